// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

namespace ff {

// What no run of any site can exceed: beyond it a number was miscounted or overflowed, and the
// arithmetic of the ledger would not hold it.
inline constexpr int kJobIdBits = 39;
inline constexpr std::int64_t kMostGpusOfAJob = 1'000'000; ///< the largest system has some 100,000
inline constexpr std::int64_t kMostNodesOfAJob = 100'000'000;

/// By how much a site's clock may be ahead of ours: what is later has not happened yet.
inline constexpr Duration kClocksApart = std::chrono::days{1};

/// From 1970 until before 10000.
[[nodiscard]] constexpr bool inCalendar(Instant at) {
    return at >= Instant{} && at < Instant{std::chrono::seconds{253'402'300'800}};
}

} // namespace ff
