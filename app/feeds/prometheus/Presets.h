// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/Metric.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the exporters in the field call our metrics: one table, read two ways, as rules for a plain
/// exposition and as PromQL for an engine that sums by itself.
///
/// With the presets "slurm-vpenso" and "dcgm" an engine is asked exactly this, one query a metric:
///
///     gpus_capacity               sum(slurm_gpus_total)
///     gpus_allocated              sum(slurm_gpus_alloc)
///     gpus_idle                   sum(slurm_gpus_idle)
///     gpus_down                   sum(slurm_gpus_other)
///     account_gpus_allocated      sum by (account) (slurm_account_gpus_running)
///     queue_gpus (eligible)       sum by (account) (slurm_account_gpus_pending)
///     queue_jobs (eligible)       sum by (account) (slurm_account_jobs_pending)
///     account_jobs_running        sum by (account) (slurm_account_jobs_running)
///     gpu_busy (dcgm-prof)        avg(DCGM_FI_PROF_GR_ENGINE_ACTIVE)
///     gpu_busy_allocated          avg(DCGM_FI_PROF_GR_ENGINE_ACTIVE{hpc_job!=""})
///
/// and, where an answer is empty, the next rule of the table for the same metric. A source without
/// a preset is asked once what it has, by `detectionQuery()`: one row a family, named by __name__.
namespace ff::feeds {

enum class Fold {
    sum,
    mean,
    gpus, ///< how many different GPUs there are (MIG instances of one GPU count once)
};

/// One metric of ours out of one family. Rules for the same metric and qualifier kind are
/// alternatives: the first one that finds something wins.
struct PresetRule {
    Metric metric;
    std::string_view qualifier; ///< of the series that comes out
    std::string_view family;
    Fold fold = Fold::sum;
    std::string_view accountLabel = {};
    std::string_view presentLabel = {}; ///< only samples where this label is not empty
    std::string_view minus = {};        ///< a family to be subtracted, account by account
    double scale = 1;
    std::string_view absentLabel = {}; ///< only samples where this label is empty
};

struct Preset {
    std::string_view name;                    ///< for sources.toml: "slurm-vpenso"
    std::string_view exporter;                ///< for people
    std::span<const std::string_view> marker; ///< families of which one tells that it is this one
    std::span<const std::string_view> gpuLabels; ///< what together tells GPUs apart
    std::span<const PresetRule> rules;
};

/// In the order in which they are tried: an exporter whose names clash with another's comes first.
[[nodiscard]] std::span<const Preset> presets();
[[nodiscard]] const Preset* presetByName(std::string_view name);

/// "slurm-vpenso,dcgm": the presets by name, in that order; names that are not known are left out.
[[nodiscard]] std::vector<const Preset*> presetsByNames(std::string_view names);
/// Which presets the families point to, at most one of the Slurm kind, in the order of `presets()`.
[[nodiscard]] std::vector<const Preset*>
detectPresets(const std::vector<std::string_view>& families);
[[nodiscard]] std::string namesOf(const std::vector<const Preset*>& presets);

/// The rule as PromQL.
[[nodiscard]] std::string promQl(const Preset& preset, const PresetRule& rule);
/// Asks an engine which of the marker families it has now.
[[nodiscard]] std::string detectionQuery();

} // namespace ff::feeds
