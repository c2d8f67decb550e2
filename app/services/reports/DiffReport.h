// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/reports/CompareReports.h"

namespace ff {

/// Which figures of a frozen report are others today, and why. `ofThen`: the data known at the
/// freeze with the settings of today. `rulesSince`: when the rules in force came. Errors: those of
/// the cache; unknownSystem where the catalogue has the report's system no more.
[[nodiscard]] Result<std::vector<report::FigureChange>>
diffReport(const report::Report& frozen, const QueryContext& today, const QueryContext& ofThen,
           std::optional<Instant> rulesSince);

} // namespace ff
