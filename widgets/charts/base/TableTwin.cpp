// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/TableTwin.h"

#include "widgets/charts/base/ChartTable.h"
#include "widgets/theme/Type.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

constexpr int kRowHeight = 28;
constexpr int kPadding = 24;      ///< both sides of a cell, with the arrow's room of a heading
constexpr int kRowsMeasured = 60; ///< at both ends: values of a column are of one kind

/// Figures stand under the ends of their headings, with every digit as wide as the others.
class TwinDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideNone;
    }
};

} // namespace

TableTwin::TableTwin(QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent) {
    setObjectName(QStringLiteral("tableTwin"));
    setSelectionMode(ContiguousSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFont(themeFont(TextSize::body));
    setItemDelegate(new TwinDelegate(this));
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideNone);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&model);
    sorted->setSortRole(ChartTable::ValueRole);
    sorted->setSortLocaleAware(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder); // as the chart has them
    setModel(sorted);
    setSortingEnabled(true);
}

void TableTwin::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    const auto again = [this] {
        if (isVisible()) {
            layOutColumns();
        }
    };
    connect(model, &QAbstractItemModel::modelReset, this, again);
    connect(model, &QAbstractItemModel::dataChanged, this, again);
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
}

void TableTwin::layOutColumns() {
    const QAbstractItemModel* data = model();
    const QFont font = themeFont(TextSize::body);
    const QFontMetrics headings = horizontalHeader()->fontMetrics();
    const int rows = data->rowCount();
    std::vector<int> widths;
    int all = 0;
    for (int column = 0; column < data->columnCount(); ++column) {
        double width = headings.horizontalAdvance(
            data->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const auto measure = [&](int row) {
            width = std::max(width, tabularWidth(font, data->index(row, column).data().toString()));
        };
        for (int row = 0; row < std::min(rows, kRowsMeasured); ++row) {
            measure(row);
            measure(rows - 1 - row);
        }
        widths.push_back(int(std::ceil(width)) + kPadding + (column == 0 ? 8 : 0));
        all += widths.back();
    }
    // What is left over is shared out, so that the figures stand over the whole width.
    const int spare = std::max(0, viewport()->width() - all) / std::max(1, int(widths.size()));
    for (int column = 0; column < int(widths.size()); ++column) {
        setColumnWidth(column, widths[std::size_t(column)] + spare);
    }
}

void TableTwin::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

void TableTwin::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    layOutColumns();
}

} // namespace ff
