// SPDX-License-Identifier: GPL-3.0-only
#include "models/gpus/BinReader.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string_view>

namespace ff {
namespace {

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

/// The part of the time that was seen in which this series was.
double partOf(const Bin* bin, const Bin& reference) {
    return bin ? std::min(1., double(bin->observed.count()) / double(reference.observed.count()))
               : 0.;
}

} // namespace

BinReader::BinReader(const System& system, const BinTable& bins, BusySource& source,
                     std::optional<double> latestDevices)
    : m_system(system)
    , m_found(find(system, bins, source))
    , m_latest(latestDevices ? latestDevices : newestCapacity(m_found.capacity)) {}

BinReader::Found BinReader::find(const System& system, const BinTable& bins, BusySource& source) {
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

StateBin BinReader::at(std::size_t i, Duration width, Instant from) const {
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
    setCapacity(result, i, from, mean(m_found.idle), partOf(binOf(m_found.idle, i), *reference));
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

/// A series that there is not at all is one gap.
StateBin::Counts BinReader::countsOf(const SeriesBins* series, std::size_t i) {
    if (!series) {
        return {.samples = 0, .gaps = i == 0 ? 1 : 0};
    }
    if (i >= series->bins.size()) {
        return {};
    }
    return {.samples = series->bins[i].samples, .gaps = series->bins[i].gaps};
}

/// What a complete answer leaves out is zero, so a state seen for half of the time counts half.
double BinReader::meanOf(const SeriesBins* series, std::size_t i, const Bin& reference) const {
    const Bin* bin = binOf(series, i);
    return bin ? bin->mean * partOf(bin, reference) / m_system.devicesPerGpu : 0.;
}

std::optional<double> BinReader::inDevices(std::optional<double> devices) const {
    return devices ? std::optional{*devices / m_system.devicesPerGpu} : std::nullopt;
}

/// Capacity and busy alone: the site does not tell which GPUs are allocated.
void BinReader::setWithoutAllocation(StateBin& bin, std::size_t i, Instant from) const {
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
    bin.capacity = sampled ? sampled->mean / m_system.devicesPerGpu
                           : capacityAt(m_system, from).value_or(inDevices(m_latest).value_or(0));
    if (m_found.busy) {
        bin.busyOfAll = std::clamp(seen->mean, 0., 1.);
    }
}

/// Capacity, and idle as what is left of it; `idle` was sampled for `part` of the time.
void BinReader::setCapacity(StateBin& bin, std::size_t i, Instant from, double idle,
                            double part) const {
    const double taken = bin.allocated + bin.plannedDown + bin.down + bin.reserved;
    const Bin* sampled = binOf(m_found.capacity, i);
    constexpr double kAllOfIt = 0.999;
    if (sampled) {
        bin.capacity = sampled->mean / m_system.devicesPerGpu;
    } else if (part >= kAllOfIt) {
        bin.capacity = taken + idle;
    } else {
        bin.capacity =
            std::max(taken, capacityAt(m_system, from).value_or(inDevices(m_latest).value_or(0)));
    }
    bin.idle = std::max(0., bin.capacity - taken); // a draining site may name a GPU twice
    const bool otherStates = binOf(m_found.down, i) || binOf(m_found.plannedDown, i);
    if (!otherStates && part < kAllOfIt) {
        bin.idleOrDown = std::max(0., bin.idle - idle);
    }
}

} // namespace ff
