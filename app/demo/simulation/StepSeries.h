// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>

namespace ff::demo {

/// Whole seconds since 1970, UTC: Slurm's own resolution.
using Seconds = std::int64_t;

/// A value that changes in steps, with all of its past: what it was at any time is a search.
class StepSeries final {
public:
    /// From `at` on the value is `value`. Times never go back.
    void set(Seconds at, std::int64_t value) {
        if (value == last()) {
            return;
        }
        if (!m_steps.empty() && m_steps.back().at == std::uint32_t(at)) {
            m_steps.back().value = std::int32_t(value);
        } else {
            m_steps.push_back({std::uint32_t(at), std::int32_t(value)});
        }
    }
    void add(Seconds at, std::int64_t change) { set(at, last() + change); }
    [[nodiscard]] std::int64_t last() const { return m_steps.empty() ? 0 : m_steps.back().value; }
    /// The value at a time; 0 before the first step.
    [[nodiscard]] std::int64_t at(Seconds time) const {
        const auto after =
            std::ranges::upper_bound(m_steps, time, {}, [](const Step& step) { return step.at; });
        return after == m_steps.begin() ? 0 : std::prev(after)->value;
    }

private:
    struct Step {
        std::uint32_t at;
        std::int32_t value;
    };
    std::deque<Step> m_steps; ///< grows in small blocks: there are thousands of series
};

} // namespace ff::demo
