// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reports/ReadHandIn.h"

#include "app/services/reading/ReadUsage.h"

namespace ff {

Result<report::SiteUsage> readSiteUsage(const QueryContext& reading,
                                        const report::Request& request) {
    UsageRequest asked;
    asked.window = request.scope.window;
    asked.whole = false;
    asked.zone = request.scope.zone;
    asked.system = request.system;
    asked.every = Every::day;
    asked.by = {Dimension::account, Dimension::mode, Dimension::payer, Dimension::beneficiary};
    const auto days = readUsage(reading, asked);
    if (!days) {
        return std::unexpected(days.error());
    }
    asked.every = Every::month;
    asked.by = {Dimension::account, Dimension::mode};
    const auto months = readUsage(reading, asked);
    if (!months) {
        return std::unexpected(months.error());
    }
    report::SiteUsage usage{.system = request.system, .days = **days, .months = **months};
    const System* system = reading.settings->federation.system(request.system);
    for (std::size_t i = 0; system && i + 1 < usage.days.report.size(); ++i) {
        const auto hours = capacityHours(*system, {usage.days.report[i], usage.days.report[i + 1]});
        if (!hours) {
            usage.capacityOfDays.clear(); // of a part of the days it would be no sum
            break;
        }
        usage.capacityOfDays.push_back(*hours);
    }
    return usage;
}

} // namespace ff
