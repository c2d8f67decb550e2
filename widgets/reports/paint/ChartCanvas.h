// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/type/TextStyle.h"

#include <QPainter>
#include <QPointF>
#include <QString>

namespace ff::report {

/// Draws a chart's parts in points on a painter of pages. Shapes are scaled; type is not, since it
/// has a whole number of pixels only in the units of a page.
class ChartCanvas final {
public:
    /// `corner`: of the chart, in the units of a page.
    ChartCanvas(QPainter& painter, QPointF corner);
    ~ChartCanvas();
    ChartCanvas(const ChartCanvas&) = delete;
    ChartCanvas& operator=(const ChartCanvas&) = delete;

    enum class Anchor { left, middle, right };
    void text(const QString& text, QPointF baseline, Anchor anchor) const;
    void line(QPointF from, QPointF to, Ink ink, double width = 0.5) const;
    /// For shapes: one unit is a point.
    [[nodiscard]] QPainter& painter() const { return m_painter; }

private:
    QPainter& m_painter;
};

} // namespace ff::report
