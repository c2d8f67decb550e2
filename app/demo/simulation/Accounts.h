// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/simulation/Random.h"
#include "app/demo/simulation/SitePlan.h"

namespace ff::demo {

/// Invents a site's association tree: the Union's calls, each state with its projects, and a few
/// accounts that nobody has mapped. Classic and modern Slurm sites number their projects and leave
/// the state to the tree; the others, which have no tree to ask, carry it in the account's name.
[[nodiscard]] std::vector<AccountPlan> planAccounts(const SitePlan& site, Random random);

/// The root of the names by which a state's accounts are known at sites without a tree:
/// "nat-fi-0412" for FI.
[[nodiscard]] std::string stateMark(const HolderId& state);

} // namespace ff::demo
