// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/simulation/Random.h"
#include "app/demo/simulation/SimJob.h"
#include "app/demo/simulation/SitePlan.h"

#include <optional>

namespace ff::demo {

/// What users hand in at one site: how much, when in the day and the week, how large and how long.
/// The rate follows from the site's load and the mean size of its jobs, so that a machine of any
/// size gets its share of work, and from its queue, since users who see a long one stay away.
class Workload final {
public:
    static constexpr Seconds kSlot = 30;

    Workload(const SitePlan& site, Random random);

    /// The job that comes in the slot which begins at `slot`, if any. `backlogHours`: how long the
    /// whole machine would need for what waits.
    [[nodiscard]] std::optional<SimJob> arrival(Seconds slot, double backlogHours);

private:
    [[nodiscard]] SimJob draft(Random& random, Seconds at) const;
    void size(SimJob& job, Random& random) const;
    void spread(SimJob& job, Random& random) const;
    [[nodiscard]] std::size_t pickAccount(Random& random, Seconds at) const;
    [[nodiscard]] std::size_t pickPool(Random& random) const;

    const SitePlan& m_site;
    Random m_random;
    double m_jobsPerSecond = 0;
};

/// How much is handed in at this time of day and week, 1 on the mean (Central European time).
[[nodiscard]] double rhythm(Seconds at);

} // namespace ff::demo
