// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertRule.h"
#include "models/alerts/AlertSeries.h"
#include "models/ports/AlertLog.h"

#include <string>

/// Where a look at a rule goes on, and up to where. Of LookAtRules alone.
namespace ff::looking {

/// A step is over when the samples of its last minute have come.
inline constexpr Duration kGrace = std::chrono::minutes{1};
/// What is older is past: nobody is told of it today.
inline constexpr Duration kFarthest = std::chrono::days{7};

/// From when on a rule is looked at that is new: by as much as it needs to fire at once.
[[nodiscard]] Instant firstOf(const AlertRule& rule, Instant now);

/// Where to go on from. What is pending is looked at again from its beginning, unless that is long
/// ago: what is known of it may be more by now, and its furthest value is in none of the later
/// steps. What a clock that was ahead has looked at, it has not: the time is still to come.
[[nodiscard]] AlertProgress resumed(const AlertRule& rule, const AlertProgress& kept, Instant now);

/// What has to stay as it is for a rule to go on where it was.
[[nodiscard]] std::string definitionOf(AlertRule rule);

/// Takes away the steps at the end of which nothing is known yet, unless that is what the rule is
/// of; true where there were any.
[[nodiscard]] bool dropOpenEnd(const AlertRule& rule, AlertSeries& series);

} // namespace ff::looking
