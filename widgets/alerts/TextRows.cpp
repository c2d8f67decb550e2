// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/alerts/TextRows.h"

namespace ff {
namespace {

std::vector<std::string> keysOf(const std::vector<TextRow>& rows) {
    std::vector<std::string> keys;
    for (const TextRow& row : rows) {
        keys.push_back(row.key);
    }
    return keys;
}

} // namespace

void TextRows::setHeadings(const QStringList& headings) {
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

void TextRows::setRows(std::vector<TextRow> rows) {
    const auto keys = keysOf(rows);
    refreshRows(m_rows, keysOf(m_rows), std::move(rows), keys);
}

int TextRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant TextRows::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::vector<TextCell>& cells = m_rows[std::size_t(index.row())].cells;
    if (std::size_t(index.column()) >= cells.size()) {
        return {};
    }
    const TextCell& its = cells[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return its.text;
    case Qt::ToolTipRole:
        return its.toolTip.isEmpty() ? QVariant() : QVariant(its.toolTip);
    case Qt::AccessibleTextRole:
        return its.subtitle.isEmpty() ? its.text : its.text + QStringLiteral(", ") + its.subtitle;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case cell::kSubtitle:
        return its.subtitle.isEmpty() ? QVariant() : QVariant(its.subtitle);
    case cell::kTone:
        return int(its.tone);
    default:
        return {};
    }
}

QVariant TextRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    }
    return role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace ff
