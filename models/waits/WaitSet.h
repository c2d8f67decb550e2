// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ff {

struct WaitQuantiles {
    std::optional<Duration> p50; ///< unset: so many still wait that it is not reached yet
    std::optional<Duration> p90;
    std::size_t ended = 0;
    std::size_t pending = 0;
};

/// Waits, and their quantiles. Waits of equal length take no room of their own: a year of jobs has
/// millions of waits, of some ten thousand lengths.
class WaitSet final {
public:
    /// `ended`: the job started then; else it still waited when it was looked at (censored). A wait
    /// below zero counts as zero.
    void add(Duration waited, bool ended, std::int64_t times = 1);
    /// Kaplan and Meier's estimate: the shortest wait by which a fraction of the jobs has started,
    /// where jobs that still wait count as "longer than so far".
    [[nodiscard]] WaitQuantiles quantiles();
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

private:
    struct Entry {
        Duration length;
        std::int64_t ended = 0;
        std::int64_t pending = 0;
    };
    /// By length, each length once.
    void merge();

    std::vector<Entry> m_entries;
};

} // namespace ff
