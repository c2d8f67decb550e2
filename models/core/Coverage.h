// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <algorithm>
#include <cstdint>

namespace ff {

/// Observed time over asked time, and what was counted in it. Adding two of them adds everything,
/// so it can be kept with any sum. Over several systems the ratio is weighed by their capacity.
struct Coverage {
    Duration observed{};
    Duration asked{};
    std::int64_t samples = 0; ///< polled values behind it; 0 where jobs tell, not samples
    std::int64_t gaps = 0;    ///< stretches that nobody saw; `missed` long together
    double gpuObserved = 0;   ///< observed time x physical GPUs of the system, GPU-ms
    double gpuAsked = 0;      ///< the same of asked; 0: no capacity is known

    /// The same of a system with so many physical GPUs; 0: it is not known how many.
    [[nodiscard]] Coverage weighedBy(double gpus) const {
        Coverage weighed = *this;
        weighed.gpuObserved = double(observed.count()) * gpus;
        weighed.gpuAsked = double(asked.count()) * gpus;
        return weighed;
    }
    /// 0..1; 0 where nothing was asked. By GPU-time where capacities are known (a system whose
    /// capacity is not known counts nothing beside others), else by time.
    [[nodiscard]] double ratio() const {
        if (gpuAsked > 0) {
            return std::clamp(gpuObserved / gpuAsked, 0.0, 1.0);
        }
        return asked.count() > 0
                   ? std::clamp(double(observed.count()) / double(asked.count()), 0.0, 1.0)
                   : 0.0;
    }
    [[nodiscard]] Duration missed() const { return std::max(asked - observed, Duration{}); }
    Coverage& operator+=(const Coverage& other) {
        observed += other.observed;
        asked += other.asked;
        samples += other.samples;
        gaps += other.gaps;
        gpuObserved += other.gpuObserved;
        gpuAsked += other.gpuAsked;
        return *this;
    }
    bool operator==(const Coverage&) const = default;
};

/// A sample holds until the next one and at most this many intervals; after that it is a gap.
inline constexpr double kHoldIntervals = 2.5;

[[nodiscard]] inline Duration holdTime(Duration interval) {
    return std::chrono::duration_cast<Duration>(interval * kHoldIntervals);
}

} // namespace ff
