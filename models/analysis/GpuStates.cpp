// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/GpuStates.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

double hours(Duration duration) {
    return double(duration.count()) / 3.6e6;
}

/// The series of one metric of the system, best qualifier first.
const SeriesBins* seriesOf(const System& system, const BinTable& bins, Metric metric,
                           std::string_view qualifier = {}) {
    for (const SeriesBins& series : bins.series)
        if (series.key.system == system.id && series.key.metric == metric &&
            series.key.account.empty() && (qualifier.empty() || series.key.qualifier == qualifier))
            return &series;
    return nullptr;
}

const Bin* binOf(const SeriesBins* series, std::size_t i) {
    return series && i < series->bins.size() && series->bins[i].observed.count() > 0
               ? &series->bins[i]
               : nullptr;
}

/// The profiling counter is the only one that is right under MIG; the others saturate.
constexpr std::array<std::string_view, 4> kBusyOrder{"dcgm-prof", "dcgm-util", "amd", ""};

struct Found {
    const SeriesBins* allocated;
    const SeriesBins* idle;
    const SeriesBins* capacity;
    const SeriesBins* plannedDown;
    const SeriesBins* down;
    const SeriesBins* reserved;
    const SeriesBins* queue;
    const SeriesBins* busy = nullptr;
};

Found find(const System& system, const BinTable& bins, BusySource& source) {
    const auto of = [&](Metric metric) { return seriesOf(system, bins, metric); };
    Found found{.allocated = of(Metric::gpusAllocated),
                .idle = of(Metric::gpusIdle),
                .capacity = of(Metric::gpusCapacity),
                .plannedDown = of(Metric::gpusPlannedDown),
                .down = of(Metric::gpusDown),
                .reserved = of(Metric::gpusReserved),
                .queue = of(Metric::queueGpuHours)};
    for (const Metric metric : {Metric::gpuBusyAllocated, Metric::gpuBusy})
        for (const std::string_view qualifier : kBusyOrder)
            if (const auto* series = seriesOf(system, bins, metric, qualifier);
                series && !found.busy) {
                found.busy = series;
                source = {series->key.qualifier, metric == Metric::gpuBusyAllocated};
            }
    return found;
}

StateBin binAt(const System& system, const Found& found, std::size_t i, Duration width,
               Instant at) {
    StateBin result;
    result.asked = width;
    const Bin* reference = binOf(found.allocated ? found.allocated : found.idle, i);
    if (!reference)
        return result;
    result.observed = std::min(reference->observed, width);
    // What a complete answer leaves out is zero, so a state seen for half of the time counts half.
    const auto mean = [&](const SeriesBins* series) {
        const Bin* bin = binOf(series, i);
        if (!bin)
            return 0.;
        const double part =
            std::min(1., double(bin->observed.count()) / double(reference->observed.count()));
        return bin->mean * part / system.devicesPerGpu;
    };
    result.allocated = mean(found.allocated);
    result.plannedDown = mean(found.plannedDown);
    result.down = mean(found.down);
    result.reserved = mean(found.reserved);
    result.idle = mean(found.idle);
    const double rest = result.allocated + result.plannedDown + result.down + result.reserved;
    if (const Bin* capacity = binOf(found.capacity, i))
        result.capacity = capacity->mean / system.devicesPerGpu;
    else if (found.idle)
        result.capacity = rest + result.idle;
    else
        result.capacity = std::max(rest, capacityAt(system, at).value_or(0));
    if (!found.idle)
        result.idle = std::max(0., result.capacity - rest);
    if (const Bin* busy = binOf(found.busy, i))
        result.busy = std::clamp(busy->mean, 0., 1.);
    if (found.queue)
        result.queueHours = mean(found.queue);
    return result;
}

} // namespace

SystemStates statesOf(const System& system, const BinTable& bins) {
    SystemStates result;
    const Found found = find(system, bins, result.busy);
    result.known = found.allocated || found.idle;
    for (Instant at = bins.window.from; at < bins.window.to; at += bins.every) {
        const Duration width = std::min(bins.every, bins.window.to - at);
        result.bins.push_back(binAt(system, found, result.bins.size(), width, at));
    }
    return result;
}

void StateSum::add(const StateBin& bin) {
    const double weight = ff::hours(bin.observed);
    coverage += {bin.observed, bin.asked};
    busyCoverage += {bin.busy ? bin.observed : Duration{}, bin.asked};
    queueCoverage += {bin.queueHours ? bin.observed : Duration{}, bin.asked};
    if (weight <= 0)
        return;
    hours += weight;
    capacity += bin.capacity * weight;
    allocated += bin.allocated * weight;
    plannedDown += bin.plannedDown * weight;
    down += bin.down * weight;
    reserved += bin.reserved * weight;
    idle += bin.idle * weight;
    if (bin.busy) {
        busy += *bin.busy * bin.allocated * weight;
        busyAllocated += bin.allocated * weight;
    }
    if (bin.queueHours) {
        queueHours += *bin.queueHours * weight;
        queueAvailable += std::max(0., bin.capacity - bin.down - bin.plannedDown) * weight;
    }
}

StateSum& StateSum::operator+=(const StateSum& other) {
    hours += other.hours;
    capacity += other.capacity;
    allocated += other.allocated;
    plannedDown += other.plannedDown;
    down += other.down;
    reserved += other.reserved;
    idle += other.idle;
    busy += other.busy;
    busyAllocated += other.busyAllocated;
    queueHours += other.queueHours;
    queueAvailable += other.queueAvailable;
    coverage += other.coverage;
    busyCoverage += other.busyCoverage;
    queueCoverage += other.queueCoverage;
    return *this;
}

StateSum sumOf(std::span<const StateBin> bins) {
    StateSum sum;
    for (const StateBin& bin : bins)
        sum.add(bin);
    return sum;
}

std::optional<double> allocationRate(const StateSum& sum) {
    const double available = sum.capacity - sum.down - sum.plannedDown;
    if (sum.hours <= 0 || available <= 0)
        return {};
    return std::min(1., sum.allocated / available);
}

std::optional<double> utilisation(const StateSum& sum) {
    if (sum.busyAllocated <= 0)
        return {};
    return sum.busy / sum.busyAllocated;
}

std::optional<double> deliveredUse(const StateSum& sum) {
    const auto rate = allocationRate(sum);
    const auto used = utilisation(sum);
    return rate && used ? std::optional{*rate * *used} : std::nullopt;
}

std::optional<double> queuePressure(const StateSum& sum) {
    if (sum.queueAvailable <= 0)
        return {};
    return sum.queueHours / sum.queueAvailable;
}

std::optional<FloorParts> floorParts(const StateSum& sum) {
    if (sum.hours <= 0)
        return {};
    const auto used = utilisation(sum);
    const double allocated = sum.allocated / sum.hours;
    FloorParts parts;
    parts.busyKnown = used.has_value();
    parts.delivered = allocated * used.value_or(0);
    parts.allocatedNotBusy = allocated - parts.delivered;
    parts.idle = (sum.idle + sum.reserved) / sum.hours;
    parts.down = (sum.down + sum.plannedDown) / sum.hours;
    return parts;
}

} // namespace ff
