// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/alerts/AlertsView.h"

namespace ff {

/// What the rules in force are and were, by the log.
[[nodiscard]] Result<AlertsView> readAlertsView(const QueryContext& reading, const AlertLog& log);

/// What a rule's threshold is tried on.
[[nodiscard]] Result<AlertPast> readAlertPast(const QueryContext& reading, const AlertRule& rule,
                                              int days);

} // namespace ff
