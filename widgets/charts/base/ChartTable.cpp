// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/ChartTable.h"

#include "models/figure/Seen.h"

namespace ff {

void ChartTable::setData(TableData data, const Formatter& formatter) {
    const bool sameShape = data.rows.size() == m_data.rows.size() &&
                           data.columns.size() == m_data.columns.size() &&
                           data.seen.size() == m_data.seen.size();
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
    return parent.isValid() ? 0 : int(m_data.columns.size()) + (saysSeen() ? 2 : 1);
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
    if (std::size_t(index.column()) > m_data.columns.size()) {
        return seenData(row, role);
    }
    const TableData::Column& column = m_data.columns[std::size_t(index.column()) - 1];
    if (!column.texts.empty()) {
        return role == Qt::DisplayRole || role == ValueRole
                   ? (row < column.texts.size() ? QVariant(column.texts[row]) : QVariant())
               : role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter))
                                               : QVariant();
    }
    const std::optional<double> value =
        row < column.values.size() ? column.values[row] : std::nullopt;
    switch (role) {
    case Qt::DisplayRole: {
        const QString number = m_formatter.text(value, column.unit);
        // A bin of time is drawn as far as it was seen; a sum is withheld as everywhere.
        return value && saysSeen() && m_data.step.count() == 0
                   ? seenText(number, seenOf(m_data.seen[row]))
                   : number;
    }
    case ValueRole:
        return value ? QVariant(*value) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool ChartTable::saysSeen() const {
    return !m_data.rows.empty() && m_data.seen.size() == m_data.rows.size();
}

QVariant ChartTable::seenData(std::size_t row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return m_formatter.text(m_data.seen[row], Unit::ratio);
    case ValueRole:
        return m_data.seen[row];
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
        const bool isText =
            section == 0 || (std::size_t(section) <= m_data.columns.size() &&
                             !m_data.columns[std::size_t(section) - 1].texts.empty());
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == 0) {
        return m_data.rowHeading;
    }
    return std::size_t(section) > m_data.columns.size()
               ? tr("Coverage")
               : m_data.columns[std::size_t(section) - 1].title;
}

} // namespace ff
