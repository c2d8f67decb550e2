// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/text/TextScanner.h"
#include "models/telemetry/GpuTypes.h"

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// The exporters that measure GPUs, one table read two ways: sample by sample on a page (GpuFold),
/// and as PromQL for an engine (GpuQueries). Both give the same figures:
///
///     gpus_capacity        how many physical GPUs there are
///     gpus_allocated       those with a job; of a GPU that is cut up, the part that has one
///     gpu_busy             mean over physical GPUs; of a GPU that is cut up, the mean over its
///                          slices, weighted by their size
///     gpu_busy_allocated   the same over what has a job, weighted by gpus_allocated
///
/// A GPU's busy value is of the first family of its exporter that has a usable one for it. GPUs of
/// several exporters (vendors) add up.
namespace ff::feeds {

/// A family whose values say how busy a GPU is.
struct GpuFamily {
    std::string_view name;
    std::string_view origin; ///< qualifier of the series: "dcgm-prof"
    double scale = 1;        ///< 0.01 makes percents ratios
    bool wholeOnly = false;  ///< says nothing of the slices of a GPU that is cut up
};

/// One way to tell the physical GPU of a series: where `fits`, GPUs differ in these labels.
struct GpuIdentity {
    bool (*fits)(std::span<const LabelView> labels);
    std::string_view matchers; ///< the same condition in PromQL
    std::span<const std::string_view> labels;
};

struct GpuExporter {
    std::string_view preset;             ///< "dcgm"
    std::span<const GpuFamily> families; ///< best first
    /// Where a site may put a prefix of its own before the names: "amd_gpu_gfx_activity".
    bool anyPrefix = false;
    std::string_view jobLabel; ///< not empty while a job has the GPU
    /// In the order in which they are tried; a series that none fits is told by all its labels but
    /// `kSharingLabels`.
    std::span<const GpuIdentity> identities;
    std::span<const std::string_view> sliceLabels; ///< tell the slices of one GPU apart
    /// Families that every GPU has, whether it is known how busy it is or not.
    std::span<const std::string_view> otherFamilies;
    /// Series of a part of a GPU, in PromQL: without an identity each part would count as a GPU.
    std::string_view partitionMatchers{};
    bool (*isPartition)(std::span<const LabelView> labels) = nullptr; ///< the same condition
};

[[nodiscard]] std::span<const GpuExporter> gpuExporters();
[[nodiscard]] const GpuExporter* gpuExporterByPreset(std::string_view preset);

/// Labels in which the series of one GPU differ: its slices, pods and jobs.
[[nodiscard]] std::span<const std::string_view> sharingLabels();
/// Labels in which copies of one series differ: who scraped it, and which of two replicas.
[[nodiscard]] std::span<const std::string_view> copyLabels();
/// Spellings of the label that names a GPU's host.
[[nodiscard]] std::span<const std::string_view> hostLabels();

/// True where the name is one of the exporter's `otherFamilies`.
[[nodiscard]] bool isOtherGpuFamily(const GpuExporter& exporter, std::string_view name);

/// Doubts that are the same on a page and through an engine.
[[nodiscard]] std::string copiesText(std::size_t series);
[[nodiscard]] std::string partitionsText(std::size_t series);
[[nodiscard]] std::string missingText(std::size_t gpus);

/// The place of the family with this name in the exporter's `families`; -1 where it is none.
[[nodiscard]] int gpuFamilyNamed(const GpuExporter& exporter, std::string_view name);

/// The part of a GPU's compute that a MIG instance has: 3 of 7 for "3g.40gb" (GpuTypes::find).
struct MigPart {
    std::int64_t slices = 1;
    std::int64_t of = 1;

    [[nodiscard]] double fraction() const { return double(slices) / double(of); }
    auto operator<=>(const MigPart&) const = default;
};
/// The part that the profile ("1g.24gb", or "1c.3g.40gb" of a compute instance) is of the model
/// (DCGM's label modelName; may be empty). A whole GPU where the profile is empty or none.
[[nodiscard]] MigPart migPartOf(const GpuTypes& types, std::string_view model,
                                std::string_view profile);
/// A doubt where that part is not certain; empty where it is.
[[nodiscard]] std::string migDoubt(const GpuTypes& types, std::string_view model,
                                   std::string_view profile);

} // namespace ff::feeds
