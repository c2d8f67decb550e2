// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/paint/PagePainter.h"

#include "models/reports/FigureText.h"
#include "widgets/reports/paint/ChartPainter.h"

#include <QPainter>

namespace ff::report {

void paintPage(QPainter& painter, const Pages& pages, std::size_t number,
               const std::function<void(int element)>& onElement) {
    painter.setRenderHint(QPainter::Antialiasing);
    std::optional<int> current;
    for (const Item& item : pages.pages[number].items) {
        if (onElement && current != item.element) {
            onElement(item.element);
            current = item.element;
        }
        if (const auto* line = std::get_if<TextLine>(&item.what)) {
            painter.setFont(fontOf(line->style));
            painter.setPen(colourOf(line->style.ink));
            painter.drawText(line->at, line->text);
        } else if (const auto* fill = std::get_if<Fill>(&item.what)) {
            painter.fillRect(fill->rect, colourOf(fill->ink));
        } else if (const auto* chart = std::get_if<ChartBox>(&item.what)) {
            paintChart(painter, *chart->chart, formatOf(*chart->chart, pages.format), chart->rect);
        }
    }
}

} // namespace ff::report
