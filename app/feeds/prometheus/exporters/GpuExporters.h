// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/text/TextScanner.h"

#include <compare>
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
};

[[nodiscard]] std::span<const GpuExporter> gpuExporters();
[[nodiscard]] const GpuExporter* gpuExporterByPreset(std::string_view preset);

/// Labels in which the series of one GPU differ: its slices, pods and jobs.
[[nodiscard]] std::span<const std::string_view> sharingLabels();
/// Labels in which copies of one series differ: who scraped it, and which of two replicas.
[[nodiscard]] std::span<const std::string_view> copyLabels();
/// Spellings of the label that names a GPU's host.
[[nodiscard]] std::span<const std::string_view> hostLabels();

/// The place of the family with this name in the exporter's `families`; -1 where it is none.
[[nodiscard]] int gpuFamilyNamed(const GpuExporter& exporter, std::string_view name);

/// The part of a GPU's compute that a MIG profile has: 3 of 7 for "3g.40gb", 1 of 7 for a compute
/// instance "1c.3g.40gb"; GPUs with four slices (A30, RTX PRO 6000) are known by their profiles.
struct MigPart {
    int slices = 7;
    int of = 7;

    [[nodiscard]] double fraction() const { return double(slices) / of; }
    auto operator<=>(const MigPart&) const = default;
};
/// A whole GPU where the text is no profile.
[[nodiscard]] MigPart migPartOf(std::string_view profile);

} // namespace ff::feeds
