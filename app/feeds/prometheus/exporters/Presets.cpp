// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/Presets.h"

#include "app/feeds/prometheus/exporters/GpuExporters.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace ff::feeds {
namespace {

using enum Metric;
using enum Fold;

constexpr std::string_view kEligible = "eligible";
constexpr std::string_view kAccount = "account";

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
    PresetRule{queueJobs, kEligible, "slurm_account_jobs_pending", sum, kAccount,
               "slurm_account_jobs_hold"},
    PresetRule{queueJobs, "held", "slurm_account_jobs_hold", sum, kAccount},
    PresetRule{accountJobsRunning, "", "slurm_account_jobs_running", sum, kAccount},
};

// Slurm-web's agent: no accounts, and pending jobs with those that are held.
constexpr std::array kSlurmWeb{
    PresetRule{gpusCapacity, "", "slurm_gpus_total"},
    PresetRule{gpusAllocated, "", "slurm_gpus", sum, "", "", 1, "state", "allocated"},
    PresetRule{gpusIdle, "", "slurm_gpus", sum, "", "", 1, "state", "idle"},
    PresetRule{gpusDown, "", "slurm_gpus", sum, "", "", 1, "state",
               "down|drain|drained|draining|fail|failing|error|unknown"},
    PresetRule{queueJobs, kEligible, "slurm_jobs", sum, "", "", 1, "state", "pending"},
};

// What `collect --publish` tells of the sites that it polls (app/feeds/publish).
constexpr PresetRule queueOf(Metric metric, std::string_view family, std::string_view kind) {
    return {metric, kind, family, sum, kAccount, "", 1, "kind", kind};
}
constexpr PresetRule busyOf(Metric metric, std::string_view family, std::string_view origin) {
    return {metric, origin, family, mean, "", "", 1, "origin", origin};
}
constexpr std::string_view kOurJobs = "factoryfloor_queue_jobs";
constexpr std::string_view kOurGpus = "factoryfloor_queue_gpus";
constexpr std::string_view kOurBusy = "factoryfloor_gpu_busy";
constexpr std::string_view kOurBusyAllocated = "factoryfloor_gpu_busy_allocated";
constexpr std::array kFactoryFloor{
    PresetRule{gpusCapacity, "", "factoryfloor_gpus_capacity"},
    PresetRule{gpusAllocated, "", "factoryfloor_gpus_allocated"},
    PresetRule{gpusIdle, "", "factoryfloor_gpus_idle"},
    PresetRule{gpusDown, "", "factoryfloor_gpus_down"},
    PresetRule{gpusPlannedDown, "", "factoryfloor_gpus_planned_down"},
    PresetRule{gpusReserved, "", "factoryfloor_gpus_reserved"},
    PresetRule{accountGpusAllocated, "", "factoryfloor_account_gpus_allocated", sum, kAccount},
    PresetRule{accountJobsRunning, "", "factoryfloor_account_jobs_running", sum, kAccount},
    queueOf(queueJobs, kOurJobs, kEligible),
    queueOf(queueJobs, kOurJobs, "held"),
    queueOf(queueJobs, kOurJobs, "dependency"),
    queueOf(queueJobs, kOurJobs, "begin"),
    queueOf(queueJobs, kOurJobs, "reservation"),
    queueOf(queueGpus, kOurGpus, kEligible),
    queueOf(queueGpus, kOurGpus, "held"),
    queueOf(queueGpus, kOurGpus, "dependency"),
    queueOf(queueGpus, kOurGpus, "begin"),
    queueOf(queueGpus, kOurGpus, "reservation"),
    busyOf(gpuBusy, kOurBusy, "dcgm-prof"),
    busyOf(gpuBusy, kOurBusy, "dcgm-util"),
    busyOf(gpuBusy, kOurBusy, "amd"),
    busyOf(gpuBusy, kOurBusy, "site"),
    busyOf(gpuBusyAllocated, kOurBusyAllocated, "dcgm-prof"),
    busyOf(gpuBusyAllocated, kOurBusyAllocated, "dcgm-util"),
    busyOf(gpuBusyAllocated, kOurBusyAllocated, "amd"),
    busyOf(gpuBusyAllocated, kOurBusyAllocated, "site"),
};

constexpr std::array<std::string_view, 2> kFactoryFloorMarker{"factoryfloor_gpus_capacity",
                                                              "factoryfloor_gpus_allocated"};
constexpr std::array<std::string_view, 2> kSckyzoMarker{"slurm_exporter_collector_success",
                                                        "slurm_partition_gpus_allocated"};
constexpr std::array<std::string_view, 3> kSlurmctldMarker{"slurm_node_gpus", "slurm_jobs_hold",
                                                           "slurm_jobs_fed_requeued"};
