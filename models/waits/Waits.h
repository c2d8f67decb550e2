// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/JobLedger.h"
#include "models/waits/WaitSet.h"

#include <vector>

namespace ff {

/// The quantiles for each bin: jobs that started in it, and as censored those that still waited at
/// its end, and those that were cancelled (or last seen) in it, then.
class WaitsOverTime final {
public:
    WaitsOverTime(Window window, Duration every);

    void add(const WaitObservation& wait, std::int64_t times = 1);
    [[nodiscard]] std::vector<WaitQuantiles> quantiles();

private:
    [[nodiscard]] std::int64_t binOf(Instant at) const;

    Window m_window;
    Duration m_every;
    std::vector<WaitSet> m_bins;
};

} // namespace ff
