// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/simulation/SitePlan.h"

#include <string>
#include <vector>

namespace ff::demo {

/// The federation.toml that goes with the simulated sites, to be read over the catalogue: which
/// accounts are whose, some awards, who is entitled to what, and the sizes of machines for which
/// the catalogue has none. Every entry says that it is simulated.
[[nodiscard]] std::string federationTomlOf(const std::vector<SitePlan>& sites,
                                           const Federation& catalogue, Seconds now);

} // namespace ff::demo
