// SPDX-License-Identifier: GPL-3.0-only
#include "models/gpus/GpuStates.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

namespace ff {
namespace {

double hours(Duration duration) {
    return double(duration.count()) / 3.6e6;
}

/// The series of one metric of the system, best qualifier first.
const SeriesBins* seriesOf(const System& system, const BinTable& bins, Metric metric,
                           std::string_view qualifier = {}) {
    for (const SeriesBins& series : bins.series) {
        if (series.key.system == system.id && series.key.metric == metric &&
            series.key.account.empty() &&
            (qualifier.empty() || series.key.qualifier == qualifier)) {
            return &series;
        }
    }
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
    for (const Metric metric : {Metric::gpuBusyAllocated, Metric::gpuBusy}) {
        for (const std::string_view qualifier : kBusyOrder) {
            if (const auto* series = seriesOf(system, bins, metric, qualifier);
                series && !found.busy) {
                found.busy = series;
                source = {series->key.qualifier, metric == Metric::gpuBusyAllocated};
            }
        }
    }
    return found;
}

/// The newest capacity that the table itself knows, in devices.
std::optional<double> newestCapacity(const SeriesBins* capacity) {
    if (capacity) {
        for (const Bin& bin : capacity->bins | std::views::reverse) {
            if (bin.observed.count() > 0) {
                return bin.mean;
            }
        }
    }
    return {};
}

/// Reads the bins of one system one after the other.
class BinReader final {
public:
    BinReader(const System& system, const BinTable& bins, BusySource& source,
              std::optional<double> latestDevices)
        : m_system(system)
        , m_found(find(system, bins, source))
        , m_latest(latestDevices ? latestDevices : newestCapacity(m_found.capacity)) {}

    [[nodiscard]] bool known() const { return m_found.allocated || m_found.idle; }
    [[nodiscard]] bool partlyKnown() const {
        return !known() && (m_found.capacity || m_found.busy);
    }

    [[nodiscard]] StateBin at(std::size_t i, Duration width, Instant from) const {
        StateBin result;
        result.asked = width;
        result.gpus = capacityAt(m_system, from).value_or(inDevices(m_latest).value_or(0));
        const SeriesBins* states = m_found.allocated ? m_found.allocated : m_found.idle;
        if (!states) {
            setWithoutAllocation(result, i, from);
            return result;
        }
        result.states = countsOf(states, i);
        result.busyCounts = countsOf(m_found.busy, i);
        result.queueCounts = countsOf(m_found.queue, i);
        const Bin* reference = binOf(states, i);
        if (!reference) {
            return result;
        }
        result.seen = result.observed = std::min(reference->observed, width);
        const auto mean = [&](const SeriesBins* series) { return meanOf(series, i, *reference); };
        result.allocated = mean(m_found.allocated);
        result.plannedDown = mean(m_found.plannedDown);
        result.down = mean(m_found.down);
        result.reserved = mean(m_found.reserved);
        setCapacity(result, i, from, mean(m_found.idle),
                    partOf(binOf(m_found.idle, i), *reference));
        if (const Bin* busy = binOf(m_found.busy, i)) {
            result.busy = std::clamp(busy->mean, 0., 1.);
            result.busySeen = std::min(busy->observed, result.seen);
        }
        if (const Bin* queue = binOf(m_found.queue, i)) { // an empty queue is told as zero
            result.queueHours = queue->mean / m_system.devicesPerGpu;
            result.queueSeen = std::min(queue->observed, result.seen);
        }
        return result;
    }

private:
    /// A series that there is not at all is one gap.
    static StateBin::Counts countsOf(const SeriesBins* series, std::size_t i) {
        if (!series) {
            return {.samples = 0, .gaps = i == 0 ? 1 : 0};
        }
        if (i >= series->bins.size()) {
            return {};
        }
        return {.samples = series->bins[i].samples, .gaps = series->bins[i].gaps};
    }
    /// The part of the time that was seen in which this series was.
    static double partOf(const Bin* bin, const Bin& reference) {
        return bin ? std::min(1.,
                              double(bin->observed.count()) / double(reference.observed.count()))
                   : 0.;
    }
    /// What a complete answer leaves out is zero, so a state seen for half of the time counts half.
    double meanOf(const SeriesBins* series, std::size_t i, const Bin& reference) const {
        const Bin* bin = binOf(series, i);
        return bin ? bin->mean * partOf(bin, reference) / m_system.devicesPerGpu : 0.;
    }
    /// Capacity and busy alone: the site does not tell which GPUs are allocated.
    void setWithoutAllocation(StateBin& bin, std::size_t i, Instant from) const {
        const SeriesBins* reference = m_found.busy ? m_found.busy : m_found.capacity;
        bin.states = countsOf(reference, i);
        bin.busyCounts = countsOf(m_found.busy, i);
        bin.queueCounts = countsOf(m_found.queue, i);
        const Bin* seen = binOf(reference, i);
        if (!seen) {
            return;
        }
        bin.seen = std::min(seen->observed, bin.asked);
        const Bin* sampled = binOf(m_found.capacity, i);
        bin.capacity = sampled
                           ? sampled->mean / m_system.devicesPerGpu
                           : capacityAt(m_system, from).value_or(inDevices(m_latest).value_or(0));
        if (m_found.busy) {
            bin.busyOfAll = std::clamp(seen->mean, 0., 1.);
        }
    }
    [[nodiscard]] std::optional<double> inDevices(std::optional<double> devices) const {
        return devices ? std::optional{*devices / m_system.devicesPerGpu} : std::nullopt;
    }

    /// Capacity, and idle as what is left of it; `idle` was sampled for `part` of the time.
    void setCapacity(StateBin& bin, std::size_t i, Instant from, double idle, double part) const {
        const double taken = bin.allocated + bin.plannedDown + bin.down + bin.reserved;
        const Bin* sampled = binOf(m_found.capacity, i);
        constexpr double kAllOfIt = 0.999;
        if (sampled) {
            bin.capacity = sampled->mean / m_system.devicesPerGpu;
        } else if (part >= kAllOfIt) {
            bin.capacity = taken + idle;
        } else {
            bin.capacity = std::max(
                taken, capacityAt(m_system, from).value_or(inDevices(m_latest).value_or(0)));
        }
        bin.idle = std::max(0., bin.capacity - taken); // a draining site may name a GPU twice
        const bool otherStates = binOf(m_found.down, i) || binOf(m_found.plannedDown, i);
        if (!otherStates && part < kAllOfIt) {
            bin.idleOrDown = std::max(0., bin.idle - idle);
        }
    }

    const System& m_system;
    Found m_found;
    std::optional<double> m_latest;
};

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
