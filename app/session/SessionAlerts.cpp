// SPDX-License-Identifier: GPL-3.0-only
// What a session does with alerts.toml and its rules.
#include "app/session/Session.h"

#include <QCoreApplication>

#include <utility>

namespace ff {
std::filesystem::path Session::alertsFile() const {
    return m_options.config / "alerts.toml";
}

void Session::watchAlerts() {
    m_alerts = std::make_unique<AlertWatch>(
        AlertWatch::Options{.reading =
                                [this] {
                                    lookAtClock(); // in a window nothing else comes by so often
                                    return reading();
                                },
                            .log = m_cache->alerts(),
                            .looked = [this](const AlertLook& look) { takeLook(look); }});
}

void Session::lookAtAlerts() {
    if (m_alerts) {
        m_alerts->lookNow();
        return;
    }
    RuleWatch watch(m_cache->alerts());
    const AlertLook look = watch.look(reading(), settings()->alertRules);
    takeLook(look);
    watch.told(look);
}

/// A rule that cannot be looked at says so once, and not each minute anew.
void Session::takeLook(const AlertLook& look) {
    if (std::exchange(m_alertErrors, look.errors) != look.errors) {
        for (const Error& error : look.errors) {
            tell(error);
        }
    }
    if (look.changed && m_options.alerted) {
        m_options.alerted(look);
    }
}

/// Changes the entry of a rule in alerts.toml, unless that cannot be read, or would lose another
/// one: entries may be written in ways that cannot be changed line by line.
Result<void>
Session::editAlerts(const std::string& id,
                    const std::function<std::string(const std::string& text)>& change) {
    const std::lock_guard lock(m_edit);
    const auto text = m_demo ? Result<std::string>(m_demoAlerts) : readWhole(alertsFile());
    if (!text) {
        return std::unexpected(text.error());
    }
    const std::string next = change(*text);
    const auto read = [&](const std::string& each) {
        AlertsRead all = readAlerts(each, alertsFile().string(), settings()->federation);
        std::erase_if(all.rules, [&](const AlertRule& rule) { return rule.id == id; });
        return all;
    };
    const AlertsRead before = read(*text);
    const AlertsRead after = read(next);
    if (before.unreadable || after.unreadable || after.rules != before.rules ||
        after.notify != before.notify) {
        return fail(ErrorCode::badConfig,
                    QCoreApplication::translate("ff::Session",
                                                "it cannot be read; correct it by hand first")
                        .toStdString(),
                    alertsFile().string());
    }
    if (m_demo) {
        m_demoAlerts = next;
    } else if (const auto written = replaceFile(alertsFile(), next); !written) {
        return written;
    }
    readAgain();
    if (m_alerts) {
        m_alerts->lookNow();
    }
    return {};
}

Result<void> Session::keepAlertRule(const AlertRule& rule) {
    return editAlerts(rule.id, [&](const std::string& text) { return withRule(text, rule); });
}

Result<void> Session::removeAlertRule(const std::string& id) {
    return editAlerts(id, [&](const std::string& text) { return withoutRule(text, id); });
}

} // namespace ff
