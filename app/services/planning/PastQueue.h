// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/planning/PastJobs.h"

#include <vector>

namespace ff {

/// The runs of a system that asked for GPUs, in the order in which they were queued.
struct PastQueue {
    std::vector<JobRecord> records;
    planning::QueueHistory history; ///< its indices point into `records`
};

/// All runs that the cache knows of the system and that touch the window.
[[nodiscard]] Result<PastQueue> readPastQueue(const QueryContext& reading, const System& system,
                                              Window window, planning::QueueNames& names);

} // namespace ff
