// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/PointBlock.h"

namespace ff::store {

/// Points of one series that have one interval and count whole, as most do: times and values side
/// by side. Ascending.
struct PointRun {
    std::int64_t origin = 0;              ///< ms, from which the times count
    std::span<const std::uint32_t> times; ///< ms since then
    std::span<const double> values;       ///< as many
    std::int64_t interval = 0;

    [[nodiscard]] std::size_t size() const { return times.size(); }
    [[nodiscard]] std::int64_t at(std::size_t i) const { return origin + std::int64_t(times[i]); }
    [[nodiscard]] StoredPoint point(std::size_t i) const { return {at(i), values[i], interval, 1}; }
    [[nodiscard]] PointRun part(std::size_t begin, std::size_t end) const {
        return {origin, times.subspan(begin, end - begin), values.subspan(begin, end - begin),
                interval};
    }
};

/// Gives points to `take(const StoredPoint&)` one by one, or as a run where it takes runs.
template <class Take>
void giveRun(const PointRun& run, Take&& take) {
    if constexpr (requires { take(run); }) {
        if (run.size() > 0) {
            take(run);
        }
    } else {
        for (std::size_t i = 0; i < run.size(); ++i) {
            take(run.point(i));
        }
    }
}

/// The points of a chunk, in little memory: 12 bytes each where they are a run.
class UnpackedChunk final {
public:
    UnpackedChunk() = default;
    /// `points` are ascending.
    explicit UnpackedChunk(std::span<const StoredPoint> points);

    [[nodiscard]] std::size_t size() const { return m_isRun ? m_times.size() : m_points.size(); }
    /// Without what they stand in.
    [[nodiscard]] std::size_t bytes() const {
        return m_times.size() * sizeof(std::uint32_t) + m_values.size() * sizeof(double) +
               m_points.size() * sizeof(StoredPoint);
    }
    [[nodiscard]] std::int64_t at(std::size_t i) const {
        return m_isRun ? m_origin + std::int64_t(m_times[i]) : m_points[i].at;
    }
    /// Which are the first of this hour or a later one.
    [[nodiscard]] std::size_t firstOfHour(std::int64_t hour) const;
    /// Gives those from `begin` to before `end`.
    template <class Take>
    void give(std::size_t begin, std::size_t end, Take&& take) const {
        if (m_isRun) {
            giveRun(PointRun{m_origin, m_times, m_values, m_interval}.part(begin, end), take);
            return;
        }
        for (std::size_t i = begin; i < end; ++i) {
            take(m_points[i]);
        }
    }

private:
    bool m_isRun = false;
    std::int64_t m_origin = 0;
    std::int64_t m_interval = 0;
    std::vector<std::uint32_t> m_times;
    std::vector<double> m_values;
    std::vector<StoredPoint> m_points; ///< where they are no run
};

} // namespace ff::store
