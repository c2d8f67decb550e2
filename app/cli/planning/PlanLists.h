// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/text/Table.h"
#include "models/pilot/PilotOption.h"

namespace ff::cli {

/// Free GPUs in each hour of the days ahead, and where a run of the pilot has room.
[[nodiscard]] Table aheadTable(const PilotPlan& plan);
/// Maintenances and reservations in these days.
[[nodiscard]] Table announcedTable(const PilotPlan& plan);
/// How well free GPUs of the past were predicted.
[[nodiscard]] Table freeQualityTable(const PilotPlan& plan);

/// Which access modes take the pilot, and from when on.
[[nodiscard]] Table accessTable(const PilotPlan& plan);

/// How often bounds held that were to hold for a part of the jobs, a row for each part.
[[nodiscard]] Table reliabilityTable(const planning::Reliability& known);
[[nodiscard]] Table missTable(const std::vector<planning::Miss>& misses);

} // namespace ff::cli
