// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/samples/UsageIdle.h"

#include "models/gpus/GpuStates.h"
#include "models/periods/Periods.h"

#include <algorithm>
#include <map>

namespace ff {

bool isOfWholeSystems(const UsageGrouping& grouping) {
    return !grouping.payer && !grouping.beneficiary && !grouping.mode &&
           std::ranges::all_of(grouping.by, [](Dimension by) { return by == Dimension::system; });
}

std::vector<SampleQuery> idleQueries(const UsageGrouping& grouping,
                                     const std::optional<SystemId>& system) {
    std::vector<SampleQuery> queries;
    for (std::size_t i = 0; i + 1 < grouping.report.size(); ++i) {
        const Window period{grouping.report[i], grouping.report[i + 1]};
        queries.push_back({.system = system,
                           .metrics = {Metric::gpusCapacity, Metric::gpusAllocated, Metric::gpuBusy,
                                       Metric::gpuBusyAllocated},
                           .account = {},
                           .qualifier = {},
                           .window = period,
                           .every = gridEvery(period)});
    }
    return queries;
}

void setAllocatedIdle(UsageTable& table, const std::vector<BinTable>& bins,
                      const std::vector<const System*>& systems, const Federation& federation) {
    // By period and system; the sum of all under the empty key, as for a line without a system.
    std::vector<std::map<std::string, StateSum>> sums(bins.size());
    for (const System* system : systems) {
        std::vector<StateSum> ofSystem;
        for (const BinTable& period : bins) {
            ofSystem.push_back(sumOf(
                inUnit(statesOf(*system, period), table.unit, federation, *system, period).bins));
        }
        const auto tells = [](const StateSum& sum) { return sum.busyHours > 0; };
        if (std::ranges::none_of(ofSystem, tells)) {
            continue;
        }
        for (std::size_t period = 0; period < bins.size(); ++period) {
            sums[period][system->id.text] = ofSystem[period];
            sums[period][{}] += ofSystem[period];
        }
    }
    for (UsageLine& line : table.lines) {
        const std::string key = line.keys.empty() ? std::string{} : line.keys.front();
        const auto& ofPeriod = sums[line.period];
        if (const auto sum = ofPeriod.find(key); sum != ofPeriod.end()) {
            line.allocatedIdle = allocatedIdle(sum->second);
            line.idleCoverage = sum->second.busyCoverage;
        }
    }
}

} // namespace ff
