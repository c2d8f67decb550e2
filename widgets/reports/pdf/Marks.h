// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/tagged/MarkPlaces.h"

#include <QPainter>

namespace ff::report {

/// `place` is kMarkFirst + the index of an element, kMarkArtifact or kMarkEnd.
inline void mark(QPainter& painter, int place) {
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(kMarkX, place, 1, 1));
    painter.restore();
}

} // namespace ff::report
