// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertRule.h"
#include "models/alerts/AlertSeries.h"
#include "models/holder/AwardRows.h"

#include <vector>

namespace ff {

/// Which part of each award was unused at the end of each day, of the answer to `awardsQuery`. The
/// rule says nothing of days on which the award is not in force, or ends later than `endsWithin`.
[[nodiscard]] std::vector<AlertSeries> awardSeries(const AlertRule& rule, const AwardInputs& inputs,
                                                   const AlertSteps& days);

} // namespace ff
