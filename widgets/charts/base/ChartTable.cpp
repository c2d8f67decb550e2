// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/ChartTable.h"

namespace ff {

void ChartTable::setData(TableData data, const Formatter& formatter) {
    const bool sameShape =
        data.rows.size() == m_data.rows.size() && data.columns.size() == m_data.columns.size();
    if (!sameShape) {
        beginResetModel();
    }
    m_data = std::move(data);
    m_formatter = formatter;
    if (!sameShape) {
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int ChartTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_data.rows.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_data.columns.size()) + 1;
}

QVariant ChartTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto row = std::size_t(index.row());
    if (index.column() == 0) {
        // Times sort by their machine form, names as people read them.
        return role == Qt::DisplayRole ? QVariant(m_data.rows[row])
               : role == ValueRole
                   ? QVariant(m_data.keys.empty() || !m_data.sortsByKey ? m_data.rows[row]
                                                                        : m_data.keys[row])
                   : QVariant();
    }
    const TableData::Column& column = m_data.columns[std::size_t(index.column()) - 1];
    const std::optional<double> value =
        row < column.values.size() ? column.values[row] : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        return m_formatter.text(value, column.unit);
    case ValueRole:
        return value ? QVariant(*value) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? m_data.rowHeading : m_data.columns[std::size_t(section) - 1].title;
}

} // namespace ff
