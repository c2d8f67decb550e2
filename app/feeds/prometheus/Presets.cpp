// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/Presets.h"

#include <algorithm>
#include <array>

namespace ff::feeds {
namespace {

using enum Metric;
using enum Fold;

constexpr std::string_view kEligible = "eligible";
constexpr std::string_view kAccount = "account";
constexpr std::string_view kMig = "GPU_I_ID";

// squeue's pending mixes held jobs in and no label tells them apart, so all of it is `eligible`;
// "other" is what is neither allocated nor idle, so it counts as down.
constexpr std::array kVpenso{
    PresetRule{gpusCapacity, "", "slurm_gpus_total"},
    PresetRule{gpusAllocated, "", "slurm_gpus_alloc"},
    PresetRule{gpusIdle, "", "slurm_gpus_idle"},
    PresetRule{gpusDown, "", "slurm_gpus_other"},
    PresetRule{accountGpusAllocated, "", "slurm_account_gpus_running", sum, kAccount},
    PresetRule{queueGpus, kEligible, "slurm_account_gpus_pending", sum, kAccount},
    PresetRule{queueJobs, kEligible, "slurm_account_jobs_pending", sum, kAccount},
    PresetRule{accountJobsRunning, "", "slurm_account_jobs_running", sum, kAccount},
};

// The same names without pending GPUs; slurm_partition_* and slurm_queue_pending count a job once
// in each partition that it was sent to, so nothing is summed from them.
constexpr std::array kSckyzo{
    PresetRule{gpusCapacity, "", "slurm_gpus_total"},
    PresetRule{gpusAllocated, "", "slurm_gpus_alloc"},
    PresetRule{gpusIdle, "", "slurm_gpus_idle"},
    PresetRule{gpusDown, "", "slurm_gpus_other"},
    PresetRule{accountGpusAllocated, "", "slurm_account_gpus_running", sum, kAccount},
    PresetRule{queueJobs, kEligible, "slurm_account_jobs_pending", sum, kAccount},
    PresetRule{accountJobsRunning, "", "slurm_account_jobs_running", sum, kAccount},
};

// slurmctld's own: pending includes held there, and says how many.
constexpr std::array kSlurmctld{
    PresetRule{gpusCapacity, "", "slurm_node_gpus"},
    PresetRule{gpusAllocated, "", "slurm_jobs_gpus_alloc"},
    PresetRule{gpusAllocated, "", "slurm_node_gpus_alloc"},
    PresetRule{accountGpusAllocated, "", "slurm_account_jobs_gpus_alloc", sum, kAccount},
    PresetRule{queueJobs, kEligible, "slurm_account_jobs_pending", sum, kAccount, "",
               "slurm_account_jobs_hold"},
    PresetRule{queueJobs, "held", "slurm_account_jobs_hold", sum, kAccount},
    PresetRule{accountJobsRunning, "", "slurm_account_jobs_running", sum, kAccount},
};

// GPU_UTIL is the last resort: it is not defined under MIG (so instances do not count) and
// saturates.
constexpr std::array kDcgm{
    PresetRule{gpuBusy, "dcgm-prof", "DCGM_FI_PROF_GR_ENGINE_ACTIVE", mean},
    PresetRule{gpuBusy, "dcgm-prof", "DCGM_FI_PROF_GR_ENGINE_UTIL_RATIO", mean},
    PresetRule{gpuBusy, "dcgm-util", "DCGM_FI_DEV_GPU_UTIL", mean, "", "", "", 0.01, kMig},
    PresetRule{gpuBusy, "dcgm-util", "DCGM_FI_DEV_GPU_UTIL_RATIO", mean, "", "", "", 1, kMig},
    PresetRule{gpuBusyAllocated, "dcgm-prof", "DCGM_FI_PROF_GR_ENGINE_ACTIVE", mean, "", "hpc_job"},
    PresetRule{gpuBusyAllocated, "dcgm-prof", "DCGM_FI_PROF_GR_ENGINE_UTIL_RATIO", mean, "",
               "hpc_job"},
    PresetRule{gpuBusyAllocated, "dcgm-util", "DCGM_FI_DEV_GPU_UTIL", mean, "", "hpc_job", "", 0.01,
               kMig},
    PresetRule{gpuBusyAllocated, "dcgm-util", "DCGM_FI_DEV_GPU_UTIL_RATIO", mean, "", "hpc_job", "",
               1, kMig},
    PresetRule{gpusCapacity, "", "DCGM_FI_PROF_GR_ENGINE_ACTIVE", gpus},
    PresetRule{gpusCapacity, "", "DCGM_FI_PROF_GR_ENGINE_UTIL_RATIO", gpus},
    PresetRule{gpusCapacity, "", "DCGM_FI_DEV_GPU_UTIL", gpus},
    PresetRule{gpusCapacity, "", "DCGM_FI_DEV_GPU_UTIL_RATIO", gpus},
    PresetRule{gpusAllocated, "", "DCGM_FI_PROF_GR_ENGINE_ACTIVE", gpus, "", "hpc_job"},
    PresetRule{gpusAllocated, "", "DCGM_FI_PROF_GR_ENGINE_UTIL_RATIO", gpus, "", "hpc_job"},
    PresetRule{gpusAllocated, "", "DCGM_FI_DEV_GPU_UTIL", gpus, "", "hpc_job"},
    PresetRule{gpusAllocated, "", "DCGM_FI_DEV_GPU_UTIL_RATIO", gpus, "", "hpc_job"},
};

constexpr std::array kAmd{
    PresetRule{gpuBusy, "amd", "gpu_gfx_activity", mean, "", "", "", 0.01},
    PresetRule{gpuBusy, "amd", "amd_gpu_gfx_activity", mean, "", "", "", 0.01},
    PresetRule{gpuBusyAllocated, "amd", "gpu_gfx_activity", mean, "", "job_id", "", 0.01},
    PresetRule{gpuBusyAllocated, "amd", "amd_gpu_gfx_activity", mean, "", "job_id", "", 0.01},
    PresetRule{gpusCapacity, "", "gpu_gfx_activity", gpus},
    PresetRule{gpusCapacity, "", "amd_gpu_gfx_activity", gpus},
    PresetRule{gpusAllocated, "", "gpu_gfx_activity", gpus, "", "job_id"},
    PresetRule{gpusAllocated, "", "amd_gpu_gfx_activity", gpus, "", "job_id"},
};

constexpr std::array<std::string_view, 2> kSckyzoMarker{"slurm_exporter_collector_success",
                                                        "slurm_partition_gpus_allocated"};
constexpr std::array<std::string_view, 3> kSlurmctldMarker{"slurm_node_gpus", "slurm_jobs_hold",
                                                           "slurm_jobs_fed_requeued"};
constexpr std::array<std::string_view, 2> kVpensoMarker{"slurm_gpus_total", "slurm_gpus_alloc"};
constexpr std::array<std::string_view, 4> kDcgmMarker{
    "DCGM_FI_PROF_GR_ENGINE_ACTIVE", "DCGM_FI_PROF_GR_ENGINE_UTIL_RATIO", "DCGM_FI_DEV_GPU_UTIL",
    "DCGM_FI_DEV_GPU_UTIL_RATIO"};
constexpr std::array<std::string_view, 2> kAmdMarker{"gpu_gfx_activity", "amd_gpu_gfx_activity"};

constexpr std::array<std::string_view, 1> kDcgmGpu{"UUID"};
constexpr std::array<std::string_view, 2> kAmdGpu{"hostname", "gpu_uuid"};
constexpr std::span<const std::string_view> kNoGpu;

constexpr std::array kPresets{
    Preset{"slurm-sckyzo", "SckyzO slurm exporter", kSckyzoMarker, kNoGpu, kSckyzo},
    Preset{"slurmctld", "slurmctld's own metrics", kSlurmctldMarker, kNoGpu, kSlurmctld},
    Preset{"slurm-vpenso", "vpenso slurm exporter", kVpensoMarker, kNoGpu, kVpenso},
    Preset{"dcgm", "dcgm-exporter", kDcgmMarker, kDcgmGpu, kDcgm},
    Preset{"amd", "AMD device-metrics-exporter", kAmdMarker, kAmdGpu, kAmd},
};

bool isSlurm(const Preset& preset) {
    return preset.name.starts_with("slurm");
}

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) {
        return {};
    }
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

/// `family`, or `family{present!="",absent=""}`.
std::string selector(std::string_view family, const PresetRule& rule) {
    std::string text(family);
    const char* between = "{";
    if (!rule.presentLabel.empty()) {
        text.append(between).append(rule.presentLabel).append("!=\"\"");
        between = ",";
    }
    if (!rule.absentLabel.empty()) {
        text.append(between).append(rule.absentLabel).append("=\"\"");
        between = ",";
    }
    return text.append(*between == ',' ? "}" : "");
}

std::string joined(std::span<const std::string_view> words) {
    std::string text;
    for (const std::string_view word : words) {
        text.append(text.empty() ? "" : ", ").append(word);
    }
    return text;
}

std::string folded(std::string_view function, std::string_view by, const std::string& inner) {
    std::string text(function);
    if (by.empty()) {
        return text.append("(").append(inner).append(")");
    }
    return text.append(" by (").append(by).append(") (").append(inner).append(")");
}

} // namespace

