// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/ReadAwards.h"

#include "app/services/reading/Gather.h"

#include <utility>

namespace ff {

Result<std::vector<AwardRow>> readAwards(const QueryContext& reading,
                                         const std::optional<SystemId>& system,
                                         const HolderId& holder) {
    if (system) {
        if (const auto known = systemNamed(reading.settings->federation, *system); !known) {
            return std::unexpected(known.error());
        }
    }
    return answer(
        reading,
        [&](const Attribution& attribution) {
            return awardsQuery(attribution, reading.now, system);
        },
        [&](const Attribution& attribution, QueryData data) {
            return awardRows({reading.now, &attribution, std::move(data.usage), system, holder});
        });
}

} // namespace ff
