// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ff {

/// Diagonal lines inside a rectangle, cut exactly at its edges without a clip (which SVG writers
/// lose). Lines lie on a grid fixed to the painter's origin, so neighbouring rectangles join.
void hatchRect(QPainter& painter, const QRectF& rect, const QColor& color, double spacing = 6,
               double width = 1);

} // namespace ff