std::span<const Preset> presets() {
    return kPresets;
}

const Preset* presetByName(std::string_view name) {
    const auto found = std::ranges::find(kPresets, name, &Preset::name);
    return found == kPresets.end() ? nullptr : &*found;
}

std::vector<const Preset*> presetsByNames(std::string_view names) {
    std::vector<const Preset*> found;
    while (!names.empty()) {
        const auto comma = std::min(names.find(','), names.size());
        if (const Preset* preset = presetByName(trimmed(names.substr(0, comma)))) {
            found.push_back(preset);
        }
        names.remove_prefix(std::min(comma + 1, names.size()));
    }
    return found;
}

std::vector<const Preset*> detectPresets(const std::vector<std::string_view>& families) {
    std::vector<const Preset*> found;
    bool slurmSeen = false;
    for (const Preset& preset : kPresets) {
        const bool seen = std::ranges::any_of(preset.marker, [&](std::string_view marker) {
            return std::ranges::find(families, marker) != families.end();
        });
        if (seen && !(slurmSeen && isSlurm(preset))) {
            found.push_back(&preset);
            slurmSeen = slurmSeen || isSlurm(preset);
        }
    }
    return found;
}

std::string namesOf(const std::vector<const Preset*>& presets) {
    std::string text;
    for (const Preset* preset : presets) {
        text.append(text.empty() ? "" : ",").append(preset->name);
    }
    return text;
}

std::string promQl(const Preset& preset, const PresetRule& rule) {
    const std::string picked = selector(rule.family, rule);
    if (rule.fold == Fold::mean) {
        return folded("avg", rule.accountLabel, picked);
    }
    if (rule.fold == Fold::gpus) {
        return folded("count", rule.accountLabel,
                      folded("count", joined(preset.gpuLabels), picked));
    }
    std::string text = folded("sum", rule.accountLabel, picked);
    if (!rule.minus.empty()) {
        text.append(" - ").append(folded("sum", rule.accountLabel, selector(rule.minus, rule)));
    }
    return text;
}

std::string detectionQuery() {
    std::string text = "count by (__name__) ({__name__=~\"";
    const char* between = "";
    for (const Preset& preset : kPresets) {
        for (const std::string_view marker : preset.marker) {
            text.append(between).append(marker);
            between = "|";
        }
    }
    return text.append("\"})");
}

} // namespace ff::feeds
