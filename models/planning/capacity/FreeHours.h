// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/QueuedJob.h"

#include <array>
#include <optional>
#include <vector>

namespace ff::planning {

inline constexpr Seconds kHour = 3600;
inline constexpr std::size_t kHoursOfAWeek = 7 * 24;

/// Means over one hour, in physical GPUs.
struct FreeHour {
    double capacity = 0;
    double available = 0;                ///< neither down, nor in maintenance, nor reserved
    double free = 0;                     ///< available and not allocated
    double setApart = 0;                 ///< idle, but in maintenance or reserved
    std::optional<double> queuedGpus{};  ///< of eligible pending jobs; unset: not sampled
    std::optional<double> queuedHours{}; ///< GPU-h that they ask for; unset: not sampled
};

/// Hour after hour, from a full hour on. Unset: nobody saw it, which is never zero.
struct FreeHistory {
    Seconds from = 0;
    std::vector<std::optional<FreeHour>> hours;

    [[nodiscard]] Seconds to() const { return from + Seconds(hours.size()) * kHour; }
};

/// GPUs that will not be there: a maintenance or a reservation that was announced.
struct TakenAway {
    Seconds from = 0;
    Seconds to = 0;
    std::optional<double> gpus; ///< unset: all of them
    /// The site's scheduler tells it. Where a person announced it too, both speak of the same GPUs.
    bool isToldBySite = false;
};

inline constexpr std::array kFreeQuantiles{0.05, 0.25, 0.5, 0.75, 0.95};
using FreeQuantiles = std::array<double, kFreeQuantiles.size()>;

/// Free GPUs in the hours ahead. Unset: not known.
struct FreeAhead {
    Seconds from = 0;
    std::vector<std::optional<FreeQuantiles>> hours;
    double available = 0; ///< GPUs that it expects to be available where nothing is taken away
};

/// How far ahead it looks.
inline constexpr std::size_t kHoursAhead = 14 * 24;

/// The hour of the week, from Thursday 0:00 UTC as the epoch has it.
[[nodiscard]] constexpr std::size_t hourOfWeek(Seconds at) {
    return std::size_t(at / kHour) % kHoursOfAWeek;
}

} // namespace ff::planning
