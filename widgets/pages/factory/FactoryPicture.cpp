// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/FactoryPicture.h"

#include "widgets/charts/base/Chart.h"
#include "widgets/controls/Card.h"
#include "widgets/export/Exporter.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QPainter>

#include <algorithm>

namespace ff {
namespace {

constexpr int kPadding = 16;

/// Title and subtitle at the top of a card, above its chart.
void paintHeading(QPainter& painter, const Card& card, const QRectF& area, const Palette& palette) {
    const QFont title = themeFont(TextSize::title, QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(palette.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, card.title());
    const double width = QFontMetricsF(title).horizontalAdvance(card.title()) + 10;
    const QFont body = themeFont(TextSize::body);
    const double room = area.width() - width;
    const bool beside = QFontMetricsF(body).horizontalAdvance(card.subtitle()) <= room;
    painter.setFont(body);
    painter.setPen(palette.quietText);
    const QRectF place = beside ? area.adjusted(width, 1, 0, 0) : area.adjusted(0, 20, 0, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, card.subtitle());
}

} // namespace

FactoryPicture::FactoryPicture(QWidget& charts, std::function<ExportContext()> context)
    : m_charts(charts)
    , m_context(std::move(context))
    , m_exporter(new Exporter(charts, *this)) {}

QSizeF FactoryPicture::exportSize() const {
    int bottom = 0;
    int right = 0;
    for (const Chart* chart : m_charts.findChildren<Chart*>()) {
        const QRect card = chart->parentWidget()->geometry();
        bottom = std::max(bottom, card.bottom() + 1);
        right = std::max(right, card.right() + 1);
    }
    return QSizeF(right, bottom);
}

void FactoryPicture::paintExport(QPainter& painter, const QRectF& area,
                                 const Palette& palette) const {
    for (const Chart* chart : m_charts.findChildren<Chart*>()) {
        const auto* card = qobject_cast<Card*>(chart->parentWidget());
        const QRectF place = QRectF(card->geometry()).translated(area.topLeft());
        painter.setPen(QPen(palette.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
        const QRectF drawing = QRectF(chart->geometry()).translated(place.topLeft());
        paintHeading(painter, *card,
                     QRectF(place.left() + kPadding, place.top() + 12, place.width() - 2 * kPadding,
                            drawing.top() - place.top() - 12),
                     palette);
        painter.save();
        chart->paintExport(painter, drawing, palette);
        painter.restore();
    }
}

const Palette& FactoryPicture::exportPalette() const {
    return Palette::of(&m_charts);
}

} // namespace ff
