// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/time/TimeChart.h"

#include <optional>
#include <vector>

namespace ff {

/// Every series of a chart, the lowest first: bands, what hangs below zero, lines.
[[nodiscard]] std::vector<const Band*> seriesOf(const TimeChartData& data);
[[nodiscard]] const Band* seriesNamed(const TimeChartData& data,
                                      const std::optional<std::string>& key);

/// The sample that holds an instant, and the time that a sample stands for.
[[nodiscard]] std::optional<std::size_t> sampleAt(const TimeChartData& data, Instant at);
[[nodiscard]] Window windowOfSample(const TimeChartData& data, std::size_t index);

/// From one sample on (`by` 1) or back (-1) to where a gap begins or ends, the capacity changes,
/// something is marked, or the series (all of them: null) is a tenth of the chart's height from
/// what it was; the last sample that way where nothing does.
[[nodiscard]] std::size_t nextChange(const TimeChartData& data, const Band* series,
                                     std::size_t from, int by);

/// Whether a line of samples is in the drawing: not where it is taken away itself or one of the
/// bands that it adds up is, unless nothing else is left.
[[nodiscard]] bool isDrawn(const TimeChartData& data, const SampledLine& line,
                           const std::set<std::string>& hidden);

/// The same with nothing in these series: they keep their place and their colour, and gaps stay
/// gaps.
[[nodiscard]] TimeChartData withoutSeries(TimeChartData data, const std::set<std::string>& hidden);

/// Where in the drawing a series is: the top of its band, or the line.
[[nodiscard]] std::optional<double> levelOf(const TimeChartData& data, const std::string& key,
                                            Instant at);

} // namespace ff
