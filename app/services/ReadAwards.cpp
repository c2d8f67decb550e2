// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/ReadAwards.h"

#include "app/services/Gather.h"

namespace ff {

Result<std::vector<AwardRow>>
readAwards(const Reading& reading, const std::optional<SystemId>& system, const HolderId& holder) {
    const auto attribution = gatherAttribution(reading);
    if (!attribution)
        return std::unexpected(attribution.error());
    const auto systems = systemsOf(reading, system);
    if (!systems)
        return std::unexpected(systems.error());
    auto usage = gatherUsage(reading, *systems, awardPieces(**attribution, reading.now));
    if (!usage)
        return std::unexpected(usage.error());
    return awardRows({reading.now, attribution->get(), std::move(*usage), system, holder});
}

} // namespace ff
