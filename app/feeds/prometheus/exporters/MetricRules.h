// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/exporters/Presets.h"
#include "app/feeds/prometheus/exporters/Surveyed.h"
#include "models/config/Source.h"
#include "models/telemetry/JobRecord.h"
#include "models/telemetry/Series.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

/// A rule of a preset or of sources.toml, ready to be used either way.
struct MetricRule {
    Metric metric = Metric::gpusCapacity;
    std::string qualifier;
    std::string origin; ///< the preset's name; empty for the source's own
    std::string query;  ///< PromQL
    std::string family;
    std::string minus;
    Fold fold = Fold::sum;
    std::string accountLabel;
    std::map<std::string, std::string> match;
    std::string matchLabel;  ///< of a preset: the label
    std::string matchValues; ///< and which values it may have: "a|b"
    std::string systemLabel; ///< of a preset: its series may say of which system they are,
    std::string system;      ///< which has to be this one (OwnSystem.h); empty: any
    std::string timeFamily;  ///< of a preset: tells when the values are from
    double scale = 1;
};

/// Alternatives for one metric (and queue kind), best first.
struct MetricSlot {
    std::vector<MetricRule> alternatives;
};

struct MetricPlan {
    std::vector<MetricSlot> metrics;
    std::vector<const GpuExporter*> gpuExporters;
    GpuTypes gpuTypes;                        ///< of the source
    std::int64_t accountLimit = 0;            ///< of the source; 0: none
    std::map<std::string, std::string> match; ///< labels that the GPUs' series must have
    std::vector<LeftOutQuery> leftOut;        ///< to be asked for beside the metrics
    std::vector<std::string> doubts;          ///< as Decoded::doubts
    std::vector<std::string> remarks;         ///< what of sources.toml could not be used
};

/// True where the source says itself what to ask or to pick, and so nothing has to be detected.
[[nodiscard]] bool hasOwnRules(const SourceConfig& source);

/// What to ask: the source's own queries and rules, which replace the presets' for the same metric,
/// and the presets' otherwise. Own rules name a metric as "queue_jobs" or "queue_jobs:held". The
/// queries of the presets are for an engine of which `surveyed` was found. In the past a site may
/// have gone from one counter of how busy its GPUs are to another: there each has a question.
enum class Asks { present, past };
[[nodiscard]] MetricPlan planFor(const SourceConfig& source,
                                 const std::vector<const Preset*>& presets,
                                 const Surveyed& surveyed = {}, Asks asks = Asks::present);

/// Why a value cannot be one of this metric; nothing where it can. Small overshoot of a ratio is
/// rounding; DCGM's blank values, NaN, negative counts and counts near 2^32, which an unsigned
/// number below zero turns into, are none.
[[nodiscard]] std::optional<std::string> whyUnusable(Metric metric, double value);
[[nodiscard]] bool isDcgmBlank(double value);
/// Takes off the overshoot that `whyUnusable` lets pass.
[[nodiscard]] double tidied(Metric metric, double value);

} // namespace ff::feeds
