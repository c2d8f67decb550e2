// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/services/reading/QueryContext.h"

namespace ff::cli {

/// One row a system, best first, with times, GPU-hours, headroom and the reason.
[[nodiscard]] Result<Table> planTable(const Plan& wanted, const QueryContext& reading);

} // namespace ff::cli
