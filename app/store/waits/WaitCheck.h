// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "models/ports/LedgerCheck.h"

#include <vector>

namespace ff::store {

/// Packed waits that are not what their jobs say. `expected` and `stored`: GPU device-seconds for
/// which the runs of the block waited.
[[nodiscard]] std::vector<RollupDifference> differingWaits(Database& database);

} // namespace ff::store
