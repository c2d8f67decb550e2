// SPDX-License-Identifier: GPL-3.0-only
#include "models/gpus/ToldByAccount.h"

#include <algorithm>

namespace ff {

std::vector<Metric> toldBeside(Metric metric) {
    using enum Metric;
    const bool byAccount = metric == queueJobs || metric == queueGpus ||
                           metric == accountGpusAllocated || metric == accountJobsRunning;
    return byAccount ? std::vector{gpusAllocated, queueGpuHours} : std::vector<Metric>{};
}

std::vector<Duration> seenOf(const SystemId& system, Metric metric,
                             const std::vector<SeriesBins>& series) {
    const auto isOf = [&](const SeriesBins& each) {
        return each.key.system == system && each.key.metric == metric;
    };
    const bool accountsOnly = std::ranges::none_of(
        series, [&](const SeriesBins& each) { return isOf(each) && each.key.account.empty(); });
    const std::vector<Metric> beside = accountsOnly ? toldBeside(metric) : std::vector<Metric>{};
    std::vector<Duration> seen;
    for (const SeriesBins& each : series) {
        const bool tells =
            isOf(each) || (each.key.system == system && each.key.account.empty() &&
                           std::ranges::find(beside, each.key.metric) != beside.end());
        if (!tells) {
            continue;
        }
        seen.resize(std::max(seen.size(), each.bins.size()));
        for (std::size_t i = 0; i < each.bins.size(); ++i) {
            seen[i] = std::max(seen[i], each.bins[i].observed);
        }
    }
    return seen;
}

double addedBy(const Bin& bin, Duration seen) {
    return seen.count() > 0
               ? bin.mean * std::min(1., double(bin.observed.count()) / double(seen.count()))
               : 0;
}

} // namespace ff
