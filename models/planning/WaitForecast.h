// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/Backtest.h"

#include <algorithm>

namespace ff::planning {

/// Bounds with less judged jobs, or held less often, are not shown.
inline constexpr std::size_t kFewestJudged = 59;
/// 0.92 for bounds of 95 %: 0.03 less than promised, and less where little may be above the bound.
[[nodiscard]] constexpr double heldAtLeast(double confidence) {
    constexpr double kShort = 0.03;
    constexpr double kMisses = 1.6; // of those that were promised
    return std::max(confidence - kShort, 1 - kMisses * (1 - confidence));
}
inline constexpr Seconds kJudgedFor = Seconds(90) * 86'400;

/// What a bound rests on.
enum class BoundBasis {
    none,      ///< too little is known, or what is known did not hold: see `Obstacle`
    sizeClass, ///< our method, from jobs of the same size class
    allSizes,  ///< the published method over jobs of all sizes: those of the class do not do
    ahead,     ///< the published method: the run begins later, and the queue of then is not known
    samples    ///< no jobs are known: from free GPUs and the depth of the queue
};

/// A wait, or why none can be promised.
struct WaitForecast {
    enum class Obstacle { none, noJobs, tooFewStarts, didNotHold };

    std::optional<WaitBound> wait;
    BoundBasis basis = BoundBasis::none;
    Obstacle obstacle = Obstacle::none;
    /// Why the size class does not do where `basis` is `allSizes`.
    Obstacle ofClass = Obstacle::none;
    std::optional<double> classCoverage; ///< of its own bounds, where they did not hold
    std::uint32_t partition = 0;         ///< the one with the shortest bound
    std::size_t starts = 0;              ///< of jobs of the class in the last 90 days
    std::size_t startsNeeded = 0;        ///< for any bound
    BoundQuality quality;                ///< of the method that the bound rests on, last 90 days
    /// Of the one over all sizes, where neither does.
    std::optional<BoundQuality> allSizesQuality{};
    std::optional<double> tightness; ///< median bound of ours over the published method's
    std::int64_t largestSeen = 0;    ///< GPUs of the largest job that started
    bool fromSamples = false;        ///< no job is known: what is said is of samples
    bool isAhead = false;            ///< the run begins later than the queue of now reaches
    bool isLargerThanSeen = false;   ///< the request is larger: the bound is an extrapolation
    Seconds longestSeen = 0;         ///< time limit of a job that started
    bool isLongerThanSeen = false;   ///< the request is longer: likewise
};

} // namespace ff::planning
