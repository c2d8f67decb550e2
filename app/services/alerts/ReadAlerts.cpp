// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/alerts/ReadAlerts.h"

#include "app/services/alerts/GatherAlerts.h"

#include <algorithm>
#include <map>

namespace ff {
namespace {

std::optional<Instant> mutedUntil(const std::vector<AlertMute>& mutes, const AlertKey& key) {
    std::optional<Instant> until;
    for (const AlertMute& mute : mutes) {
        if (mute.key.rule == key.rule &&
            (mute.key.subject.empty() || mute.key.subject == key.subject)) {
            until = std::max(until.value_or(mute.until), mute.until);
        }
    }
    return until;
}

/// What fires and is open, then what fires, then what begins; the newest first.
bool isBefore(const AlertNow& one, const AlertNow& other) {
    const auto rank = [](const AlertNow& each) {
        return each.isOpen()                                               ? 0
               : each.fires()                                              ? 1
               : each.kept.progress.phase == AlertProgress::Phase::pending ? 2
                                                                           : 3;
    };
    if (rank(one) != rank(other)) {
        return rank(one) < rank(other);
    }
    if (one.kept.progress.since != other.kept.progress.since) {
        return one.kept.progress.since > other.kept.progress.since;
    }
    return one.kept.key < other.kept.key;
}

} // namespace

Result<AlertsView> readAlertsView(const QueryContext& reading, const AlertLog& log) {
    AlertsView view;
    view.at = reading.now;
    view.rules = reading.settings->alertRules;
    view.isSimulated = reading.settings->simulated;
    const auto progress = log.progress();
    const Window window{reading.now - std::chrono::days{kAlertDays}, Instant::max()};
    auto history = log.spells(window);
    auto mutes = log.mutes();
    if (!progress || !history || !mutes) {
        return std::unexpected(!progress  ? progress.error()
                               : !history ? history.error()
                                          : mutes.error());
    }
    view.history = std::move(*history);
    view.mutes = std::move(*mutes);
    std::map<AlertKey, const KeptSpell*> open;
    for (const KeptSpell& spell : view.history) {
        if (!spell.spell.ended) {
            open.emplace(spell.key, &spell);
        }
    }
    for (const KeptProgress& kept : *progress) {
        const auto rule = std::ranges::find(view.rules, kept.key.rule, &AlertRule::id);
        if (rule == view.rules.end() || !rule->isOn) {
            continue;
        }
        const auto spell = open.find(kept.key);
        view.now.push_back({kept, *rule,
                            spell == open.end() ? std::nullopt : std::optional(*spell->second),
                            mutedUntil(view.mutes, kept.key)});
    }
    std::ranges::sort(view.now, isBefore);
    return view;
}

Result<AlertPast> readAlertPast(const QueryContext& reading, const AlertRule& rule, int days) {
    const Instant from = reading.now - std::chrono::days{days};
    auto series =
        gatherAlerts(reading, rule, [&](const std::string&) { return from; }, reading.now);
    if (!series) {
        return std::unexpected(series.error());
    }
    return AlertPast{days, std::move(*series)};
}

} // namespace ff
