// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/alerts/AlertRule.h"
#include "models/alerts/AlertSeries.h"

#include <functional>
#include <vector>

namespace ff {

/// From when on a subject is of interest; it is asked once for each.
using AlertSince = std::function<Instant(const std::string& subject)>;

/// What the rule watches, up to `until`, a series for each of its subjects; those of which no step
/// is complete are empty. Systems and sources that the rule does not name are those that are
/// polled.
[[nodiscard]] Result<std::vector<AlertSeries>> gatherAlerts(const QueryContext& reading,
                                                            const AlertRule& rule,
                                                            const AlertSince& since, Instant until);

} // namespace ff
