// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/FloorTable.h"

#include "widgets/charts/CellDelegates.h"
#include "widgets/pages/FloorModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace ff {
namespace {

constexpr int kRowHeight = 54;
constexpr int kNarrow = 760; ///< below it the allocation's number gives way to the bar
constexpr int kEdge = 16;

} // namespace

FloorTable::FloorTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new FloorModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_bars(new FloorBarDelegate(this)) {
    setObjectName(QStringLiteral("floor"));
    setAccessibleName(tr("The floor: GPUs of each factory by state"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FloorModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(FloorModel::gpus, Qt::DescendingOrder);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    setItemDelegate(new TextCellDelegate(kRowHeight, this));
    setItemDelegateForColumn(FloorModel::bar, m_bars);
    setItemDelegateForColumn(FloorModel::trend, new SparklineDelegate(this));
    connect(this, &QAbstractItemView::clicked, this, &FloorTable::open);
}

void FloorTable::setRows(const std::vector<FloorRow>& rows, const Formatter& formatter) {
    m_model->setRows(rows, formatter);
    m_bars->setFormatter(formatter);
    updateScale();
    layOutColumns();
}

void FloorTable::setScale(FloorBarScale scale) {
    m_scale = scale;
    updateScale();
}

void FloorTable::updateScale() {
    double largest = 0;
    for (const FloorRow& row : m_model->rows())
        largest = std::max(largest, row.capacity.value_or(0));
    m_bars->setScale(m_scale, largest);
    viewport()->update();
}

void FloorTable::open(const QModelIndex& index) {
    if (index.isValid())
        emit systemActivated(SystemId{index.data(FloorModel::SystemRole).toString().toStdString()});
}

void FloorTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void FloorTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

/// Numbers take what they need, the bar takes the rest: it is what one looks at.
void FloorTable::layOutColumns() {
    setColumnHidden(FloorModel::allocation, viewport()->width() < kNarrow);
    const QFontMetrics metrics(font());
    const auto wanted = [&](int column) {
        int width = metrics.horizontalAdvance(
            m_sorted->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            width = std::max(
                width, metrics.horizontalAdvance(m_sorted->index(row, column).data().toString()));
        return width + 2 * kEdge;
    };
    int used = 0;
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        if (column == FloorModel::bar || isColumnHidden(column))
            continue;
        int width = wanted(column);
        if (column == FloorModel::factory)
            width = std::clamp(width, 190, 240);
        if (column == FloorModel::trend)
            width = std::max(width, 120);
        setColumnWidth(column, width);
        used += width;
    }
    setColumnWidth(FloorModel::bar, std::max(140, viewport()->width() - used));
}

} // namespace ff
