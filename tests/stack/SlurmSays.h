// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/JobRecord.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What Slurm's own commands say: the other side of each comparison.
namespace ff::test {

class Stack;

/// A line of `squeue -r`: arrays task by task.
struct QueueLine {
    std::string account;
    std::string state; ///< "RUNNING"
    std::string reason;
    std::int64_t gpus = 0; ///< allocated, or asked for while it waits

    bool operator==(const QueueLine&) const = default;
};
[[nodiscard]] std::vector<QueueLine> squeue(const Stack& stack);
/// Why the line waits, by its reason.
[[nodiscard]] PendingKind pendingKind(const QueueLine& line);

struct NodeLine {
    std::string state; ///< "mixed+maintenance+reserved"
    std::int64_t gpus = 0;
    std::int64_t used = 0;

    bool operator==(const NodeLine&) const = default;
};
/// Of `scontrol show node`: what is allocated as AllocTRES says it. sinfo's GresUsed is wrong for
/// some seconds after slurmctld was restarted.
[[nodiscard]] std::map<std::string, NodeLine> nodes(const Stack& stack);

/// GPUs that jobs hold, suspended ones too, by `squeue`.
[[nodiscard]] std::int64_t held(const std::vector<QueueLine>& queue);

/// A line of `sacct -X -D`: one run.
struct AccountedRun {
    std::uint64_t id = 0;
    std::string account;
    JobState state = JobState::other;
    Instant submit;
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::int64_t gpus = 0;    ///< allocated; asked for where it never started
    std::int64_t elapsed = 0; ///< seconds, without suspension

    bool operator==(const AccountedRun&) const = default;
};
[[nodiscard]] std::vector<AccountedRun> sacct(const Stack& stack);

/// `sreport cluster AccountUtilizationByUser` in GPU-seconds by account, summed over its users, so
/// that an account does not include its children.
[[nodiscard]] std::map<std::string, std::int64_t> sreport(const Stack& stack, Window window);

/// A line of `sacctmgr show reservation`.
struct ReservationLine {
    Window window;
    std::int64_t gpus = 0;
};
[[nodiscard]] std::map<std::string, ReservationLine> reservations(const Stack& stack);

} // namespace ff::test
