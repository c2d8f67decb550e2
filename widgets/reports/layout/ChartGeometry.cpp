// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/ChartGeometry.h"

#include "models/reports/Words.h"
#include "widgets/reports/type/TextBlock.h"
#include "widgets/reports/type/Units.h"

#include <algorithm>
#include <cmath>

namespace ff::report {
namespace {

constexpr double kLegendLine = 13;
constexpr double kTextLine = 10;
constexpr double kMostNames = 0.3; ///< of the width: longer names are broken

double pointsWide(const QString& text) {
    return widthOf(text, style::kChart) / kPoint;
}

bool isAnythingOf(const Series& series) {
    return std::ranges::any_of(series.values, [](const auto& value) { return value.has_value(); });
}

bool isAnythingUnseen(const Chart& chart) {
    return std::ranges::any_of(chart.series, [](const Series& series) {
        return std::ranges::any_of(series.values, [](const auto& value) { return !value; });
    });
}

void placeLegend(const Chart& chart, double width, ChartGeometry& geometry) {
    const bool isHeatMap = chart.kind == Chart::Kind::heatMap;
    double x = isHeatMap ? kScaleStep * (kScaleSteps + 1) : 0;
    double y = 2;
    const auto add = [&](const QString& text, std::optional<std::size_t> series) {
        const double wide = kSwatch + 4 + pointsWide(text) + 14;
        if (x > 0 && x + wide > width + 14) {
            x = 0;
            y += kLegendLine;
        }
        geometry.legend.push_back({text, {x, y}, series});
        x += wide;
    };
    for (std::size_t i = 0; i < chart.series.size() && !isHeatMap; ++i) {
        if (isAnythingOf(chart.series[i])) {
            add(QString::fromStdString(chart.series[i].title), i);
        }
    }
    if (chart.kind != Chart::Kind::lines && isAnythingUnseen(chart)) {
        add(QString::fromStdString(words(QT_TRANSLATE_NOOP("ff::Report", "Not seen"))), {});
    }
    geometry.plotTop = y + kLegendLine + 6;
}

/// Names at the left, a row for each.
void placeRows(const std::vector<QString>& names, double rowHeight, double width,
               ChartGeometry& geometry) {
    double widest = 0;
    for (const QString& name : names) {
        widest = std::max(widest, pointsWide(name));
    }
    const double room = std::min(widest, width * kMostNames);
    geometry.plotLeft = room + 8;
    double y = geometry.plotTop;
    for (const QString& name : names) {
        auto lines = brokenLines(name, style::kChart, (room + 0.5) * kPoint);
        const double height = std::max(rowHeight, double(lines.size()) * kTextLine + 3);
        geometry.rows.push_back({std::move(lines), y, height});
        y += height;
    }
    geometry.plotBottom = y;
}

void placeAxis(const Chart& chart, const Formatter& format, double width, ChartGeometry& geometry) {
    double most = 0;
    double least = 0;
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        double sum = 0;
        for (const Series& series : chart.series) {
            const double value = i < series.values.size() ? series.values[i].value_or(0) : 0;
            sum = chart.kind == Chart::Kind::columns ? sum + value : std::max(sum, value);
            least = std::min(least, value);
        }
        most = std::max(most, sum);
    }
    double step = 1;
    if (const double range = std::max(most, -least); range > 0) {
        const double magnitude = std::pow(10.0, std::floor(std::log10(range / 4)));
        for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
            step = factor * magnitude;
            if (step * 4 >= range) {
                break;
            }
        }
    }
    const double first = std::floor(least / step) * step;
    const double last = std::max(std::ceil(most / step), 1.0) * step;
    double widest = 0;
    for (double value = first; value <= last + step / 2; value += step) {
        geometry.ticks.push_back(std::abs(value) < step / 2 ? 0 : value);
        widest = std::max(widest, pointsWide(format.tick(geometry.ticks.back(), chart.unit)));
    }
    constexpr double kPlot = 132;
    geometry.plotLeft = widest + 7;
    geometry.plotRight = width;
    geometry.plotBottom = geometry.plotTop + kPlot;
}

std::vector<QString> textsOf(const std::vector<std::string>& all) {
    std::vector<QString> texts;
    for (const std::string& each : all) {
        texts.push_back(QString::fromStdString(each));
    }
    return texts;
}

} // namespace

ChartGeometry geometryOf(const Chart& chart, const Formatter& format, double width) {
    constexpr double kLabels = 15; // room for the names of the categories below the plot
    constexpr double kBarRow = 17;
    constexpr double kHeatRow = 13;
    ChartGeometry geometry;
    placeLegend(chart, width, geometry);
    switch (chart.kind) {
    case Chart::Kind::shares:
        placeRows(textsOf(chart.categories), kBarRow, width, geometry);
        geometry.plotRight = width - 68;
        geometry.height = geometry.plotBottom;
        break;
    case Chart::Kind::heatMap: {
        std::vector<QString> names;
        for (const Series& series : chart.series) {
            names.push_back(QString::fromStdString(series.title));
        }
        placeRows(names, kHeatRow, width, geometry);
        geometry.plotRight = width;
        geometry.height = geometry.plotBottom + kLabels;
        break;
    }
    case Chart::Kind::columns:
    case Chart::Kind::lines:
        placeAxis(chart, format, width, geometry);
        geometry.height = geometry.plotBottom + kLabels;
        break;
    }
    return geometry;
}

double darkestOf(const Chart& chart) {
    if (chart.unit == Unit::ratio) {
        return 1;
    }
    double most = 0;
    for (const Series& series : chart.series) {
        for (const auto& value : series.values) {
            most = std::max(most, value.value_or(0));
        }
    }
    return most > 0 ? most : 1;
}

} // namespace ff::report
