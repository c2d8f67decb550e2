// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/ReportDefinitions.h"
#include "models/ports/ReportShelf.h"
#include "models/reports/CompareReports.h"

namespace ff {

/// Frozen reports and named choices of a cache, for the window and the verbs. Thread-safe; every
/// call may wait for a disk.
class ReportDesk {
public:
    virtual ~ReportDesk() = default;
    /// Keeps a report as it is, frozen now, and returns its number.
    [[nodiscard]] virtual Result<std::int64_t> freeze(const report::Report& made) = 0;
    /// All of them by number, without what they say.
    [[nodiscard]] virtual Result<std::vector<StoredReport>> list() const = 0;
    /// In the state that it has by now. Errors: unknownReport, damagedReport.
    [[nodiscard]] virtual Result<report::Report> read(std::int64_t number) const = 0;
    /// When it was published: now, or whenever it was before. Error: unknownReport.
    [[nodiscard]] virtual Result<Instant> publish(std::int64_t number) = 0;
    /// What is other today, and why.
    [[nodiscard]] virtual Result<report::Changes> changes(std::int64_t number) const = 0;
    [[nodiscard]] virtual ReportDefinitions& definitions() = 0;
};

} // namespace ff
