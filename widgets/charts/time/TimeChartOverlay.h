// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"
#include "widgets/charts/time/TimeChartPainter.h"

#include <QStringList>

namespace ff {

/// Paints what follows the pointer and the keys, over a finished time chart.
class TimeChartOverlay final {
public:
    TimeChartOverlay(const TimeChartPainter& drawing, const Palette& palette)
        : m_drawing(drawing)
        , m_palette(palette)
        , m_plot(drawing.plot()) {}

    /// The line at `cursor`.
    void paintCursor(QPainter& painter, Instant cursor) const;
    /// The box with `readout` (see TimeChart::readoutAt) beside the line. It stays inside the plot,
    /// so that it covers neither legend nor axes, and always has the time on top: many values stand
    /// in two or three columns, and those that do not fit at all are counted.
    void paintReadout(QPainter& painter, Instant cursor, const QStringList& readout) const;
    /// The line and the box of the instant that others are compared with; its box is to the left.
    void paintPinned(QPainter& painter, Instant pinned, const QStringList& readout) const;
    /// A ring round the value of the series that the keys are on.
    void paintSeries(QPainter& painter, Instant cursor, double level) const;
    /// The part that a drag has chosen.
    void paintSelection(QPainter& painter, double from, double to) const;
    /// Time that was picked.
    void paintMarked(QPainter& painter, const std::vector<Window>& marked) const;
    /// What the series comes to in it, in a line at the bottom of the plot.
    void paintStrip(QPainter& painter, const QString& words) const;

private:
    [[nodiscard]] bool isInside(double x) const;
    void paintBox(QPainter& painter, double line, const QStringList& readout, bool toLeft) const;

    const TimeChartPainter& m_drawing;
    const Palette& m_palette;
    QRectF m_plot;
};

} // namespace ff
