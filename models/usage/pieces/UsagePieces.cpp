// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/pieces/UsagePieces.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace ff {

UsagePieces::UsagePieces(const std::vector<Instant>& boundaries, const std::vector<Instant>& report,
                         const Attribution& attribution, GpuUnit unit)
    : m_periods(report.size() - 1) {
    if (boundaries.size() < 2) {
        return;
    }
    const Window window{boundaries.front(), boundaries.back()};
    const auto ruleChanges = attribution.changes(window);
    std::set<Instant> changes(ruleChanges.begin(), ruleChanges.end());
    if (unit == GpuUnit::h100Equivalent) {
        for (const System& system : attribution.federation().systems) {
            for (const Instant change : capacityChanges(system, window)) {
                changes.insert(change);
            }
        }
    }
    m_pieces.resize(boundaries.size() - 1);
    for (std::size_t i = 0; i + 1 < boundaries.size(); ++i) {
        const auto after = std::ranges::upper_bound(report, boundaries[i]);
        if (after == report.begin() || after == report.end()) {
            continue;
        }
        m_pieces[i] = {std::size_t(after - report.begin()) - 1, *std::prev(after) == boundaries[i]};
        if (m_stretches.empty() || m_stretches.back().end != i || changes.contains(boundaries[i])) {
            m_stretches.push_back({i, i});
        }
        m_stretches.back().end = i + 1;
    }
}

/// In a period in which jobs tell some of a key's use, its runs count all the same: one that began
/// where samples tell may go on behind that.
std::vector<UsageMatrix::Cell> UsagePieces::toldByJobs(Cells cells,
                                                       const std::vector<bool>& sampled) const {
    std::vector<bool> hasRuns(m_periods);
    const auto eachPiece = [&](auto&& look) {
        for (const Stretch& stretch : m_stretches) {
            for (std::size_t i = stretch.first; i < std::min(stretch.end, cells.size()); ++i) {
                look(i, m_pieces[i].period);
            }
        }
    };
    eachPiece([&](std::size_t i, std::size_t period) {
        hasRuns[period] = hasRuns[period] || (!sampled[i] && cells[i].jobs > 0);
    });
    std::vector<UsageMatrix::Cell> result(cells.size());
    eachPiece([&](std::size_t i, std::size_t period) {
        if (hasRuns[period]) {
            result[i] = cells[i];
        }
        if (sampled[i]) {
            result[i].deviceSeconds = 0;
        }
    });
    return result;
}

} // namespace ff
