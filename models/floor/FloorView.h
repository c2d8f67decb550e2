// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figure.h"
#include "models/gpus/Bins.h"
#include "models/periods/Scope.h"
#include "models/sources/Freshness.h"
#include "models/usage/HolderShares.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// One system on the floor. GPUs are physical GPUs.
struct FloorRow {
    SystemId system;
    FactoryId factory;    ///< empty for a system outside any factory
    std::string title;    ///< the factory's name, or the system's
    std::string subtitle; ///< "LUMI · Kajaani, FI"
    std::optional<double> capacity;
    std::optional<FloorParts> parts; ///< mean over the scope's window; unset: never seen
    std::optional<FloorParts> latest;
    std::optional<double>
        entitledFraction;  ///< of capacity: the tick (the holder's, else the Union's)
    Figure allocationRate; ///< trend: the last 24 h
    Figure utilisation;
    Figure allocatedIdle;                     ///< GPU-h
    Figure queuePressure;                     ///< h
    std::vector<std::optional<double>> trend; ///< allocation rate, one value a bin of the window
    Figure busy;                              ///< mean over all GPUs; where `untold` alone
    std::optional<double> pendingGpus;        ///< now, whatever the window is
    std::optional<Duration> waitP50;
    std::optional<Duration> waitP90;
    Coverage waitCoverage; ///< of the jobs that the waits are of
    std::optional<Duration> age;
    Freshness freshness = Freshness::never;
    std::string status; ///< a sentence where it is not live
    /// How the counts of its GPUs contradict each other or the catalogue, a sentence each.
    std::vector<std::string> doubts;
    std::string untold; ///< a sentence where its sources do not tell what is allocated
    Coverage coverage;
    bool hasSource = false; ///< false: no source polls it and nothing of it is known; listed apart
    bool own = false;       ///< of the user's federation.toml: listed before the catalogue's
    bool withoutFactor = false; ///< no H100-equivalent of its GPUs is known: no number is
};

/// What Overview shows, computed off the GUI thread and drawn as it is.
struct FloorView {
    Scope scope;
    Figure allocationRate;
    Figure utilisation;
    Figure allocatedIdle; ///< GPU-h
    Figure queuePressure; ///< h
    Figure coverage;
    std::vector<FloorRow> rows;
    std::vector<HolderShare> holders; ///< largest first; unattributed last
    FreshnessCount freshness;
    /// The window has ended before now: ages and pending GPUs are not of it.
    bool past = false;
    /// H100-equivalents only: systems whose GPUs have no factor. They are in no sum here.
    std::vector<SystemId> withoutFactor;
    bool simulated = false;
};

} // namespace ff
