// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/HolderShares.h"

#include "models/usage/EntitledUse.h"

#include <algorithm>

namespace ff {
namespace {

/// Capacity-hours of the systems of a cut in its one period, to date, in its unit.
struct CapacityHours {
    double seen = 0; ///< while they were seen
    double all = 0;
};

CapacityHours capacityHoursOf(const UsageData& usage, const Federation& federation,
                              const UsageGrouping& cut) {
    constexpr double kMsAnHour = 3.6e6;
    const Window window{cut.report.front(), std::min(cut.report.back(), usage.until)};
    CapacityHours hours;
    if (window.empty()) {
        return hours;
    }
    for (const auto& [id, seen] : usage.seen) {
        const System* system = federation.system(id);
        if (!system || (cut.systems && !cut.systems->contains(id))) {
            continue;
        }
        // Each stretch between two changes of capacity by the factor of its own GPUs.
        std::vector<Instant> borders = capacityChanges(*system, window);
        borders.insert(borders.begin(), window.from);
        borders.push_back(window.to);
        const auto coverages = coveragesOf(system, seen.covered, borders);
        for (std::size_t i = 0; i < coverages.size(); ++i) {
            const double factor = cut.unit == GpuUnit::physical
                                      ? 1
                                      : h100Factor(federation, *system, {}, borders[i]).value_or(0);
            hours.seen += coverages[i].gpuObserved / kMsAnHour * factor;
            hours.all += coverages[i].gpuAsked / kMsAnHour * factor;
        }
    }
    return hours;
}

} // namespace

std::vector<HolderShare> holderShares(const UsageData& usage, const Attribution& attribution,
                                      const UsageGrouping& cut) {
    const UsageTable table = attributeUsage(usage, attribution, cut);
    EntitledUse entitled(usage, attribution, cut, {cut.report.front(), cut.report.back()});
    const bool byPayer = cut.by == std::vector{Dimension::payer};
    const CapacityHours capacity =
        byPayer ? capacityHoursOf(usage, attribution.federation(), cut) : CapacityHours{};
    std::vector<SystemId> systems;
    for (const auto& [system, seen] : usage.seen) {
        if (!cut.systems || cut.systems->contains(system)) {
            systems.push_back(system);
        }
    }
    std::vector<HolderShare> result;
    for (const UsageLine& line : table.lines) {
        HolderShare share{.holder = HolderId{line.keys.front()},
                          .gpuHours = line.gpuHours,
                          .usageShare = line.share,
                          .usedOfCapacity = {},
                          .entitledOfCapacity = {},
                          .entitled = {},
                          .shareOfEntitlement = {},
                          .basis = {},
                          .usedWhereEntitled = {},
                          .coverage = line.coverage};
        if (const auto sum = entitled.over(systems, share.holder)) {
            share.entitled = sum->entitled;
            share.usedWhereEntitled = sum->used;
            share.shareOfEntitlement = sum->share();
            share.basis = sum->basis;
            share.entitledCoverage = sum->coverage;
        }
        if (capacity.seen > 0) {
            share.usedOfCapacity = share.gpuHours / capacity.seen;
        }
        if (capacity.all > 0 && share.entitled) {
            share.entitledOfCapacity = *share.entitled / capacity.all;
        }
        result.push_back(std::move(share));
    }
    return result;
}

} // namespace ff
