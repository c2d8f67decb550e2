// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QImage>
#include <QPolygonF>

class QPen;

namespace ff {

/// Draws a line that never turns back as what it covers of each column of pixels. A stroker that
/// joins segment after segment takes milliseconds for a line with a few points a column; this takes
/// as long as its pixels do, and the picture is the same to the eye.
class ColumnStroke final {
public:
    /// `size` in pixels: of the part of the chart that lines are in.
    explicit ColumnStroke(QSize size);

    /// The line in pixels from the top left, from left to right. A pen of one colour.
    void add(const QPolygonF& line, const QPen& pen, double width);
    [[nodiscard]] const QImage& image() const { return m_image; }

private:
    void cover(int column, double top, double bottom, QRgb color, double weight);

    QImage m_image;
};

} // namespace ff
