// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/WaitSet.h"

#include <algorithm>

namespace ff {

void WaitSet::add(Duration waited, bool ended, std::int64_t times) {
    if (m_entries.size() == m_entries.capacity()) {
        constexpr std::size_t kFirst = 16;
        merge();
        if (m_entries.size() * 2 >= m_entries.capacity()) {
            m_entries.reserve(std::max(kFirst, m_entries.capacity() * 2));
        }
    }
    m_entries.push_back({std::max(waited, Duration{0}), ended ? times : 0, ended ? 0 : times});
}

void WaitSet::merge() {
    std::ranges::sort(m_entries, {}, &Entry::length);
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_entries.size(); ++i) {
        if (m_entries[i].length != m_entries[kept].length) {
            m_entries[++kept] = m_entries[i];
            continue;
        }
        m_entries[kept].ended += m_entries[i].ended;
        m_entries[kept].pending += m_entries[i].pending;
    }
    m_entries.resize(std::min(m_entries.size(), kept + 1));
}

WaitQuantiles WaitSet::quantiles() {
    merge();
    WaitQuantiles result;
    std::int64_t atRisk = 0;
    for (const Entry& entry : m_entries) {
        atRisk += entry.ended + entry.pending;
    }
    double surviving = 1;
    for (const Entry& entry : m_entries) {
        result.ended += std::size_t(entry.ended);
        result.pending += std::size_t(entry.pending);
        // Those censored at this length were still at risk.
        surviving *= 1 - double(entry.ended) / double(atRisk);
        atRisk -= entry.ended + entry.pending;
        // Some tolerance: a half that is the product of many factors still counts as a half.
        constexpr double kSlack = 1e-9;
        if (entry.ended > 0 && !result.p50 && surviving <= 0.5 + kSlack) {
            result.p50 = entry.length;
        }
        if (entry.ended > 0 && !result.p90 && surviving <= 0.1 + kSlack) {
            result.p90 = entry.length;
        }
    }
    return result;
}

} // namespace ff
