// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/Backtest.h"
#include "models/planning/CalibratedBounds.h"
#include "models/planning/Qbets.h"
#include "models/planning/StandingBounds.h"
#include "models/planning/WaitForecast.h"

#include <array>
#include <deque>
#include <functional>
#include <unordered_map>
#include <vector>

namespace ff::planning {

/// A run as it is known now. Its number stays the same from one telling to the next.
struct KnownJob {
    std::size_t number = 0;
    PastJob job;
};

/// The queue of one system as it is at one time, kept up as its jobs become known, and the waits
/// that follow from it. A job costs some ten microseconds, a forecast less than a millisecond.
class QueueForecast {
public:
    explicit QueueForecast(double confidence);
    /// `jobs` in the order in which they were queued. What happened after `at` is not looked at.
    QueueForecast(std::vector<PastJob> jobs, Seconds at, double confidence);

    /// Takes runs that are new or have changed; what happened at `at` or later is not looked at.
    /// What is told again changes nothing. The first time trees are fitted on the way; later
    /// `refit` does it, when the owner has time.
    void advance(std::span<const KnownJob> jobs, Seconds at);
    /// Fits the trees anew where enough jobs have started since: takes a fraction of a second.
    void refit() { m_ours.refit(m_at); }
    [[nodiscard]] bool isRefitDue() const { return m_ours.isRefitDue(); }
    /// Everything before is known.
    [[nodiscard]] Seconds at() const { return m_at; }
    [[nodiscard]] double confidence() const { return m_confidence; }
    /// The runs that had not ended.
    [[nodiscard]] std::vector<KnownJob> openJobs() const;

    /// The wait of a job that enters the queue at `begin`, `now` or later. `now` is not before the
    /// time of the forecast: jobs that still wait have waited longer by then. `takes` says which
    /// partitions may be used; empty: all.
    using Takes = std::function<bool(std::uint32_t partition)>;
    [[nodiscard]] WaitForecast forecast(std::int64_t gpus, Seconds length, Seconds begin,
                                        Seconds now, const Takes& takes = {});

    /// How well both methods did over the last 90 days: a row each size class, one for all.
    [[nodiscard]] const std::vector<BacktestRow>& backtest() const { return m_rows; }

    [[nodiscard]] const Reliability& reliability() const { return m_reliability; }
    /// The largest first, of the last 90 days.
    [[nodiscard]] const std::vector<Miss>& worstMisses() const { return m_misses; }

    void save(ByteWriter& to) const;
    /// Takes the state of a forecast with the same confidence; false where the bytes are none.
    [[nodiscard]] bool load(ByteReader& from);

private:
    struct Partition {
        std::int64_t largest = 0;
        Seconds longest = 0; ///< time limit of a job that started; the largest number: unlimited
        Seconds latest = 0;  ///< when the last one started
    };

    /// A run that has not ended, and what the methods were told of it.
    struct Open {
        PastJob job;
        bool hasStarted = false;
        std::size_t judged = 0; ///< its place among the judged, counted from the first ever
    };
    /// What was said of a run when it was queued, and what came of it. Small: there are many.
    struct Judged {
        static constexpr std::int32_t kNone = -1; ///< in place of a number of seconds
        Seconds queued = 0;
        std::int32_t gpus = 0;
        std::int32_t waited = kNone; ///< until it left the queue
        std::int32_t ours = kNone;
        std::array<std::int32_t, kLadder.size()> ladder{};
        std::int32_t published = kNone;
        std::int32_t allSizes = kNone;
        std::int32_t ahead = kNone;         ///< published, as stated StandingBounds::kAhead before
        std::int32_t allSizesAhead = kNone; ///< likewise
        bool hasStarted = false;
    };
    struct Event;

    [[nodiscard]] std::vector<Event> eventsOf(std::span<const KnownJob> jobs, Seconds at) const;
    void tell(const Event& event);
    void tellQueued(const Event& event);
    void tellStart(const Event& event);
    void tellEnd(const Event& event);
    void judgeAhead(const Judged& judged, const JobRequest& request);
    void noteAhead(const JobRequest& request, Seconds at);
    [[nodiscard]] Judged* judgedOf(const Open& open);
    void judge();
    /// How the methods for a run that begins now, or ahead, did with jobs of a size.
    struct Qualities {
        BoundQuality own;      ///< of the method by size
        BoundQuality allSizes; ///< of the one over all sizes
    };
    [[nodiscard]] Qualities qualitiesOf(std::size_t sizeClass, bool isAhead) const;
    [[nodiscard]] const BacktestRow* row(std::optional<std::size_t> sizeClass) const;
    [[nodiscard]] bool isTrusted(const BoundQuality& quality) const;
    using BoundOf = std::function<std::optional<WaitBound>(const JobRequest&)>;
    [[nodiscard]] BoundOf ahead(const Qbets& method, const StandingBounds& standing) const;
    [[nodiscard]] std::vector<std::uint32_t> partitionsFor(std::int64_t gpus, Seconds length,
                                                           const Takes& takes) const;
    static void bestPartition(WaitForecast& answer, JobRequest request,
                              std::span<const std::uint32_t> partitions, const BoundOf& boundOf);
    void setMedian(WaitForecast& answer, JobRequest request, Seconds now);

    double m_confidence;
    Seconds m_at = 0;
    std::size_t m_next = 0; ///< numbers below it have been told of
    CalibratedBounds m_ours;
    Qbets m_published;
    Qbets m_allSizes;
    std::unordered_map<std::size_t, Open> m_open;
    std::deque<Judged> m_judged;       ///< queued in the last 90 days
    std::size_t m_forgotten = 0;       ///< judged ones that are no longer there
    StandingBounds m_standing;         ///< of `m_published`
    StandingBounds m_standingAllSizes; ///< of `m_allSizes`, of one class
    std::vector<BacktestRow> m_rows;   ///< ours and published, by size
    /// Bounds that were stated ahead, by size: the published method, and the one over all sizes.
    std::vector<BacktestRow> m_aheadRows;
    BoundQuality m_allSizesQuality;
    Reliability m_reliability;
    std::vector<Miss> m_misses;
    std::vector<Partition> m_partitions;
    std::array<std::size_t, kSizeClasses> m_starts{}; ///< in the last 90 days
    std::int64_t m_largest = 0;
    std::uint32_t m_newAccount = 0; ///< a number that no account has: a pilot is a newcomer
};

/// What was known at `at`: jobs that had been queued; later starts and ends have not happened.
[[nodiscard]] std::vector<PastJob> knownAt(std::span<const PastJob> jobs, Seconds at);

} // namespace ff::planning
