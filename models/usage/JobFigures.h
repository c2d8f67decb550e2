// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/JobRecord.h"

#include <optional>
#include <span>

namespace ff {

/// sum((wall + wait) x GPUs) / sum(wall x GPUs) over runs that have ended, waits from eligible
/// time; nothing where no run had a wall time.
[[nodiscard]] std::optional<double> expansionFactor(std::span<const JobRecord> jobs);

/// sum(gpus x gpu_h) / sum(gpu_h) in physical GPUs: the size of the job that the average GPU-hour
/// belonged to. Counts only what lies in the window; running jobs up to their last observation.
[[nodiscard]] std::optional<double> jobSizeByGpuHours(std::span<const JobRecord> jobs,
                                                      Window window, double devicesPerGpu);

/// The part of a run inside the window: from its start to its end, or to where it was last seen.
[[nodiscard]] Duration wallInside(const JobRecord& job, Window window);

} // namespace ff
