// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

namespace ff {

/// A machine without a battery wakes up in 1970, or when it was built, until it has asked the
/// network for the time. What is dated so would be history for ever.
[[nodiscard]] constexpr bool isClockSet(Instant now) {
    using namespace std::chrono;
    return now >= Instant{sys_days{year{2025} / January / 1}}; // the program itself is younger
}

} // namespace ff
