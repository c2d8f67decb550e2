// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/factory/FactoryView.h"
#include "models/factory/FactoryWaits.h"
#include "models/floor/BuildFloor.h"
#include "models/periods/Periods.h"

namespace ff {

/// What one system's page is made of, from the answers to `factoryQuery`. `floor` holds the same
/// lists as for Overview; in `floor.bins` also Metric::accountGpusAllocated for shares over time.
struct FactoryInputs {
    SystemId system;
    FloorInputs floor;
    BinTable hours;               ///< scope.window by the hour, for the week's heat map
    std::vector<Window> observed; ///< PollLog::observed up to the window's end: holes are outages
    std::vector<Note> notes{};    ///< of the system, about scope.window
    /// Of allocated GPUs and, where the scope lets all of the queue through, of that: in the bins
    /// of `floor.bins`.
    std::vector<std::vector<LineColumn>> totals{};
    std::optional<FactoryWaits> waits{}; ///< counted already; unset: `floor.waits` has all of them
};

/// What `buildFactory` needs: as for the floor of this system, in at most `columns` bins, and the
/// hours of the week's heat map.
[[nodiscard]] DataQuery factoryQuery(const SystemId& system, const Scope& scope,
                                     const Attribution& attribution, Instant now,
                                     std::int64_t columns = kGridBins);
/// `data` are the answers to `factoryQuery`; `attribution` has to outlive the inputs.
[[nodiscard]] FactoryInputs factoryInputs(const SystemId& system, const Scope& scope,
                                          const Attribution& attribution, Instant now,
                                          std::vector<SourceConfig> sources, QueryData data,
                                          std::vector<Note> notes);

[[nodiscard]] FactoryView buildFactory(const FactoryInputs& inputs);

} // namespace ff
