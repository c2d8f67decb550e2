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

/// The newest values that still hold at `now`, as OpenMetrics 1.0:
/// `factoryfloor_gpus_allocated{system="lumi"} 38`. Names of accounts stand in it where the system
/// says so, those of users and jobs never: they are not stored. The preset "factoryfloor" reads it
/// back.
///
/// No value has a time. A Prometheus that scrapes the page drops a series five minutes after the
/// last time that it was told, so values of a source that is polled every ten minutes would have
/// gaps; and it takes a series that goes from the page for ended at once only where it has no time.
/// A value stands here as long as it holds, and the time of the newest of each metric stands beside
/// it: `factoryfloor_sample_timestamp_seconds{system="lumi",metric="gpus_allocated"} 1795329723`.
/// `time()` less that is its age.
[[nodiscard]] std::string metricsPage(const std::vector<LatestValue>& latest,
                                      const std::vector<PublishedSystem>& systems, Instant now);

} // namespace ff::feeds