constexpr std::array<std::string_view, 2> kVpensoMarker{"slurm_gpus_total", "slurm_gpus_alloc"};
constexpr std::array<std::string_view, 1> kSlurmWebMarker{"slurm_gpus"};
constexpr std::span<const std::string_view> kNoMarker;
constexpr std::span<const PresetRule> kNoRules;

constexpr std::array kPresets{
    Preset{"factoryfloor", "Factory Floor at the site", kFactoryFloorMarker, kFactoryFloor,
           "factoryfloor_gpus_capacity", "system", "factoryfloor_sample_timestamp_seconds"},
    Preset{"slurm-sckyzo", "SckyzO slurm exporter", kSckyzoMarker, kSckyzo, "slurm_gpus_total"},
    Preset{"slurmctld", "slurmctld's own metrics", kSlurmctldMarker, kSlurmctld, "slurm_jobs_hold"},
    Preset{"slurm-web", "Slurm-web's exporter", kSlurmWebMarker, kSlurmWeb, "slurm_gpus_total"},
    Preset{"slurm-vpenso", "vpenso slurm exporter", kVpensoMarker, kVpenso, "slurm_gpus_total"},
    Preset{"dcgm", "dcgm-exporter", kNoMarker, kNoRules},
    Preset{"amd", "AMD device-metrics-exporter", kNoMarker, kNoRules},
};

bool isSlurm(const Preset& preset) {
    return isSlurmPreset(preset.name);
}

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) {
        return {};
    }
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

/// `family`, or `family{label="value",matchers}`.
std::string selector(std::string_view family, const PresetRule& rule, std::string_view matchers) {
    std::string inside;
    if (!rule.matchLabel.empty()) {
        const bool several = rule.matchValues.contains('|');
        inside.append(rule.matchLabel).append(several ? "=~\"" : "=\"");
        inside.append(rule.matchValues).append("\"");
    }
    if (!matchers.empty()) {
        inside.append(inside.empty() ? "" : ",").append(matchers);
    }
    std::string text(family);
    return inside.empty() ? text : text.append("{").append(inside).append("}");
}

/// Two of the preset's own families are there at least, and one of them is a marker.
bool isRecognised(const Preset& preset, const std::vector<std::string_view>& families) {
    const auto isThere = [&](std::string_view name) {
        return std::ranges::find(families, name) != families.end();
    };
    if (const GpuExporter* gpus = gpuExporterByPreset(preset.name)) {
        return std::ranges::any_of(
            families, [&](std::string_view name) { return gpuFamilyNamed(*gpus, name) >= 0; });
    }
    std::set<std::string_view> known;
    std::ranges::copy_if(preset.marker, std::inserter(known, known.end()), isThere);
    const bool marked = !known.empty();
    for (const PresetRule& rule : preset.rules) {
        if (isThere(rule.family)) {
            known.insert(rule.family);
        }
    }
    return marked && known.size() > 1;
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
        if (!(slurmSeen && isSlurm(preset)) && isRecognised(preset, families)) {
            found.push_back(&preset);
            slurmSeen = slurmSeen || isSlurm(preset);
        }
    }
    return found;
}

std::vector<const Preset*> detectAllPresets(const std::vector<std::string_view>& families) {
    std::vector<const Preset*> found;
    for (const Preset& preset : kPresets) {
        if (isRecognised(preset, families)) {
            found.push_back(&preset);
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

std::string promQl(const PresetRule& rule, std::string_view matchers, std::string_view label) {
    std::string by(rule.accountLabel);
    by.append(by.empty() || label.empty() ? "" : ", ").append(label);
    const char* function = rule.fold == Fold::mean ? "avg" : "sum";
    std::string text = folded(function, by, selector(rule.family, rule, matchers));
    if (!rule.minus.empty()) {
        text.append(" - ");
        text.append(folded("sum", by, selector(rule.minus, rule, matchers)));
    }
    return text;
}

bool isSlurmPreset(std::string_view name) {
    return name.starts_with("slurm");
}

std::string detectionQuery(std::string_view matchers, std::string_view label) {
    std::set<std::string> names;
    for (const Preset& preset : kPresets) {
        names.insert(preset.marker.begin(), preset.marker.end());
        for (const PresetRule& rule : preset.rules) {
            names.insert(std::string(rule.family));
        }
    }
    for (const GpuExporter& exporter : gpuExporters()) {
        for (const GpuFamily& family : exporter.families) {
            names.insert((exporter.anyPrefix ? "(.+_)?" : "") + std::string(family.name));
        }
    }
    std::string text = "count by (__name__";
    text.append(label.empty() ? "" : ", ").append(label).append(") ({__name__=~\"");
    const char* between = "";
    for (const std::string& name : names) {
        text.append(between).append(name);
        between = "|";
    }
    text.append("\"");
    text.append(matchers.empty() ? "" : ",").append(matchers);
    return text.append("})");
}

} // namespace ff::feeds
