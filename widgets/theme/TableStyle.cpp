// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/TableStyle.h"

#include "widgets/theme/FocusMark.h"
#include "widgets/theme/Palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace ff {
namespace {

/// Headings are reached by the mouse alone: with these keys a table is sorted by the column of its
/// current cell.
class SortKeys final : public QObject {
public:
    explicit SortKeys(QTableView& table)
        : QObject(&table)
        , m_table(table) {}

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::KeyPress && m_table.isSortingEnabled()) {
            const auto* key = static_cast<const QKeyEvent*>(event);
            const bool down = key->key() == Qt::Key_Down;
            if ((down || key->key() == Qt::Key_Up) && key->modifiers() == Qt::AltModifier) {
                sort(down ? Qt::DescendingOrder : Qt::AscendingOrder);
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void sort(Qt::SortOrder order) {
        const QModelIndex at = m_table.currentIndex();
        const int column =
            at.isValid() ? at.column() : m_table.horizontalHeader()->sortIndicatorSection();
        m_table.sortByColumn(column, order);
        // From the top: the first row is what one sorts for.
        m_table.setCurrentIndex(m_table.model()->index(0, column));
    }

    QTableView& m_table;
};

} // namespace

void styleTable(QTableView& table, int rowHeight) {
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight); // never half a letter
    table.installEventFilter(new SortKeys(table));
    markFocus(table);
}

const Palette& paletteOf(const QStyleOptionViewItem& option) {
    return option.widget ? Palette::of(option.widget) : Palette::of(option.palette);
}

} // namespace ff
