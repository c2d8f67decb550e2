// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/floor/FloorView.h"
#include "models/gpus/Bins.h"
#include "models/ports/SampleHistory.h"
#include "models/ports/WaitTallies.h"
#include "models/usage/DataQuery.h"
#include "models/usage/Usage.h"

#include <optional>
#include <unordered_map>

namespace ff {

/// What the floor is made of, from the answers to `floorQuery`; every list may be empty.
struct FloorInputs {
    Scope scope;
    Instant now;
    const Attribution* attribution = nullptr; ///< not null; its federation names the systems
    BinTable bins;                            ///< scope.window, `gridEvery` wide
    BinTable before;                          ///< the same over `periodBefore`
    BinTable day;                             ///< the last 24 h by the hour
    std::vector<LatestValue> latest;
    std::vector<WaitObservation> waits; ///< of scope.window
    /// The waits that the scope lets through, counted; unset: `waits` has all of them.
    std::optional<std::unordered_map<SystemId, WaitTally>> tallies{};
    UsageData usage;
    std::vector<SourceStatus> statuses;
    std::vector<CountDoubt> doubts;    ///< about samples in scope.window
    std::vector<SourceConfig> sources; ///< those of sources.toml (and of the demo)
};

/// The metrics that the floor reads.
[[nodiscard]] std::vector<Metric> floorMetrics();

/// What `buildFloor` needs of all systems of the scope's network, or of one of them: then also
/// Metric::accountGpusAllocated and Metric::queueGpus, which have a series for each account.
[[nodiscard]] DataQuery floorQuery(const Scope& scope, const std::optional<SystemId>& system,
                                   const Attribution& attribution, Instant now);
/// `data` are the answers to `floorQuery`; `attribution` has to outlive the inputs.
[[nodiscard]] FloorInputs floorInputs(const Scope& scope, const Attribution& attribution,
                                      Instant now, std::vector<SourceConfig> sources,
                                      QueryData data);

/// Overview, and `show floor`: a row for each system of the scope's network that is known or has a
/// source: the user's own first, then by capacity; systems without source and without samples
/// come last.
[[nodiscard]] FloorView buildFloor(FloorInputs inputs);

} // namespace ff
