// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history/BinCollector.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff::store {
namespace {

/// More bins than this are asked for by mistake.
constexpr std::int64_t kMostBins = 10'000'000;

std::int64_t usefulWidth(std::int64_t length, std::int64_t every) {
    if (every <= 0) {
        return std::max<std::int64_t>(length, 1);
    }
    return std::max(every, length / kMostBins + 1);
}

} // namespace

BinCollector::BinCollector(Window window, Duration every)
    : m_from(toMillis(window.from))
    , m_to(std::max(toMillis(window.to), m_from))
    , m_every(usefulWidth(m_to - m_from, every.count()))
    , m_bins(std::size_t((m_to - m_from + m_every - 1) / m_every))
    , m_binEnd(m_from + m_every)
    , m_seenTo(m_from) {}

void BinCollector::hold(const StoredPoint& point, std::int64_t until) {
    const std::int64_t end = std::min(until, point.at + holdTime(Duration{point.interval}).count());
    const std::int64_t from = std::max(point.at, m_from);
    const std::int64_t to = std::min(end, m_to);
    if (from >= to) {
        return;
    }
    noteGap(from);
    fill(from, to, point);
    m_seenTo = to;
}

void BinCollector::add(const PointRun& run) {
    const std::int64_t most = holdTime(Duration{run.interval}).count();
    for (std::size_t i = 0; i < run.size(); ++i) {
        add(run.point(i));
        if (run.at(i) < m_from || run.at(i) >= m_to || m_seenTo < run.at(i)) {
            continue;
        }
        goTo(run.at(i));
        // What holds up to the next one within this bin.
        const std::int64_t end = std::min(m_binEnd, m_to);
        Bin& bin = m_bins[m_bin];
        const std::size_t first = i;
        const bool isFirst = bin.observed.count() == 0;
        double min = isFirst ? run.values[i] : bin.min;
        double max = isFirst ? run.values[i] : bin.max;
        double mean = bin.mean;
        for (std::int64_t here = run.times[i]; i + 1 < run.size(); ++i) {
            const std::int64_t next = run.times[i + 1];
            if (next > end - run.origin || next - here > most) {
                break;
            }
            const double value = run.values[i];
            min = value < min ? value : min; // std::min is no single instruction here
            max = max < value ? value : max;
            mean += value * double(next - here);
            here = next;
        }
        if (i > first) {
            bin.min = min;
            bin.max = max;
            bin.mean = mean;
            bin.observed += Duration{run.at(i) - run.at(first)};
            bin.samples += std::int32_t(i - first);
            m_seenTo = run.at(i);
            m_held = run.point(i);
        }
    }
}

bool BinCollector::fits(const ChunkSummary& chunk) const {
    return chunk.missed == 0 && chunk.firstAt >= m_from && chunk.lastAt < m_to &&
           (chunk.firstAt - m_from) / m_every == (chunk.lastAt - m_from) / m_every;
}

void BinCollector::add(const ChunkSummary& chunk) {
    if (m_held) {
        hold(*m_held, chunk.firstAt);
    }
    noteGap(chunk.firstAt);
    goTo(chunk.firstAt);
    Bin& bin = m_bins[m_bin];
    const bool isFirst = bin.observed.count() == 0;
    bin.min = isFirst ? chunk.min : std::min(bin.min, chunk.min);
    bin.max = isFirst ? chunk.max : std::max(bin.max, chunk.max);
    bin.mean += chunk.integral;
    bin.observed += Duration{chunk.lastAt - chunk.firstAt};
    bin.samples += std::int32_t(chunk.count - 1); // the last one begins to hold later
    m_seenTo = chunk.lastAt;
    m_held = StoredPoint{chunk.lastAt, chunk.last, chunk.lastInterval,
                         double(chunk.lastCoverage) / kWholeCoverage};
}

void BinCollector::goTo(std::int64_t at) {
    if (at >= m_binEnd) {
        m_bin = std::size_t((at - m_from) / m_every);
        m_binEnd = m_from + std::int64_t(m_bin + 1) * m_every;
    }
}

void BinCollector::noteGap(std::int64_t until) {
    if (m_seenTo < until) {
        ++m_bins[std::size_t((m_seenTo - m_from) / m_every)].gaps;
    }
}

void BinCollector::fill(std::int64_t from, std::int64_t to, const StoredPoint& point) {
    goTo(from);
    ++m_bins[m_bin].samples;
    while (true) {
        Bin& bin = m_bins[m_bin];
        const std::int64_t length = std::min(to, m_binEnd) - from;
        const std::int64_t part =
            point.coverage == 1 ? length : std::llround(double(length) * point.coverage);
        const bool first = bin.observed.count() == 0;
        bin.min = first ? point.value : std::min(bin.min, point.value);
        bin.max = first ? point.value : std::max(bin.max, point.value);
        bin.mean += point.value * double(part);
        bin.observed += Duration{part};
        if (to <= m_binEnd) {
            return;
        }
        from = m_binEnd;
        ++m_bin;
        m_binEnd += m_every;
    }
}

std::vector<Bin> BinCollector::finish() {
    if (m_held) {
        hold(*m_held, m_to);
    }
    noteGap(m_to);
    for (Bin& bin : m_bins) {
        if (bin.observed.count() > 0) {
            bin.mean /= double(bin.observed.count());
        }
    }
    return std::move(m_bins);
}

} // namespace ff::store
