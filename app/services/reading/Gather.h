// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/Reading.h"
#include "models/federation/Attribution.h"
#include "models/floor/BuildFloor.h"

#include <memory>
#include <vector>

namespace ff {

/// All the systems, or the one that was asked for; an error where there is no such system.
/// The system with this id; an error that lists those there are (unknownSystem) where none has it.
[[nodiscard]] Result<const System*> systemNamed(const Federation& federation, const SystemId& id);

[[nodiscard]] Result<std::vector<const System*>> systemsOf(const Reading& reading,
                                                           const std::optional<SystemId>& only);

/// The rules in force with the account trees that the sites told of. Shared: it is made anew only
/// when the settings or a tree have changed.
[[nodiscard]] Result<std::shared_ptr<const Attribution>> gatherAttribution(const Reading& reading);

/// GPU time of the systems in the pieces between `asked`, and where samples begin or end to stand
/// for jobs: by jobs where the ledger knows them, by samples elsewhere.
[[nodiscard]] Result<UsageData> gatherUsage(const Reading& reading,
                                            const std::vector<const System*>& systems,
                                            const std::vector<Instant>& asked);

/// The table of a cut over the systems, attributed by the rules in force. Asked again with nothing
/// new in the cache and the same settings, it is the same one.
[[nodiscard]] Result<std::shared_ptr<const UsageTable>>
gatherTable(const Reading& reading, const std::vector<const System*>& systems, const UsageCut& cut);

/// Bins of one system, or of all, over a window.
[[nodiscard]] Result<BinTable> gatherBins(const Reading& reading,
                                          const std::optional<SystemId>& system,
                                          std::vector<Metric> metrics, Window window,
                                          Duration every);

/// What the floor is made of, of one system or of all. `attribution` has to outlive the inputs.
[[nodiscard]] Result<FloorInputs> gatherFloor(const Reading& reading, const Scope& scope,
                                              const std::optional<SystemId>& system,
                                              const Attribution& attribution);

} // namespace ff
