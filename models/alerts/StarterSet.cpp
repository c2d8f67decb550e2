// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/AlertsFile.h"

#include <algorithm>

namespace ff {

using namespace std::chrono_literals;

std::vector<AlertRule> starterSet() {
    using When = AlertRule::When;
    return {{.id = "source-late", .figure = "source", .when = When::noData, .lasts = 10min},
            {.id = "utilisation-low",
             .figure = "utilisation",
             .when = When::below,
             .threshold = 0.3,
             .hysteresis = 0.02,
             .lasts = 6h},
            {.id = "queue-pressure-high",
             .figure = "queue_pressure",
             .when = When::above,
             .threshold = 24,
             .hysteresis = 2,
             .lasts = 1h},
            {.id = "share-over-entitlement",
             .figure = "share_of_entitlement",
             .when = When::above,
             .threshold = 1.1,
             .hysteresis = 0.02},
            {.id = "award-ends-unused",
             .figure = "award_unused",
             .when = When::above,
             .threshold = 0.333,
             .endsWithin = 720h}};
}

bool isStarter(const std::string& id) {
    return std::ranges::any_of(starterSet(), [&](const AlertRule& rule) { return rule.id == id; });
}

} // namespace ff
