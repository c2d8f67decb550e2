// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/services/reading/QueryContext.h"

namespace ff::cli {

/// One row for each size class and method: how often the bounds held. With `each`, one row a job.
[[nodiscard]] Result<Table> backtestTable(const Backtest& wanted, const QueryContext& reading);

} // namespace ff::cli
