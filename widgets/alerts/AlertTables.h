// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertsView.h"
#include "models/format/Formatter.h"
#include "widgets/alerts/TextRows.h"

namespace ff {

/// What fires and what begins to.
[[nodiscard]] QStringList firingHeadings();
[[nodiscard]] std::vector<TextRow> firingRows(const AlertsView& view, const Formatter& formatter);
/// Of a key of `firingRows`; null where it is gone.
[[nodiscard]] const AlertNow* firingOf(const AlertsView& view, const std::string& key);

/// What fired in the last 30 days.
[[nodiscard]] QStringList historyHeadings();
[[nodiscard]] std::vector<TextRow> historyRows(const AlertsView& view, const Formatter& formatter);

/// The rules; a row's key is the rule's id.
[[nodiscard]] QStringList ruleHeadings();
[[nodiscard]] std::vector<TextRow> ruleRows(const AlertsView& view, const Formatter& formatter);

} // namespace ff
