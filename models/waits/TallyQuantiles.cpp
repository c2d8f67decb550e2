// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/TallyQuantiles.h"

#include <map>

namespace ff {

WaitQuantiles waitQuantiles(const WaitTally& tally) {
    WaitQuantiles result;
    const std::map lengths(tally.byLength.begin(), tally.byLength.end());
    std::int64_t atRisk = 0;
    for (const auto& [length, count] : lengths) {
        atRisk += count.ended + count.pending;
    }
    double surviving = 1;
    for (const auto& [length, count] : lengths) {
        result.ended += std::size_t(count.ended);
        result.pending += std::size_t(count.pending);
        // Those censored at this length were still at risk; see the list's own estimate.
        surviving *= 1 - double(count.ended) / double(atRisk);
        atRisk -= count.ended + count.pending;
        constexpr double kSlack = 1e-9;
        if (count.ended > 0 && !result.p50 && surviving <= 0.5 + kSlack) {
            result.p50 = Duration{length};
        }
        if (count.ended > 0 && !result.p90 && surviving <= 0.1 + kSlack) {
            result.p90 = Duration{length};
        }
    }
    return result;
}

} // namespace ff
