// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history/PointsAsOf.h"

#include "app/store/base/Spans.h"

#include <algorithm>

namespace ff::store {

bool PointsAsOf::wasSeen(std::int64_t system, std::int64_t at) {
    const auto [place, added] = m_seen.try_emplace(system);
    std::vector<Window>& seen = place->second;
    if (added) {
        seen = spansIn(m_database, "observed", system, {Instant{}, fromMillis(*m_asOf + 1)},
                       SpansAsOf{*m_asOf, *m_asOf + 1});
    }
    const auto after = std::ranges::upper_bound(seen, fromMillis(at), {}, &Window::from);
    return after != seen.begin() && fromMillis(at) < std::prev(after)->to;
}

} // namespace ff::store
