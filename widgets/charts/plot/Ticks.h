// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"

#include <vector>

namespace ff {

/// Round values for a value axis, from `low` to `high`, both included.
struct ValueScale {
    double low = 0;
    double high = 1;
    double step = 1;

    [[nodiscard]] std::vector<double> ticks() const;
};

/// The scale that holds `low`..`high` in about `wanted` steps of 1, 2 or 5 times a power of ten;
/// seconds step in minutes, hours and days. Where `tight`, the ends are `low` and `high`
/// themselves.
[[nodiscard]] ValueScale valueScale(double low, double high, Unit unit, int wanted, bool tight);

struct TimeTick {
    Instant at;
    QString label;
};

/// At most `wanted` ticks inside the window on round times of the formatter's zone: on a night when
/// the clock changes they stay on the local midnights and hours.
[[nodiscard]] std::vector<TimeTick> timeTicks(Window window, const Formatter& formatter,
                                              int wanted);

} // namespace ff
