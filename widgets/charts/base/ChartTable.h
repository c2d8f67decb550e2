// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace ff {

/// A chart's numbers: a row a sample or a holder, a column a value.
struct TableData {
    struct Column {
        QString title;
        Unit unit = Unit::count;
        std::vector<std::optional<double>> values; ///< one a row; unset: not known
    };
    QString rowHeading;        ///< "Time", "State"
    std::vector<QString> rows; ///< as people read them
    std::vector<QString> keys; ///< as machines read them (ISO 8601, codes); empty: as `rows`
    std::vector<Column> columns;
};

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

    /// RFC 4180 with LF, a point as decimal sign and empty cells for what is not known. Text that
    /// a spreadsheet would run as a formula gets an apostrophe. Simulated data carry a column that
    /// says so.
    [[nodiscard]] QString toCsv(bool simulated) const;

private:
    TableData m_data;
    Formatter m_formatter;
};

} // namespace ff
