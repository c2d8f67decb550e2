// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/slurm/text/SlurmStates.h"
#include "models/core/Error.h"
#include "models/telemetry/GpuTypes.h"
#include "models/telemetry/JobRecord.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

struct SlurmError {
    std::int64_t code = 0; ///< Slurm's own number, or the HTTP status of an answer without one
    std::string text;

    bool operator==(const SlurmError&) const = default;
};

struct SlurmNode {
    std::string name;
    std::int64_t gpus = 0; ///< device units
    std::int64_t gpusAllocated = 0;
    bool overfull = false; ///< it reports more allocated GPUs than it has
    bool isUseKnown =
        true; ///< it says how many GPUs are in use; false: `gpusAllocated` says nothing
    std::vector<GpuPart> types{};          ///< of `gpus`
    std::vector<GpuPart> allocatedTypes{}; ///< of `gpusAllocated`, and shares (sharedType) in use
    std::optional<std::int64_t> shardsPerGpu{}; ///< unset: it has no gres/shard
    std::optional<std::int64_t> mpsPerGpu{};
    std::string gpuModel;
    NodeCondition condition;

    bool operator==(const SlurmNode&) const = default;
};

struct SlurmPartition {
    std::string name;
    std::int64_t nodes = 0;
    std::int64_t gpus = 0;
    bool up = true;
    std::optional<Duration> maxTime; ///< unset: unlimited

    bool operator==(const SlurmPartition&) const = default;
};

struct SlurmReservation {
    std::string name;
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::string nodeList;
    bool maintenance = false;
    /// Its beginning moves with the clock (TIME_FLOAT): it takes nothing away at a time of its own.
    bool isFloating = false;
    std::optional<Duration> every{}; ///< it comes again each hour, day or week
    enum class Days { all, weekdays, weekend };
    Days days = Days::all; ///< on which it comes again

    bool operator==(const SlurmReservation&) const = default;
};

enum class SlurmKind {
    nodes,
    jobs,
    partitions,
    accountingJobs,
    accounts,
    associations,
    reservations,
    diag,
    error,
    other
};

/// One answer of slurmrestd in any of its API versions, as values.
struct SlurmAnswer {
    SlurmKind kind = SlurmKind::other;
    std::string api;     ///< "v0.0.38"; empty where the answer does not say
    std::string release; ///< "22.05.8"
    std::string cluster; ///< of the server that answered, or of all that is in it; empty: unsaid
    std::vector<SlurmError> errors;
    std::vector<SlurmNode> nodes;
    std::vector<JobRecord>
        jobs; ///< of `jobs` and `accountingJobs`; `observed` is what the job says itself
    std::vector<SlurmPartition> partitions;
    std::vector<SlurmReservation> reservations;
    std::vector<AccountNode> accounts; ///< of `accounts` and `associations`
    /// One slurmdbd serves several clusters: those that jobs and accounts name, and of each job and
    /// each account which of these it is of (kNoCluster: it does not say).
    std::vector<std::string> clusters;
    std::vector<std::uint16_t> clusterOfJob;
    std::vector<std::uint16_t> clusterOfAccount;
    std::vector<std::string> warnings;

    bool operator==(const SlurmAnswer&) const = default;
};

/// Reads an answer of slurmrestd v0.0.36 to v0.0.45 and, by the newest rules, of later ones.
/// Any bytes are accepted. User and job names are never read. Errors that the site reports are in
/// the answer (`errors`); only bytes that are no JSON object are an Error: emptyAnswer, notJson.
/// A byte that is not UTF-8 is read as the text \xHH: two names that differ in it stay two.
[[nodiscard]] Result<SlurmAnswer> decodeSlurm(std::string_view bytes);

inline constexpr std::uint16_t kNoCluster = 0xffff;
/// Leaves the jobs and accounts out that are of another cluster, and says in a warning how many.
/// `cluster` becomes the name as the answer writes it (Slurm does not tell its case apart). Where
/// it is empty and they are of several, whose they are is unknown and none is left: false then.
[[nodiscard]] bool keepCluster(SlurmAnswer& answer, std::string& cluster);

/// The number N of "v0.0.N", or nothing.
[[nodiscard]] std::optional<int> apiNumber(std::string_view api);

/// The newest API whose rules are known here; later ones are tried with them.
inline constexpr int kNewestSlurmApi = 45;

} // namespace ff::feeds
