// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/WaitForecast.h"
#include "models/planning/capacity/FreeHours.h"

namespace ff::planning {

/// The waits that a request would have had if it had entered the queue every three hours of the
/// past, as far as samples tell: it starts in the first hour in which as many GPUs are free as it
/// and all that waits ask for, or when what has run since is as much as waited before it and as it
/// takes to gather its own GPUs. Longer than first come, first served would be, since limits exceed
/// run times. One that has not started by the end is still waiting; in an hour that nobody saw
/// nothing starts.
[[nodiscard]] std::vector<PastJob> sampledJobs(const FreeHistory& history, std::int64_t gpus,
                                               Seconds length);

/// A bound for a site that tells no jobs, with a backtest of its own over the last 90 days. It is
/// stated with half of the risk that was asked for and an hour more, since samples see less.
/// Nothing, and why, where neither free GPUs nor the depth of the queue were sampled.
[[nodiscard]] WaitForecast sampledForecast(const FreeHistory& history, std::int64_t gpus,
                                           Seconds length, double confidence);

} // namespace ff::planning
