// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/holder/SharesView.h"
#include "widgets/controls/RowModel.h"
#include "widgets/export/TableData.h"

#include <utility>

namespace ff {

/// Holder x system: GPU-hours, usage share, share of entitlement, or each site's own units. The
/// names come first, then the total, then the systems that tell which accounts use them, the most
/// used first. The last row is the sum of all.
class SharesModel final : public RowModel {
    Q_OBJECT
public:
    enum class Measure { gpuHours, usageShare, shareOfEntitlement, siteUnits };
    enum Column { names, total, firstSystem };
    static constexpr int SortRole = Qt::UserRole;

    using RowModel::RowModel;

    void setView(const SharesView& view, const Formatter& formatter);
    void setMeasure(Measure measure);
    [[nodiscard]] Measure measure() const { return m_measure; }

    /// Whether the row is the sum of all holders.
    [[nodiscard]] bool isTotal(int row) const { return row == int(m_view.rows.size()); }
    /// What is shown, as numbers, with how much was seen of each holder's use.
    [[nodiscard]] TableData exportTable() const;
    /// Whether "?" and "*" stand somewhere.
    [[nodiscard]] std::pair<bool, bool> marks() const;
    /// The holder of a row that is no total, empty for unattributed.
    [[nodiscard]] HolderId holderAt(int row) const;
    /// The system of a column; nothing for the names and the total.
    [[nodiscard]] std::optional<SystemId> systemAt(int column) const;
    [[nodiscard]] int rowOf(const HolderId& holder) const;
    [[nodiscard]] int columnOf(const std::optional<SystemId>& system) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// The sum of all is nobody's, so that it cannot be selected.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const SharesView::Row& rowAt(int row) const {
        return isTotal(row) ? m_totals : m_view.rows[std::size_t(row)];
    }
    [[nodiscard]] QString nameAt(int row) const;
    void findLargest();
    void tellChanged();
    [[nodiscard]] const ShareCell* cellAt(int row, int column) const;
    [[nodiscard]] std::optional<double> value(const ShareCell& cell) const;
    [[nodiscard]] Coverage coverageAt(int row, int column) const;
    [[nodiscard]] Coverage entitledCoverageAt(int row, int column) const;
    [[nodiscard]] bool isEnough(int row, int column) const;
    [[nodiscard]] QVariant heat(int row, int column) const;
    [[nodiscard]] QString spoken(int row, int column) const;
    [[nodiscard]] QStringList useLines(const ShareCell& cell, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QString display(int row, int column) const;

    SharesView m_view;
    SharesView::Row m_totals;
    Formatter m_formatter;
    Measure m_measure = Measure::gpuHours;
    double m_largest = 0; ///< of the cells, for the shade
};

} // namespace ff
