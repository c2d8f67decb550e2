// SPDX-License-Identifier: GPL-3.0-only
#include "models/pilot/RunTimes.h"

#include "models/pilot/Blocked.h"

#include <algorithm>
#include <cmath>

namespace ff {

/// Time in the queue goes on counting after the block; the run does not begin before its end.
Instant RunTimes::heldUp(Instant start, const Window& block) {
    return std::max(start + block.length(), block.to);
}

Duration RunTimes::length() const {
    return Duration{std::llround(m_need.hours * 3'600'000)};
}

const Window* RunTimes::blocking(Instant from, Instant to) const {
    const auto found = std::ranges::find_if(
        m_blocked, [&](const Window& each) { return each.from < to && each.to > from; });
    return found == m_blocked.end() ? nullptr : &*found;
}

std::optional<Instant> RunTimes::roomFrom(Instant begin) const {
    PilotNeed one = m_need;
    one.gpus = gpusAtOnce(m_need);
    one.runs = 1;
    const auto room = roomFor(one, m_free, begin);
    return room.empty() ? std::nullopt : std::optional(room.front().window.from);
}

template <class Start>
Window RunTimes::allRuns(Instant begin, const Start& startOf) const {
    Window all{startOf(begin), {}};
    all.to = all.from + length();
    for (int run = 1; run < (m_need.parallel ? 1 : m_need.runs); ++run) {
        all.to = startOf(all.to) + length();
    }
    return all;
}

Window RunTimes::expected(Instant begin, Duration wait) const {
    return allRuns(begin, [&](Instant ready) {
        Instant start = ready + wait;
        bool isAnew = false;
        while (const Window* block = blocking(start, start + length())) {
            const Instant waited = isAnew ? heldUp(start, *block) : block->to + wait;
            start = std::min(roomFrom(block->to).value_or(waited), waited);
            isAnew = true;
        }
        return start;
    });
}

Window RunTimes::bound(Instant begin, Duration wait) const {
    return allRuns(begin, [&](Instant ready) {
        const Window* first = blocking(ready, ready + wait + length());
        if (!first) {
            return ready + wait;
        }
        Instant start = first->to + wait;
        for (const Window& next : m_blocked) {
            if (next.from >= first->to && next.from < start + length()) {
                start = heldUp(start, next);
            }
        }
        return start;
    });
}

} // namespace ff
