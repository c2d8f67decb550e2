// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/JobRecord.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ff::feeds {

/// A node's state as sinfo names it, reduced to what capacity needs. `reserved` is no state of its
/// own here: such a node is idle and carries NodeFlags::reserved.
enum class NodeState : std::uint8_t {
    idle,
    mixed,
    allocated,
    draining,
    drained,
    down,
    maintenance,
    plannedDown, ///< powered down or FUTURE
    unknown,
};
[[nodiscard]] std::string_view name(NodeState state);

/// What the words of a node's state say, before GPUs are looked at (METRICS: state of a GPU).
struct NodeCondition {
    NodeState state = NodeState::unknown;
    bool plannedDown = false; ///< in a MAINT reservation, POWERED_DOWN, FUTURE
    bool down = false;        ///< DOWN, DRAIN, FAIL, NOT_RESPONDING, UNKNOWN
    bool reserved = false;    ///< in another active reservation

    bool operator==(const NodeCondition&) const = default;
};

/// Reads a node's state in any version's shape: one word and flags ("idle" + MAINTENANCE), an array
/// of both, or sinfo's own ("mixed+drain", "down*"). The order of the words says nothing.
[[nodiscard]] NodeCondition nodeCondition(const std::vector<std::string_view>& words);

/// A live job's state from `job_state`: one word up to v0.0.39, base state and flags from v0.0.40
/// on. Flags are weighed as Slurm does where it prints one word, so that both read the same.
[[nodiscard]] JobState liveJobState(const std::vector<std::string_view>& words);

/// The state that accounting gives a run. REQUEUED and RESIZING are over there: the run goes on in
/// another record.
[[nodiscard]] JobState accountedJobState(const std::vector<std::string_view>& words);

/// What a pending job says of itself.
struct PendingFacts {
    std::string_view stateWord; ///< REQUEUE_HOLD and the like hold a job too
    std::string_view reason;
    bool hold = false;
    bool priorityZero = false;
    bool unfulfilledDependency = false;
    bool inReservation = false;
};
/// Why it waits. BeginTime is also told by `eligible` lying ahead, which needs a clock: see
/// `atArrival` in SlurmSamples.h.
[[nodiscard]] PendingKind pendingKind(const PendingFacts& facts);

/// The word of `words` that Slurm would print alone.
[[nodiscard]] std::string_view printedStateWord(const std::vector<std::string_view>& words);

} // namespace ff::feeds
