// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/paint/ChartCanvas.h"

#include "widgets/reports/type/TextBlock.h"
#include "widgets/reports/type/Units.h"

#include <QPen>

namespace ff::report {

ChartCanvas::ChartCanvas(QPainter& painter, QPointF corner)
    : m_painter(painter) {
    m_painter.save();
    m_painter.translate(corner);
    m_painter.scale(kPoint, kPoint);
}

ChartCanvas::~ChartCanvas() {
    m_painter.restore();
}

void ChartCanvas::text(const QString& text, QPointF baseline, Anchor anchor) const {
    m_painter.save();
    m_painter.scale(1 / kPoint, 1 / kPoint);
    m_painter.setFont(fontOf(style::kChart));
    m_painter.setPen(colourOf(style::kChart.ink));
    const double width = widthOf(text, style::kChart);
    const double back = anchor == Anchor::left ? 0 : anchor == Anchor::middle ? width / 2 : width;
    m_painter.drawText(baseline * kPoint - QPointF(back, 0), text);
    m_painter.restore();
}

void ChartCanvas::line(QPointF from, QPointF to, Ink ink, double width) const {
    m_painter.setPen(QPen(colourOf(ink), width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, to);
}

} // namespace ff::report
