// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/Hatch.h"

#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ff {

void hatchRect(QPainter& painter, const QRectF& rect, const QColor& color, double spacing,
               double width) {
    if (rect.isEmpty()) {
        return;
    }
    // A line is the set of points with x + y = sum; spacing is measured across the lines.
    const double step = spacing * std::numbers::sqrt2;
    QVarLengthArray<QLineF, 256> lines;
    const double last = rect.right() + rect.bottom();
    for (double sum = std::ceil((rect.left() + rect.top()) / step) * step; sum <= last;
         sum += step) {
        const double left = std::max(rect.left(), sum - rect.bottom());
        const double right = std::min(rect.right(), sum - rect.top());
        if (right > left) {
            lines.append(QLineF(left, sum - left, right, sum - right));
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines.constData(), int(lines.size()));
    painter.restore();
}

} // namespace ff
