// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/ReadAwards.h"

#include "app/services/reading/Gather.h"

#include <algorithm>

namespace ff {

Result<std::vector<AwardRow>>
readAwards(const Reading& reading, const std::optional<SystemId>& system, const HolderId& holder) {
    const auto attribution = gatherAttribution(reading);
    if (!attribution)
        return std::unexpected(attribution.error());
    auto systems = systemsOf(reading, system);
    if (!systems)
        return std::unexpected(systems.error());
    // What is left of an award over several systems takes the use on all of them.
    const Federation& federation = reading.settings->federation;
    for (const Award& award : federation.awards)
        if (system && award.isOn(*system))
            for (const SystemAccount& each : award.accounts)
                if (const System* other = federation.system(each.system);
                    std::ranges::find(*systems, other) == systems->end())
                    systems->push_back(other);
    auto usage = gatherUsage(reading, *systems, awardPieces(**attribution, reading.now));
    if (!usage)
        return std::unexpected(usage.error());
    return awardRows({reading.now, attribution->get(), std::move(*usage), system, holder});
}

} // namespace ff
