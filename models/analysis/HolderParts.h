// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/analysis/BuildShares.h"

#include <set>

/// What the parts of a holder's detail have in common. Private to models/analysis.
namespace ff {

/// The one system that was asked for, else all of the scope's network.
[[nodiscard]] std::vector<const System*> systemsOf(const HolderInputs& inputs);
/// Usage as the holder sees it: as payer or beneficiary, on the systems asked for.
[[nodiscard]] UsageCut cutOf(const HolderInputs& inputs, std::vector<Cut> by,
                             std::vector<Instant> report);
/// The part of an award that is the holder's, 0 where it is not.
[[nodiscard]] double fractionOf(const HolderInputs& inputs, const Award& award);

/// The holder's grants by the terms of the sites: each award by itself; where there is none on a
/// system with terms of its own, the entitlement of the allowance.
[[nodiscard]] std::vector<SiteBudget> siteBudgets(const HolderInputs& inputs);
/// The borders up to `now` at which `siteBudgets` asks for usage.
void addBudgetBorders(std::set<Instant>& pieces, const Scope& scope, Instant now,
                      const Federation& federation);

} // namespace ff
