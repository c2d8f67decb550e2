// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/GpuTypes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

/// GPUs that one of Slurm's texts names, in the site's device units, and shares of GPUs
/// (gres/shard, gres/mps) beside them. In a TRES list an untyped entry (`gres/gpu=4`) is the total
/// and the typed ones beside it
/// (`gres/gpu:a100=4`) are its parts: they are never added to each other. A list of gres
/// (`gpu:a100:4,gpu:2`) has no totals.
class GpuCount {
public:
    void addUntyped(std::int64_t count);
    void addTyped(std::string_view model, std::int64_t count);
    /// `perGpu`: how many shares a GPU has, where the entry tells.
    void addShares(std::string_view gres, std::string_view model, std::int64_t count,
                   std::optional<std::int64_t> perGpu);
    /// Adds another count of the same kind, such as the next node's.
    GpuCount& operator+=(const GpuCount& other);
    /// The same on each of `n` nodes, tasks or sockets; a count that would be absurd is the most.
    [[nodiscard]] GpuCount times(std::int64_t n) const;

    /// The total stands there, not its parts alone.
    [[nodiscard]] bool totalNamed() const { return m_untypedSeen; }
    [[nodiscard]] bool named() const { return m_untypedSeen || !m_models.empty(); }
    /// Some entry gives a number that no machine has: it was passed over.
    [[nodiscard]] bool absurd() const { return m_absurd; }
    void setAbsurd() { m_absurd = true; }
    [[nodiscard]] std::int64_t total() const;
    /// The model most of them are of; empty where no entry has a type.
    [[nodiscard]] std::string model() const;
    /// The GPUs by type; those that no typed entry tells of under an empty type.
    [[nodiscard]] std::vector<GpuPart> parts() const;
    [[nodiscard]] bool isTyped() const { return !model().empty(); }
    /// Shares of each gres and GPU model: the types are made by `sharedType`.
    [[nodiscard]] std::vector<GpuPart> shares() const;

    /// What a job has: its GPUs, or its shares where no GPU is named. Slurm counts a GPU that is
    /// bound whole as gres/gpu, whatever shares stand beside it.
    [[nodiscard]] std::int64_t devices() const;
    /// The types of `devices`, as JobRecord::gpuModel holds them.
    [[nodiscard]] std::string types() const;

private:
    bool m_untypedSeen = false;
    bool m_absurd = false;
    std::int64_t m_untyped = 0;
    std::int64_t m_typed = 0;
    std::map<std::string, std::int64_t, std::less<>> m_models;
    std::map<std::string, std::int64_t, std::less<>> m_shares;
};

/// Reads GPUs out of a node's gres (`gpu:h100:4(IDX:0-3)`, `gpu:(null):3(IDX:0-2)`,
/// `gpu:a:2(S:0),gpu:b:2`), a TRES list (`cpu=4,gres/gpu=2,gres/gpu:a100=2`) or a request
/// (`gres:gpu:2`, `gres/gpu:h100:1`): separators vary between versions, commas inside brackets
/// separate nothing, other gres are passed over.
[[nodiscard]] GpuCount gpusIn(std::string_view text);

/// One entry of a list in which slurmdb gives a TRES its own fields: `name` is "gpu",
/// "gpu:a100" or "shard".
void addTres(std::string_view name, std::int64_t devices, GpuCount& count);

/// Counts above this are an overflow of the sender's (4294967293 is -3) and are passed over.
inline constexpr std::int64_t kMostDevices = 100'000'000;

} // namespace ff::feeds
