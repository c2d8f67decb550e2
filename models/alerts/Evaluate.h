// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertRule.h"
#include "models/alerts/AlertSeries.h"
#include "models/ports/AlertLog.h"

#include <optional>
#include <vector>

namespace ff {

/// Whether the rule holds in a step; nothing where that is unknown. Too little seen (kEnoughSeen)
/// is neither below nor above.
[[nodiscard]] std::optional<bool> holds(const AlertRule& rule, const AlertPoint& point);

/// What became of a rule of one subject over a series.
struct AlertRun {
    AlertProgress now;
    std::vector<AlertSpell> spells; ///< in time; the last one has no end while it fires
};

/// Goes through the steps after `from.upTo`. A rule fires once it has held for `lasts`, and ends
/// once it holds no more by more than its hysteresis. Steps that are unknown do neither; where
/// `lasts` or more of them follow each other, what had begun begins anew. `open` is the spell that
/// `from` is in, where it fires. The same function serves the present and the past that a
/// threshold is tried on.
[[nodiscard]] AlertRun evaluate(const AlertRule& rule, const AlertSeries& series,
                                AlertProgress from = {}, std::optional<AlertSpell> open = {});

} // namespace ff
