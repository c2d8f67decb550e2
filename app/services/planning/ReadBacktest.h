// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/planning/Backtest.h"
#include "models/telemetry/JobRecord.h"

#include <optional>
#include <vector>

namespace ff {

struct BacktestRequest {
    SystemId system;
    std::optional<Window> window; ///< jobs that entered the queue in it are judged; unset: all
    double confidence = 0.95;
};

/// The jobs that were judged, in the order in which they entered the queue, and what each method
/// had said of them from what was known then. All vectors have one entry a job.
struct BacktestAnswer {
    std::vector<planning::PastJob> jobs;
    std::vector<JobRecord> records;
    planning::StatedBounds ours;
    planning::StatedBounds published;
    planning::Seconds known = 0; ///< until when it is known of jobs that they wait
};

/// Replays all jobs that the cache knows of the system. No job that asked for GPUs: an empty
/// answer.
[[nodiscard]] Result<BacktestAnswer> readBacktest(const QueryContext& reading,
                                                  const BacktestRequest& request);

} // namespace ff
