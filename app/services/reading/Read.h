// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/factory/FactoryView.h"
#include "models/holder/HolderDetail.h"
#include "models/periods/Periods.h"
#include "models/sources/SourcesView.h"
#include "models/usage/UsageView.h"

#include <optional>
#include <vector>

/// The use cases that both the window and the verbs have: fetch what a view is made of, build it.
namespace ff {

/// The overview: a row a system of the scope's network, and the four figures over all of them.
[[nodiscard]] Result<FloorView> readFloor(const QueryContext& reading, const Scope& scope);

/// One system over the scope's window: GPUs by state, queue, waits, shares, week. At most
/// `columns` bins over time.
[[nodiscard]] Result<FactoryView> readFactory(const QueryContext& reading, const SystemId& system,
                                              const Scope& scope, std::int64_t columns = kGridBins);

/// p50 and p90 of the waits of one system, or of each of the scope's network.
struct SystemWaits {
    SystemId system;
    std::vector<WaitGroup> groups;
    Coverage coverage; ///< of the window by jobs
};
[[nodiscard]] Result<std::vector<SystemWaits>>
readWaits(const QueryContext& reading, const std::optional<SystemId>& system, const Scope& scope);

/// Holder x system over the scope's window.
[[nodiscard]] Result<SharesView> readShares(const QueryContext& reading, const Scope& scope);

/// One holder, on one system or on all of the scope's: used, entitled, burn-down, accounts.
[[nodiscard]] Result<HolderDetail> readHolder(const QueryContext& reading, const HolderId& holder,
                                              const std::optional<SystemId>& system,
                                              const Scope& scope);

/// GPU-hours in any cut, of what the scope asks for.
[[nodiscard]] Result<UsageView> readUsage(const QueryContext& reading,
                                          const UsageQuestion& question, const Scope& scope);

/// Accounts that no rule maps, by GPU-hours, largest first.
[[nodiscard]] Result<std::vector<AccountUse>> readUnattributed(const QueryContext& reading,
                                                               const Scope& scope);

/// How many of all sources are live, late and so on. Cheap: asked every few seconds.
[[nodiscard]] Result<SourcesHealth> readHealth(const QueryContext& reading);

/// A row a source of sources.toml, with how its last poll went.
[[nodiscard]] Result<SourcesView> readSourceRows(const QueryContext& reading);

} // namespace ff
