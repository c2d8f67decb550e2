// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/jobs/JobsAsOf.h"

#include "models/telemetry/JobRecord.h"

#include <algorithm>

namespace ff::store {

JobsAsOf::JobsAsOf(Database& database, std::int64_t asOf)
    : m_asOf(asOf)
    , m_lastList(database, "SELECT max(arrived) FROM listed WHERE system = ? AND arrived <= ?") {}

std::int64_t JobsAsOf::lastList(std::int64_t system) {
    const auto [place, added] = m_lists.try_emplace(system, 0);
    if (added) {
        m_lastList.bind(system, m_asOf).step();
        place->second = m_lastList.maybe(0).value_or(0);
        m_lastList.reset();
    }
    return place->second;
}

std::optional<JobRow> JobsAsOf::row(const JobRow& row) {
    if (row.known > m_asOf) {
        return {};
    }
    JobRow then = row;
    const std::int64_t known = row.known / 1000;
    const std::int64_t list = lastList(systemOf(row.run)) / 1000;
    // It was missing in the first list after it was last seen; that one may not have come yet.
    if (row.grade == Grade::vanished && list <= std::max(row.observed, known)) {
        then.grade = Grade::alive;
        then.state = int(row.start ? JobState::running : JobState::pending);
    }
    if (row.observed > known) { // later than its facts: lists moved it
        then.observed = std::min(row.observed, std::max(list, known));
    }
    return then;
}

} // namespace ff::store
