// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/pilot/PilotOption.h"

#include <vector>

/// Private to models/pilot.
namespace ff {

/// GPUs that the pilot holds at once.
[[nodiscard]] std::int64_t gpusAtOnce(const PilotNeed& need);

/// When what is announced leaves too few GPUs for what the pilot holds at once. Where persons and
/// the site announce, the larger of both is away. Nobody says of which models these GPUs are: they
/// may all be of those that serve. A reservation that stands already when the plan
/// is made (`at`) blocks nothing by itself: the waits that were seen are those beside it.
class Blocked {
public:
    /// `option` outlives it.
    Blocked(const PilotOption& option, const PilotNeed& need, Instant at);

    /// In order and without overlaps.
    [[nodiscard]] std::vector<Window> times() const;
    /// What of these times is the cause of a part of one: the first that alone leaves too few GPUs,
    /// else the largest at its begin.
    [[nodiscard]] const Announced* cause(Window part) const;
    /// The largest reservation that stands already, and still does at `begin`, where all of these
    /// leave too few GPUs.
    [[nodiscard]] const Announced* standing(Instant begin) const;

private:
    [[nodiscard]] bool isStanding(const Announced& each) const;
    [[nodiscard]] bool isTooMuch(double away) const { return m_total - away < m_atOnce; }
    template <class Counts>
    [[nodiscard]] double awayAt(Instant at, const Counts& counts) const;
    template <class Counts>
    [[nodiscard]] const Announced* largestAt(Instant at, const Counts& counts) const;
    [[nodiscard]] bool isBlocked(Instant at) const;

    const PilotOption& m_option;
    double m_atOnce = 0;
    Instant m_at;
    double m_total = 0; ///< 0: not known
};

} // namespace ff
