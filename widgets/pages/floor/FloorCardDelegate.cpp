// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/floor/FloorCardDelegate.h"

#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/pages/floor/FloorColumns.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/TableStyle.h"
#include "widgets/theme/Type.h"

#include <QPainter>

namespace ff {
namespace {

constexpr int kGap = 6; ///< half of the space between two cards
constexpr int kPadding = 12;
constexpr int kLine = 18;

QString textOf(const QModelIndex& index, FloorModel::Column column) {
    return index.siblingAtColumn(column).data().toString();
}

QString elided(const QPainter& painter, const QString& text, double width) {
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, int(width));
}

/// Four figures in two columns: a quiet name and its value behind it.
void paintFigures(QPainter& painter, const QRectF& area, const QModelIndex& index,
                  const Palette& palette) {
    constexpr FloorModel::Column kShown[] = {FloorModel::allocation, FloorModel::utilisation,
                                             FloorModel::pending, FloorModel::wait};
    const double width = (area.width() - kPadding) / 2;
    int place = 0;
    for (const FloorModel::Column column : kShown) {
        const QRectF cell(area.left() + (place % 2) * (width + kPadding),
                          area.top() + double(place / 2) * kLine, width, kLine);
        const QString value = textOf(index, column);
        painter.setPen(palette.text);
        drawTabular(painter, cell, Qt::AlignRight | Qt::AlignVCenter, value);
        const double left = width - tabularWidth(painter.font(), value) - 6;
        const QString name =
            index.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        painter.setPen(palette.quietText);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, elided(painter, name, left));
        ++place;
    }
}

} // namespace

void FloorCardDelegate::setScale(FloorBarScale scale, double largest) {
    m_scale = scale;
    m_largest = largest;
}

QSize FloorCardDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                  const QModelIndex& /*index*/) const {
    return {m_width, kHeight};
}

void FloorCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Palette& palette = paletteOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(kGap, kGap, -kGap, -kGap);
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool under = option.state & QStyle::State_MouseOver;
    painter->setPen(QPen(focused ? palette.accent : palette.line, focused ? 2 : 1));
    painter->setBrush(under ? mixed(palette.surface, palette.quietText, 0.06) : palette.surface);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    const QRectF inner = frame.adjusted(kPadding, 8, -kPadding, -8);
    QRectF line(inner.left(), inner.top(), inner.width(), kLine);
    painter->setFont(themeFont(TextSize::body, QFont::DemiBold));
    const QString age = textOf(index, FloorModel::age);
    const bool isPolled = index.data(cell::kSubtitle).isValid();
    painter->setPen(palette.text);
    QFont small = themeFont(TextSize::body);
    const double ageWidth = isPolled ? QFontMetricsF(small).horizontalAdvance(age) + 8 : 0;
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        elided(*painter, textOf(index, FloorModel::factory), line.width() - ageWidth));
    painter->setFont(small);
    painter->setPen(palette.quietText);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, age);
    line.translate(0, kLine);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      elided(*painter, index.data(cell::kSubtitle).toString(), line.width()));
    line.translate(0, kLine + 2);

    const QString missing = index.data(FloorModel::MissingRole).toString();
    const QVariant bar = index.siblingAtColumn(FloorModel::bar).data(cell::kFloorBar);
    const auto data = bar.value<FloorBarData>();
    if (data.parts || data.capacity) {
        paintFloorBar(*painter, line, data, m_scale, m_largest, palette);
    }
    line.translate(0, kLine + 4);
    const QRectF rest(line.left(), line.top(), line.width(), inner.bottom() - line.top());
    if (data.parts) {
        paintFigures(*painter, QRectF(rest.left(), rest.top(), rest.width(), 2 * kLine), index,
                     palette);
        line.translate(0, 2.0 * kLine);
        painter->setPen(palette.quietText);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          elided(*painter, missing, line.width()));
    } else {
        painter->setPen(palette.quietText);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, missing);
    }
    painter->restore();
}

} // namespace ff
