// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/bars/Sparkline.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

constexpr double kDotRadius = 2;

struct Range {
    double low = 0;
    double high = 0;
};

std::optional<Range> rangeOf(const std::vector<std::optional<double>>& values) {
    std::optional<Range> range;
    for (const auto& value : values) {
        if (value) {
            range = range ? Range{std::min(range->low, *value), std::max(range->high, *value)}
                          : Range{*value, *value};
        }
    }
    if (range) {
        const double middle = (range->low + range->high) / 2;
        const double least = std::max(std::abs(middle) * 0.1, 1e-9);
        if (range->high - range->low < least) {
            range = Range{middle - least / 2, middle + least / 2};
        }
    }
    return range;
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& area,
                    const std::vector<std::optional<double>>& values, const QColor& color) {
    const std::optional<Range> range = rangeOf(values);
    if (!range) {
        return;
    }
    const QRectF plot = area.adjusted(1, kDotRadius + 1, -kDotRadius - 1, -kDotRadius - 1);
    const double step = values.size() > 1 ? plot.width() / double(values.size() - 1) : 0;
    const auto pointAt = [&](std::size_t i) {
        const double up = (*values[i] - range->low) / (range->high - range->low);
        return QPointF(plot.left() + step * double(i), plot.bottom() - up * plot.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF run;
    const auto flush = [&] {
        if (run.size() == 1) {
            painter.drawPoint(run.first());
        } else if (run.size() > 1) {
            painter.drawPolyline(run);
        }
        run.clear();
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            run << pointAt(i);
        } else {
            flush();
        }
    }
    flush();
    if (values.back()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(pointAt(values.size() - 1), kDotRadius, kDotRadius);
    }
    painter.restore();
}

} // namespace ff
