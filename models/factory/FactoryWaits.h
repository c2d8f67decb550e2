// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/factory/FactoryView.h"
#include "models/waits/WaitGroups.h"
#include "models/waits/Waits.h"

#include <vector>

namespace ff {

/// How long the jobs of one system waited, as its page says it.
struct FactoryWaits {
    WaitQuantiles all;
    std::vector<WaitQuantiles> overTime; ///< of the bins of a grid
    std::vector<WaitGroup> groups;
};

/// Never finer than a table has it: in a short bin too few jobs start to tell how long they waited.
[[nodiscard]] TimeGrid waitsGrid(const BinTable& bins);

/// Makes them of waits that come one by one, which are not kept.
class FactoryWaitCounter final {
public:
    /// What it is made of has to outlive it. `bins` are those of the page's charts.
    FactoryWaitCounter(const System& system, const Scope& scope, const Attribution& attribution,
                       const BinTable& bins)
        : m_overTime(bins.window, waitsGrid(bins).every)
        , m_groups(system, scope, attribution) {}

    void add(const WaitObservation& wait, std::int64_t times = 1) {
        if (m_groups.add(wait, times)) {
            m_all.add(wait.waited, wait.started, times);
            m_overTime.add(wait, times);
        }
    }
    [[nodiscard]] FactoryWaits take() {
        return {m_all.quantiles(), m_overTime.quantiles(), m_groups.groups()};
    }

private:
    WaitSet m_all;
    WaitsOverTime m_overTime;
    WaitGrouping m_groups;
};

} // namespace ff
