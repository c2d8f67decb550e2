// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/pilot/PilotOption.h"
#include "models/reports/Report.h"

/// Private to models/pilot.
namespace ff {

/// The section that says how well bounds of the last 90 days did on the systems of the plan.
void putQuality(report::Report& into, const PilotPlan& plan);

/// Adds a figure of the newest section, and refers to it.
[[nodiscard]] report::Cell addFigure(report::Report& into, const std::string& id,
                                     const std::string& name, std::optional<double> value,
                                     Unit unit);

} // namespace ff
