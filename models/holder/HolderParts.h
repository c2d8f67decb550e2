// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/holder/BuildShares.h"

#include <set>

/// What the parts of a holder's detail have in common. Private to models/analysis.
namespace ff {

/// The one system that was asked for, else all of the scope's network.
[[nodiscard]] std::vector<const System*> systemsOf(const HolderInputs& inputs);
/// Those that an entitlement is counted on: of all systems the ones that were asked for usage, as
/// in the matrix. What was used of an entitlement elsewhere is not known, and so not zero.
[[nodiscard]] std::vector<const System*> countedSystemsOf(const HolderInputs& inputs);
/// Usage as the holder sees it: as payer or beneficiary, on the systems asked for.
[[nodiscard]] UsageGrouping groupingFor(const HolderInputs& inputs, std::vector<Dimension> by,
                                        std::vector<Instant> report);
/// What the holder pays, whatever the view: what is held against an entitlement.
[[nodiscard]] UsageGrouping paidCutOf(const HolderInputs& inputs, std::vector<Dimension> by,
                                      std::vector<Instant> report);
inline constexpr Duration kBurnDay = std::chrono::hours{24};
/// The time whose use says how long a budget lasts.
inline constexpr Duration kRateWindow = 28 * kBurnDay;

/// The holder's awards that touch the allowance of the scope, on the systems asked for.
[[nodiscard]] std::vector<const Award*> awardsOf(const HolderInputs& inputs);
/// Those that cover other systems beside these: what is left of them cannot be told from here.
[[nodiscard]] std::vector<Award> awardsBeyond(const HolderInputs& inputs);
/// What burns down: where there are awards, these less the use of the accounts that they were made
/// to, inside their windows; else the entitlement of its window less the use on the systems that
/// it is on. Time that was not observed is a gap.
void setBurnDown(HolderDetail& detail, const HolderInputs& inputs);
/// The borders up to `now` at which `setBurnDown` asks for usage.
void addBurnDownBorders(std::set<Instant>& pieces, const HolderInputs& inputs);
/// Those at which `settleAwards` asks for it.
void addAwardBorders(std::set<Instant>& pieces, const HolderInputs& inputs,
                     const std::vector<const Award*>& awards);

/// Every figure of the detail, from what the parts above have put into it.
void setFigures(HolderDetail& detail, const HolderInputs& inputs);

/// The part of what the rule maps that is the holder's, 0 where it is not.
[[nodiscard]] double fractionOf(const HolderInputs& inputs, const Match& match);
/// The same of an award.
[[nodiscard]] double fractionOf(const HolderInputs& inputs, const Award& award);

/// The holder's grants by the terms of the sites: each award by itself; where there is none on a
/// system with terms of its own, the entitlement of the allowance.
[[nodiscard]] std::vector<SiteBudget> siteBudgets(const HolderInputs& inputs);
/// The awards among them: what one over several systems grants has no unit of a site.
[[nodiscard]] std::vector<const Award*> budgetAwardsOf(const HolderInputs& inputs);
/// The borders up to `now` at which `siteBudgets` asks for usage.
void addBudgetBorders(std::set<Instant>& pieces, const HolderInputs& inputs);

} // namespace ff
