// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/simulation/StepSeries.h"

#include <vector>

namespace ff::demo {

/// What a site looked like at every second since the simulation began; devices unless said.
struct SiteTimeline {
    struct Account {
        StepSeries devices;        ///< held by running and suspended jobs
        StepSeries jobs;           ///< that hold them
        StepSeries waitingDevices; ///< asked for, array tasks counted each
        StepSeries waitingJobs;
    };

    StepSeries allocated;
    StepSeries plannedDown;
    StepSeries down;
    StepSeries reserved;
    StepSeries busy;               ///< sum over allocated devices, in thousandths of a device
    StepSeries suspended;          ///< jobs
    StepSeries dependent;          ///< jobs that wait for another one
    std::vector<Account> accounts; ///< in the order of the plan
};

} // namespace ff::demo
