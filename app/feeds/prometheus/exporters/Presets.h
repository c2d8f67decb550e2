// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/Metric.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the exporters in the field call our metrics: one table, read two ways, as rules for a plain
/// exposition and as PromQL for an engine that sums by itself. The exporters of the Slurm kind are
/// here; those that measure GPUs are in GpuExporters.h.
///
/// With the preset "slurm-vpenso" an engine is asked exactly this, one query a metric:
///
///     gpus_capacity               sum(slurm_gpus_total)
///     gpus_allocated              sum(slurm_gpus_alloc)
///     gpus_idle                   sum(slurm_gpus_idle)
///     gpus_down                   sum(slurm_gpus_other)
///     account_gpus_allocated      sum by (account) (slurm_account_gpus_running)
///     queue_gpus (eligible)       sum by (account) (slurm_account_gpus_pending)
///     queue_jobs (eligible)       sum by (account) (slurm_account_jobs_pending)
///     account_jobs_running        sum by (account) (slurm_account_jobs_running)
///
/// and, where an answer is empty, the next rule of the table for the same metric. A source without
/// a preset is asked once what it has, by `detectionQuery()`: one row a family, named by __name__.
/// Before that each poll looks for copies of the exporter (ExporterScope.h).
namespace ff::feeds {

enum class Fold {
    sum,
    mean,
    count,
    gpuFigure, ///< of the GPU exporters, by GpuFold or GpuQueries
};

/// One metric of ours out of one family. Rules for the same metric and qualifier kind are
/// alternatives: the first one that finds something wins.
struct PresetRule {
    Metric metric;
    std::string_view qualifier; ///< of the series that comes out
    std::string_view family;
    Fold fold = Fold::sum;
    std::string_view accountLabel = {};
    std::string_view minus = {}; ///< a family to be subtracted, account by account
    double scale = 1;
    std::string_view matchLabel = {};
    std::string_view matchValues = {}; ///< only samples where the label has one of them: "a|b"
};

struct Preset {
    std::string_view name;                    ///< for sources.toml: "slurm-vpenso"
    std::string_view exporter;                ///< for people
    std::span<const std::string_view> marker; ///< families of which one tells that it is this one
    std::span<const PresetRule> rules;        ///< none where a GpuExporter has this name
    /// A family that each running exporter gives once: more of them are more exporters.
    std::string_view instanceFamily = {};
    /// The label that names the system, where an exporter tells of several.
    std::string_view systemLabel = {};
    /// Its values are the times of those of the other families, by a label "metric".
    std::string_view timeFamily = {};
};

/// In the order in which they are tried: an exporter whose names clash with another's comes first.
[[nodiscard]] std::span<const Preset> presets();
[[nodiscard]] const Preset* presetByName(std::string_view name);

/// "slurm-vpenso,dcgm": the presets by name, in that order; names that are not known are left out.
[[nodiscard]] std::vector<const Preset*> presetsByNames(std::string_view names);
/// Which presets the families point to, at most one of the Slurm kind, in the order of `presets()`.
/// Exporters of the Slurm kind share names: one is recognised by two of its families at least, one
/// of them a marker.
[[nodiscard]] std::vector<const Preset*>
detectPresets(const std::vector<std::string_view>& families);
/// The same for an engine of many systems, which may have exporters of different kinds: all.
[[nodiscard]] std::vector<const Preset*>
detectAllPresets(const std::vector<std::string_view>& families);
[[nodiscard]] std::string namesOf(const std::vector<const Preset*>& presets);

/// The rule as PromQL, over series that have `matchers` too: `instance="a:9100"`, or nothing. With
/// `label`, one sum for each of its values.
[[nodiscard]] std::string promQl(const PresetRule& rule, std::string_view matchers = {},
                                 std::string_view label = {});
/// Asks an engine which of the known families it has now; with `label`, for each of its values.
[[nodiscard]] std::string detectionQuery(std::string_view matchers = {},
                                         std::string_view label = {});
/// Exporters of the Slurm kind share names, but not what they count.
[[nodiscard]] bool isSlurmPreset(std::string_view name);

} // namespace ff::feeds
