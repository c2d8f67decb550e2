// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/JobRow.h"

#include <vector>

namespace ff::store {

/// A stretch of job ids and the time that its runs touch (seconds; `known` in ms).
struct JobBlock {
    std::int64_t firstRun = 0;
    std::int64_t endRun = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t known = 0;
};

/// The blocks that may hold runs of a window (seconds). Its last second counts: who begins to wait
/// then is told of as one who waited for nothing yet.
inline auto touches(std::int64_t from, std::int64_t to) {
    return [=](const JobBlock& block) { return block.first <= to && block.last >= from; };
}

/// Reads the jobs of the blocks that may hold what is asked for, in the order of their ids.
class JobScan final {
public:
    /// `system` unset: all.
    JobScan(Database& database, std::optional<std::int64_t> system);

    /// Calls `take(firstRun, endRun)` for each stretch of blocks that follow each other and that
    /// `wanted(JobBlock)` takes.
    template <class Wanted, class Take>
    void stretches(Wanted&& wanted, Take&& take) {
        std::size_t i = 0;
        while (i < m_blocks.size()) {
            if (!wanted(m_blocks[i])) {
                ++i;
                continue;
            }
            const std::int64_t from = m_blocks[i].firstRun;
            std::int64_t to = m_blocks[i].endRun;
            for (++i; i < m_blocks.size() && m_blocks[i].firstRun == to && wanted(m_blocks[i]);
                 ++i) {
                to = m_blocks[i].endRun;
            }
            take(from, to);
        }
    }
    /// Runs from `first` to before `end` that are over (Grade above alive).
    template <class Take>
    void overOf(std::int64_t first, std::int64_t end, Take&& take) {
        for (m_over.bind(first, end - 1); m_over.step();) {
            take(readJob(m_over));
        }
    }
    /// The same of the blocks that `wanted(JobBlock)` takes.
    template <class Wanted, class Take>
    void over(Wanted&& wanted, Take&& take) {
        stretches(wanted, [&](std::int64_t first, std::int64_t end) { overOf(first, end, take); });
    }
    /// Of each block those that held nodes within `within(JobBlock)`; none where that is empty.
    template <class Within, class Take>
    void overWithin(Within&& within, Take&& take) {
        for (const JobBlock& block : m_blocks) {
            const HeldTime time = within(block);
            if (time.from >= time.to) {
                continue;
            }
            for (m_held.bind(block.firstRun, block.endRun - 1, time.from, time.to);
                 m_held.step();) {
                take(readJob(m_held));
            }
        }
    }
    /// Runs that pend or run.
    template <class Take>
    void alive(Take&& take) {
        for (m_alive.bind(m_from, m_to - 1); m_alive.step();) {
            take(readJob(m_alive));
        }
    }
    /// What was replaced after `instant` (ms).
    template <class Take>
    void replacedAfter(std::int64_t instant, Take&& take) {
        for (m_history.bind(instant); m_history.step();) {
            if (JobRow row = readJob(m_history); row.run >= m_from && row.run < m_to) {
                take(row);
            }
        }
    }

private:
    std::int64_t m_from;
    std::int64_t m_to;
    Statement m_over;
    Statement m_held;
    Statement m_alive;
    Statement m_history;
    std::vector<JobBlock> m_blocks;
};

} // namespace ff::store
