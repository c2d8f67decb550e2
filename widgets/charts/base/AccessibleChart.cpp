// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/AccessibleChart.h"

#include "widgets/charts/base/Chart.h"

#include <QPointer>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

/// One number: its column and value are its name, and its row is said beside it.
class Cell final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    Cell(const Chart& chart, int row, int column)
        : m_chart(const_cast<Chart*>(&chart)) // QAccessible asks for its parent as it is
        , m_row(row)
        , m_column(column) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface
                   ? static_cast<QAccessibleTableCellInterface*>(this)
                   : nullptr;
    }
    [[nodiscard]] bool isValid() const override {
        return m_chart && m_row < m_chart->table()->rowCount() &&
               m_column < m_chart->table()->columnCount();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (!isValid()) {
            return {};
        }
        const ChartTable& table = *m_chart->table();
        const QString value = table.index(m_row, m_column).data().toString();
        switch (kind) {
        case QAccessible::Name:
            return m_column == 0
                       ? value
                       : table.headerData(m_column, Qt::Horizontal).toString() + u": "_s + value;
        case QAccessible::Description:
            return m_column == 0 ? QString() : table.index(m_row, 0).data().toString();
        case QAccessible::Value:
            return value;
        default:
            return {};
        }
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QAccessible::Role role() const override {
        return m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.invalid = !isValid();
        state.focused = isValid() && m_chart->hasFocus() &&
                        m_chart->currentCell() == std::pair(m_row, m_column);
        return state;
    }
    [[nodiscard]] QRect rect() const override { return isValid() ? parent()->rect() : QRect(); }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override {
        return nullptr;
    }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override {
        return m_column == 0 ? QList<QAccessibleInterface*>{}
                             : QList{table()->tableInterface()->cellAt(m_row, 0)};
    }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

private:
    QPointer<Chart> m_chart;
    int m_row;
    int m_column;
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* chart = qobject_cast<Chart*>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

AccessibleChart::AccessibleChart(Chart* chart)
    : QAccessibleWidget(chart, QAccessible::Table) {}

AccessibleChart::~AccessibleChart() {
    for (const auto& [place, id] : m_cells) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void AccessibleChart::install() {
    QAccessible::installFactory(makeAccessible); // Qt keeps one of each
}

int AccessibleChart::childOf(const Chart& chart, int row, int column) {
    return row * chart.table()->columnCount() + column;
}

const Chart& AccessibleChart::chart() const {
    return *static_cast<const Chart*>(widget());
}

void* AccessibleChart::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QString AccessibleChart::text(QAccessible::Text kind) const {
    return kind == QAccessible::Name ? chart().sentence() : QAccessibleWidget::text(kind);
}

int AccessibleChart::childCount() const {
    return rowCount() * columnCount() + QAccessibleWidget::childCount();
}

QAccessibleInterface* AccessibleChart::child(int index) const {
    const int cells = rowCount() * columnCount();
    if (index >= cells) {
        return QAccessibleWidget::child(index - cells);
    }
    return index < 0 ? nullptr : cellAt(index / columnCount(), index % columnCount());
}

int AccessibleChart::indexOfChild(const QAccessibleInterface* child) const {
    if (const auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface()) {
        return childOf(chart(), cell->rowIndex(), cell->columnIndex());
    }
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : index + rowCount() * columnCount();
}

QAccessibleInterface* AccessibleChart::focusChild() const {
    const auto current = chart().currentCell();
    if (chart().hasFocus() && current) {
        return cellAt(current->first, current->second);
    }
    return QAccessibleWidget::focusChild();
}

QAccessibleInterface* AccessibleChart::cellAt(int row, int column) const {
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount()) {
        return nullptr;
    }
    // A cell is of a place, whatever stands there by now.
    constexpr int kMostColumns = 1 << 10;
    const auto [found, isNew] = m_cells.try_emplace(row * kMostColumns + column);
    if (isNew) {
        found->second = QAccessible::registerAccessibleInterface(new Cell(chart(), row, column));
    }
    return QAccessible::accessibleInterface(found->second);
}

int AccessibleChart::rowCount() const {
    return chart().isEmpty() ? 0 : chart().table()->rowCount();
}

int AccessibleChart::columnCount() const {
    return chart().isEmpty() ? 0 : chart().table()->columnCount();
}

QString AccessibleChart::columnDescription(int column) const {
    return chart().table()->headerData(column, Qt::Horizontal).toString();
}

QString AccessibleChart::rowDescription(int row) const {
    return chart().table()->index(row, 0).data().toString();
}

} // namespace ff
