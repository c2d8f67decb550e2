// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/Waits.h"

#include <algorithm>

namespace ff {

WaitQuantiles waitQuantiles(std::vector<Wait> waits) {
    for (Wait& wait : waits) {
        wait.waited = std::max(wait.waited, Duration{0});
    }
    std::ranges::sort(waits, {}, &Wait::waited);

    WaitQuantiles result;
    double surviving = 1;
    for (std::size_t i = 0; i < waits.size();) {
        // All waits of the same length at once; those censored here were still at risk.
        const Duration length = waits[i].waited;
        const double atRisk = double(waits.size() - i);
        std::size_t ended = 0;
        for (; i < waits.size() && waits[i].waited == length; ++i) {
            waits[i].ended ? ++ended : ++result.pending;
        }
        result.ended += ended;
        if (ended == 0) {
            continue;
        }
        surviving *= 1 - double(ended) / atRisk;
        // Some tolerance: a half that is the product of many factors still counts as a half.
        constexpr double kSlack = 1e-9;
        if (!result.p50 && surviving <= 0.5 + kSlack) {
            result.p50 = length;
        }
        if (!result.p90 && surviving <= 0.1 + kSlack) {
            result.p90 = length;
        }
    }
    return result;
}

WaitQuantiles waitQuantiles(std::span<const WaitObservation> observations) {
    std::vector<Wait> waits;
    waits.reserve(observations.size());
    for (const WaitObservation& observation : observations) {
        waits.push_back({observation.waited, observation.started});
    }
    return waitQuantiles(std::move(waits));
}

std::vector<WaitQuantiles> waitsOverTime(std::span<const WaitObservation> observations,
                                         Window window, Duration every) {
    const std::size_t count = std::size_t((window.length() + every - Duration{1}) / every);
    std::vector<std::vector<Wait>> bins(count);
    const auto binOf = [&](Instant t) { return (t - window.from) / every; };
    for (const WaitObservation& observation : observations) {
        const Instant end = observation.eligible + observation.waited;
        const auto last = std::int64_t(count) - 1;
        const auto first = std::clamp<std::int64_t>(
            observation.eligible <= window.from ? 0 : binOf(observation.eligible), 0, last + 1);
        const auto until = end < window.to ? binOf(end) : last + 1;
        for (auto i = first; i <= last && i < until; ++i) {
            const Instant looked = std::min(window.from + every * (i + 1), window.to);
            bins[std::size_t(i)].push_back({looked - observation.eligible, false});
        }
        if (end >= window.from && end < window.to) {
            bins[std::size_t(binOf(end))].push_back({observation.waited, observation.started});
        }
    }
    std::vector<WaitQuantiles> result;
    result.reserve(count);
    for (auto& bin : bins) {
        result.push_back(waitQuantiles(std::move(bin)));
    }
    return result;
}

} // namespace ff
