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
class StandingBounds final {
public:
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
    std::vector<std::deque<Bound>> m_classes;
};

} // namespace ff::planning
