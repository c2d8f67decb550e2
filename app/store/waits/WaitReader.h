// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/ChargeNames.h"
#include "app/store/waits/WaitSpan.h"
#include "models/ports/JobLedger.h"
#include "models/ports/WaitTallies.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace ff::store {

/// Answers one question about the waits of a window, as they were known at `asOf` where that is
/// set.
class WaitReader final {
public:
    WaitReader(Database& database, const std::optional<SystemId>& system, Window window,
               std::optional<Instant> asOf);

    /// One by one, a waiting array with how many tasks it has.
    void observe(const TakeWait& take);
    /// All of them, a waiting array once for each of its tasks.
    [[nodiscard]] std::vector<WaitObservation> observations();
    /// Counted.
    [[nodiscard]] std::unordered_map<SystemId, WaitTally> tallies(const WaitFilter& filter);

private:
    /// Calls `take(WaitSpan, Waited)` for each that tells something of the window.
    template <class Take>
    void each(Take&& take);
    [[nodiscard]] WaitObservation observationOf(const WaitSpan& span, const Waited& waited);

    Database& m_database;
    const std::int64_t m_from; ///< seconds
    const std::int64_t m_to;
    const std::optional<Instant> m_asOf;
    std::optional<std::int64_t> m_system;
    bool m_isUnknown = false; ///< the cache has never heard of the system
    ChargeNames m_names;
};

} // namespace ff::store
