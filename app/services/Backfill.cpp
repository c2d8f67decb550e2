// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/Backfill.h"

#include "models/telemetry/Coverage.h"

#include <algorithm>
#include <functional>
#include <map>
#include <ranges>

namespace ff {
namespace {

using namespace std::chrono;

constexpr Duration kFinePast = days{2};
constexpr Duration kShortHole = hours{6};
constexpr Duration kTurn = days{7};

/// A short hole (an outage) deserves the detail that polling would have given; the long past does
/// not: a month of minutes costs the site and the disk more than anyone can see in a chart.
Duration stepFor(const SourceConfig& source, Window hole, Instant now) {
    if (hole.from < now - kFinePast)
        return hours{1};
    return hole.length() <= kShortHole ? std::max<Duration>(source.interval, minutes{1})
                                       : std::max<Duration>(source.interval, minutes{15});
}

} // namespace

std::vector<Window> holes(Window window, const std::vector<Window>& seen, Duration tolerance) {
    std::vector<Window> found;
    Instant at = window.from;
    const auto add = [&](Instant to) {
        if (to - at > tolerance)
            found.push_back({at, to});
    };
    for (const Window& part : seen) {
        if (part.to <= at)
            continue;
        if (part.from >= window.to)
            break;
        add(std::min(part.from, window.to));
        at = std::max(at, part.to);
    }
    add(window.to);
    return found;
}

std::vector<BackfillTask> planBackfill(const SourceConfig& source, const std::vector<Window>& seen,
                                       Instant now) {
    if (source.kind != SourceKind::prometheus && source.kind != SourceKind::slurmRest)
        return {};
    const Window past{now - days{source.backfillDays}, now};
    std::vector<BackfillTask> tasks;
    for (const Window& hole : holes(past, seen, holdTime(source.interval))) {
        const Instant border = now - kFinePast;
        if (hole.from < border && hole.to > border) {
            tasks.push_back({source, {hole.from, border}, {}});
            tasks.push_back({source, {border, hole.to}, {}});
        } else {
            tasks.push_back({source, hole, {}});
        }
    }
    for (BackfillTask& task : tasks)
        task.every = stepFor(source, task.window, now);
    std::ranges::reverse(tasks);
    return tasks;
}

std::vector<BackfillTask> inTurns(const std::vector<BackfillTask>& tasks) {
    std::multimap<Instant, BackfillTask, std::greater<>> turns; // equal ones in the tasks' order
    for (const BackfillTask& task : tasks) {
        BackfillTask turn = task;
        for (Instant to = task.window.to; to > task.window.from; to = turn.window.from) {
            const Instant midnight = ceil<days>(to - kTurn);
            turn.window = {std::max<Instant>(midnight, task.window.from), to};
            turns.emplace(to, turn);
        }
    }
    const auto all = std::views::values(turns);
    return {all.begin(), all.end()};
}

} // namespace ff
