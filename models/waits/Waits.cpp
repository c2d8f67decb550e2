// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/Waits.h"

#include <algorithm>

namespace ff {

WaitsOverTime::WaitsOverTime(Window window, Duration every)
    : m_window(window)
    , m_every(every)
    , m_bins(std::size_t((window.length() + every - Duration{1}) / every)) {}

std::int64_t WaitsOverTime::binOf(Instant at) const {
    return (at - m_window.from) / m_every;
}

void WaitsOverTime::add(const WaitObservation& wait, std::int64_t times) {
    const Instant end = wait.eligible + wait.waited;
    const auto count = std::int64_t(m_bins.size());
    const auto first = std::clamp<std::int64_t>(
        wait.eligible <= m_window.from ? 0 : binOf(wait.eligible), 0, count);
    const auto until = end < m_window.to ? binOf(end) : count;
    for (auto i = first; i < count && i < until; ++i) {
        const Instant looked = std::min(m_window.from + m_every * (i + 1), m_window.to);
        m_bins[std::size_t(i)].add(looked - wait.eligible, false, times);
    }
    if (end >= m_window.from && end < m_window.to) {
        m_bins[std::size_t(binOf(end))].add(wait.waited, wait.started, times);
    }
}

std::vector<WaitQuantiles> WaitsOverTime::quantiles() {
    std::vector<WaitQuantiles> result;
    result.reserve(m_bins.size());
    for (WaitSet& bin : m_bins) {
        result.push_back(bin.quantiles());
    }
    return result;
}

} // namespace ff
