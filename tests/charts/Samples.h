// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/bars/BarList.h"
#include "widgets/charts/bars/FloorBar.h"
#include "widgets/charts/maps/TileMap.h"
#include "widgets/charts/time/BurnDownChart.h"
#include "widgets/charts/time/TimeChart.h"

namespace ff::test {

/// Made-up figures with the shape of real ones: day and week rhythm, a nine-hour gap, maintenance.
[[nodiscard]] TimeChartData gpusByState();
[[nodiscard]] TimeChartData queueDepth();
[[nodiscard]] TimeChartData waits();
[[nodiscard]] std::vector<std::optional<double>> week();
[[nodiscard]] std::vector<HolderShare> shares();
[[nodiscard]] std::vector<TileMap::Country> countries();
[[nodiscard]] BurnDownData burnDown();

struct NamedBar {
    QString title;
    QString subtitle;
    FloorBarData bar;
    std::vector<std::optional<double>> trend;
};
[[nodiscard]] std::vector<NamedBar> floor();

} // namespace ff::test
