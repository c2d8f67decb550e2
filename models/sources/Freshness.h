// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Coverage.h"
#include "models/core/Ids.h"
#include "models/ports/PollLog.h"

#include <vector>

namespace ff {

/// How fresh a source is. Live: its last poll went well, at most 2.5 intervals ago. Late: its last
/// poll failed and the answer before still holds, or nobody has asked for 2.5 intervals.
/// Unreachable: its last poll failed and nothing holds any more, which takes two missed polls.
enum class Freshness { live, late, unreachable, never };
[[nodiscard]] Freshness freshnessOf(const SourceStatus& status, Duration interval, Instant now);

/// How many systems or sources are how fresh.
struct FreshnessCount {
    int live = 0;
    int late = 0;
    int unreachable = 0;
    int never = 0; ///< not asked yet
};

/// How the sources do, all of them, whatever is looked at: for the chips of the strip.
struct SourcesHealth {
    FreshnessCount count;
    std::vector<SystemId> systems; ///< that there is a source of
    bool simulated = false;
};

} // namespace ff
