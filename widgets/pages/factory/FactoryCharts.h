// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/factory/FactoryView.h"
#include "models/federation/Federation.h"
#include "widgets/charts/time/TimeChart.h"

namespace ff {

/// What the charts over time of a factory draw. `full` is what there is to zoom out to.
[[nodiscard]] TimeChartData statesChart(const FactoryView& view, Window full);
[[nodiscard]] TimeChartData queueChart(const FactoryView& view, Window full,
                                       const Federation& federation);
[[nodiscard]] TimeChartData waitsChart(const FactoryView& view, Window full);
[[nodiscard]] TimeChartData holdersChart(const FactoryView& view, Window full,
                                         const Federation& federation);
/// The same values in the bins of a finer grid: each has what the bin that it lies in has.
[[nodiscard]] std::vector<std::optional<double>>
onGrid(const TimeGrid& finer, const TimeGrid& grid,
       const std::vector<std::optional<double>>& values);
/// Whether some jobs are held or wait for others.
[[nodiscard]] bool hasHeld(const FactoryView& view);

/// The time within `full` that lies in these hours of the week (Monday 00:00 is 0) as clocks in
/// `zone` show them, in stretches.
[[nodiscard]] std::vector<Window> timeOfHours(Window full, const std::set<int>& hours,
                                              const std::string& zone);

} // namespace ff
