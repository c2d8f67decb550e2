// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/AnnouncedThen.h"

#include "models/federation/Federation.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace ff {

Result<std::vector<Announced>> announcedAt(const QueryContext& reading, const System& system,
                                           Instant at) {
    std::vector<Announced> announced;
    std::ranges::copy_if(reading.settings->announced, std::back_inserter(announced),
                         [&](const Announced& each) { return each.system == system.id; });
    std::vector<Reservation> told;
    if (reading.reservations) {
        auto answer = reading.reservations->told(system.id, at);
        if (!answer) {
            return std::unexpected(answer.error());
        }
        told = std::move(*answer);
    }
    for (const Reservation& each : told) {
        announced.push_back({.system = system.id,
                             .kind = each.isMaintenance ? Announced::Kind::maintenance
                                                        : Announced::Kind::reservation,
                             .window = each.window,
                             .gpus = each.gpus / system.devicesPerGpu,
                             .text = {},
                             .source = {},
                             .isToldBySite = true});
    }
    std::ranges::sort(announced, {}, [](const Announced& each) {
        return std::tuple(each.window.from, each.window.to, each.isToldBySite);
    });
    return announced;
}

} // namespace ff
