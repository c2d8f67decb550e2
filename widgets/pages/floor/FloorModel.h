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
    enum Column {
        factory,
        gpus,
        bar,
        trend,
        allocation,
        utilisation,
        idle,
        pending,
        wait,
        age,
        columnCountOf
    };
    static constexpr int SortRole = Qt::UserRole;
    static constexpr int SystemRole = Qt::UserRole + 1;
    static constexpr int OwnRole = Qt::UserRole + 2;     ///< the user's own system, a bool
    static constexpr int MissingRole = Qt::UserRole + 3; ///< what no source tells, in a sentence

    using RowModel::RowModel;

    /// Whether the bars are as long as their GPUs, for their heading.
    void setInGpus(bool inGpus);
    /// Whether the first column says all of a row to those who do not see it: it is a card then.
    void setSaysAll(bool saysAll) { m_saysAll = saysAll; }
    /// Which period the rows are of, whether it has ended, and whose waits and pending GPUs are
    /// counted (empty: everybody's): what is of now then says so.
    void setPeriod(Window window, bool past, const QString& holder);
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
    /// Columns whose figure is made of counts of GPUs.
    [[nodiscard]] static bool restsOnCounts(Column column);
    /// What no source of the system tells, and which kind of source would; empty: nothing is
    /// missing.
    [[nodiscard]] static QString missing(const FloorRow& row);
    [[nodiscard]] QString spoken(const FloorRow& row) const;
    [[nodiscard]] QString subtitle(const FloorRow& row) const;
    [[nodiscard]] QString nowSentence() const;
    [[nodiscard]] QString waitToolTip(const FloorRow& row) const;
    [[nodiscard]] QString idleToolTip(const FloorRow& row) const;
    [[nodiscard]] QString explanation(const FloorRow& row, Column column) const;

    std::vector<FloorRow> m_rows;
    Formatter m_formatter;
    Window m_window;
    QString m_holder;
    bool m_past = false;
    bool m_inGpus = false;
    bool m_saysAll = false;
};

} // namespace ff
