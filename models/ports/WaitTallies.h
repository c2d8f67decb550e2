// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/JobLedger.h"

#include <cstdint>
#include <functional>
#include <unordered_map>

namespace ff {

/// How many jobs waited how long: all that quantiles need, however many jobs there were.
struct WaitTally {
    struct Count {
        std::int64_t ended = 0;   ///< the job started then
        std::int64_t pending = 0; ///< it still waited when it was looked at (censored)
    };
    std::unordered_map<std::int64_t, Count> byLength{}; ///< in milliseconds

    void add(Duration waited, bool ended, std::int64_t times = 1) {
        Count& count = byLength[waited.count() < 0 ? 0 : waited.count()];
        (ended ? count.ended : count.pending) += times;
    }
};

/// Which waits are counted.
struct WaitFilter {
    /// Asked of one wait for each charging key and each time between two of `changes`.
    std::function<bool(const WaitObservation&)> counts{};
    /// The instants, ascending, at which the answer for a charging key may become another one.
    std::vector<Instant> changes{};
};

/// Takes a wait, and of how many jobs it is.
using TakeWait = std::function<void(const WaitObservation& wait, std::int64_t times)>;

/// What a ledger may offer beside its lists of waits: the same waits one by one or counted, without
/// all of them in memory. A year has millions.
class WaitTallies {
public:
    virtual ~WaitTallies() = default;
    /// As `JobLedger::waits` has them. A wait is valid during the call of `take`.
    [[nodiscard]] virtual Result<void> eachWait(const std::optional<SystemId>& system,
                                                Window window, const TakeWait& take) const = 0;
    /// As `JobLedger::waits` has them, of those that the filter counts by their account, partition,
    /// QOS and the time at which they could start.
    [[nodiscard]] virtual Result<std::unordered_map<SystemId, WaitTally>>
    waitTallies(const std::optional<SystemId>& system, Window window,
                const WaitFilter& filter) const = 0;
};

} // namespace ff
