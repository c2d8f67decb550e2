// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <optional>
#include <vector>

namespace ff {

struct BurnDown {
    /// What is left at the end of each bin: granted - used so far - gone so far; unset after now
    /// and where the use is.
    std::vector<std::optional<double>> left;
    /// The straight line from granted at the beginning to nothing at the end.
    std::vector<std::optional<double>> straight;
    /// When it runs out at the last 28 days' rate, inside the allowance; unset where it ends
    /// before, where that rate is zero or where it did not run out but lapse, and the past where it
    /// has run out already.
    std::optional<Instant> runsOut;
};

/// `used` has the GPU-hours of each bin of `every` from `allowance.from`, unset where it was not
/// observed: a gap. Those that begin after `now` are left out. `gone` (as long, or empty) has what
/// grants that ended in a bin took with them. `lastRate` is GPU-hours a day over the last 28 days.
[[nodiscard]] BurnDown burnDown(double granted, Window allowance, Duration every,
                                const std::vector<std::optional<double>>& used, double lastRate,
                                Instant now, const std::vector<double>& gone = {});

} // namespace ff
