// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/WaitTallies.h"
#include "models/waits/WaitSet.h"

namespace ff {

/// As the quantiles of the same waits one by one.
[[nodiscard]] WaitQuantiles waitQuantiles(const WaitTally& tally);

} // namespace ff
