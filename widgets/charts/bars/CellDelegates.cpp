// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/bars/CellDelegates.h"

#include "widgets/charts/bars/Sparkline.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/TableStyle.h"
#include "widgets/theme/Type.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace ff {

namespace {

constexpr int kPadding = 8;
constexpr int kEdge = 16; ///< at the table's own edges, in line with a card's title

/// The cell without its padding.
QRectF contentOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    int place = index.column();
    int count = index.model()->columnCount(index.parent());
    if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
        // Columns may stand in another order, and some may be hidden.
        const QHeaderView* header = table->horizontalHeader();
        place = header->visualIndex(place);
        while (count > 0 && header->isSectionHidden(header->logicalIndex(count - 1))) {
            --count;
        }
    }
    const bool first = place == 0;
    const bool last = place == count - 1;
    return QRectF(option.rect).adjusted(first ? kEdge : kPadding, 0, last ? -kEdge : -kPadding, -1);
}

/// Ground, hairline and focus of a cell, as the style sheet has them for other cells.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Palette& palette) {
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? palette.accentGround : palette.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     palette.line);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

QColor toneColor(CellTone tone, const Palette& palette) {
    switch (tone) {
    case CellTone::normal:
        return palette.text;
    case CellTone::quiet:
        return palette.quietText;
    case CellTone::warning:
        return palette.warning;
    case CellTone::bad:
        return palette.bad;
    }
    return palette.text;
}

/// Of "LUMI · Kajaani, FI" as many of the last parts as fit whole: a place says more than half a
/// name. The tool tip has it all.
QString lastParts(QString text, const QFont& font, double width) {
    static const QString between = QStringLiteral(" · ");
    for (qsizetype at = text.indexOf(between); at >= 0 && tabularWidth(font, text) > width;
         at = text.indexOf(between)) {
        text = text.mid(at + between.size());
    }
    return text;
}

} // namespace

void FloorBarDelegate::setScale(FloorBarScale scale, double largest) {
    m_scale = scale;
    m_largest = largest;
}

void FloorBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Palette& palette = paletteOf(option);
    painter->save();
    paintGround(*painter, option, palette);
    const QVariant data = index.data(cell::kFloorBar);
    if (data.canConvert<FloorBarData>()) {
        paintFloorBar(*painter, QRectF(option.rect).adjusted(kPadding, 0, -kPadding, -1),
                      data.value<FloorBarData>(), m_scale, m_largest, palette);
    }
    painter->restore();
}

QSize FloorBarDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& /*index*/) const {
    return {200, 44};
}

bool FloorBarDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                 const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QVariant data = index.data(cell::kFloorBar);
    if (event->type() != QEvent::ToolTip || !data.canConvert<FloorBarData>()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), floorBarToolTip(data.value<FloorBarData>(), m_formatter),
                       view);
    return true;
}

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Palette& palette = paletteOf(option);
    painter->save();
    paintGround(*painter, option, palette);
    const QVariant data = index.data(cell::kTrend);
    if (data.canConvert<Trend>()) {
        const double height = std::min(24, option.rect.height() - 8);
        QRectF area(option.rect.left() + kPadding, 0, option.rect.width() - 2 * kPadding, height);
        area.moveTop(QRectF(option.rect).center().y() - height / 2);
        paintSparkline(*painter, area, data.value<Trend>(), palette.quietText);
    }
    painter->restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                  const QModelIndex& /*index*/) const {
    return {96, 44};
}

TextCellDelegate::TextCellDelegate(int rowHeight, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight) {}

void TextCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Palette& palette = paletteOf(option);
    painter->save();
    paintGround(*painter, option, palette);
    const QRectF area = contentOf(option, index);
    QColor color = toneColor(CellTone(index.data(cell::kTone).toInt()), palette);
    if (const QVariant heat = index.data(cell::kHeat); heat.isValid()) {
        const QColor ground = palette.sequential(heat.toDouble());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 2, 2);
        color = palette.textOn(ground);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(palette.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 2, 2);
        }
    }
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString subtitle = index.data(cell::kSubtitle).toString();
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment horizontal =
        alignment.isValid() ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask
                            : Qt::AlignLeft;
    const QVariant font = index.data(Qt::FontRole);
    // A name stands above what explains it; a number with another unit below is one of its column.
    const bool isName = !subtitle.isEmpty() && !(horizontal & Qt::AlignRight);
    const bool bold = isName || (font.isValid() && font.value<QFont>().bold());
    painter->setFont(themeFont(TextSize::body, bold ? QFont::DemiBold : QFont::Normal));
    painter->setPen(color);
    const int flags = int(QStyle::visualAlignment(option.direction, horizontal));
    if (subtitle.isEmpty()) {
        drawTabular(*painter, area, flags | Qt::AlignVCenter, title);
        painter->restore();
        return;
    }
    const double line = QFontMetricsF(painter->font()).height() + 1;
    const QRectF first(area.left(), area.center().y() - line, area.width(), line);
    drawTabular(*painter, first, flags | Qt::AlignVCenter, title);
    QFont small = themeFont(TextSize::body);
    small.setPixelSize(12);
    painter->setFont(small);
    painter->setPen(palette.quietText);
    drawTabular(*painter, first.translated(0, line), flags | Qt::AlignVCenter,
                lastParts(subtitle, small, area.width()));
    painter->restore();
}

QSize TextCellDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& index) const {
    const QFont font = themeFont(TextSize::body, QFont::DemiBold);
    const double width = std::max(tabularWidth(font, index.data(Qt::DisplayRole).toString()),
                                  tabularWidth(font, index.data(cell::kSubtitle).toString()));
    const bool edge =
        index.column() == 0 || index.column() == index.model()->columnCount(index.parent()) - 1;
    return {int(width) + kPadding + (edge ? kEdge : kPadding) + 4, m_rowHeight};
}

} // namespace ff
