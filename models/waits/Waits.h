// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/JobLedger.h"

#include <optional>
#include <span>
#include <vector>

namespace ff {

/// A wait that ended, or one that was still going on when it was looked at (censored).
struct Wait {
    Duration waited{};
    bool ended = true;
};

struct WaitQuantiles {
    std::optional<Duration> p50; ///< unset: so many still wait that it is not reached yet
    std::optional<Duration> p90;
    std::size_t ended = 0;
    std::size_t pending = 0;
};

/// Kaplan and Meier's estimate: the shortest wait by which a fraction `p` of the jobs has started,
/// where jobs that still wait count as "longer than so far". Waits below zero count as zero.
[[nodiscard]] WaitQuantiles waitQuantiles(std::vector<Wait> waits);
[[nodiscard]] WaitQuantiles waitQuantiles(std::span<const WaitObservation> observations);

/// The quantiles for each bin: jobs that started in it, and as censored those that still waited at
/// its end, and those that were cancelled (or last seen) in it, then.
[[nodiscard]] std::vector<WaitQuantiles>
waitsOverTime(std::span<const WaitObservation> observations, Window window, Duration every);

} // namespace ff
