// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/services/reading/QueryContext.h"
#include "models/pilot/PilotOption.h"

namespace ff::cli {

/// One row a system, best first, with times, GPU-hours, headroom and the reason.
/// What is known now, or was known at the time that was asked for.
[[nodiscard]] Result<PilotPlan> planOf(const Plan& wanted, const QueryContext& reading);
[[nodiscard]] Result<Table> planTable(const Plan& wanted, const QueryContext& reading);

} // namespace ff::cli
