// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/pilot/PilotOption.h"
#include "widgets/controls/RowModel.h"

namespace ff {

/// The options of a plan, a row a system, best first.
class OptionsModel final : public RowModel {
    Q_OBJECT
public:
    enum Column {
        system,
        expectedWait,
        boundOfWait,
        times,
        finishBy,
        gpuHours,
        headroom,
        reason,
        columnCountOf
    };

    using RowModel::RowModel;

    void setPlan(PilotPlan plan, const Formatter& formatter);
    [[nodiscard]] const PilotPlan& plan() const { return m_plan; }
    [[nodiscard]] const PilotOption& optionAt(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PilotOption& option, Column column) const;

    PilotPlan m_plan;
    std::vector<PilotOption> m_rows;
    Window m_span; ///< what the timelines of all rows span
    Formatter m_formatter;
};

} // namespace ff
