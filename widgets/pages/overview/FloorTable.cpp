// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/overview/FloorTable.h"

#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/pages/overview/FloorExport.h"
#include "widgets/pages/overview/FloorModel.h"
#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace ff {
namespace {

constexpr int kRowHeight = 48;
constexpr int kArrow = 14;
constexpr int kTrendWidth = 112;
constexpr int kFactoryLeast = 170;
constexpr int kFactoryMost = 250;
constexpr int kBarLeast = 140;
constexpr int kBarShortest = 90; ///< where even names are cut
constexpr int kBarGood = 160;    ///< other columns give way to it below this

/// Sorts by any column, and keeps the user's own systems above those of the catalogue.
class OwnFirstModel final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        const bool own = left.data(FloorModel::OwnRole).toBool();
        if (own != right.data(FloorModel::OwnRole).toBool()) {
            return own == (sortOrder() == Qt::AscendingOrder);
        }
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

} // namespace

FloorTable::FloorTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new FloorModel(this))
    , m_sorted(new OwnFirstModel(this))
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
    styleTable(*this, kRowHeight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &FloorTable::layOutColumns);
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

void FloorTable::setPeriod(Window window, bool past, const QString& holder) {
    m_model->setPeriod(window, past, holder);
}

void FloorTable::setScale(FloorBarScale scale) {
    m_scale = scale;
    m_model->setInGpus(scale == FloorBarScale::gpus);
    updateScale();
}

TableData FloorTable::exportTable() const {
    std::vector<FloorRow> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        rows.push_back(
            m_model->rows()[std::size_t(m_sorted->mapToSource(m_sorted->index(row, 0)).row())]);
    }
    return floorExport(rows);
}

void FloorTable::updateScale() {
    double largest = 0;
    for (const FloorRow& row : m_model->rows()) {
        largest = std::max(largest, row.capacity.value_or(0));
    }
    m_bars->setScale(m_scale, largest);
    viewport()->update();
}

void FloorTable::open(const QModelIndex& index) {
    if (index.isValid()) {
        emit systemActivated(SystemId{index.data(FloorModel::SystemRole).toString().toStdString()});
    }
}

void FloorTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void FloorTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

int FloorTable::wantedWidth(int column) const {
    const QHeaderView* header = horizontalHeader();
    int heading = fontMetrics().horizontalAdvance(
                      m_sorted->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
                  28;
    if (header->sortIndicatorSection() == column) {
        heading += kArrow - 8;
    }
    const int content = column == FloorModel::trend ? kTrendWidth : sizeHintForColumn(column);
    const int width = std::max(heading, content);
    if (column == FloorModel::factory) {
        return std::clamp(width, kFactoryLeast, kFactoryMost);
    }
    return column == FloorModel::columnCountOf - 1 ? std::max(width, heading + 8) : width;
}

/// Numbers take what they need, the bar takes the rest: it is what one looks at. Where the rest is
/// too little, the allocation's number gives way to the bar, and then the sparkline.
void FloorTable::layOutColumns() {
    std::vector<int> widths;
    int used = 0;
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        widths.push_back(column == FloorModel::bar ? 0 : wantedWidth(column));
        used += widths.back();
    }
    const int room = viewport()->width() - kBarLeast;
    for (const int column : {int(FloorModel::allocation), int(FloorModel::trend)}) {
        const bool tooWide = used > room - kBarGood + kBarLeast;
        setColumnHidden(column, tooWide);
        if (tooWide) {
            used -= widths[std::size_t(column)];
        }
    }
    // Then long names are cut, and the bar is short: the age, which is last, stays in sight.
    const int over = std::clamp(used - room, 0, widths[FloorModel::factory] - kFactoryLeast);
    widths[FloorModel::factory] -= over;
    used -= over;
    widths[FloorModel::bar] = std::max(kBarShortest, viewport()->width() - used);
    setHorizontalScrollBarPolicy(used + widths[FloorModel::bar] > viewport()->width()
                                     ? Qt::ScrollBarAlwaysOn
                                     : Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < int(widths.size()); ++column) {
        if (!isColumnHidden(column)) {
            setColumnWidth(column, widths[std::size_t(column)]);
        }
    }
}

} // namespace ff
