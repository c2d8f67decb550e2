// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/JobLedger.h"
#include "models/usage/Usage.h"
#include "models/waits/Waits.h"

#include <chrono>
#include <span>

namespace ff {

/// An account is a newcomer when it has used no GPU for so long, until it has used so much.
inline constexpr std::chrono::days kQuiet{14};
inline constexpr double kNewcomerHours = 100; ///< physical GPU-hours

/// What newcomers waited for GPUs.
struct Newcomers {
    std::size_t accounts = 0; ///< newcomers whose jobs started or waited
    WaitQuantiles waits;      ///< of these jobs
};

/// `days`: physical GPU-hours by account, a period for each calendar day, from `kQuiet` before the
/// time that `waits` are of. A day of which less than 95 % was seen is no quiet one. A job counts
/// where its account was a newcomer on the day that it started or, of one that has not started, on
/// the day that it could have.
[[nodiscard]] Newcomers newcomers(const UsageTable& days, std::span<const WaitObservation> waits);

} // namespace ff
