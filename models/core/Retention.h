// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace ff {

/// How long samples are kept as they came. Older ones are coarsened; sums over time and coverage
/// stay what they were. By itself nothing ever is.
struct Retention {
    std::optional<Duration> fullFor{};        ///< then a value each 5 minutes
    std::optional<Duration> fiveMinutesFor{}; ///< then a value an hour
    std::int64_t mostBytes = 0; ///< the oldest are coarsened while the cache is larger; 0: no limit

    bool operator==(const Retention&) const = default;
    [[nodiscard]] bool isForEver() const { return *this == Retention{}; }
    /// Of younger samples none is coarsened.
    [[nodiscard]] Duration finestFor() const;
};

inline constexpr Duration kFiveMinutes{std::chrono::minutes{5}};
/// What is younger is never coarsened: pages show it as it came, and holes in it are still filled.
inline constexpr Duration kLeastFull{std::chrono::days{31}};

inline Duration Retention::finestFor() const {
    constexpr Duration kEver{std::chrono::days{36'600}};
    const Duration byAge = std::min(fullFor.value_or(kEver), fiveMinutesFor.value_or(kEver));
    return mostBytes > 0 ? kLeastFull : std::max(byAge, kLeastFull);
}

} // namespace ff
