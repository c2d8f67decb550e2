// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"
#include "models/telemetry/JobLimits.h"

#include <algorithm>
#include <array>

namespace ff::store {

/// How well a run is known; what is known less well never replaces what is known better.
enum class Grade : std::uint8_t {
    alive = 0,      ///< pending or running when it was observed
    vanished = 1,   ///< left a complete live list: it ended, nobody said when
    listed = 2,     ///< ended, by the live list
    accounted = 3,  ///< ended, by the site's accounting
    secondHand = 4, ///< ended, by a record that was made of accounting
};
/// A greater one is known better.
[[nodiscard]] constexpr int rank(Grade grade) {
    constexpr std::array<int, 5> kRanks{0, 1, 3, 4, 2};
    return kRanks[std::size_t(grade)];
}

/// A row of `job`; times are whole seconds, as Slurm has them, but for `known` (ms).
struct JobRow {
    std::int64_t run = 0;
    std::int64_t submit = 0;
    std::int64_t charge = 0;
    std::optional<std::int64_t> eligible;
    std::optional<std::int64_t> start;
    std::optional<std::int64_t> ended;
    std::int64_t state = 0;
    std::int64_t pending = 0;
    std::int64_t gpus = 0;
    std::int64_t nodes = 0;
    std::int64_t tasks = 1;
    std::optional<std::int64_t> limit;
    std::int64_t observed = 0;
    Grade grade = Grade::alive;
    std::int64_t known = 0;
    std::int64_t import = 0; ///< number of the file that said so; 0: a poll
};

inline constexpr std::string_view kJobColumns =
    "run, submit, charge, eligible, start, ended, state, pending, gpus, nodes, tasks, "
    "time_limit, observed, grade, known, import";
[[nodiscard]] JobRow readJob(const Statement& row);

// A run's number: system, job id and which submit of it, so that rows lie in the order of ids.
inline constexpr int kOrdinalBits = 12;
inline constexpr int kIdBits = kJobIdBits;
inline constexpr std::int64_t kRunsAnId = 1LL << kOrdinalBits;
inline constexpr std::int64_t kIdsABlock = 1024;

[[nodiscard]] constexpr std::int64_t firstRun(std::int64_t system, std::int64_t id) {
    return system << (kIdBits + kOrdinalBits) | id << kOrdinalBits;
}
[[nodiscard]] constexpr std::int64_t systemOf(std::int64_t run) {
    return run >> (kIdBits + kOrdinalBits);
}
[[nodiscard]] constexpr std::int64_t idOf(std::int64_t run) {
    return run >> kOrdinalBits & ((1LL << kIdBits) - 1);
}

/// The seconds for which a run held its nodes: `from` until before `to`.
struct HeldTime {
    std::int64_t from = 0;
    std::int64_t to = 0;

    /// A run of no length still touches the second in which it began.
    [[nodiscard]] std::int64_t touchedTo() const { return std::max(to, from + 1); }
};
/// Unset: it has not started. A run without a known end counts up to its last observation.
[[nodiscard]] std::optional<HeldTime> runTime(const JobRow& row);
/// The same of a run with GPUs; unset where it has none: usage is that of GPUs.
[[nodiscard]] std::optional<HeldTime> heldTime(const JobRow& row);

} // namespace ff::store
