// SPDX-License-Identifier: GPL-3.0-only
#include "models/telemetry/Metric.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

constexpr std::array kMetrics{
    MetricInfo{Metric::gpusCapacity, "gpus_capacity", "GPU", true, false},
    MetricInfo{Metric::gpusAllocated, "gpus_allocated", "GPU", true, true},
    MetricInfo{Metric::gpusPlannedDown, "gpus_planned_down", "GPU", true, true},
    MetricInfo{Metric::gpusDown, "gpus_down", "GPU", true, true},
    MetricInfo{Metric::gpusReserved, "gpus_reserved", "GPU", true, true},
    MetricInfo{Metric::gpusIdle, "gpus_idle", "GPU", true, true},
    MetricInfo{Metric::gpuBusy, "gpu_busy", "ratio", false, false},
    MetricInfo{Metric::gpuBusyAllocated, "gpu_busy_allocated", "ratio", false, false},
    MetricInfo{Metric::accountGpusAllocated, "account_gpus_allocated", "GPU", true, true},
    MetricInfo{Metric::queueJobs, "queue_jobs", "jobs", false, true},
    MetricInfo{Metric::queueGpus, "queue_gpus", "GPU", true, true},
    MetricInfo{Metric::queueGpuHours, "queue_gpu_hours", "GPU-h", true, true},
    MetricInfo{Metric::nodes, "nodes", "nodes", false, true},
    MetricInfo{Metric::accountJobsRunning, "account_jobs_running", "jobs", false, true},
};

} // namespace

std::span<const MetricInfo> allMetrics() {
    return kMetrics;
}

const MetricInfo& info(Metric metric) {
    return *std::ranges::find(kMetrics, metric, &MetricInfo::metric);
}

std::optional<Metric> metricByName(std::string_view name) {
    const auto found = std::ranges::find(kMetrics, name, &MetricInfo::name);
    return found == kMetrics.end() ? std::nullopt : std::optional{found->metric};
}

} // namespace ff
