// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueueForecasts.h"
#include "models/pilot/PilotOption.h"

namespace ff {

/// Options for the pilot on each system of the need, from what the cache knew of their queues and
/// shares at `at`. The need has passed `needProblem`.
[[nodiscard]] Result<PilotPlan> readPlan(const QueryContext& reading, QueueForecasts& queues,
                                         const PilotNeed& need, Instant at);

} // namespace ff
