// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/exporters/GpuExporters.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ff::feeds {

/// MIG slices that are the same part of their GPU.
struct MigClass {
    MigPart part;
    /// Of these models alone (label modelName), where others have the same profiles in another
    /// size.
    std::optional<std::string> model;
    std::vector<std::string> profiles;
};

/// What an engine has of one GPU exporter, found by asking: enough to write the queries for its
/// figures with the labels that are really there.
struct GpuSurvey {
    const GpuExporter* exporter = nullptr;
    std::string matchers; ///< of the user, and of the cluster that was chosen
    std::string label;    ///< tells the systems of an engine that serves many apart; else empty
    /// The engine's names of the families that tell of GPUs which no family before tells of.
    std::vector<std::pair<std::string, const GpuFamily*>> families;
    /// The identities in use; null: series that none of them fits.
    std::vector<const GpuIdentity*> identities;
    bool instanceTells = false;    ///< no other label names the host
    std::vector<MigClass> classes; ///< of MIG slices; empty: no GPU is cut up
};

/// A question beside the figures: how much of an answer had to be left out.
struct LeftOutQuery {
    std::string query;
    std::string what; ///< for the remark: "DCGM_FI_DEV_GPU_UTIL: outside of 0 to 100, or blank"
};

/// PromQL for the figures of GpuExporters.h; empty where there is no GPU exporter.
struct GpuQueries {
    std::string capacity;
    std::string allocated;
    std::string busy;
    std::string busyAllocated;
    std::string origin; ///< of the busy figures
    /// All their origins, best first, and a query that says something where one of them tells.
    std::vector<std::pair<std::string, std::string>> origins;
    std::vector<LeftOutQuery> leftOut;
    std::vector<std::string> remarks;
};
[[nodiscard]] GpuQueries gpuQueries(const std::vector<GpuSurvey>& surveys);

/// A selector of PromQL: `name{a="b",c="d"}`, with the parts that are not empty.
[[nodiscard]] std::string promQlSelector(std::string_view name,
                                         std::initializer_list<std::string_view> matchers);
/// Series that this identity tells, as PromQL over `name` (a metric's name, or empty with the names
/// among the matchers): those that fit it and none of the identities before it.
[[nodiscard]] std::string promQlOf(const GpuSurvey& survey, std::size_t identity,
                                   std::string_view name, std::string_view matchers);

} // namespace ff::feeds
