// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reports/ReadNewcomers.h"

#include "app/services/reading/ReadUsage.h"

namespace ff {

Result<Newcomers> readNewcomers(const QueryContext& reading, const SystemId& system,
                                const Scope& scope) {
    const auto waits = reading.jobs.waits(system, scope.window);
    if (!waits) {
        return std::unexpected(waits.error());
    }
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
    return newcomers(**days, *waits);
}

} // namespace ff
