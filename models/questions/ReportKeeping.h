// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/ReportDefinitions.h"
#include "models/ports/ReportShelf.h"
#include "models/reports/CompareReports.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace ff {

/// What the page Reports asks beside the figures: reports that are kept as they are, and choices
/// that are kept under a name.
class ReportKeeping {
public:
    virtual ~ReportKeeping() = default;

    /// Keeps a report as it is, frozen now; its number.
    [[nodiscard]] virtual QFuture<Result<std::int64_t>>
    freeze(std::shared_ptr<const report::Report> made) = 0;
    /// The frozen and published ones, by number, without what they say.
    [[nodiscard]] virtual QFuture<Result<std::vector<StoredReport>>> frozen() = 0;
    /// One of them, in the state that it has by now.
    [[nodiscard]] virtual QFuture<Result<report::Report>> frozenReport(std::int64_t number) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> publish(std::int64_t number) = 0;
    /// What is other today.
    [[nodiscard]] virtual QFuture<Result<report::Changes>> changes(std::int64_t number) = 0;

    [[nodiscard]] virtual QFuture<Result<std::vector<ReportDefinition>>> definitions() = 0;
    /// One of the same name is replaced.
    [[nodiscard]] virtual QFuture<Result<void>> keep(const ReportDefinition& definition) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> forget(const std::string& name) = 0;
};

} // namespace ff
