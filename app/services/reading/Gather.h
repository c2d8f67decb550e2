// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/federation/Attribution.h"
#include "models/ports/WaitTallies.h"
#include "models/usage/DataQuery.h"

#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace ff {

/// The system with this id; an error that lists those there are (unknownSystem) where none has it.
[[nodiscard]] Result<const System*> systemNamed(const Federation& federation, const SystemId& id);

/// All the systems, or the one that was asked for; an error where there is no such system.
[[nodiscard]] Result<std::vector<const System*>> systemsOf(const QueryContext& reading,
                                                           const std::optional<SystemId>& only);

/// The rules in force with the account trees that the sites told of. Shared: it is made anew only
/// when the settings or a tree have changed.
[[nodiscard]] Result<std::shared_ptr<const Attribution>>
gatherAttribution(const QueryContext& reading);

/// Runs a query. GPU time is by jobs where the ledger knows them all, by samples elsewhere; where
/// one begins to stand for the other, the answer has a boundary more.
[[nodiscard]] Result<QueryData> fetch(const QueryContext& reading, const DataQuery& query);

/// Calls `take` for each wait of the window, without all of them in memory where the ledger can.
[[nodiscard]] Result<void> eachWait(const JobLedger& jobs, const std::optional<SystemId>& system,
                                    Window window, const TakeWait& take);

/// The answer to a question: `makeQuery(attribution)` says what to ask the store, and
/// `build(attribution, data)` makes the view of what it brought.
template <class MakeQuery, class Build>
[[nodiscard]] auto answer(const QueryContext& reading, const MakeQuery& makeQuery,
                          const Build& build)
    -> Result<std::invoke_result_t<Build, const Attribution&, QueryData>> {
    const auto attribution = gatherAttribution(reading);
    if (!attribution) {
        return std::unexpected(attribution.error());
    }
    auto data = fetch(reading, makeQuery(**attribution));
    if (!data) {
        return std::unexpected(data.error());
    }
    return build(**attribution, std::move(*data));
}

/// The table of a cut over the systems, attributed by the rules in force. Asked again with nothing
/// new in the cache and the same settings, it is the same one.
[[nodiscard]] Result<std::shared_ptr<const UsageTable>>
gatherTable(const QueryContext& reading, const std::vector<const System*>& systems,
            const UsageGrouping& cut);

/// Bins of one system, or of all, over a window.
[[nodiscard]] Result<BinTable> gatherBins(const QueryContext& reading,
                                          const std::optional<SystemId>& system,
                                          std::vector<Metric> metrics, Window window,
                                          Duration every);

} // namespace ff
