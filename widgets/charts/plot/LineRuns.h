// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/SampleLines.h"
#include "widgets/charts/plot/PlotScene.h"
#include "widgets/charts/plot/TimeColumns.h"

#include <optional>
#include <vector>

namespace ff {

/// A line as points, in runs between its gaps. Of a column of pixels that holds several samples
/// the first, the lowest, the highest and the last one are drawn (M4; Jugel et al., VLDB 2014):
/// the picture is that of all samples. A sample alone in its column stands in its middle.
[[nodiscard]] std::vector<std::vector<QPointF>>
lineRuns(const TimeGrid& grid, Window visible, int columns,
         const std::vector<std::optional<double>>& values);

/// The same of what was sampled: each sample where it was taken, or of those in one column of
/// pixels the four. A bin in which an earlier sample still holds has that; one that nobody saw ends
/// the run.
[[nodiscard]] std::vector<std::vector<QPointF>>
lineRuns(const TimeGrid& grid, Window visible, int columns, const std::vector<LineColumn>& bins);

} // namespace ff
