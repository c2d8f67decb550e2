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

void BinCollector::noteGap(std::int64_t until) {
    if (m_seenTo < until) {
        ++m_bins[std::size_t((m_seenTo - m_from) / m_every)].gaps;
    }
}

void BinCollector::fill(std::int64_t from, std::int64_t to, const StoredPoint& point) {
    if (from >= m_binEnd) {
        m_bin = std::size_t((from - m_from) / m_every);
        m_binEnd = m_from + std::int64_t(m_bin + 1) * m_every;
    }
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
