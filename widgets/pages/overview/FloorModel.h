// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/FloorView.h"
#include "models/format/Formatter.h"
#include "widgets/controls/RowModel.h"

namespace ff {

/// The floor as a table: a row a system. Display texts are formatted, `SortRole` is the raw value.
/// A selection stays with its system when a new answer comes.
class FloorModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { factory, gpus, bar, trend, allocation, idle, pending, wait, age, columnCountOf };
    static constexpr int SortRole = Qt::UserRole;
    static constexpr int SystemRole = Qt::UserRole + 1;
    static constexpr int OwnRole = Qt::UserRole + 2; ///< the user's own system, a bool

    using RowModel::RowModel;

    /// Whether the bars are as long as their GPUs, for their heading.
    void setInGpus(bool inGpus);
    void setRows(std::vector<FloorRow> rows, const Formatter& formatter);
    [[nodiscard]] const std::vector<FloorRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const FloorRow& row, Column column) const;
    [[nodiscard]] QVariant sortValue(const FloorRow& row, Column column) const;
    /// What the column says, and where its figure is doubtful why.
    [[nodiscard]] QString toolTip(const FloorRow& row, Column column) const;
    [[nodiscard]] QString explanation(const FloorRow& row, Column column) const;

    std::vector<FloorRow> m_rows;
    Formatter m_formatter;
    bool m_inGpus = false;
};

} // namespace ff
