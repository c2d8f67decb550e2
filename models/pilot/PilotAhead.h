// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"
#include "models/federation/Announced.h"
#include "models/pilot/PilotNeed.h"
#include "models/planning/capacity/FreeBacktest.h"
#include "models/planning/capacity/FreeHours.h"

#include <vector>

namespace ff {

/// A run of the pilot where the expected number of free GPUs has room for it.
struct RoomForRun {
    Window window;
    double gpus = 0;
};

/// Free GPUs of a system in the fourteen days after the time of the plan.
struct PilotAhead {
    planning::FreeAhead free;         ///< `hours` empty or unset: not predicted
    std::size_t hoursSeen = 0;        ///< of the past, that it was learned from
    planning::FreeBacktest quality;   ///< how well the past was predicted so
    std::vector<Announced> announced; ///< in these days, to be listed: each once
    std::vector<RoomForRun> room;     ///< one for each run that fits, in order

    [[nodiscard]] bool isKnown() const { return hoursSeen >= 14 * 24; }
    [[nodiscard]] Window window() const;
};

/// What was announced of the system, in planning's terms.
[[nodiscard]] std::vector<planning::TakenAway> takenAway(const std::vector<Announced>& announced,
                                                         const SystemId& system);

/// Where the runs fit into the expected (median) free GPUs from `begin` on, each as early as it
/// can: one after the other, or all at once. Runs that do not end inside the days that are
/// predicted are left out.
[[nodiscard]] std::vector<RoomForRun> roomFor(const PilotNeed& need,
                                              const planning::FreeAhead& free, Instant begin);

} // namespace ff
