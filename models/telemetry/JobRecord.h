// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ff {

/// Slurm's job states as far as accounting tells them apart. Stored by number.
enum class JobState : std::uint8_t {
    pending = 0,
    running = 1,
    suspended = 2,
    completed = 3,
    cancelled = 4,
    failed = 5,
    timeout = 6,
    nodeFail = 7,
    preempted = 8,
    outOfMemory = 9,
    bootFail = 10,
    deadline = 11,
    requeued = 12,
    other = 13,
};

/// Why a pending job waits: only `eligible` ones are queue depth; the others are counted apart.
enum class PendingKind : std::uint8_t {
    eligible = 0,
    held = 1,
    dependency = 2,
    beginTime = 3,
    reservation = 4,
};

/// Where a record's number of GPUs comes from.
enum class GpuBasis : std::uint8_t {
    counted,   ///< allocated, or asked for by a job that has not started
    requested, ///< it has started, and only what it had asked for is told
    unsaid,    ///< this source counts no GPUs: `gpus` is 0 and says nothing
};

[[nodiscard]] std::string_view name(JobState state);
/// Reads "RUNNING", "CANCELLED by 380693", "CANCELLED+" and lower case; `other` for the unknown.
[[nodiscard]] JobState jobStateFromText(std::string_view text);
[[nodiscard]] std::string_view name(PendingKind kind);
[[nodiscard]] bool isOver(JobState state);

/// One run of a job, without anything that names a person: no user, job name or path.
/// Identity: (system, id, submit), and a requeue resets submit: requeued runs count each. Where
/// the submit time is unknown it is (system, id, start).
struct JobRecord {
    std::uint64_t id = 0; ///< JobIDRaw
    Instant submit;       ///< the start where `submitKnown` is false
    std::optional<Instant> eligible;
    std::optional<Instant> start; ///< unset until it has started (a forecast is no fact)
    std::optional<Instant> end;   ///< unset until it has ended
    JobState state = JobState::pending;
    PendingKind pending = PendingKind::eligible;
    std::string account;
    std::string partition;
    std::string qos;
    /// The types of `gpus` as Slurm names them: "a100", "a100_3g.20gb", "a100=4,h100=4", "shard/4"
    /// (GpuTypes.h); empty where the site does not say.
    std::string gpuModel;
    std::int64_t gpus =
        0; ///< device units (slices and shares count one): allocated, else requested
    GpuBasis gpuBasis = GpuBasis::counted;
    std::int64_t nodes = 0;
    std::int64_t tasks = 1;        ///< how many waiting array tasks this record stands for
    std::optional<Duration> limit; ///< time limit; unset: unlimited or unknown
    Duration suspended{};          ///< of its run, as accounting says it: sums only (JobLedger)
    Instant observed;              ///< when it was seen so: a running job counts up to here
    bool submitKnown = true;
    /// From a format into which somebody turned accounting (SWF, usage records), with names of its
    /// own: what the scheduler or its accounting says counts more.
    bool secondHand = false;

    bool operator==(const JobRecord&) const = default;
};

/// An account of the site's association tree. `parent` is empty at the root or where unknown.
struct AccountNode {
    std::string name;
    std::string parent;
    Instant since{}; ///< in a ledger: when the site first told so

    auto operator<=>(const AccountNode&) const = default;
};

} // namespace ff
