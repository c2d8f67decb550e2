// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/StandingBounds.h"

#include <algorithm>

namespace ff::planning {
namespace {

constexpr Seconds kHour = 3600;

} // namespace

double StandingBounds::level(std::size_t classIndex) const {
    return classIndex < m_levels.size() ? m_levels[classIndex] : m_promised;
}

void StandingBounds::judge(std::size_t classIndex, bool outlived) {
    // As the design paper on planning has them.
    constexpr double kRate = 0.0005;
    constexpr double kLowest = 0.1; // of the promise
    constexpr double kHighest = 2;
    if (classIndex >= m_levels.size()) {
        m_levels.resize(classIndex + 1, m_promised);
    }
    double& level = m_levels[classIndex];
    level = std::clamp(level + kRate * (m_promised - (outlived ? 1 : 0)), kLowest * m_promised,
                       kHighest * m_promised);
}

void StandingBounds::note(std::size_t classIndex, Seconds at, Seconds bound) {
    if (classIndex >= m_classes.size()) {
        m_classes.resize(classIndex + 1);
    }
    std::deque<Bound>& noted = m_classes[classIndex];
    if (!noted.empty() && (noted.back().seconds == bound || at < noted.back().since + kHour)) {
        return;
    }
    noted.push_back({at, bound});
    // The one that stood `kAhead` ago is still asked for.
    while (noted.size() > 1 && noted[1].since <= at - kAhead) {
        noted.pop_front();
    }
}

std::optional<Seconds> StandingBounds::statedBefore(std::size_t classIndex, Seconds at) const {
    if (classIndex >= m_classes.size()) {
        return {};
    }
    const std::deque<Bound>& noted = m_classes[classIndex];
    const auto later = std::ranges::upper_bound(noted, at - kAhead, {}, &Bound::since);
    if (later == noted.begin()) {
        return {};
    }
    return std::prev(later)->seconds;
}

void StandingBounds::save(ByteWriter& to) const {
    to.put(m_levels);
    to.put(m_classes.size());
    for (const std::deque<Bound>& noted : m_classes) {
        to.put(noted);
    }
}

void StandingBounds::load(ByteReader& from) {
    from.take(m_levels);
    m_classes.assign(from.takeCount(sizeof(std::uint64_t)), {});
    for (std::deque<Bound>& noted : m_classes) {
        from.take(noted);
    }
}

} // namespace ff::planning
