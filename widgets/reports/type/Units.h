// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Paper.h"

#include <QRectF>
#include <QSizeF>

namespace ff::report {

/// Pages are laid out in twentieths of a point: type has a whole number of them, so that lines are
/// as wide on paper as on a screen of any resolution.
constexpr double kPoint = 20;
constexpr double kMillimetre = kPoint * 72 / 25.4;
constexpr int kUnitsPerInch = 1440;

[[nodiscard]] inline QSizeF sizeOf(Paper paper) {
    return paper == Paper::letter ? QSizeF(612 * kPoint, 792 * kPoint)
                                  : QSizeF(595 * kPoint, 842 * kPoint);
}

/// Where text and pictures stand; header and footer stand outside.
[[nodiscard]] inline QRectF bodyOf(Paper paper) {
    constexpr double kSide = 20 * kMillimetre;
    constexpr double kTop = 24 * kMillimetre;
    constexpr double kBottom = 24 * kMillimetre;
    return QRectF(QPointF(0, 0), sizeOf(paper)).adjusted(kSide, kTop, -kSide, -kBottom);
}

} // namespace ff::report
