// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/PollLog.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/export/TableData.h"

#include <vector>

namespace ff {

/// How long answers took over time: the mean and the slowest of each bin, of polls that went well.
/// A bin in which polls failed was seen in part or not at all, and each run of failed polls is a
/// mark with its error.
[[nodiscard]] TimeChartData pollChart(const std::vector<Outcome>& polls, Window window,
                                      Duration every);

/// The polls one by one, the newest first: when, how it went, how long it took, what it brought.
[[nodiscard]] TableData pollTable(const std::vector<Outcome>& polls, const Formatter& formatter);

} // namespace ff
