// SPDX-License-Identifier: GPL-3.0-only
// The state of a forecast as bytes.
#include "models/planning/QueueForecast.h"

namespace ff::planning {

void QueueForecast::save(ByteWriter& to) const {
    to.put(m_confidence);
    to.put(m_at);
    to.put(m_next);
    m_ours.save(to);
    m_published.save(to);
    m_allSizes.save(to);
    m_standing.save(to);
    m_standingAllSizes.save(to);
    to.put(m_open.size());
    for (const auto& [number, open] : m_open) {
        to.put(number);
        to.put(open);
    }
    to.put(m_judged);
    to.put(m_forgotten);
    to.put(m_partitions);
    to.put(m_largest);
    to.put(m_newAccount);
}

bool QueueForecast::load(ByteReader& from) {
    double confidence = 0;
    from.take(confidence);
    from.take(m_at);
    from.take(m_next);
    if (confidence != m_confidence || !m_ours.load(from) || !m_published.load(from) ||
        !m_allSizes.load(from)) {
        return false;
    }
    m_standing.load(from);
    m_standingAllSizes.load(from);
    m_open.clear();
    for (std::size_t count = from.takeCount(sizeof(Open)); count > 0; --count) {
        std::size_t number = 0;
        Open open;
        from.take(number);
        from.take(open);
        m_open.emplace(number, open);
    }
    from.take(m_judged);
    from.take(m_forgotten);
    from.take(m_partitions);
    from.take(m_largest);
    from.take(m_newAccount);
    if (from.failed()) {
        return false;
    }
    for (const auto& [number, open] : m_open) {
        if (open.judged >= m_forgotten + m_judged.size()) {
            return false;
        }
    }
    m_ours.deferRefits();
    judge();
    return true;
}

} // namespace ff::planning
