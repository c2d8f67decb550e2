// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAccessibleTableInterface>
#include <QAccessibleWidget>

#include <unordered_map>

namespace ff {

class Chart;

/// What a screen reader sees of a chart: a table with the chart's numbers, under one sentence that
/// says what the chart shows. Its cells come before whatever widgets stand in the chart.
class AccessibleChart final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleChart(Chart* chart);
    ~AccessibleChart() override;

    /// Gives every chart its table from now on; more than once is no matter.
    static void install();
    /// The index of a cell among the children.
    [[nodiscard]] static int childOf(const Chart& chart, int row, int column);

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    // Nothing of it can be selected.
    [[nodiscard]] int selectedCellCount() const override { return 0; }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    [[nodiscard]] bool isRowSelected(int /*row*/) const override { return false; }
    bool selectRow(int /*row*/) override { return false; }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int /*row*/) override { return false; }
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* /*event*/) override {}

private:
    [[nodiscard]] const Chart& chart() const;

    mutable std::unordered_map<int, QAccessible::Id> m_cells; ///< those that were asked for
};

} // namespace ff
