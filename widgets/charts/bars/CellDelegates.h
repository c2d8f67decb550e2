// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/bars/FloorBar.h"

#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace ff {

/// What models answer with, so that a table cell draws itself.
namespace cell {
inline constexpr int kFloorBar = Qt::UserRole + 64; ///< FloorBarData
inline constexpr int kTrend = Qt::UserRole + 65;    ///< Trend
inline constexpr int kSubtitle = Qt::UserRole + 66; ///< QString, a quiet second line
inline constexpr int kHeat = Qt::UserRole + 67;     ///< double 0..1; unset: no background
inline constexpr int kTone = Qt::UserRole + 68;     ///< int of CellTone
} // namespace cell

enum class CellTone { normal, quiet, warning, bad };

using Trend = std::vector<std::optional<double>>;

/// A floor bar in a cell, from `cell::kFloorBar`; its tool tip says the parts.
class FloorBarDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setScale(FloorBarScale scale, double largest);
    void setFormatter(const Formatter& formatter) { m_formatter = formatter; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    FloorBarScale m_scale = FloorBarScale::shareOfCapacity;
    double m_largest = 0;
    Formatter m_formatter;
};

/// A sparkline in a cell, from `cell::kTrend`.
class SparklineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

/// Text as the tables have it: a semibold first line with a quiet second one (`cell::kSubtitle`),
/// tabular figures, a background by value (`cell::kHeat`) with text that keeps its contrast, a tone
/// (`cell::kTone`). Bold where Qt::FontRole says so.
class TextCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TextCellDelegate(int rowHeight, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    int m_rowHeight;
};

} // namespace ff

Q_DECLARE_METATYPE(ff::Trend)
