// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/controls/RowModel.h"
#include "widgets/pages/usage/UsageColumns.h"

namespace ff {

/// A table of usage, sorted by any column. A selection stays with its line, whatever the order.
class UsageModel final : public RowModel {
    Q_OBJECT
public:
    using RowModel::RowModel;

    void setView(UsageView view, const Federation& federation, const Formatter& formatter,
                 bool siteUnits);
    [[nodiscard]] const UsageView& view() const { return m_view; }
    [[nodiscard]] UsageColumn::Kind kindOf(int column) const {
        return m_columns[std::size_t(column)].kind;
    }
    [[nodiscard]] const UsageLine& lineAt(int row) const {
        return m_view.table.lines[m_order[std::size_t(row)]];
    }
    /// What is shown, as the verb `usage` prints it: numbers in full, instants as ISO 8601.
    [[nodiscard]] QString toCsv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By a column; as the lines were answered where it is negative.
    void sort(int column, Qt::SortOrder order) override;

private:
    /// The lines of a view in the order asked for; as they were answered where none was.
    [[nodiscard]] std::vector<std::size_t> arranged(const UsageView& view) const;
    [[nodiscard]] UsageColumns words() const { return {m_view, m_federation, m_formatter}; }
    [[nodiscard]] QString toolTip(const UsageColumn& column, const UsageLine& line) const;
    [[nodiscard]] static int tone(const UsageColumn& column, const UsageLine& line);

    UsageView m_view;
    Federation m_federation;
    Formatter m_formatter;
    std::vector<UsageColumn> m_columns;
    std::vector<std::size_t> m_order; ///< row -> line
    int m_sortedBy = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace ff
