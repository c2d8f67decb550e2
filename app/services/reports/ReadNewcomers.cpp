// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reports/ReadNewcomers.h"

#include "app/services/reading/Gather.h"
#include "app/services/reading/ReadUsage.h"

namespace ff {

Result<Newcomers> readNewcomers(const QueryContext& reading, const SystemId& system,
                                const Scope& scope) {
    UsageRequest request;
    request.window = {scope.window.from - kQuiet, scope.window.to};
    request.whole = false;
    request.every = Every::day;
    request.zone = scope.zone;
    request.by = {Dimension::account};
    request.system = system;
    const auto days = readUsage(reading, request);
    if (!days) {
        return std::unexpected(days.error());
    }
    NewcomerCount count(**days);
    const auto counted =
        eachWait(reading.jobs, system, scope.window,
                 [&](const WaitObservation& wait, std::int64_t times) { count.add(wait, times); });
    if (!counted) {
        return std::unexpected(counted.error());
    }
    return count.take();
}

} // namespace ff
