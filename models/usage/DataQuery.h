// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/gpus/Bins.h"
#include "models/ports/JobLedger.h"
#include "models/ports/PollLog.h"
#include "models/ports/SampleHistory.h"
#include "models/ports/SampleLines.h"
#include "models/usage/Usage.h"

#include <optional>
#include <vector>

namespace ff {

/// What one question asks the store, as a value. The function beside a builder makes it
/// (`floorQuery` beside `buildFloor`), `fetch` runs it, and the builder gets what it brought.
struct DataQuery {
    struct Usage {
        std::vector<SystemId> systems;
        std::vector<Instant> boundaries; ///< ascending; see `piecesOf`
    };
    struct Waits {
        std::optional<SystemId> system; ///< unset: all
        Window window;
    };
    struct Observed {
        SystemId system;
        Window window;
    };
    std::vector<SampleQuery> samples; ///< answered in this order
    /// The sum of the series of each, as a line: answered where a screen asks.
    std::vector<SampleQuery> totals{};
    std::optional<Usage> usage;
    std::optional<Waits> waits;
    std::optional<Observed> observed;
    bool latest = false;          ///< the newest value of each series
    bool statuses = false;        ///< how each source's last poll went
    std::optional<Window> doubts; ///< about samples in this window
};

/// What it brought; what was not asked for is empty.
struct QueryData {
    std::vector<BinTable> samples;                 ///< one for each of the query's
    std::vector<std::vector<LineColumn>> totals{}; ///< one for each of the query's; may be empty
    UsageData usage;
    std::vector<WaitObservation> waits;
    std::vector<Window> observed;
    std::vector<LatestValue> latest;
    std::vector<SourceStatus> statuses;
    std::vector<CountDoubt> doubts;
};

} // namespace ff
