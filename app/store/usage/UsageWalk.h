// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/usage/UsageCells.h"

#include <span>
#include <vector>

namespace ff::store {

/// What one charge has used, and how many runs have started and ended, up to an instant.
struct UsageMark {
    std::int64_t at = 0; ///< seconds since 1970
    std::int64_t used = 0;
    std::int64_t rate = 0;
    std::int64_t starts = 0;
    std::int64_t ends = 0;

    void advance(std::int64_t to) {
        used = checkedSum(used, rate, to - at);
        at = to;
    }
    void apply(const UsageCell& cell, std::int64_t end) {
        used = checkedSum(checkedSum(used, rate, end - at), cell.seconds);
        rate = checkedSum(rate, cell.rate);
        starts += cell.starts;
        ends += cell.ends;
        at = end;
    }
};

/// Walks along one charge's months and days, and notes a mark at each boundary. Inside a quarter of
/// an hour the mark holds what the rate at its begin gives; the quarter's own starts and ends come
/// from the jobs.
class UsageWalk final {
public:
    explicit UsageWalk(std::span<const std::int64_t> boundaries);

    void begin();
    /// `dayCells(day, take)` gives the quarters of a day, where a boundary falls into it.
    template <class DayCells>
    void month(std::int64_t month, Bytes cells, DayCells&& dayCells) {
        const std::int64_t first = firstDayOf(month);
        decodeCells(cells, [&](const UsageCell& cell) {
            const std::int64_t from = (first + cell.slot) * kDay;
            flatTo(from);
            if (m_next == m_boundaries.size() || m_boundaries[m_next] >= from + kDay) {
                m_now.apply(cell, from + kDay);
                return;
            }
            UsageMark evening = m_now;
            evening.apply(cell, from + kDay);
            dayCells(first + cell.slot, [&](const UsageCell& quarter) {
                const std::int64_t begin = from + quarter.slot * kQuarter;
                flatTo(begin);
                noteBefore(begin + kQuarter);
                m_now.apply(quarter, begin + kQuarter);
                // What comes after the day's last boundary is in the day's own cell.
                return m_next < m_boundaries.size() && m_boundaries[m_next] < from + kDay;
            });
            noteBefore(from + kDay);
            m_now = evening;
        });
    }
    void finish();
    [[nodiscard]] std::span<const UsageMark> marks() const { return m_marks; }

private:
    void note() {
        m_marks[m_next] = m_now;
        m_marks[m_next].advance(m_boundaries[m_next]);
        ++m_next;
    }
    void flatTo(std::int64_t to) {
        while (m_next < m_boundaries.size() && m_boundaries[m_next] <= to) {
            note();
        }
        m_now.advance(to);
    }
    void noteBefore(std::int64_t end) {
        while (m_next < m_boundaries.size() && m_boundaries[m_next] < end) {
            note();
        }
    }

    std::span<const std::int64_t> m_boundaries;
    std::vector<UsageMark> m_marks;
    std::size_t m_next = 0;
    UsageMark m_now;
};

} // namespace ff::store
