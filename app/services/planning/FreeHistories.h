// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/planning/capacity/FreeHours.h"

namespace ff {

/// The full hours of the window: GPUs that were there, those that were free, and what waited, as
/// samples tell. An hour of which less than half was seen is not known. Empty where the site does
/// not tell which GPUs are allocated.
[[nodiscard]] Result<planning::FreeHistory> readFreeHistory(const QueryContext& reading,
                                                            const System& system, Window window);

} // namespace ff
