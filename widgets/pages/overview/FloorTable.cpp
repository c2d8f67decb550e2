// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/overview/FloorTable.h"

#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/pages/floor/FloorModel.h"
#include "widgets/pages/overview/FloorExport.h"
#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <functional>
#include <utility>

namespace ff {
namespace {

constexpr int kRowHeight = 48;
constexpr int kArrow = 14;
constexpr int kHeadingPadding = 28;
constexpr int kBarPadding = 12; ///< its heading begins where the bars do
constexpr int kTrendWidth = 112;
constexpr int kTrendLeast = 70;
constexpr int kNumberLeast = 56;
constexpr int kFactoryLeast = 170;
constexpr int kFactoryMost = 250;
constexpr int kBarLeast = 140;
constexpr int kBarShortest = 90; ///< where even names are cut
constexpr int kBarGood = 160;    ///< other columns give way to it below this

} // namespace

/// Sorts by any column, and keeps the user's own systems above those of the catalogue. Headings
/// that have no room are cut with an ellipsis here: the header's own one knows nothing of the
/// padding that the style sheet gives it.
class OwnFirstModel final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// How wide the text of each heading may be; 0: as it is.
    void setRoom(std::vector<int> room, const QFontMetrics& metrics) {
        if (room != m_room) {
            m_room = std::move(room);
            m_metrics = metrics;
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        const QVariant whole = QSortFilterProxyModel::headerData(section, orientation, role);
        if (orientation != Qt::Horizontal || section < 0 || section >= int(m_room.size())) {
            return whole;
        }
        if (role == Qt::AccessibleTextRole) {
            return QSortFilterProxyModel::headerData(section, orientation, Qt::DisplayRole);
        }
        const int room = m_room[std::size_t(section)];
        return role == Qt::DisplayRole && room > 0
                   ? QVariant(m_metrics.elidedText(whole.toString(), Qt::ElideRight, room))
                   : whole;
    }

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        const bool own = left.data(FloorModel::OwnRole).toBool();
        if (own != right.data(FloorModel::OwnRole).toBool()) {
            return own == (sortOrder() == Qt::AscendingOrder);
        }
        return QSortFilterProxyModel::lessThan(left, right);
    }

private:
    std::vector<int> m_room;
    QFontMetrics m_metrics{QFont()};
};

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
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(false);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &FloorTable::noteMove);
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

void FloorTable::setColumns(const FloorColumns& columns) {
    if (columns != m_columns) {
        m_columns = columns;
        arrange();
        layOutColumns();
    }
}

/// The headings into the order that was chosen, the name always first.
void FloorTable::arrange() {
    m_arranging = true;
    QHeaderView* header = horizontalHeader();
    header->moveSection(header->visualIndex(FloorModel::factory), 0);
    int place = 1;
    for (const FloorModel::Column column : m_columns.order) {
        header->moveSection(header->visualIndex(column), place++);
    }
    m_arranging = false;
}

void FloorTable::noteMove() {
    if (m_arranging) {
        return;
    }
    const QHeaderView* header = horizontalHeader();
    std::vector<FloorModel::Column> order;
    for (int place = 0; place < header->count(); ++place) {
        if (const auto column = FloorModel::Column(header->logicalIndex(place));
            column != FloorModel::factory) {
            order.push_back(column);
        }
    }
    m_columns.order = std::move(order);
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

int FloorTable::headingTextWidth(int column) const {
    return fontMetrics().horizontalAdvance(
        m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

int FloorTable::headingWidth(int column) const {
    const QHeaderView* header = horizontalHeader();
    const int heading =
        headingTextWidth(column) + (column == FloorModel::bar ? kBarPadding : kHeadingPadding);
    return header->sortIndicatorSection() == column ? heading + kArrow - 8 : heading;
}

int FloorTable::wantedWidth(int column) const {
    const int content = column == FloorModel::trend ? kTrendWidth : sizeHintForColumn(column);
    const int width = std::max(headingWidth(column), content);
    if (column == FloorModel::factory) {
        return std::clamp(width, kFactoryLeast, kFactoryMost);
    }
    const bool isLast = horizontalHeader()->visualIndex(column) == horizontalHeader()->count() - 1;
    return isLast ? std::max(width, headingWidth(column) + 8) : width;
}

/// Numbers take what they need, the bar takes the rest: it is what one looks at. Where the rest is
/// too little and nobody has chosen columns, the allocation's number gives way to the bar, and then
/// the sparkline. Then names and headings are cut; the tool tip of a heading has it whole.
void FloorTable::layOutColumns() {
    std::vector<int> widths;
    int used = 0;
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        const bool hidden = m_columns.hidden.contains(FloorModel::Column(column));
        setColumnHidden(column, hidden);
        widths.push_back(column == FloorModel::bar || hidden ? 0 : wantedWidth(column));
        used += widths.back();
    }
    const bool hasBar = !m_columns.hidden.contains(FloorModel::bar);
    const int room = viewport()->width() - (hasBar ? kBarLeast : 0);
    for (const int column : {int(FloorModel::allocation), int(FloorModel::trend)}) {
        if (m_columns.isUsual() && used > room - kBarGood + kBarLeast) {
            setColumnHidden(column, true);
            used -= std::exchange(widths[std::size_t(column)], 0);
        }
    }
    const auto cut = [&](int column, int least) {
        int& width = widths[std::size_t(column)];
        const int over = std::clamp(used - room, 0, std::max(0, width - least));
        width -= over;
        used -= over;
    };
    cut(FloorModel::factory, kFactoryLeast);
    // The widest headings first: what stands below them is as wide as it is.
    std::vector<int> byHeading;
    for (int column = 1; column < int(widths.size()); ++column) {
        if (column != FloorModel::bar && !isColumnHidden(column)) {
            byHeading.push_back(column);
        }
    }
    std::ranges::sort(byHeading, std::ranges::greater{},
                      [this](int column) { return headingWidth(column); });
    for (const int column : byHeading) {
        cut(column, std::max(column == FloorModel::trend ? kTrendLeast : kNumberLeast,
                             column == FloorModel::trend ? 0 : sizeHintForColumn(column)));
    }
    if (hasBar) {
        widths[FloorModel::bar] = std::max(kBarShortest, viewport()->width() - used);
        used += widths[FloorModel::bar];
    } else {
        widths[FloorModel::factory] += std::max(0, viewport()->width() - used);
    }
    setHorizontalScrollBarPolicy(used > viewport()->width() ? Qt::ScrollBarAlwaysOn
                                                            : Qt::ScrollBarAlwaysOff);
    std::vector<int> headings(widths.size(), 0);
    for (int column = 0; column < int(widths.size()); ++column) {
        const int width = widths[std::size_t(column)];
        if (isColumnHidden(column)) {
            continue;
        }
        setColumnWidth(column, width);
        if (const int over = headingWidth(column) - width; over > 0) {
            headings[std::size_t(column)] = std::max(1, headingTextWidth(column) - over);
        }
    }
    m_sorted->setRoom(std::move(headings), fontMetrics());
}

} // namespace ff
