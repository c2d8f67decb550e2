// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figure.h"
#include "models/gpus/Bins.h"
#include "models/holder/SharesView.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ff {

/// A grant by the site's own terms, in the site's own unit.
struct SiteBudget {
    SystemId system;
    std::string account; ///< the award's; empty: all that the holder is entitled to
    std::string unit;    ///< "node-h"
    std::string rule;    ///< the terms in words
    std::string source;
    double granted = 0;
    double used = 0;
    /// The quota of the month or quarter that runs now; unset: the site does not reset.
    struct Quota {
        Window window;
        double amount = 0;
        double used = 0;
    };
    std::optional<Quota> quota;
    double lost = 0;                 ///< unused at past resets, where that is lost
    std::optional<Instant> cutCheck; ///< when too small a use cuts the grant
    double cutBelow = 0;             ///< fraction of the grant that has to be used by then
    bool belowCut = false;           ///< so far (or then) less was used
    double left = 0;                 ///< to use until the end, without what was lost
    double lapsed = 0;               ///< unused when the grant ended
    Figure figure;                   ///< what was used, in the site's unit
};

/// What became of a holder's awards, GPU-h: granted = used + left + lapsed - overdrawn.
struct GrantState {
    double granted = 0;
    double used = 0;      ///< by the awarded accounts, inside the windows
    double left = 0;      ///< of awards that have not ended; below zero where more was used
    double lapsed = 0;    ///< unused when an award ended: neither left nor headroom
    double overdrawn = 0; ///< used beyond awards that have ended
};

/// What the right side of Shares shows for one cell or row.
struct HolderDetail {
    Scope scope;
    HolderId holder;
    std::optional<SystemId> system;
    std::string title;
    Figure used;
    Figure share;    ///< of entitlement
    Figure coverage; ///< how much of the use was seen
    Figure leftNow;  ///< of the grant (or entitlement), GPU-h
    std::optional<double> entitled;
    std::optional<double> shareOfEntitlement;
    /// GPU-h paid where an entitlement is known and in force: what the share is of. Unset: none is.
    std::optional<double> usedWhereEntitled;
    Coverage entitledCoverage{}; ///< of the systems with an entitlement
    std::optional<EntitlementBasis> basis;
    std::string basisSource;
    std::optional<double> granted;
    std::size_t grantedAccounts = 0; ///< what `left` counts is their use; 0: there is no award
    std::optional<GrantState> grant; ///< unset: there is no award
    TimeGrid grid;
    /// granted (or entitled) - used of it, GPU-h; unset where it was not observed, or not yet.
    std::vector<std::optional<double>> left;
    std::vector<std::optional<double>> straight; ///< the straight line
    /// When it ran out, or will inside the grid at the last 28 days' rate.
    std::optional<Instant> runsOut;
    std::optional<double> rate; ///< GPU-h a day; unset: too little of these days was observed
    /// Whether enough of the grid's days so far is known to say what is left and how long it lasts.
    bool isEnoughKnown = true;
    Window burnWindow;                            ///< what burns down is of this time: the grid's
    Coverage burnDownCoverage;                    ///< of the grid's days so far
    std::vector<AccountUse> accounts;             ///< largest first
    std::vector<std::pair<ModeId, double>> modes; ///< GPU-h
    std::vector<SiteBudget> budgets;              ///< where a site charges in its own way
    /// H100-equivalents only: systems where the holder used or is entitled to GPUs that have no
    /// factor, and awards of such or of GPUs with different factors. They are left out of every
    /// number here, and whoever shows it has to say so.
    std::vector<SystemId> withoutFactor;
    std::vector<Award> awardsWithoutFactor;
    /// Awards that also cover systems which are not shown here: they count where all are.
    std::vector<Award> awardsBeyond;
};

} // namespace ff
