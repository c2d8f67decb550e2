// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/pilot/PilotOption.h"

#include <optional>
#include <vector>

/// Private to models/pilot.
namespace ff {

/// When the runs of a pilot are, beside the times at which it is blocked. Slurm starts no run that
/// cannot end before a maintenance begins, so a run that would reach into one begins after it. The
/// wait of a run is counted anew once, after the first that is in its way; each other one puts it
/// off by as long as it is. Else a long wait would never end beside a maintenance each week.
class RunTimes {
public:
    /// `free` and the blocked times outlive it.
    RunTimes(const PilotNeed& need, const planning::FreeAhead& free,
             const std::vector<Window>& blocked)
        : m_need(need)
        , m_free(free)
        , m_blocked(blocked) {}

    /// From the first run's start to the last one's end.
    /// Expected: after what blocks it a run begins as soon as the expected free GPUs have room.
    /// Where they are not known to have any before, it has waited anew.
    [[nodiscard]] Window expected(Instant begin, Duration wait) const;
    /// With confidence: nobody knows how the queue goes on after what blocks it, so that a run
    /// waits as long as its bound anew, also where only its wait would reach into that.
    [[nodiscard]] Window bound(Instant begin, Duration wait) const;

private:
    [[nodiscard]] const Window* blocking(Instant from, Instant to) const;
    [[nodiscard]] std::optional<Instant> roomFrom(Instant begin) const;
    template <class Start>
    [[nodiscard]] Window allRuns(Instant begin, const Start& startOf) const;
    [[nodiscard]] static Instant heldUp(Instant start, const Window& block);
    [[nodiscard]] Duration length() const;

    const PilotNeed& m_need;
    const planning::FreeAhead& m_free;
    const std::vector<Window>& m_blocked;
};

} // namespace ff
