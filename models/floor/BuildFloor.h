// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/floor/FloorView.h"
#include "models/gpus/Bins.h"
#include "models/ports/SampleHistory.h"
#include "models/usage/Usage.h"

namespace ff {

/// What the floor is made of. The caller only fetches; every list may be empty.
struct FloorInputs {
    Scope scope;
    Instant now;
    const Attribution* attribution = nullptr; ///< not null; its federation names the systems
    BinTable bins;   ///< scope.window, `gridEvery` wide, the metrics of `floorMetrics`
    BinTable before; ///< the same over `periodBefore`
    BinTable day;    ///< the last 24 h by the hour
    std::vector<LatestValue> latest;
    std::vector<WaitObservation> waits; ///< of scope.window
    UsageData usage;                    ///< asked with `piecesOf(scope, attribution)`
    std::vector<SourceStatus> statuses;
    std::vector<SourceConfig> sources; ///< those of sources.toml (and of the demo)
};

/// The metrics that the floor reads. A factory's page reads Metric::accountGpusAllocated and
/// Metric::queueGpus beside them, which have a series for each account.
[[nodiscard]] std::vector<Metric> floorMetrics();

/// Overview, and `show floor`: a row for each system of the scope's network that is known or has a
/// source: the user's own first, then by capacity; systems without source and without samples
/// come last.
[[nodiscard]] FloorView buildFloor(const FloorInputs& inputs);

} // namespace ff
