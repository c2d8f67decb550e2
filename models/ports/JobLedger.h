// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Coverage.h"
#include "models/core/Error.h"
#include "models/core/Ids.h"
#include "models/telemetry/JobRecord.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ff {

/// GPU time of one charging key in one period. Attribution to holders comes after, on reading.
struct UsageRow {
    SystemId system;
    std::string account;
    std::string partition;
    std::string qos;
    std::size_t period = 0;         ///< index into the boundaries asked with
    std::int64_t deviceSeconds = 0; ///< device units x seconds inside the period, slices uncut
    std::int64_t jobs = 0;          ///< runs that touch the period
    std::int64_t began = 0;         ///< of these, the ones that start in it
    std::string gpuModel{};         ///< of the charging key, as JobRecord::gpuModel

    bool operator==(const UsageRow&) const = default;
};

/// The same as a matrix: what every page asks for, without a name repeated in every cell.
struct UsageMatrix {
    struct Key {
        SystemId system;
        std::string account;
        std::string partition;
        std::string qos;
        std::string gpuModel{}; ///< as JobRecord::gpuModel
    };
    struct Cell {
        std::int64_t deviceSeconds = 0;
        std::int64_t jobs = 0;
        std::int64_t began = 0; ///< so the runs of [a, c) are jobs of [a, b) + began of [b, c)
    };
    std::vector<Key> keys;
    std::size_t periods = 0;
    std::vector<Cell> cells; ///< key k, period p: cells[k * periods + p]
};

/// Rows as a matrix of `periods`; a row of a later period is left out.
[[nodiscard]] UsageMatrix matrixOf(std::span<const UsageRow> rows, std::size_t periods);

struct UsageQuery {
    std::optional<SystemId> system;
    std::vector<Instant> boundaries; ///< n + 1 ascending instants make n periods
    std::optional<Instant> asOf;     ///< what was known then; unset: now

    bool operator==(const UsageQuery&) const = default;
};

/// A wait for GPUs from eligible to start. `started` false (censored): it still waited at the end
/// of the window or when it was last seen, or waited until it was cancelled.
struct WaitObservation {
    SystemId system;
    std::string account;
    std::string partition;
    std::string qos;
    std::int64_t gpus = 0;
    Instant eligible;
    Duration waited{};
    bool started = false;
    std::string gpuModel{}; ///< of `gpus`, as JobRecord::gpuModel
};

/// Jobs and what they used, to be read from any thread but the GUI's.
class JobLedger {
public:
    virtual ~JobLedger() = default;
    [[nodiscard]] virtual Result<std::vector<UsageRow>> usage(const UsageQuery& query) const = 0;
    /// The same as a matrix, shared: asked again with nothing new about jobs, it is the same one.
    [[nodiscard]] virtual Result<std::shared_ptr<const UsageMatrix>>
    usageTable(const UsageQuery& query) const = 0;
    /// Jobs whose start falls into the window, those that still wait at its end, and those that
    /// were cancelled in it without a start.
    [[nodiscard]] virtual Result<std::vector<WaitObservation>>
    waits(const std::optional<SystemId>& system, Window window) const = 0;
    /// Runs that touch the window, by submit; at most `limit`.
    [[nodiscard]] virtual Result<std::vector<JobRecord>> jobs(const SystemId& system, Window window,
                                                              std::size_t limit) const = 0;
    /// The parts of the window for which every job is known.
    [[nodiscard]] virtual Result<std::vector<Window>> covered(const SystemId& system,
                                                              Window window) const = 0;
    /// GPU device units x seconds in the window during which runs that held them were suspended:
    /// they count (METRICS: GPU-hours), and sacct's elapsed time leaves them out. Of a run that
    /// crosses a border, in proportion: accounting does not say when it was suspended.
    [[nodiscard]] virtual Result<double> suspended(const SystemId& system, Window window) const = 0;
    /// The association tree, by name. An account that has moved is there once for each parent it
    /// had, the latest last: see `latest`.
    [[nodiscard]] virtual Result<std::vector<AccountNode>>
    accounts(const SystemId& system) const = 0;
};

/// The last entry of each account.
[[nodiscard]] std::vector<AccountNode> latest(std::vector<AccountNode> accounts);

} // namespace ff
