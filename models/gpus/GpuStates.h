// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/gpus/Bins.h"
#include "models/periods/Scope.h"

#include <span>

namespace ff {

/// What the GPUs of one system did in one bin: time-weighted means in physical GPUs over the part
/// that was observed. `observed` zero is a gap.
struct StateBin {
    Duration asked{};
    /// What was observed: of the allocation or, where the site does not tell that, of the capacity.
    Duration seen{};
    Duration observed{}; ///< of it, what the numbers below are of: none without the unit's factor
    double gpus = 0; ///< physical GPUs of the system, whatever was seen: what coverage weighs by
    double capacity = 0;
    double allocated = 0;
    double plannedDown = 0;
    double down = 0;
    double reserved = 0;
    double idle = 0;
    double idleOrDown = 0;      ///< of idle: what no state was sampled for, and may have been down
    std::optional<double> busy; ///< ratio of allocated GPUs that are busy
    Duration busySeen{};        ///< of `seen`, the time in which busy was observed too
    /// Ratio of all GPUs that are busy, where the site does not tell which are allocated.
    std::optional<double> busyOfAll;
    std::optional<double> queueHours; ///< GPU-h that eligible pending jobs ask for
    Duration queueSeen{};             ///< of `seen`, the time in which the queue was observed too

    /// What the samples of one series were in the bin: of the states, of busy, of the queue.
    struct Counts {
        std::int64_t samples = 0;
        std::int64_t gaps = 0; ///< that begin in it
    };
    Counts states;
    Counts busyCounts;
    Counts queueCounts;
};

/// Where the busy figure of a system comes from, for provenance.
struct BusySource {
    std::string qualifier;   ///< "dcgm-prof", "dcgm-util", "amd"; empty: none
    bool ofAllocated = true; ///< false: the site's mean over all GPUs stands in for it
};

struct SystemStates {
    std::vector<StateBin> bins;
    BusySource busy;
    bool known = false;       ///< the site says which GPUs are allocated at all
    bool partlyKnown = false; ///< it tells only how many GPUs there are, or how busy
};

/// Reads one system's states out of the bins. A state that a complete answer leaves out is zero;
/// the time that counts as observed is that of the allocation series. Capacity is the sampled one,
/// else the sum of the states where all of them were sampled, else the catalogue's, else the newest
/// sample (`latestDevices`, in the site's units). What no state takes of it is idle, so that the
/// states always sum to capacity: a backfilled past knows allocations alone. A site that tells how
/// many GPUs there are and how busy, but not which are allocated, has bins that were seen, with
/// capacity and `busyOfAll`, and no states.
[[nodiscard]] SystemStates statesOf(const System& system, const BinTable& bins,
                                    std::optional<double> latestDevices = {});

/// The same in the unit: each bin's GPUs times the factor then in force. A bin without a known
/// factor has no values: it is never counted as nothing. How much was seen stays as it is.
[[nodiscard]] SystemStates inUnit(SystemStates states, GpuUnit unit, const Federation& federation,
                                  const System& system, const BinTable& bins);

/// Integrals over observed time, in GPU-hours; add systems and bins in any order.
struct StateSum {
    double hours = 0; ///< observed
    double capacity = 0;
    double allocated = 0;
    double plannedDown = 0;
    double down = 0;
    double reserved = 0;
    double idle = 0;
    double idleOrDown = 0;
    double busy = 0;          ///< allocated and busy, where busy is known
    double busyAllocated = 0; ///< allocated, where busy is known
    double busyHours = 0;     ///< hours in which both were observed
    double queueHours = 0;    ///< (GPU-h asked for) x hours, where the queue is known
    double queueAvailable = 0;
    double busyOfAll = 0;     ///< busy, where only that is known and not what is allocated
    double busyOfAllGpus = 0; ///< capacity there
    Coverage coverage;
    Coverage busyCoverage;
    Coverage queueCoverage;

    void add(const StateBin& bin);
    StateSum& operator+=(const StateSum& other);
};
[[nodiscard]] StateSum sumOf(std::span<const StateBin> bins);

/// allocated / (capacity - down - planned down), never above 1; nothing where none is available.
[[nodiscard]] std::optional<double> allocationRate(const StateSum& sum);
/// Busy averaged over allocated GPU-time; nothing where it is not measured.
[[nodiscard]] std::optional<double> utilisation(const StateSum& sum);
/// Allocated but idle, GPU-h: allocated and not busy, over the time in which both were observed;
/// nothing where they never were.
[[nodiscard]] std::optional<double> allocatedIdle(const StateSum& sum);
/// Busy averaged over all GPUs, where the site does not tell which are allocated; else nothing.
[[nodiscard]] std::optional<double> busyOfAll(const StateSum& sum);
/// Hours of work waiting for each available GPU: an upper bound, since limits exceed run times.
[[nodiscard]] std::optional<double> queuePressure(const StateSum& sum);
/// The mean parts of the floor bar; nothing where nothing was observed.
[[nodiscard]] std::optional<FloorParts> floorParts(const StateSum& sum);

} // namespace ff
