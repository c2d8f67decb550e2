// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/TimeChartOverlay.h"

#include "widgets/charts/plot/ReadoutBox.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr double kStrip = 20;

} // namespace

bool TimeChartOverlay::isInside(double x) const {
    return x >= m_plot.left() && x <= m_plot.right() + 1;
}

void TimeChartOverlay::paintSelection(QPainter& painter, double from, double to) const {
    const double left = std::clamp(std::min(from, to), m_plot.left(), m_plot.right());
    const double right = std::clamp(std::max(from, to), m_plot.left(), m_plot.right());
    QColor shade = m_palette.accent;
    shade.setAlphaF(0.18F);
    painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()), shade);
    painter.setPen(QPen(m_palette.accent, 1));
    painter.drawLine(QPointF(left, m_plot.top()), QPointF(left, m_plot.bottom()));
    painter.drawLine(QPointF(right, m_plot.top()), QPointF(right, m_plot.bottom()));
}

void TimeChartOverlay::paintMarked(QPainter& painter, const std::vector<Window>& marked) const {
    for (const Window& window : marked) {
        const double from = m_drawing.x(window.from);
        const double to = m_drawing.x(window.to);
        if (to >= m_plot.left() && from <= m_plot.right()) {
            paintSelection(painter, from, to);
        }
    }
}

void TimeChartOverlay::paintStrip(QPainter& painter, const QString& words) const {
    const QFont font = themeFont(TextSize::body);
    const QFontMetricsF metrics(font);
    const QString fitting = metrics.elidedText(words, Qt::ElideRight, m_plot.width() - 20);
    QRectF frame(0, 0, metrics.horizontalAdvance(fitting) + 16, kStrip);
    frame.moveBottomLeft(m_plot.bottomLeft() + QPointF(2, -2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.line, 1));
    painter.setBrush(m_palette.raised);
    painter.drawRoundedRect(frame, 4, 4);
    painter.setFont(font);
    painter.setPen(m_palette.text);
    painter.drawText(frame, Qt::AlignCenter, fitting);
}

void TimeChartOverlay::paintCursor(QPainter& painter, Instant cursor) const {
    const double at = std::round(m_drawing.x(cursor)) + 0.5;
    if (isInside(at)) {
        painter.setPen(QPen(m_palette.text, 1));
        painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
    }
}

void TimeChartOverlay::paintSeries(QPainter& painter, Instant cursor, double level) const {
    const QPointF at(m_drawing.x(cursor), m_drawing.y(level));
    if (isInside(at.x())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_palette.text, 2));
        painter.setBrush(m_palette.surface);
        painter.drawEllipse(at, 4, 4);
    }
}

void TimeChartOverlay::paintReadout(QPainter& painter, Instant cursor,
                                    const QStringList& readout) const {
    paintBox(painter, std::round(m_drawing.x(cursor)) + 0.5, readout, false);
}

void TimeChartOverlay::paintPinned(QPainter& painter, Instant pinned,
                                   const QStringList& readout) const {
    const double at = std::round(m_drawing.x(pinned)) + 0.5;
    if (!isInside(at)) {
        return;
    }
    painter.setPen(QPen(m_palette.accent, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
    paintBox(painter, at, readout, true);
}

void TimeChartOverlay::paintBox(QPainter& painter, double line, const QStringList& readout,
                                bool toLeft) const {
    if (!isInside(line) || readout.isEmpty()) {
        return;
    }
    const ReadoutBox box(readout, m_plot.size() - QSizeF(8, 8));
    QRectF frame(QPointF(line + 12, m_plot.top() + 4), box.size());
    if (frame.right() > m_plot.right() || (toLeft && line - 12 - frame.width() > m_plot.left())) {
        frame.moveRight(line - 12);
    }
    frame.moveLeft(std::max(frame.left(), m_plot.left() + 2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.line, 1));
    painter.setBrush(m_palette.raised);
    painter.drawRoundedRect(frame, 6, 6);
    box.paint(painter, frame, m_palette);
}

} // namespace ff
