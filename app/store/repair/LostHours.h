// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"
#include "models/ports/LedgerCheck.h"

#include <map>
#include <utility>
#include <vector>

namespace ff::store {

/// By series: from one hour to another.
using Hours = std::map<std::int64_t, std::vector<std::pair<std::int64_t, std::int64_t>>>;

/// Sets right what the series of a repaired cache say they have, and finds the hours that are gone:
/// of series that said they have more points than there are, those in which their system was
/// observed and nothing is there. `only`: where it is known which hours that may be. Throws
/// Failure.
[[nodiscard]] std::vector<Damage> findLostHours(Database& database, const Hours* only);

/// The time counts as not seen from now on: sources are asked for it again. Throws Failure.
void forgetSeen(Database& database, const std::vector<Damage>& lost);

} // namespace ff::store
