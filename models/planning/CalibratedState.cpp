// SPDX-License-Identifier: GPL-3.0-only
// The state of the method as bytes, so that a new process need not replay the past.
#include "models/planning/CalibratedBounds.h"

#include <algorithm>

namespace ff::planning {

void CalibratedBounds::save(ByteWriter& to) const {
    to.put(m_settings.confidence);
    m_queue.save(to);
    m_trees.save(to);
    to.put(m_known);
    to.put(m_oldest);
    to.put(m_starts);
    to.put(m_nextFit);
    to.put(m_fitted);
    to.put(m_classes.size());
    for (const Class& each : m_classes) {
        to.put(each.newest);
        to.put(each.startedScores);
        to.put(each.levels);
        to.put(each.starts);
        to.put(each.dropped);
        to.put(each.longestWait);
    }
    to.put(m_pending.size());
    for (const auto& [job, pending] : m_pending) {
        to.put(job);
        to.put(pending);
    }
}

bool CalibratedBounds::load(ByteReader& from) {
    double confidence = 0;
    from.take(confidence);
    if (confidence != m_settings.confidence || !m_queue.load(from) || !m_trees.load(from)) {
        return false;
    }
    from.take(m_known);
    from.take(m_oldest);
    from.take(m_starts);
    from.take(m_nextFit);
    from.take(m_fitted);
    std::size_t classes = 0;
    from.take(classes);
    if (from.failed() || classes != m_classes.size() || m_known.size() > m_settings.trainingRows ||
        m_oldest >= std::max<std::size_t>(1, m_known.size())) {
        return false;
    }
    for (Class& each : m_classes) {
        from.take(each.newest);
        from.take(each.startedScores);
        from.take(each.levels);
        from.take(each.starts);
        from.take(each.dropped);
        from.take(each.longestWait);
    }
    m_asked.reset();
    m_pending.clear();
    m_deadlines = {};
    for (std::size_t count = from.takeCount(sizeof(Pending)); count > 0; --count) {
        std::size_t job = 0;
        Pending pending;
        from.take(job);
        from.take(pending);
        if (from.failed() || pending.classIndex >= m_classes.size()) {
            return false;
        }
        listDeadlines(job, pending);
        m_pending.emplace(job, pending);
    }
    return !from.failed();
}

} // namespace ff::planning
