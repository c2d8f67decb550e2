// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/ports/FederationArchive.h"
#include "models/reports/CompareReports.h"

namespace ff {

/// What is needed to tell why a frozen report is another one today.
struct ReportHistory {
    const QueryContext& today;
    const QueryContext& ofThen;       ///< the data known when it was made, the settings of today
    const FederationArchive& archive; ///< the rules then in force
    Instant made;                     ///< when it was; it may have been frozen much later
};

/// Which figures of a frozen report are others today, and why: the report is made again on the way
/// from then to today, each time with one thing of today more. Errors: those of the cache;
/// unknownSystem where the catalogue has the report's system no more.
[[nodiscard]] Result<report::Changes> diffReport(const report::Report& frozen,
                                                 const ReportHistory& history);

} // namespace ff
