// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace ff::feeds {

/// GPUs that one of Slurm's texts names, in the site's device units.
/// An untyped entry (`gres/gpu=4`) is the total and the typed ones beside it (`gres/gpu:a100=4`)
/// are its parts: they are never added to each other.
class GpuCount {
public:
    void addUntyped(std::int64_t count);
    void addTyped(std::string_view model, std::int64_t count);
    /// Adds another count of the same kind, such as the next node's.
    GpuCount& operator+=(const GpuCount& other);

    /// The total stands there, not its parts alone.
    [[nodiscard]] bool totalNamed() const { return m_untypedSeen; }
    [[nodiscard]] bool named() const { return m_untypedSeen || !m_models.empty(); }
    /// Some entry gives a number that no machine has: it was passed over.
    [[nodiscard]] bool absurd() const { return m_absurd; }
    void setAbsurd() { m_absurd = true; }
    [[nodiscard]] std::int64_t total() const;
    /// The model most of them are of; empty where no entry has a type.
    [[nodiscard]] std::string model() const;

private:
    bool m_untypedSeen = false;
    bool m_absurd = false;
    std::int64_t m_untyped = 0;
    std::int64_t m_typed = 0;
    std::map<std::string, std::int64_t, std::less<>> m_models;
};

/// Reads GPUs out of a node's gres (`gpu:h100:4(IDX:0-3)`, `gpu:a:2(S:0),gpu:b:2`), a TRES list
/// (`cpu=4,gres/gpu=2,gres/gpu:a100=2`) or a request (`gres:gpu:2`, `gres/gpu:h100:1`): separators
/// vary between versions, commas inside brackets separate nothing, other gres are passed over.
[[nodiscard]] GpuCount gpusIn(std::string_view text);

/// Counts above this are an overflow of the sender's (4294967293 is -3) and are passed over.
inline constexpr std::int64_t kMostDevices = 100'000'000;

} // namespace ff::feeds
