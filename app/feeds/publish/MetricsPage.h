// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/SampleHistory.h"

#include <string>
#include <vector>

namespace ff::feeds {

/// A system whose figures are published.
struct PublishedSystem {
    SystemId system;
    bool accounts = false; ///< by account too; else sums over them alone
};

/// The newest values that still hold at `now`, as OpenMetrics 1.0 with the time of each:
/// `factoryfloor_gpus_allocated{system="lumi"} 38 1795329723.000`. Names of accounts stand in it
/// where the system says so, those of users and jobs never: they are not stored. The preset
/// "factoryfloor" reads it back.
[[nodiscard]] std::string metricsPage(const std::vector<LatestValue>& latest,
                                      const std::vector<PublishedSystem>& systems, Instant now);

} // namespace ff::feeds
