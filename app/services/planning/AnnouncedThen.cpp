// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/AnnouncedThen.h"

#include "models/federation/Federation.h"
#include "models/pilot/ListedOnce.h"

#include <algorithm>
#include <iterator>

namespace ff {

Result<std::vector<Announced>> announcedAt(const QueryContext& reading, const System& system,
                                           Instant at) {
    std::vector<Announced> byPersons;
    std::ranges::copy_if(reading.settings->announced, std::back_inserter(byPersons),
                         [&](const Announced& each) { return each.system == system.id; });
    if (!reading.reservations) {
        return listedOnce(byPersons, {}, {});
    }
    const auto told = reading.reservations->told(system.id, at);
    if (!told) {
        return std::unexpected(told.error());
    }
    std::vector<Announced> bySite;
    for (const Reservation& each : *told) {
        bySite.push_back({.system = system.id,
                          .kind = each.isMaintenance ? Announced::Kind::maintenance
                                                     : Announced::Kind::reservation,
                          .window = each.window,
                          .gpus = each.gpus / system.devicesPerGpu,
                          .text = {},
                          .source = {},
                          .isToldBySite = true});
    }
    return listedOnce(byPersons, bySite, capacityAt(system, at));
}

} // namespace ff
