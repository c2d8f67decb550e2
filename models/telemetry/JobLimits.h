// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/Time.h"

namespace ff {

// What no run of any site can exceed: beyond it a number was miscounted or overflowed, and the
// arithmetic of the ledger would not hold it.
inline constexpr int kJobIdBits = 39;
inline constexpr std::int64_t kMostGpusOfAJob = 10'000'000;
inline constexpr std::int64_t kMostNodesOfAJob = 100'000'000;

/// From 1970 until before 10000.
[[nodiscard]] constexpr bool inCalendar(Instant at) {
    return at >= Instant{} && at < Instant{std::chrono::seconds{253'402'300'800}};
}

} // namespace ff
