// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/plot/PlotScene.h"
#include "widgets/charts/plot/TimeColumns.h"
#include "widgets/charts/time/TimeChart.h"

#include <QRectF>

class QPainter;

namespace ff {

/// Paints one time chart into one rectangle. Bands become an image, one column a device pixel; on
/// paper and in SVG they are shapes.
class TimeChartPainter final {
public:
    TimeChartPainter(const TimeChartData& data, const Formatter& formatter, const Palette& palette,
                     Window visible, const QRectF& area, const TimeChartManner& manner);

    /// Where the values are, for an area; whole pixels, so that columns stay sharp. The margins
    /// are fixed: charts below each other share their time axis.
    [[nodiscard]] static QRectF plotArea(const QRectF& area);
    /// Where its legend is, for an area.
    [[nodiscard]] static QRectF legendArea(const QRectF& area);
    [[nodiscard]] const QRectF& plot() const { return m_plot; }

    /// Everything but what follows the pointer.
    void paint(QPainter& painter, PlotScene& scene, const std::vector<LegendEntry>& legend) const;
    [[nodiscard]] double x(Instant at) const;
    [[nodiscard]] double y(double value) const;

private:
    void paintBands(QPainter& painter) const;
    void paintPowers(QPainter& painter) const;
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
    TimeChartManner m_manner;
    ValueScale m_scale;
};

} // namespace ff
