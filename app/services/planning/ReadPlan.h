// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/planning/FreeForecasts.h"
#include "app/services/planning/QueueForecasts.h"
#include "models/pilot/PilotOption.h"

namespace ff {

/// What is kept from plan to plan. Thread-safe.
struct PlanningMemory {
    QueueForecasts queues;
    FreeForecasts free;
};

/// Options for the pilot on each system of the need, from what the cache knew of their queues and
/// shares at `at`. The need has passed `needProblem`.
[[nodiscard]] Result<PilotPlan> readPlan(const QueryContext& reading, PlanningMemory& memory,
                                         const PilotNeed& need, Instant at);

} // namespace ff
