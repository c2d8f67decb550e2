// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/controls/RowModel.h"

#include <QStringList>

#include <string>
#include <vector>

namespace ff {

struct TextCell {
    QString text;
    QString subtitle{};
    CellTone tone = CellTone::normal;
    QString toolTip{};
};

struct TextRow {
    std::string key; ///< what it stands for: the selection stays with it
    std::vector<TextCell> cells{};
};

/// A table of words, whose current row stays with what it stands for.
class TextRows final : public RowModel {
    Q_OBJECT
public:
    using RowModel::RowModel;

    void setHeadings(const QStringList& headings);
    void setRows(std::vector<TextRow> rows);
    [[nodiscard]] const std::string& keyAt(int row) const { return m_rows[std::size_t(row)].key; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<TextRow> m_rows;
};

} // namespace ff
