// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/Pages.h"

#include "widgets/reports/type/TextBlock.h"

#include <QFontMetricsF>

namespace ff::report {

void Item::moveBy(QPointF by) {
    if (auto* line = std::get_if<TextLine>(&what)) {
        line->at += by;
    } else if (auto* fill = std::get_if<Fill>(&what)) {
        fill->rect.translate(by);
    } else if (auto* chart = std::get_if<ChartBox>(&what)) {
        chart->rect.translate(by);
    }
}

QRectF boundsOf(const Item& item) {
    if (const auto* line = std::get_if<TextLine>(&item.what)) {
        const QFontMetricsF metrics(fontOf(line->style));
        return {line->at.x(), line->at.y() - metrics.ascent(), widthOf(line->text, line->style),
                metrics.height()};
    }
    if (const auto* fill = std::get_if<Fill>(&item.what)) {
        return fill->rect;
    }
    return std::get<ChartBox>(item.what).rect;
}

} // namespace ff::report
