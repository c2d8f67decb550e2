// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/Replay.h"

#include <array>
#include <string>
#include <vector>

namespace ff::planning {

/// How well a method's bounds held over jobs whose wait is known. A job that has not started counts
/// only where it has waited longer than its bound, or had when it left the queue.
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

/// One row for each size class that has jobs, and one for all. `known`: until when it is known of
/// jobs that they wait.
[[nodiscard]] std::vector<BacktestRow> backtestRows(std::span<const PastJob> jobs,
                                                    const StatedBounds& ours,
                                                    const StatedBounds& published,
                                                    double confidence, Seconds known);

/// What was promised at each confidence of the ladder, and what came of it. A job that waits says
/// something of the rungs alone that it has outlived, as in `BoundQuality`.
struct Reliability {
    std::array<std::size_t, kLadder.size()> judged{};
    std::array<std::size_t, kLadder.size()> held{};

    /// Of the rung's bounds, the part that held; nothing where none is judged.
    [[nodiscard]] std::optional<double> observed(std::size_t rung) const;
    /// Of the rung of which the fewest bounds are judged.
    [[nodiscard]] std::size_t fewest() const;
};

/// How long the job waited, or had waited at `known`.
[[nodiscard]] Seconds waitedUntil(const PastJob& job, Seconds known);

/// A job that waited much longer than its bound.
struct Miss {
    Seconds queued = 0;
    std::int64_t gpus = 0;
    Seconds bound = 0;
    Seconds waited = 0;
};

/// How often the ladder of the bounds held. `known`: as of `backtestRows`.
[[nodiscard]] Reliability reliabilityOf(std::span<const PastJob> jobs, const StatedBounds& stated,
                                        Seconds known);
/// The jobs that outlived their bounds by most until `known`, at most so many.
[[nodiscard]] std::vector<Miss> worstMissesOf(std::span<const PastJob> jobs,
                                              const StatedBounds& stated, Seconds known,
                                              std::size_t most);

/// "1-4", "5-16", "17-64" or "65+".
[[nodiscard]] std::string sizeClassName(std::size_t sizeClass);

} // namespace ff::planning
