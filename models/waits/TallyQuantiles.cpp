// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/TallyQuantiles.h"

namespace ff {

WaitQuantiles waitQuantiles(const WaitTally& tally) {
    WaitSet waits;
    for (const auto& [length, count] : tally.byLength) {
        waits.add(Duration{length}, true, count.ended);
        waits.add(Duration{length}, false, count.pending);
    }
    return waits.quantiles();
}

} // namespace ff
