// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/JobScan.h"
#include "app/store/waits/WaitBlock.h"
#include "app/store/waits/WaitPacker.h"

#include <algorithm>
#include <utility>

namespace ff::store {

/// Reads what runs tell of waiting: from packed blocks, and from the jobs of those that are not
/// packed, or damaged, and of runs that pend or run.
class WaitScan final {
public:
    /// `system` unset: all.
    WaitScan(Database& database, std::optional<std::int64_t> system)
        : m_jobs(database, system)
        , m_packed(database,
                   "SELECT first_run, waits, crc FROM job_waits WHERE first_run BETWEEN ? "
                   "AND ? ORDER BY first_run") {}

    /// Calls `take(WaitSpan)` for all that may tell something of the window (seconds).
    template <class Take>
    void over(std::int64_t from, std::int64_t to, Take&& take) {
        m_jobs.stretches(touches(from, to),
                         [&](std::int64_t first, std::int64_t end) { stretch(first, end, take); });
        m_jobs.alive([&](const JobRow& row) { takeRow(row, take); });
    }

private:
    template <class Take>
    static void takeRow(const JobRow& row, Take&& take) {
        if (const auto span = waitSpanOf(row)) {
            take(*span);
        }
    }
    /// Of blocks that follow each other.
    template <class Take>
    void stretch(std::int64_t first, std::int64_t end, Take&& take) {
        const auto unpacked = [&](std::int64_t until) {
            if (first < until) {
                m_jobs.overOf(first, until, [&](const JobRow& row) { takeRow(row, take); });
            }
        };
        for (m_packed.bind(first, end - 1); nextPacked();) {
            const std::int64_t at = m_packed.integer(0);
            if (decodeWholeWaits(at, m_packed.blob(1), m_packed.integer(2), m_spans)) {
                unpacked(at);
                std::ranges::for_each(std::as_const(m_spans), take);
                first = at + kRunsABlock;
            }
        }
        unpacked(end);
    }

    /// False, too, where a page of the table is damaged: the jobs tell the rest.
    bool nextPacked() {
        try {
            return m_packed.step();
        } catch (const Failure& failure) {
            if (failure.error().code != ErrorCode::cacheUnusable) {
                throw;
            }
            return false;
        }
    }

    JobScan m_jobs;
    Statement m_packed;
    std::vector<WaitSpan> m_spans; ///< scratch
};

} // namespace ff::store
