// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/reports/sections/ReportInputs.h"
#include "models/reports/sections/SiteUsage.h"

namespace ff {

/// What a site hands in to others' accounting, for the system and the time of a site report. Days
/// and months are those of the request's zone. Errors: those of the cache, unknownSystem.
[[nodiscard]] Result<report::SiteUsage> readSiteUsage(const QueryContext& reading,
                                                      const report::Request& request);

} // namespace ff
