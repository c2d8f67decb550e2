// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/reports/sections/ReportInputs.h"

namespace ff {

/// A finished report of what is known now, in the application's language. Errors: those of the
/// cache, unknownSystem for a site report of a system that there is not.
[[nodiscard]] Result<report::Report> readReport(const QueryContext& reading,
                                                const report::Request& request);

} // namespace ff
