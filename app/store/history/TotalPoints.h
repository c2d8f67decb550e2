// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/UnpackedChunk.h"

#include <optional>
#include <vector>

namespace ff::store {

/// Adds up the points of several series: at each instant at which one of them has a point, what
/// those that hold there come to. Each series is gone through twice, so that not all of their
/// points are in memory at once: first for the instants, then for the values.
class TotalPoints final {
public:
    /// Ascending, up to `endNoted`.
    void note(const StoredPoint& point) { m_noted.push_back(point.at); }
    void note(const PointRun& run);
    void endNoted();

    /// The same points again, up to `endAdded`.
    void add(const StoredPoint& point);
    void add(const PointRun& run);
    void endAdded();

    /// What they come to, ascending. It holds as long as the longest of its points may, and stands
    /// for no greater part of its time than the least of them.
    template <class Take>
    void give(Take&& take) const {
        for (std::size_t i = 0; i < m_times.size(); ++i) {
            take(StoredPoint{m_times[i], m_sums[i], m_intervals[i], m_coverages[i]});
        }
    }

private:
    void hold(const StoredPoint& point, std::int64_t until);

    std::vector<std::int64_t> m_times;
    std::vector<double> m_sums;            ///< one each time
    std::vector<std::int64_t> m_intervals; ///< one each time
    std::vector<double> m_coverages;       ///< one each time
    std::vector<std::int64_t> m_noted;     ///< of the series at hand
    std::vector<std::int64_t> m_joined;    ///< scratch
    std::optional<StoredPoint> m_held;     ///< of the series at hand
    std::size_t m_next = 0;                ///< in m_times
};

} // namespace ff::store
