// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/export/TableData.h"

#include <QAbstractTableModel>

namespace ff {

/// The table twin of a chart. Display text is formatted, `ValueRole` is the number itself.
class ChartTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int ValueRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setData(TableData data, const Formatter& formatter);
    using QAbstractTableModel::setData;
    [[nodiscard]] const TableData& tableData() const { return m_data; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// Whether a last column says how much of each row was seen.
    [[nodiscard]] bool saysSeen() const;
    [[nodiscard]] QVariant seenData(std::size_t row, int role) const;

    TableData m_data;
    Formatter m_formatter;
};

} // namespace ff
