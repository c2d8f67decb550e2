// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/sources/SourcesView.h"
#include "widgets/controls/RowModel.h"

#include <set>

namespace ff {

/// A row a source: its state, how its last poll went, and in words what is wrong.
class SourcesModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { source, state, lastAnswer, latency, rate, reconciled, message, columnCountOf };

    using RowModel::RowModel;

    void setRows(std::vector<SourceRow> rows, Instant now, const Formatter& formatter);
    /// Those that a person has paused.
    void setPaused(std::set<SourceId> paused);
    /// Into which each state, or age, fits in the language of the window; 0 for other columns.
    [[nodiscard]] static int leastWidth(int column);
    [[nodiscard]] const SourceRow& rowAt(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SourceRow& row, Column column) const;

    std::vector<SourceRow> m_rows;
    std::set<SourceId> m_paused;
    Instant m_now;
    Formatter m_formatter;
};

} // namespace ff
