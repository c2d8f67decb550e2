// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/JobRow.h"

#include <map>

namespace ff::store {

/// Jobs as they were known at a time. Facts that changed since are in the history; up to when a run
/// was observed is not, where the site's lists of living jobs moved it (they would archive every
/// one of them every minute): it follows from when these lists arrived.
class JobsAsOf final {
public:
    /// `asOf` in ms.
    JobsAsOf(Database& database, std::int64_t asOf);

    /// Unset: not known then.
    [[nodiscard]] std::optional<JobRow> row(const JobRow& row);
    /// When the last list of the system's living jobs arrived by then (ms); 0: none had.
    [[nodiscard]] std::int64_t lastList(std::int64_t system);
    [[nodiscard]] std::int64_t asOf() const { return m_asOf; }

private:
    std::int64_t m_asOf;
    Statement m_lastList;
    std::map<std::int64_t, std::int64_t> m_lists;
};

} // namespace ff::store
