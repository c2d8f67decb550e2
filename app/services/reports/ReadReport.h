// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/reports/sections/ReportInputs.h"

#include <functional>

namespace ff {

/// So many of so many parts are read.
using ReportProgress = std::function<void(int done, int all)>;

/// A finished report of what is known now, in the language of this thread (see `InLanguage`).
/// `isWanted` is asked between its parts, and `progress` told of each that is done. Errors: those
/// of the cache, unknownSystem for a site report of a system that there is not, cancelled once it
/// is not wanted.
[[nodiscard]] Result<report::Report> readReport(const QueryContext& reading,
                                                const report::Request& request,
                                                const std::function<bool()>& isWanted = {},
                                                const ReportProgress& progress = {});

} // namespace ff
