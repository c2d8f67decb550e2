// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/JobScan.h"
#include "app/store/jobs/JobsAsOf.h"
#include "models/core/Time.h"

namespace ff::store {

/// Calls `take(JobRow)` for the runs of the blocks that `wanted` takes and for those alive; as they
/// were known at `asOf`, where that is set.
template <class Wanted, class Take>
void scanJobs(Database& database, std::optional<std::int64_t> system,
              const std::optional<Instant>& asOf, Wanted&& wanted, Take&& take) {
    JobScan scan(database, system);
    if (!asOf) {
        scan.over(wanted, take);
        scan.alive(take);
        return;
    }
    JobsAsOf then(database, toMillis(*asOf));
    const auto takeAsOf = [&](const JobRow& row) {
        if (const auto known = then.row(row)) {
            take(*known);
        }
    };
    scan.over(wanted, takeAsOf);
    scan.alive(takeAsOf);
    scan.replacedAfter(then.asOf(), takeAsOf);
}

} // namespace ff::store
