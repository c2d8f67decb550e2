// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reports/ReadNewcomers.h"

#include "app/services/reading/Gather.h"
#include "app/services/reading/ReadUsage.h"
#include "models/periods/Periods.h"

namespace ff {

Result<Newcomers> readNewcomers(const QueryContext& reading, const SystemId& system,
                                const Scope& scope) {
    const Window window{scope.window.from - kQuiet, scope.window.to};
    // A month at a time: a year has a line for each of thousands of accounts on each of its days.
    const std::vector<Instant> months = boundaries(window, Every::month, scope.zone);
    NewcomerCount count;
    for (std::size_t month = 0; month + 1 < months.size(); ++month) {
        UsageRequest request;
        request.window = {months[month], months[month + 1]};
        request.whole = false;
        request.every = Every::day;
        request.zone = scope.zone;
        request.by = {Dimension::account};
        request.system = system;
        const auto days = readUsage(reading, request);
        if (!days) {
            return std::unexpected(days.error());
        }
        count.addDays(**days);
    }
    const auto counted =
        eachWait(reading.jobs, system, scope.window,
                 [&](const WaitObservation& wait, std::int64_t times) { count.add(wait, times); });
    if (!counted) {
        return std::unexpected(counted.error());
    }
    return count.take();
}

} // namespace ff
