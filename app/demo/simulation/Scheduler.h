// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/simulation/NodePool.h"
#include "app/demo/simulation/SimJob.h"

#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace ff::demo {

/// The queue of one partition: by age, with a start for who has priority, and what is behind may go
/// ahead where it delays nobody (EASY backfill: the first that does not fit gets a reservation at
/// the time when the limits of what runs say that it will).
class Scheduler final {
public:
    using Index = std::uint32_t; ///< of a job among the site's

    explicit Scheduler(const SimJobs& jobs)
        : m_jobs(jobs) {}

    void enqueue(Index job);
    void dequeue(Index job);
    void started(Index job) { m_running.emplace(limitEnd(job), job); }
    void ended(Index job) { m_running.erase({limitEnd(job), job}); }

    /// Which jobs start now. `start` starts one (or one task of an array) and says whether the
    /// record goes on waiting. Nothing starts that could run beyond `horizon`.
    void pass(Seconds now, Seconds horizon, const NodePool& pool,
              const std::function<bool(Index)>& start);

    [[nodiscard]] const std::vector<Index>& waiting() const { return m_waiting; }
    [[nodiscard]] const std::set<std::pair<Seconds, Index>>& running() const { return m_running; }

private:
    /// When the first that does not fit will, and how many nodes stay free beside it.
    struct Shadow {
        Seconds at = 0;
        int spareNodes = 0;
    };
    [[nodiscard]] Shadow shadowOf(const SimJob& job, const NodePool& pool) const;
    [[nodiscard]] Seconds limitEnd(Index job) const;
    [[nodiscard]] bool before(Index a, Index b) const;

    const SimJobs& m_jobs;
    std::vector<Index> m_waiting;
    std::set<std::pair<Seconds, Index>> m_running; ///< by the end of their limits
};

} // namespace ff::demo
