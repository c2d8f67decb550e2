// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace ff {

/// A line without axes: gaps stay open, the newest value has a dot. Its scale is its own range,
/// and never less than a tenth of the values, so that noise does not look like a storm.
void paintSparkline(QPainter& painter, const QRectF& area,
                    const std::vector<std::optional<double>>& values, const QColor& color);

} // namespace ff
