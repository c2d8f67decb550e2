// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/holder/HolderDetail.h"
#include "models/usage/DataQuery.h"
#include "models/usage/Usage.h"

namespace ff {

struct SharesInputs {
    Scope scope;
    const Attribution* attribution = nullptr; ///< not null
    UsageData usage;                          ///< the answer to `sharesQuery`
    std::vector<SourceConfig> sources;        ///< for `simulated`
};

/// What the matrix, and the list of accounts that no rule matches, are made of.
[[nodiscard]] DataQuery sharesQuery(const Scope& scope, const Attribution& attribution);
/// The matrix of holders and systems.
[[nodiscard]] SharesView buildShares(const SharesInputs& inputs);
/// Accounts that no rule matches, largest first.
[[nodiscard]] std::vector<AccountUse> buildUnattributed(const SharesInputs& inputs);

struct HolderInputs {
    Scope scope;
    Instant now;
    HolderId holder;                          ///< empty: unattributed
    std::optional<SystemId> system;           ///< unset: all of the scope's network
    const Attribution* attribution = nullptr; ///< not null
    UsageData usage;                          ///< the answer to `holderQuery`
};

/// The calendar period for which a site allots: the month, quarter or year of the scope in its zone
/// (the year for rolling periods; the window itself where it is custom). Awards that touch it
/// count.
[[nodiscard]] Window allowanceOf(const Scope& scope);
/// The one window of everything about an entitlement, its share, headroom and burn-down: the
/// calendar month, quarter or year of the scope, of which the scope's window is the part to date;
/// for rolling and custom periods the scope's window itself.
[[nodiscard]] Window entitlementWindowOf(const Scope& scope);
/// Boundaries to ask the ledger with for `buildHolder`: days of the holder's awards (else of the
/// allowance) up to now, the scope's own borders, the last 28 days, changes of rules.
[[nodiscard]] std::vector<Instant> holderPieces(const Scope& scope, Instant now,
                                                const Attribution& attribution,
                                                const HolderId& holder = {},
                                                const std::optional<SystemId>& system = {});
/// What `buildHolder` needs: the usage on the one system, or on all of the scope's network.
[[nodiscard]] DataQuery holderQuery(const Scope& scope, Instant now, const Attribution& attribution,
                                    const HolderId& holder, const std::optional<SystemId>& system);
/// Used against entitled and granted, burn-down, accounts, modes.
[[nodiscard]] HolderDetail buildHolder(const HolderInputs& inputs);

} // namespace ff
