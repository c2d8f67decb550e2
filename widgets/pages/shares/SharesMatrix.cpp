// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/shares/SharesMatrix.h"

#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/pages/shares/SharesModel.h"
#include "widgets/theme/TableStyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kRowHeight = 36;
constexpr int kNameWidth = 140;
constexpr int kTotalWidth = 84;
constexpr int kCellLeast = 68;
constexpr int kCellMost = 120;
constexpr int kCellPadding = 24;
constexpr int kTitleMost = 210; ///< of "MareNostrum 5 · GPU-h", which is never cut

} // namespace

SharesMatrix::SharesMatrix(SharesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_fixed(addTable("matrixTotals"))
    , m_systems(addTable("matrix")) {
    m_fixed->setAccessibleName(tr("Holders and their totals"));
    m_fixed->setFixedWidth(kNameWidth + kTotalWidth);
    m_fixed->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fixed->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_systems->setAccessibleName(tr("GPU-hours by holder and system"));
    m_systems->setSelectionModel(m_fixed->selectionModel());
    const auto follow = [](QTableView* from, QTableView* to) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(),
                &QScrollBar::setValue);
    };
    follow(m_fixed, m_systems);
    follow(m_systems, m_fixed);
    connect(m_fixed->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SharesMatrix::currentChanged);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    // A scroll bar below one table only would set their rows against each other.
    auto* foot = new QWidget(this);
    foot->setFixedHeight(0);
    connect(m_systems->horizontalScrollBar(), &QScrollBar::rangeChanged, foot,
            [this, foot](int least, int most) {
                foot->setFixedHeight(
                    most > least ? m_systems->horizontalScrollBar()->sizeHint().height() : 0);
            });
    left->addWidget(m_fixed, 1);
    left->addWidget(foot);
    row->addLayout(left);
    row->addWidget(m_systems, 1);
}

QTableView* SharesMatrix::addTable(const char* name) {
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setModel(&m_model);
    table->setItemDelegate(new TextCellDelegate(kRowHeight, table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*table, kRowHeight);
    // By whole columns: a piece of one beside the totals would be a figure cut in two.
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerItem);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    return table;
}

QModelIndex SharesMatrix::current() const {
    return m_fixed->currentIndex();
}

void SharesMatrix::setCurrent(const QModelIndex& index) {
    if (!index.isValid()) {
        m_fixed->selectionModel()->clear();
        return;
    }
    (index.column() < SharesModel::firstSystem ? m_fixed : m_systems)->setCurrentIndex(index);
}

void SharesMatrix::layOutColumns() {
    const int columns = m_model.columnCount();
    for (int column = 0; column < columns; ++column) {
        m_fixed->setColumnHidden(column, column >= SharesModel::firstSystem);
        m_systems->setColumnHidden(column, column < SharesModel::firstSystem);
    }
    m_fixed->setColumnWidth(SharesModel::names, kNameWidth);
    QFont bold = m_fixed->font();
    bold.setWeight(QFont::DemiBold);
    int most = kTotalWidth;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString text = m_model.index(row, SharesModel::total).data().toString();
        most = std::max(most, QFontMetrics(bold).horizontalAdvance(text) + kCellPadding + 8);
    }
    m_fixed->setColumnWidth(SharesModel::total, most);
    m_fixed->setFixedWidth(kNameWidth + most);
    const int systems = columns - SharesModel::firstSystem;
    if (systems < 1) {
        return;
    }
    const int fair = std::clamp(m_systems->viewport()->width() / systems, kCellLeast, kCellMost);
    const QFontMetrics metrics = m_systems->fontMetrics();
    for (int column = SharesModel::firstSystem; column < columns; ++column) {
        const QString title =
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int least = fair; // figures are never cut
        for (int row = 0; row < m_model.rowCount(); ++row) {
            least = std::max(
                least, metrics.horizontalAdvance(m_model.index(row, column).data().toString()) +
                           kCellPadding);
        }
        const int wanted = metrics.horizontalAdvance(title) + 26;
        m_systems->setColumnWidth(column, std::max(least, std::min(wanted, kTitleMost)));
    }
    fillLastPage();
}

/// Scrolled to the end, too, the columns begin with a whole one: those that are seen then take what
/// is left of the room.
void SharesMatrix::fillLastPage() {
    const int room = m_systems->viewport()->width();
    const int last = m_model.columnCount() - 1;
    int used = 0;
    int first = last + 1;
    while (first > SharesModel::firstSystem && used + m_systems->columnWidth(first - 1) <= room) {
        used += m_systems->columnWidth(--first);
    }
    if (first == SharesModel::firstSystem || first > last) { // nothing scrolls
        return;
    }
    const int columns = last - first + 1;
    for (int column = first; column <= last; ++column) {
        const int more = (room - used) / columns + (column == last ? (room - used) % columns : 0);
        m_systems->setColumnWidth(column, m_systems->columnWidth(column) + more);
    }
}

bool SharesMatrix::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_systems->viewport()) {
        layOutColumns();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex at = current();
        const auto walk = [&](QTableView* to, int column) {
            to->setFocus(Qt::OtherFocusReason);
            to->setCurrentIndex(m_model.index(at.row(), column));
            return true;
        };
        // What is current may stand in the other half, whose columns are hidden here: then keys
        // would move nothing. The first of them comes over the border.
        const bool isArrow =
            key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
        const bool isFixed = at.column() < SharesModel::firstSystem;
        if (isArrow && at.isValid() && watched == m_systems && isFixed &&
            m_model.columnCount() > SharesModel::firstSystem) {
            return walk(m_systems, SharesModel::firstSystem);
        }
        if (isArrow && at.isValid() && watched == m_fixed && !isFixed) {
            return walk(m_fixed, SharesModel::total);
        }
        if (watched == m_fixed && key == Qt::Key_Right && at.column() == SharesModel::total &&
            m_model.columnCount() > SharesModel::firstSystem) {
            return walk(m_systems, SharesModel::firstSystem);
        }
        if (watched == m_systems && key == Qt::Key_Left &&
            at.column() == SharesModel::firstSystem) {
            return walk(m_fixed, SharesModel::total);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ff
