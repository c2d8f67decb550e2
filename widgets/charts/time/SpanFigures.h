// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/time/TimeChart.h"

namespace ff {

/// What a series comes to over time that was picked.
struct SpanFigures {
    std::optional<double> mean; ///< over what was seen of it
    std::optional<double> sum;  ///< mean x hours seen: GPU-hours; unset where a sum says nothing
    double seen = 0;            ///< 0..1
};
[[nodiscard]] SpanFigures spanFigures(const TimeChartData& data, const Band& series,
                                      const std::vector<Window>& spans);

/// The same in a line: "3 – 4 Nov 2026 · Delivered: mean 2 345 GPUs, sum 65 660 GPU-h, 98 % seen".
[[nodiscard]] QString spanWords(const TimeChartData& data, const Band& series,
                                const std::vector<Window>& spans, const Formatter& formatter);

/// The rows of the chart's table that are of a span.
[[nodiscard]] TableData tableOfSpan(const TimeChartData& data, TableData table, Window span);

} // namespace ff
