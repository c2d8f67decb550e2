// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history/LineCollector.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff::store {
namespace {

/// More columns than this are asked for by mistake.
constexpr std::int64_t kMostColumns = 1'000'000;

std::int64_t usefulWidth(std::int64_t length, std::int64_t every) {
    return every <= 0 ? std::max<std::int64_t>(length, 1)
                      : std::max(every, length / kMostColumns + 1);
}

/// In a function of its own the compiler finds the instructions that give min and max at once.
[[gnu::noinline]] void widen(std::span<const double> values, double& min, double& max) {
    double lowest = min;
    double highest = max;
    for (const double value : values) {
        lowest = value < lowest ? value : lowest;
        highest = highest < value ? value : highest;
    }
    min = lowest;
    max = highest;
}

/// The longest time from one of them to the next.
[[gnu::noinline]] std::uint32_t longestStep(std::span<const std::uint32_t> times) {
    std::uint32_t longest = 0;
    for (std::size_t i = 1; i < times.size(); ++i) {
        longest = std::max(longest, times[i] - times[i - 1]);
    }
    return longest;
}

/// Value x ms, each up to the next. Four sums side by side: none waits for the one before.
[[gnu::noinline]] double integralOf(std::span<const double> values,
                                    std::span<const std::uint32_t> times) {
    std::array<double, 4> sums{};
    const std::size_t steps = times.size() - 1;
    std::size_t i = 0;
    for (; i + sums.size() <= steps; i += sums.size()) {
        for (std::size_t k = 0; k < sums.size(); ++k) {
            sums[k] += values[i + k] * double(times[i + k + 1] - times[i + k]);
        }
    }
    for (; i < steps; ++i) {
        sums[0] += values[i] * double(times[i + 1] - times[i]);
    }
    return sums[0] + sums[1] + (sums[2] + sums[3]);
}

} // namespace

LineCollector::LineCollector(Window window, Duration every)
    : m_from(toMillis(window.from))
    , m_to(std::max(toMillis(window.to), m_from))
    , m_every(usefulWidth(m_to - m_from, every.count()))
    , m_columns(std::size_t((m_to - m_from + m_every - 1) / m_every))
    , m_end(m_from + m_every) {}

LineColumn& LineCollector::columnAt(std::int64_t at) {
    if (at >= m_end) {
        m_column = columnOf(at);
        m_end = m_from + (m_column + 1) * m_every;
    }
    return m_columns[std::size_t(m_column)];
}

void LineCollector::add(const StoredPoint& point) {
    hold(point.at);
    m_held = point;
    if (point.at < m_from || point.at >= m_to) {
        return;
    }
    LineColumn& column = columnAt(point.at);
    const bool isFirst = column.points++ == 0;
    if (isFirst) {
        column.firstAt = fromMillis(point.at);
        column.first = point.value;
    }
    column.lastAt = fromMillis(point.at);
    column.last = point.value;
    column.min = isFirst ? point.value : std::min(column.min, point.value);
    column.max = isFirst ? point.value : std::max(column.max, point.value);
}

void LineCollector::add(const PointRun& run) {
    const std::int64_t most = holdTime(Duration{run.interval}).count();
    std::size_t end = 0; // of what lies in the column of the last one
    bool isSteady = false;
    for (std::size_t i = 0; i < run.size(); ++i) {
        add(run.point(i));
        if (run.at(i) < m_from || run.at(i) >= m_to) {
            continue;
        }
        // What holds up to the next one, and lies with it in this column.
        LineColumn& column = columnAt(run.at(i));
        if (i >= end) { // once a column: it may have many gaps
            const auto left = run.times.subspan(i);
            const std::int64_t until = std::min(m_end, m_to) - run.origin;
            const auto inside =
                std::ranges::lower_bound(left, until, {},
                                         [](std::uint32_t time) { return std::int64_t(time); }) -
                left.begin();
            end = i + std::size_t(inside);
            isSteady = longestStep(left.first(std::size_t(inside))) <= most;
        }
        const std::size_t first = i;
        if (isSteady) {
            i = end - 1;
        } else {
            for (std::int64_t here = run.times[i]; i + 1 < end; ++i) {
                const std::int64_t next = run.times[i + 1];
                if (next - here > most) {
                    break;
                }
                here = next;
            }
        }
        double min = column.min;
        double max = column.max;
        const double mean = column.mean + integralOf(run.values.subspan(first, i + 1 - first),
                                                     run.times.subspan(first, i + 1 - first));
        widen(run.values.subspan(first, i + 1 - first), min, max);
        if (i > first) {
            column.min = min;
            column.max = max;
            column.mean = mean;
            column.observed += Duration{run.at(i) - run.at(first)};
            column.points += std::int64_t(i - first);
            column.lastAt = fromMillis(run.at(i));
            column.last = run.values[i];
            m_held = run.point(i);
        }
    }
}

bool LineCollector::fits(const ChunkSummary& chunk) const {
    return chunk.firstAt >= m_from && chunk.lastAt < m_to &&
           columnOf(chunk.firstAt) == columnOf(chunk.lastAt);
}

void LineCollector::add(const ChunkSummary& chunk) {
    hold(chunk.firstAt);
    LineColumn& column = columnAt(chunk.firstAt);
    const bool isFirst = column.points == 0;
    column.points += chunk.count;
    if (isFirst) {
        column.firstAt = fromMillis(chunk.firstAt);
        column.first = chunk.first;
    }
    column.lastAt = fromMillis(chunk.lastAt);
    column.last = chunk.last;
    column.min = isFirst ? chunk.min : std::min(column.min, chunk.min);
    column.max = isFirst ? chunk.max : std::max(column.max, chunk.max);
    column.mean += chunk.integral;
    column.observed += Duration{chunk.lastAt - chunk.firstAt - chunk.missed};
    m_held = StoredPoint{chunk.lastAt, chunk.last, chunk.lastInterval,
                         double(chunk.lastCoverage) / kWholeCoverage};
}

/// The point that is held, up to here or as long as it may hold.
void LineCollector::hold(std::int64_t until) {
    if (!m_held) {
        return;
    }
    const StoredPoint& point = *m_held;
    const std::int64_t most = std::min(until, m_to);
    // Most points hold up to the next one: how long they might, need not be known.
    const std::int64_t end =
        most - point.at <= point.interval
            ? most
            : std::min(most, point.at + holdTime(Duration{point.interval}).count());
    for (std::int64_t from = std::max(point.at, m_from); from < end;) {
        LineColumn& column = columnAt(from);
        const std::int64_t next = std::min(end, m_end);
        const std::int64_t part =
            point.coverage == 1 ? next - from : std::llround(double(next - from) * point.coverage);
        column.mean += point.value * double(part);
        column.observed += Duration{part};
        from = next;
    }
    m_held.reset();
}

std::vector<LineColumn> LineCollector::finish() {
    hold(m_to);
    for (LineColumn& column : m_columns) {
        if (column.observed.count() > 0) {
            column.mean /= double(column.observed.count());
        }
    }
    return std::move(m_columns);
}

} // namespace ff::store
