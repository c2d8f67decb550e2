// SPDX-License-Identifier: GPL-3.0-only
#include "models/gpus/GpuStates.h"

#include "models/gpus/BinReader.h"

#include <algorithm>

namespace ff {
namespace {

double hours(Duration duration) {
    return double(duration.count()) / 3.6e6;
}

} // namespace

SystemStates statesOf(const System& system, const BinTable& bins,
                      std::optional<double> latestDevices) {
    SystemStates result;
    const BinReader reader(system, bins, result.busy, latestDevices);
    result.known = reader.known();
    result.partlyKnown = reader.partlyKnown();
    for (Instant at = bins.window.from; at < bins.window.to; at += bins.every) {
        const Duration width = std::min(bins.every, bins.window.to - at);
        result.bins.push_back(reader.at(result.bins.size(), width, at));
    }
    return result;
}

SystemStates inUnit(SystemStates states, GpuUnit unit, const Federation& federation,
                    const System& system, const BinTable& bins) {
    if (unit == GpuUnit::physical) {
        return states;
    }
    Instant at = bins.window.from;
    for (StateBin& bin : states.bins) {
        const auto factor = h100Factor(federation, system, {}, at);
        at += bins.every;
        if (!factor) {
            bin.observed = {};
            bin.busyOfAll.reset();
        }
        for (double* gpus : {&bin.capacity, &bin.allocated, &bin.plannedDown, &bin.down,
                             &bin.reserved, &bin.idle, &bin.idleOrDown}) {
            *gpus *= factor.value_or(0);
        }
        if (bin.queueHours) {
            *bin.queueHours *= factor.value_or(0);
        }
    }
    return states;
}

void StateSum::add(const StateBin& bin) {
    const double weight = ff::hours(bin.observed);
    const auto seen = [&](Duration observed, StateBin::Counts counts) {
        return Coverage{observed, bin.asked, counts.samples, counts.gaps}.weighedBy(bin.gpus);
    };
    coverage += seen(bin.seen, bin.states);
    busyCoverage += seen(bin.busySeen, bin.busyCounts);
    queueCoverage += seen(bin.queueSeen, bin.queueCounts);
    if (bin.busyOfAll) {
        busyOfAll += *bin.busyOfAll * bin.capacity * ff::hours(bin.seen);
        busyOfAllGpus += bin.capacity * ff::hours(bin.seen);
    }
    if (weight <= 0) {
        return;
    }
    hours += weight;
    capacity += bin.capacity * weight;
    allocated += bin.allocated * weight;
    plannedDown += bin.plannedDown * weight;
    down += bin.down * weight;
    reserved += bin.reserved * weight;
    idle += bin.idle * weight;
    idleOrDown += bin.idleOrDown * weight;
    if (bin.busy) {
        const double both = std::min(weight, ff::hours(bin.busySeen));
        busy += *bin.busy * bin.allocated * both;
        busyAllocated += bin.allocated * both;
        busyHours += both;
    }
    if (bin.queueHours) {
        const double both = std::min(weight, ff::hours(bin.queueSeen));
        queueHours += *bin.queueHours * both;
        queueAvailable += std::max(0., bin.capacity - bin.down - bin.plannedDown) * both;
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
    idleOrDown += other.idleOrDown;
    busy += other.busy;
    busyAllocated += other.busyAllocated;
    busyHours += other.busyHours;
    queueHours += other.queueHours;
    queueAvailable += other.queueAvailable;
    busyOfAll += other.busyOfAll;
    busyOfAllGpus += other.busyOfAllGpus;
    coverage += other.coverage;
    busyCoverage += other.busyCoverage;
    queueCoverage += other.queueCoverage;
    return *this;
}

StateSum sumOf(std::span<const StateBin> bins) {
    StateSum sum;
    for (const StateBin& bin : bins) {
        sum.add(bin);
    }
    return sum;
}

std::optional<double> allocationRate(const StateSum& sum) {
    const double available = sum.capacity - sum.down - sum.plannedDown;
    if (sum.hours <= 0 || available <= 0) {
        return {};
    }
    return std::min(1., sum.allocated / available);
}

std::optional<double> utilisation(const StateSum& sum) {
    if (sum.busyAllocated <= 0) {
        return {};
    }
    return sum.busy / sum.busyAllocated;
}

std::optional<double> allocatedIdle(const StateSum& sum) {
    if (sum.busyHours <= 0) {
        return {};
    }
    return std::max(0., sum.busyAllocated - sum.busy);
}

std::optional<double> busyOfAll(const StateSum& sum) {
    if (sum.busyOfAllGpus <= 0) {
        return {};
    }
    return sum.busyOfAll / sum.busyOfAllGpus;
}

std::optional<double> queuePressure(const StateSum& sum) {
    if (sum.queueAvailable <= 0) {
        return {};
    }
    return sum.queueHours / sum.queueAvailable;
}

std::optional<FloorParts> floorParts(const StateSum& sum) {
    if (sum.hours <= 0 && sum.busyOfAllGpus > 0) { // one system that tells no allocation
        FloorParts parts;
        parts.allocationKnown = false;
        parts.busyKnown = true;
        const double hours = double(sum.coverage.observed.count()) / 3.6e6;
        parts.delivered = hours > 0 ? sum.busyOfAll / hours : 0;
        return parts;
    }
    if (sum.hours <= 0) {
        return {};
    }
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
