// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/exporters/GpuExporters.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace ff::feeds {

/// The figures of GpuExporters.h out of the samples of a page. GPUs of several exporters add up.
class GpuFold final {
public:
    /// How MIG cuts GPUs up; before the first sample.
    void setTypes(GpuTypes types) { m_types = std::move(types); }
    /// Takes a sample of a family of the exporter.
    void add(const GpuExporter& exporter, int family, const SampleView& sample);

    /// Takes a sample of one of the exporter's `otherFamilies`.
    void addOther(const GpuExporter& exporter, const SampleView& sample);

    struct Result {
        std::size_t gpus = 0;
        std::size_t gpusWithBusy = 0;
        std::optional<double> busy;          ///< 0..1
        std::optional<double> busyAllocated; ///< 0..1
        std::optional<double> allocated;     ///< unset where no series has had a job
        std::string origin;                  ///< of the busy figures: the best family in use
        std::optional<double> time;          ///< seconds; the newest of the samples
        std::vector<std::string> remarks;
        std::vector<std::string> doubts; ///< as Decoded::doubts
    };
    [[nodiscard]] Result result() const;

private:
    struct Slice {
        std::string id;
        MigPart part;
        double sum = 0; ///< of usable values
        std::size_t count = 0;
        double jobSum = 0; ///< of those with a job
        std::size_t jobCount = 0;
        bool hasJob = false;
        std::string copy; ///< who scraped its first sample, where the labels say so
    };
    struct Gpu { ///< in one family
        std::vector<Slice> slices;
        bool parted = false; ///< its slices are equal partitions (AMD)
    };
    struct Family {
        const GpuFamily* family = nullptr;
        std::vector<Gpu> gpus; ///< by number
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept {
            return std::hash<std::string_view>{}(text);
        }
    };
    using Numbers = std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>>;

    /// Puts into `m_key` what tells the sample's GPU; false where no identity fits it.
    bool findKey(const GpuExporter& exporter, const SampleView& sample);
    /// The number of the sample's GPU.
    [[nodiscard]] std::size_t gpuOf(const GpuExporter& exporter, const SampleView& sample);
    void takeProfile(Slice& slice, std::string_view model, std::string_view profile);
    [[nodiscard]] Family& familyOf(const GpuExporter& exporter, int family);
    /// The mean over its slices; nothing without a usable value.
    [[nodiscard]] static std::optional<double> busyOf(const Gpu& gpu);
    [[nodiscard]] static double share(const Gpu& gpu, const Slice& slice);

    std::map<std::pair<const GpuExporter*, int>, Family> m_families; ///< best first
    Numbers m_numbers;
    std::string m_key;   ///< kept for its memory
    std::string m_slice; ///< kept for its memory
    bool m_jobsSeen = false;
    GpuTypes m_types;
    std::set<std::string> m_doubts;    ///< about MIG profiles
    std::size_t m_partitions = 0;      ///< series of parts of GPUs that no identity tells
    std::set<std::string> m_otherGpus; ///< keys of GPUs in other families
    std::size_t m_copies = 0;          ///< samples of slices that somebody else scraped too
    std::optional<double> m_time;
    std::map<std::string, std::size_t> m_leftOut; ///< family and why, how often
};

} // namespace ff::feeds
