// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/Replay.h"

#include <string>

namespace ff::planning {

/// How well a method's bounds held over jobs whose wait is known. A job that left the queue without
/// a start counts only where it had waited longer than its bound before it left.
struct BoundQuality {
    std::size_t jobs = 0;
    std::size_t bounds = 0; ///< of these jobs, the ones that got a bound
    std::size_t judged = 0; ///< of these bounds, the ones whose outcome is known
    std::size_t held = 0;   ///< of the judged ones
    std::optional<Seconds> medianBound;
    std::optional<double> meanBound;                      ///< s
    std::optional<double> pinballLoss;                    ///< mean over started jobs, in s
    [[nodiscard]] std::optional<double> coverage() const; ///< held / judged
};

struct BacktestRow {
    std::optional<std::size_t> sizeClass; ///< unset: all sizes together
    BoundQuality ours;
    BoundQuality published;
};

/// One row for each size class that has jobs, and one for all.
[[nodiscard]] std::vector<BacktestRow> backtestRows(std::span<const PastJob> jobs,
                                                    const StatedBounds& ours,
                                                    const StatedBounds& published,
                                                    double confidence);

/// "1-4", "5-16", "17-64" or "65+".
[[nodiscard]] std::string sizeClassName(std::size_t sizeClass);

} // namespace ff::planning
