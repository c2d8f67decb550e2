// SPDX-License-Identifier: GPL-3.0-only
// What a session does with alerts.toml and its rules.
#include "app/session/Session.h"
#include "models/core/ErrorText.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace ff {
namespace {

Q_LOGGING_CATEGORY(lcAlerts, "factoryfloor.alerts", QtWarningMsg)

} // namespace

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
    takeLook(watch.look(reading(), settings()->alertRules));
}

/// A rule that cannot be looked at says so once; what every minute brings again stays in the log.
void Session::takeLook(const AlertLook& look) {
    for (const Error& error : look.errors) {
        qCDebug(lcAlerts) << "a rule was not looked at:" << name(error.code);
    }
    if (look.changed && m_options.alerted) {
        m_options.alerted(look);
    }
}

/// Changes the text of alerts.toml, unless it cannot be read.
Result<void>
Session::editAlerts(const std::function<std::string(const std::string& text)>& change) {
    const std::lock_guard lock(m_edit);
    const auto text = m_demo ? Result<std::string>(m_demoAlerts) : readWhole(alertsFile());
    if (!text) {
        return std::unexpected(text.error());
    }
    if (readAlerts(*text, alertsFile().string(), settings()->federation).unreadable) {
        return fail(ErrorCode::badConfig,
                    QCoreApplication::translate("ff::Session",
                                                "it cannot be read; correct it by hand first")
                        .toStdString(),
                    alertsFile().string());
    }
    const std::string next = change(*text);
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
    return editAlerts([&](const std::string& text) { return withRule(text, rule); });
}

Result<void> Session::removeAlertRule(const std::string& id) {
    return editAlerts([&](const std::string& text) { return withoutRule(text, id); });
}

} // namespace ff
