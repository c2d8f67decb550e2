// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/Time.h"

#include <algorithm>

namespace ff {

/// Observed time over asked time. Adding two of them adds both, so it can be kept with any sum.
struct Coverage {
    Duration observed{};
    Duration asked{};

    /// 0..1; 0 where nothing was asked.
    [[nodiscard]] double ratio() const {
        return asked.count() > 0
                   ? std::clamp(double(observed.count()) / double(asked.count()), 0.0, 1.0)
                   : 0.0;
    }
    Coverage& operator+=(const Coverage& other) {
        observed += other.observed;
        asked += other.asked;
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
