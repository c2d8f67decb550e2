// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertSeries.h"
#include "models/config/Source.h"
#include "models/telemetry/Batch.h"

#include <vector>

namespace ff {

/// Whether a source answered: an answer holds for 2.5 intervals (see `Freshness`). The value is 1
/// where one held for most of a step; a step in which nobody asked is not known. `outcomes` are
/// those of the window of the steps and of the 2.5 intervals before it, by time.
[[nodiscard]] AlertSeries sourceSeries(const SourceConfig& source,
                                       const std::vector<Outcome>& outcomes,
                                       const AlertSteps& steps);

/// Sets for each step whether one of these sources was asked, over the same outcomes.
void setAsked(AlertSeries& series, const std::vector<AlertSeries>& sources);

} // namespace ff
