// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/text/Table.h"
#include "app/services/reading/QueryContext.h"
#include "models/alerts/AlertsView.h"

namespace ff::cli {

/// A row for each rule and subject that fires or begins to, and one for each other rule; in JSON
/// with what fired in the last 30 days.
[[nodiscard]] Table alertsTable(const AlertsView& view);

/// What fired in the last 30 days, the newest first.
[[nodiscard]] Table alertHistoryTable(const AlertsView& view);

/// When a rule would have fired.
[[nodiscard]] Table alertTryTable(const AlertRule& rule, const AlertPast& past, bool simulated);

} // namespace ff::cli
