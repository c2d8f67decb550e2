// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/time/TimeChart.h"

#include <cstddef>
#include <optional>

namespace ff {

/// Whether a percent scale makes sense: there are bands, which are no ratios.
[[nodiscard]] bool hasParts(const TimeChartData& data);

/// What is 100 % of a bin: the capacity, and where the chart has none the sum of its bands. Unset:
/// not known.
[[nodiscard]] std::optional<double> wholeOfBin(const TimeChartData& data, std::size_t bin);

/// The same with each value as a part of the whole of its bin, 0..1. Where the whole is nothing,
/// the parts are. Without the period before, which had another whole.
[[nodiscard]] TimeChartData inPercent(TimeChartData data);

} // namespace ff
