// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/QueuedJob.h"
#include "models/planning/kept/Bytes.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace ff::planning {

/// Which bound stood for each class of jobs in the last days, to judge bounds that were stated
/// ahead of a job by what was known then. To the hour: a bound that changes again within an hour is
/// not noted.
/// And at which level it is stated: the part of the jobs that may outlive it, which is moved so
/// that the promise holds (adaptive conformal inference, Gibbs and Candes 2021). The published
/// bound alone held for 97.1 % of the jobs of one trace and 91.3 % of another. An error is known
/// days late, and a level that follows fast would swing: it moves little and stays near the
/// promise.
class StandingBounds final {
public:
    /// `promised`: the part of the jobs that may outlive a bound.
    explicit StandingBounds(double promised)
        : m_promised(promised) {}

    [[nodiscard]] double level(std::size_t classIndex) const;
    /// A job outlived the bound that was stated ahead of it, or did not.
    void judge(std::size_t classIndex, bool outlived);

    /// How far ahead a bound is judged.
    static constexpr Seconds kAhead = Seconds(7) * 86'400;

    /// The bound of the class from `at` on. In the order of time.
    void note(std::size_t classIndex, Seconds at, Seconds bound);
    /// The one that was stated `kAhead` before `at`; nothing where there was none yet.
    [[nodiscard]] std::optional<Seconds> statedBefore(std::size_t classIndex, Seconds at) const;

    void save(ByteWriter& to) const;
    void load(ByteReader& from);

private:
    struct Bound {
        Seconds since = 0;
        Seconds seconds = 0;
    };
    double m_promised;
    std::vector<double> m_levels; ///< by class; a class that is missing is at the promise
    std::vector<std::deque<Bound>> m_classes;
};

} // namespace ff::planning
