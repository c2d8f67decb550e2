// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertRule.h"
#include "models/alerts/AlertSeries.h"
#include "models/ports/AlertLog.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace ff {

/// One rule of one subject, as it is now.
struct AlertNow {
    KeptProgress kept;
    AlertRule rule;
    std::optional<KeptSpell> spell{}; ///< the one that fires
    std::optional<Instant> mutedUntil{};

    [[nodiscard]] bool fires() const { return spell.has_value(); }
    [[nodiscard]] bool isAcknowledged() const { return spell && spell->acknowledged; }
    /// It fires, and nobody has said that it may.
    [[nodiscard]] bool isOpen() const { return fires() && !isAcknowledged() && !mutedUntil; }
};

/// All about alerts: the list in the window, and `factoryfloor alerts`.
struct AlertsView {
    Instant at;
    std::vector<AlertRule> rules{};   ///< of alerts.toml and the starter set
    std::vector<AlertNow> now{};      ///< what fires first, the newest first; then the rest
    std::vector<KeptSpell> history{}; ///< of the last 30 days, the newest first
    std::vector<AlertMute> mutes{};
    std::string file{};       ///< alerts.toml, where it is or would be
    bool isSimulated = false; ///< rules are not kept: the simulation has no file

    /// What the bell counts.
    [[nodiscard]] int open() const { return int(std::ranges::count_if(now, &AlertNow::isOpen)); }
};

/// What a threshold is tried on: the figure of each subject over so many days.
struct AlertPast {
    int days = 0;
    std::vector<AlertSeries> series{};
};

inline constexpr int kAlertDays = 30; ///< of history, and of what a threshold is tried on

} // namespace ff
