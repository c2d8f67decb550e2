// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history/TotalPoints.h"

#include <algorithm>
#include <iterator>

namespace ff::store {

void TotalPoints::note(const PointRun& run) {
    for (std::size_t i = 0; i < run.size(); ++i) {
        m_noted.push_back(run.at(i));
    }
}

/// One poll brings all series of a system: most have the instants that are known already.
void TotalPoints::endNoted() {
    if (!std::ranges::includes(m_times, m_noted)) {
        m_joined.clear();
        std::ranges::set_union(m_times, m_noted, std::back_inserter(m_joined));
        m_times.swap(m_joined);
    }
    m_noted.clear();
    m_sums.resize(m_times.size());
    m_intervals.resize(m_times.size());
    m_coverages.resize(m_times.size(), 1);
}

void TotalPoints::add(const StoredPoint& point) {
    if (m_held) {
        hold(*m_held, point.at);
    }
    m_held = point;
}

void TotalPoints::add(const PointRun& run) {
    const std::int64_t most = holdTime(Duration{run.interval}).count();
    for (std::size_t i = 0; i < run.size(); ++i) {
        add(run.point(i));
        // Those that follow at the instants that are known hold for one of them each.
        while (m_next < m_times.size() && m_times[m_next] < run.at(i)) {
            ++m_next;
        }
        const std::size_t first = i;
        for (; i + 1 < run.size() && m_next + 1 < m_times.size(); ++i, ++m_next) {
            const std::int64_t next = run.at(i + 1);
            if (m_times[m_next] != run.at(i) || m_times[m_next + 1] != next ||
                next - run.at(i) > most) {
                break;
            }
            m_sums[m_next] += run.values[i];
            m_intervals[m_next] = std::max(m_intervals[m_next], run.interval);
        }
        if (i > first) {
            m_held = run.point(i);
        }
    }
}

void TotalPoints::endAdded() {
    if (m_held) {
        hold(*m_held, m_held->at + holdTime(Duration{m_held->interval}).count());
    }
    m_held.reset();
    m_next = 0;
}

void TotalPoints::hold(const StoredPoint& point, std::int64_t until) {
    const std::int64_t end = std::min(until, point.at + holdTime(Duration{point.interval}).count());
    while (m_next < m_times.size() && m_times[m_next] < point.at) {
        ++m_next;
    }
    for (; m_next < m_times.size() && m_times[m_next] < end; ++m_next) {
        m_sums[m_next] += point.value;
        m_intervals[m_next] = std::max(m_intervals[m_next], point.interval);
        m_coverages[m_next] = std::min(m_coverages[m_next], point.coverage);
    }
}

} // namespace ff::store
