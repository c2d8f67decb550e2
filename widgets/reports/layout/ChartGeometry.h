// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/reports/Report.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace ff::report {

/// Where the parts of a chart are, in points from its top left. What is long is broken into lines.
struct ChartGeometry {
    struct LegendEntry {
        QString text;
        QPointF at;                        ///< top left of its swatch
        std::optional<std::size_t> series; ///< unset: what was not seen
    };
    struct Row { ///< of bars and heat maps: one for each name at the left
        std::vector<QString> name;
        double top = 0;
        double height = 0;
    };
    std::vector<LegendEntry> legend; ///< of a heat map only "not seen", behind its scale
    double plotTop = 0;              ///< under the legend
    double plotLeft = 0;             ///< right of names and ticks
    double plotRight = 0;
    double plotBottom = 0;
    std::vector<Row> rows;
    std::vector<double> ticks; ///< values of the upright axis, from the least on
    double height = 0;         ///< of all
};

[[nodiscard]] ChartGeometry geometryOf(const Chart& chart, const Formatter& format, double width);

/// The value that stands for the darkest cell of a heat map.
[[nodiscard]] double darkestOf(const Chart& chart);

constexpr double kSwatch = 7;     ///< points: a square of the legend
constexpr double kScaleStep = 40; ///< points between the steps of a heat map's scale
constexpr int kScaleSteps = 4;

} // namespace ff::report
