// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace ff {

/// What is kept of a site over time. GPU counts are in the units the site counts in (GCDs on LUMI),
/// where a MIG slice or a share of a GPU counts its part of one (GpuTypes); they become physical
/// GPUs on reading, by `System::devicesPerGpu`.
/// Stored in the cache by number: add at the end, never renumber.
enum class Metric : std::uint8_t {
    gpusCapacity = 1,    ///< installed, as the site reports it
    gpusAllocated = 2,   ///< bound to a running or suspended job
    gpusPlannedDown = 3, ///< maintenance, powered down, future
    gpusDown = 4,        ///< down, drained, failing, not responding
    gpusReserved = 5,    ///< in another active reservation, no job
    gpusIdle = 6,        ///< none of the above
    gpuBusy =
        7, ///< ratio 0..1, mean over GPUs; qualifier: where from ("dcgm-prof", "dcgm-util", "amd")
    gpuBusyAllocated = 8,     ///< ratio 0..1, mean over allocated GPUs; qualifier as gpuBusy
    accountGpusAllocated = 9, ///< by account
    queueJobs = 10,           ///< by account; qualifier: a PendingKind's name
    queueGpus = 11,           ///< by account; qualifier: a PendingKind's name
    queueGpuHours = 12,       ///< eligible pending GPUs x their time limits
    nodes = 13,               ///< qualifier: node state
    accountJobsRunning = 14,  ///< by account
};

struct MetricInfo {
    Metric metric;
    std::string_view name; ///< stable, for `show --metric`: "gpus_allocated"
    std::string_view unit; ///< "GPU", "ratio", "jobs", "GPU-h", "nodes"
    bool countsDevices;    ///< in the site's device units: divide by devicesPerGpu
    bool zeroWhenAbsent;   ///< a complete answer that leaves a series out means zero
};

[[nodiscard]] std::span<const MetricInfo> allMetrics();
[[nodiscard]] const MetricInfo& info(Metric metric);
[[nodiscard]] std::optional<Metric> metricByName(std::string_view name);

} // namespace ff
