// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Coverage.h"
#include "models/format/Formatter.h"
#include "models/waits/WaitGroups.h"
#include "widgets/controls/Card.h"
#include "widgets/export/ExportContext.h"

#include <memory>

class QTableWidget;

namespace ff {

class Exporter;
class Prose;
class SegmentedControl;
class TableExport;

/// Who waits how long: p50 and p90 by state, by access mode and by size of the job.
class WaitGroupsCard final : public Card {
    Q_OBJECT
public:
    explicit WaitGroupsCard(QWidget* parent = nullptr);
    ~WaitGroupsCard() override;

    /// `coverage` is that of the jobs behind all of them.
    void display(std::vector<WaitGroup> groups, const Coverage& coverage,
                 const Formatter& formatter);
    /// What the table says of itself when it is taken away.
    void setExportContext(const ExportContext& context) { m_context = context; }
    [[nodiscard]] Exporter* exporter() const;

private:
    void fill();

    std::vector<WaitGroup> m_groups;
    Coverage m_coverage;
    Formatter m_formatter;
    SegmentedControl* m_by;
    QTableWidget* m_table;
    Prose* m_none;
    ExportContext m_context;
    std::unique_ptr<TableExport> m_export;
};

} // namespace ff
