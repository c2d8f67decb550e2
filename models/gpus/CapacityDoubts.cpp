// SPDX-License-Identifier: GPL-3.0-only
#include "models/gpus/CapacityDoubts.h"

#include "models/telemetry/CountCheck.h"

#include <algorithm>

namespace ff {
namespace {

const SeriesBins* seriesOf(const System& system, const BinTable& bins, Metric metric) {
    const auto found = std::ranges::find_if(bins.series, [&](const SeriesBins& series) {
        return series.key.system == system.id && series.key.metric == metric &&
               series.key.account.empty() && series.key.qualifier.empty();
    });
    return found == bins.series.end() ? nullptr : &*found;
}

/// The mean over the bin in physical GPUs; nothing where it was not seen.
std::optional<double> meanOf(const SeriesBins* series, std::size_t bin, const System& system) {
    if (series == nullptr || bin >= series->bins.size() ||
        series->bins[bin].observed.count() <= 0) {
        return std::nullopt;
    }
    return series->bins[bin].mean / system.devicesPerGpu;
}

} // namespace

std::optional<CapacityDoubt> capacityDoubt(const System& system, const BinTable& bins) {
    const SeriesBins* capacity = seriesOf(system, bins, Metric::gpusCapacity);
    const SeriesBins* allocated = seriesOf(system, bins, Metric::gpusAllocated);
    const std::size_t count =
        std::max(capacity ? capacity->bins.size() : 0, allocated ? allocated->bins.size() : 0);
    for (std::size_t i = count; i-- > 0;) {
        const Instant from = bins.window.from + bins.every * std::int64_t(i);
        const auto shown = meanOf(capacity, i, system);
        const auto held = meanOf(allocated, i, system);
        const auto known = capacityAt(system, from);
        // In a bin in which the capacity changes, the mean is neither of the two capacities.
        const bool steady = known && known == capacityAt(system, from + bins.every);
        if (shown && steady && contradictsCapacity(*shown, *known)) {
            return CapacityDoubt{CapacityDoubt::Kind::otherThanKnown, *shown, *known, from};
        }
        const auto all = shown ? shown : steady ? known : std::nullopt;
        if (held && all && *held > *all && contradictsCapacity(*held, *all)) {
            return CapacityDoubt{CapacityDoubt::Kind::allocatedMoreThanIs, *held, *all, from};
        }
    }
    return std::nullopt;
}

} // namespace ff
