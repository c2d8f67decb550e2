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
[[nodiscard]] std::map<std::string, NodeLine> sinfo(const Stack& stack);

/// A line of `sacct -X -D`: one run.
struct AccountedRun {
    std::uint64_t id = 0;
    std::string account;
    JobState state = JobState::other;
    Instant submit;
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::int64_t gpus = 0; ///< allocated; asked for where it never started

    bool operator==(const AccountedRun&) const = default;
};
[[nodiscard]] std::vector<AccountedRun> sacct(const Stack& stack);

/// `sreport cluster AccountUtilizationByUser` in GPU-seconds by account, summed over its users, so
/// that an account does not include its children.
[[nodiscard]] std::map<std::string, std::int64_t> sreport(const Stack& stack, Window window);

} // namespace ff::test
