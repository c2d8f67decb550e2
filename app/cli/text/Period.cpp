// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/text/Period.h"

#include "models/periods/Periods.h"

#include <chrono>

namespace ff::cli {

Window windowOf(const std::optional<Period>& period, const std::optional<Instant>& from,
                const std::optional<Instant>& to, Instant now, const std::string& zone) {
    using namespace std::chrono;
    if (period) {
        return ff::windowOf(*period, zone, now, {});
    }
    const Instant end = to.value_or(now);
    return {from ? *from : calendarPeriod(end - days{30}, Every::day, zone).from, end};
}

} // namespace ff::cli
