// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/Backtest.h"
#include "models/planning/CalibratedBounds.h"
#include "models/planning/Qbets.h"

#include <array>
#include <vector>

namespace ff::planning {

/// What a bound rests on.
enum class BoundBasis {
    none,      ///< too little is known, or what is known did not hold: see `Obstacle`
    sizeClass, ///< our method, from jobs of the same size class
    allSizes,  ///< the published method over jobs of all sizes: too few of this class are known
    ahead      ///< the published method: the run begins later, and the queue of then is not known
};

/// A wait, or why none can be promised.
struct WaitForecast {
    enum class Obstacle { none, noJobs, tooFewStarts, didNotHold };

    std::optional<WaitBound> wait;
    BoundBasis basis = BoundBasis::none;
    Obstacle obstacle = Obstacle::none;
    std::uint32_t partition = 0;     ///< the one with the shortest bound
    std::size_t starts = 0;          ///< of jobs of the class that were seen
    std::size_t startsNeeded = 0;    ///< for any bound
    BoundQuality quality;            ///< of the method that the bound rests on, last 90 days
    std::optional<double> tightness; ///< median bound of ours over the published method's
    std::int64_t largestSeen = 0;    ///< GPUs of the largest job that started
    bool isLargerThanSeen = false;   ///< the request is larger: the bound is an extrapolation
};

/// The queue of one system as it was at one time, replayed from its past, and the waits that follow
/// from it. Building it takes a fraction of a millisecond a job; a forecast takes microseconds.
class QueueForecast {
public:
    /// `jobs` in the order in which they were queued. What happened after `at` is not looked at.
    QueueForecast(std::vector<PastJob> jobs, Seconds at, double confidence);

    /// The wait of a job that enters the queue at `begin`, `now` or later. `now` is not before the
    /// time of the forecast: jobs that still wait have waited longer by then.
    [[nodiscard]] WaitForecast forecast(std::int64_t gpus, Seconds length, Seconds begin,
                                        Seconds now);

    /// How well both methods did over the last 90 days: a row each size class, one for all.
    [[nodiscard]] const std::vector<BacktestRow>& backtest() const { return m_rows; }

    /// Bounds with less judged jobs, or held less often, are not shown.
    static constexpr std::size_t kFewestJudged = 59;
    static constexpr double kHeldAtLeast = 0.92;

private:
    struct Partition {
        std::int64_t largest = 0;
        Seconds longest = 0; ///< time limit of a job that started
        std::size_t recent = 0;
    };

    [[nodiscard]] const BacktestRow* row(std::optional<std::size_t> sizeClass) const;
    [[nodiscard]] bool isTrusted(const BoundQuality& quality) const;
    void bestPartition(WaitForecast& answer, const JobRequest& request, BoundMethod& method,
                       Seconds now) const;
    void setMedian(WaitForecast& answer, JobRequest request, Seconds now);

    double m_confidence;
    CalibratedBounds m_ours;
    Qbets m_published;
    Qbets m_allSizes;
    std::vector<BacktestRow> m_rows; ///< ours and published, by size
    BoundQuality m_allSizesQuality;
    std::vector<Partition> m_partitions;
    std::array<std::size_t, kSizeClasses> m_starts{};
    std::int64_t m_largest = 0;
    std::uint32_t m_newAccount = 0; ///< a number that no account has: a pilot is a newcomer
};

/// What was known at `at`: jobs that had been queued; later starts and ends have not happened.
[[nodiscard]] std::vector<PastJob> knownAt(std::span<const PastJob> jobs, Seconds at);

} // namespace ff::planning
