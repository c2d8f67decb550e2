// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/time/PlotScene.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/charts/time/TimeColumns.h"

#include <QRectF>

class QPainter;

namespace ff {

/// Paints one time chart into one rectangle. Bands become an image, one column a device pixel; on
/// paper and in SVG they are shapes.
class TimeChartPainter final {
public:
    TimeChartPainter(const TimeChartData& data, const Formatter& formatter, const Palette& palette,
                     Window visible, const QRectF& area, bool withLegend);

    /// Where the values are, for an area; whole pixels, so that columns stay sharp. The margins
    /// are fixed: charts below each other share their time axis.
    [[nodiscard]] static QRectF plotArea(const QRectF& area, bool withLegend);

    /// Everything but what follows the pointer.
    void paint(QPainter& painter, PlotScene& scene, const std::vector<LegendEntry>& legend) const;
    /// The line at `cursor`.
    void paintCursor(QPainter& painter, Instant cursor) const;
    /// The box with `readout` (see TimeChart::readoutAt) beside the line. It stays inside the plot,
    /// so that it covers neither legend nor axes, and always has the time on top: many values stand
    /// in two or three columns, and those that do not fit at all are counted.
    void paintReadout(QPainter& painter, Instant cursor, const QStringList& readout) const;
    /// The part that a drag has chosen.
    void paintSelection(QPainter& painter, double from, double to) const;

    [[nodiscard]] double x(Instant at) const;
    [[nodiscard]] double y(double value) const;

private:
    void paintBands(QPainter& painter) const;
    void paintGaps(QPainter& painter) const;
    [[nodiscard]] QRectF stretch(const Window& window) const;
    void paintStretchWords(QPainter& painter, const QRectF& rect, const QString& words) const;
    void paintPartial(QPainter& painter) const;
    void paintCeiling(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    [[nodiscard]] std::vector<PlotScene::Line> lines() const;
    [[nodiscard]] ValueScale scaleOf() const;
    [[nodiscard]] const std::vector<Band>& seenBy() const;

    const TimeChartData& m_data;
    const Formatter& m_formatter;
    const Palette& m_palette;
    Window m_visible;
    QRectF m_area;
    QRectF m_plot;
    bool m_withLegend;
    ValueScale m_scale;
};

} // namespace ff
