// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertRule.h"
#include "models/alerts/AlertSeries.h"
#include "models/federation/Federation.h"
#include "models/usage/Usage.h"

#include <vector>

namespace ff {

/// Share of entitlement is taken over so many days up to the end of each: a single day says little.
inline constexpr int kShareDays = 30;

/// The days to ask usage for, so that each step has its `kShareDays`; and how it is to be cut.
[[nodiscard]] UsageGrouping shareCut(const AlertRule& rule, const AlertSteps& days);

/// A series for each holder that is entitled to something, of the answer to `shareCut`.
[[nodiscard]] std::vector<AlertSeries> shareSeries(const AlertRule& rule,
                                                   const Federation& federation,
                                                   const UsageTable& table, const AlertSteps& days);

} // namespace ff
