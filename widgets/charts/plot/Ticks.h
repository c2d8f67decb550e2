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
    std::vector<double> powers{}; ///< its ticks, from `low` to `high`, where it is logarithmic

    [[nodiscard]] bool isLogarithmic() const { return !powers.empty(); }
    [[nodiscard]] std::vector<double> ticks() const;
    /// How far up the axis a value stands, 0 to 1. A logarithmic scale has what is below `low`,
    /// zero too, at 0.
    [[nodiscard]] double heightOf(double value) const;
};

/// The scale that holds `low`..`high` in about `wanted` steps of 1, 2 or 5 times a power of ten;
/// seconds step in minutes, hours and days. Where `tight`, the ends are `low` and `high`
/// themselves.
[[nodiscard]] ValueScale valueScale(double low, double high, Unit unit, int wanted, bool tight);

/// A logarithmic scale that holds `lowest` (above 0)..`high`; in powers of ten, seconds in s, min,
/// h and d.
[[nodiscard]] ValueScale logarithmicScale(double lowest, double high, Unit unit);

struct TimeTick {
    Instant at;
    QString label;
};

/// At most `wanted` ticks inside the window on round times of the formatter's zone: on a night when
/// the clock changes they stay on the local midnights and hours.
[[nodiscard]] std::vector<TimeTick> timeTicks(Window window, const Formatter& formatter,
                                              int wanted);

} // namespace ff
