// SPDX-License-Identifier: GPL-3.0-only
#include "models/pilot/RunTimes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace ff {

std::int64_t gpusAtOnce(const PilotNeed& need) {
    return need.parallel ? need.gpus * need.runs : need.gpus;
}

std::vector<Window> blockedTimes(const PilotOption& option, const PilotNeed& need) {
    const double total =
        option.ahead.free.available > 0 ? option.ahead.free.available : option.capacity.value_or(0);
    if (total <= 0) {
        return {}; // how many there are is not known
    }
    std::set<Instant> edges;
    for (const Announced& each : option.announced) {
        edges.insert(each.window.from);
        edges.insert(each.window.to);
    }
    const auto awayAt = [&](Instant at) {
        double byPersons = 0;
        double bySite = 0;
        for (const Announced& each : option.announced) {
            if (each.window.from <= at && at < each.window.to) {
                (each.isToldBySite ? bySite : byPersons) += each.gpus.value_or(total);
            }
        }
        return std::max(byPersons, bySite);
    };
    std::vector<Window> blocked;
    for (auto edge = edges.begin(); edge != edges.end() && std::next(edge) != edges.end(); ++edge) {
        const double away = awayAt(*edge);
        if (away <= 0 || total - away >= double(gpusAtOnce(need))) {
            continue;
        }
        if (!blocked.empty() && blocked.back().to == *edge) {
            blocked.back().to = *std::next(edge);
        } else {
            blocked.push_back({*edge, *std::next(edge)});
        }
    }
    return blocked;
}

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
