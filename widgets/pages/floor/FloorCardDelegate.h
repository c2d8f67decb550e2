// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/bars/FloorBar.h"

#include <QStyledItemDelegate>

namespace ff {

/// One system as a card: name and place, its floor bar, four figures, and what no source tells.
class FloorCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int kHeight = 148;
    static constexpr int kLeastWidth = 300;

    void setScale(FloorBarScale scale, double largest);
    void setWidth(int width) { m_width = width; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    FloorBarScale m_scale = FloorBarScale::shareOfCapacity;
    double m_largest = 0;
    int m_width = kLeastWidth;
};

} // namespace ff
