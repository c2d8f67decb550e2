// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/UnpackedChunk.h"

#include <limits>
#include <numeric>

namespace ff::store {

UnpackedChunk::UnpackedChunk(std::span<const StoredPoint> points) {
    if (points.empty()) {
        return;
    }
    m_origin = points.front().at;
    m_interval = points.front().interval;
    const auto length = std::uint64_t(points.back().at) - std::uint64_t(m_origin);
    m_isRun = length <= std::numeric_limits<std::uint32_t>::max() &&
              std::ranges::all_of(points, [&](const StoredPoint& point) {
                  return point.interval == m_interval && point.coverage == 1;
              });
    if (!m_isRun) {
        m_points.assign(points.begin(), points.end());
        return;
    }
    m_times.reserve(points.size());
    m_values.reserve(points.size());
    for (const StoredPoint& point : points) {
        m_times.push_back(std::uint32_t(point.at - m_origin));
        m_values.push_back(point.value);
    }
}

std::size_t UnpackedChunk::firstOfHour(std::int64_t hour) const {
    std::size_t low = 0;
    std::size_t high = size();
    while (low < high) {
        const std::size_t middle = std::midpoint(low, high);
        if (floorDiv(at(middle), kHourMs) < hour) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

} // namespace ff::store
