// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// A part of a physical GPU, exact: 3/7.
struct GpuFraction {
    std::int64_t parts = 1;
    std::int64_t whole = 1;

    /// In kUnitsAGpu.
    [[nodiscard]] std::int64_t units() const;
    auto operator<=>(const GpuFraction&) const = default;
};

/// Sums of fractions are kept in this part of a GPU, so that they are exact for MIG's fourths and
/// sevenths and for 2 to 10, 16, 20, 32, 64 and 100 shares of a GPU.
inline constexpr std::int64_t kUnitsAGpu = 100'800;

/// A GPU model of the catalogue: how Slurm's GPU types call it, and how MIG cuts it.
struct GpuModel {
    std::string name;                     ///< "A100"
    std::vector<std::string> types;       ///< what a type may hold in place of the name: "mi250"
    std::int64_t migSlices = 7;           ///< compute slices of a whole GPU
    std::vector<std::string> migProfiles; ///< "3g.20gb": which model a bare profile is of

    bool operator==(const GpuModel&) const = default;
};

/// What a site means by a type of its own, in place of what the type's text says.
struct GpuTypeRule {
    std::string type;                    ///< "small", as in `gres/gpu:small=2`
    std::string model;                   ///< of the catalogue; empty: the system's
    std::optional<GpuFraction> fraction; ///< of a physical GPU; unset: what the text says

    bool operator==(const GpuTypeRule&) const = default;
};

/// What one device of a type is.
struct GpuKind {
    std::string model; ///< "A100", or as the type says it where the catalogue has none
    std::optional<GpuFraction> fraction; ///< of a physical GPU; unset: unknown
    bool namesModel = false;             ///< false: `model` is a word of the site's own, or empty
    /// Only a MIG profile is told, and models with it cut a GPU into different numbers of slices:
    /// `fraction` is of the first of them.
    bool isAmbiguous = false;

    bool operator==(const GpuKind&) const = default;
};

/// Reads Slurm's GPU types, the `a100_3g.20gb` of `gres/gpu:a100_3g.20gb=2`, by the catalogue and
/// the site's own entries. Shards and MPS shares are types too: see `sharedType`.
struct GpuTypes {
    std::vector<GpuModel> models;
    /// Names of the models that the system has: a bare MIG profile is of these, if of any.
    std::vector<std::string> ownModels{};
    std::vector<GpuTypeRule> rules;
    std::optional<std::int64_t> shardsPerGpu; ///< gres/shard of one GPU; unset: unknown
    std::optional<std::int64_t> mpsPerGpu;    ///< gres/mps of one GPU; unset: unknown

    /// MIG: compute slices of the profile over those of the GPU (NVIDIA MIG User Guide, "Supported
    /// MIG Profiles"): `3g.20gb` is 3/7, `1c.3g.20gb` 1/7, `1g.6gb` of an A30 1/4.
    [[nodiscard]] GpuKind find(std::string_view type) const;
    /// The catalogue's model that a text names, whatever its case: "nvidia_h100_80gb_hbm3" is the
    /// H100. Null: none.
    [[nodiscard]] const GpuModel* modelIn(std::string_view text) const;

    bool operator==(const GpuTypes&) const = default;

private:
    /// The models that a bare MIG profile may be of, the catalogue's order.
    [[nodiscard]] std::vector<const GpuModel*> modelsWith(const std::string& profile) const;
};

/// Devices of one type that a job has. JobRecord::gpuModel holds a job's types as a text: the type
/// alone, or `a100=4,a100_3g.20gb=2` where they are of several (a ratio, in lowest terms).
struct GpuPart {
    std::string type; ///< empty: not said
    std::int64_t devices = 1;

    bool operator==(const GpuPart&) const = default;
};
[[nodiscard]] std::vector<GpuPart> gpuParts(std::string_view text);
[[nodiscard]] std::string gpuPartsText(std::vector<GpuPart> parts);

/// The type of a share of a GPU: `shard` or `mps`, "h100_shard" where its GPU is named and
/// "shard/4" where it is known that a GPU has four of them.
[[nodiscard]] std::string sharedType(std::string_view gres, std::string_view model,
                                     std::optional<std::int64_t> perGpu);
struct SharedType {
    std::string_view gres;              ///< "shard" or "mps"
    std::string_view model;             ///< may be empty
    std::optional<std::int64_t> perGpu; ///< unset: not told
};
/// The parts of such a type; unset: the type is of GPUs of their own.
[[nodiscard]] std::optional<SharedType> sharedTypeOf(std::string_view type);

/// Counts devices in units of a physical GPU (kUnitsAGpu); looks each type up once.
class GpuUnits final {
public:
    /// `known` has to outlive it.
    explicit GpuUnits(const GpuTypes& known)
        : m_known(known) {}

    /// `devices` of these types (JobRecord::gpuModel), which the site counts each as one. Devices
    /// of a type whose fraction is unknown count as nothing.
    [[nodiscard]] std::int64_t of(std::int64_t devices, const std::string& types);
    /// Physical GPUs that one device is in the mean.
    [[nodiscard]] double gpusADevice(const std::string& types) {
        const Mix& mix = mixOf(types);
        return double(mix.units) / double(mix.devices * kUnitsAGpu);
    }

private:
    struct Mix {
        std::int64_t units = 0; ///< of `devices` together
        std::int64_t devices = 1;
    };
    const Mix& mixOf(const std::string& types);

    const GpuTypes& m_known;
    std::map<std::string, Mix> m_mixes;
};

[[nodiscard]] inline double gpusOf(std::int64_t units) {
    return double(units) / double(kUnitsAGpu);
}

} // namespace ff
