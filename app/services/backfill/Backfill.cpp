// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/backfill/Backfill.h"

#include "models/config/SourceKinds.h"
#include "models/config/SystemsOfSource.h"
#include "models/core/Coverage.h"
#include "models/core/Windows.h"

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
constexpr double kMissedPolls = 1.25; ///< a fifth of the samples may be missing: they still hold

/// As finely as the source is polled.
Duration fineStep(const SourceConfig& source) {
    return std::max<Duration>(source.interval, minutes{1});
}

/// A short hole (an outage) gets the detail that polling would have given; the long past first what
/// a chart of it shows. The rest follows when that is there (planRefining).
Duration stepFor(const SourceConfig& source, Window hole, Instant now) {
    if (hole.from < floor<hours>(now - kFinePast)) {
        return hours{1};
    }
    return hole.length() <= kShortHole ? fineStep(source)
                                       : std::max<Duration>(source.interval, minutes{15});
}

/// A hole in whole steps, and what is left over at its ends as finely as it would have been
/// polled: a mean over a step that reaches into what is known already would be wrong there.
void addTasks(const SourceConfig& source, Window hole, Instant now,
              std::vector<BackfillTask>& tasks) {
    const Duration step = stepFor(source, hole, now);
    const auto up = [step](Instant at) {
        const Duration into = (at.time_since_epoch() % step + step) % step;
        return into.count() > 0 ? at + (step - into) : at;
    };
    const Instant from = up(hole.from);
    const Instant to = up(hole.to) == hole.to ? hole.to : up(hole.to) - step;
    if (source.kind != SourceKind::prometheus || step <= fineStep(source) || from >= to) {
        tasks.push_back({source, hole, from >= to ? std::min(step, fineStep(source)) : step});
        return;
    }
    if (hole.from < from) {
        tasks.push_back({source, {hole.from, from}, fineStep(source)});
    }
    tasks.push_back({source, {from, to}, step});
    if (to < hole.to) {
        tasks.push_back({source, {to, hole.to}, fineStep(source)});
    }
}

} // namespace

std::vector<BackfillTask> planBackfill(const SourceConfig& source, const std::vector<Window>& seen,
                                       Instant now) {
    if (!infoOf(source.kind).hasPast) {
        return {};
    }
    const Window past{now - days{source.backfillDays}, now};
    std::vector<BackfillTask> tasks;
    const Instant border = floor<hours>(now - kFinePast);
    for (const Window& hole : gaps(seen, past, holdTime(source.interval))) {
        if (hole.from < border && hole.to > border) {
            addTasks(source, {hole.from, border}, now, tasks);
            addTasks(source, {border, hole.to}, now, tasks);
        } else {
            addTasks(source, hole, now, tasks);
        }
    }
    std::ranges::reverse(tasks);
    return tasks;
}

Duration pastStep(const SourceConfig& source) {
    return source.backfillEvery > Duration{} ? source.backfillEvery : source.interval;
}

std::vector<BackfillTask> planRefining(const SourceConfig& source,
                                       const std::vector<Window>& coarse) {
    std::vector<BackfillTask> tasks;
    const Duration every = pastStep(source);
    for (const Window& part : std::views::reverse(coarse)) {
        if (source.kind == SourceKind::prometheus && part.length() >= every) {
            tasks.push_back({source, part, every});
        }
    }
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

std::vector<Window> coarseParts(const std::vector<Window>& seen,
                                const std::vector<SeriesBins>& bins, const SampleQuery& query,
                                Duration every) {
    std::vector<Window> coarse;
    std::size_t count = 0;
    for (const SeriesBins& series : bins) {
        count = std::max(count, series.bins.size());
    }
    for (std::size_t i = 0; i < count; ++i) {
        std::int64_t samples = 0;
        Duration observed{};
        for (const SeriesBins& series : bins) {
            if (i < series.bins.size()) {
                samples = std::max<std::int64_t>(samples, series.bins[i].samples);
                observed = std::max(observed, series.bins[i].observed);
            }
        }
        if (double((every * samples).count()) * kMissedPolls < double(observed.count())) {
            const Instant from = query.window.from + query.every * std::int64_t(i);
            coarse.push_back({from, std::min<Instant>(from + query.every, query.window.to)});
        }
    }
    std::vector<Window> known;
    Instant from = query.window.from;
    for (const Window& each : merged(std::move(coarse))) { // what is seen between the coarse ones
        for (const Window& part : seen) {
            known.push_back(overlap(part, {from, each.from}));
        }
        from = each.to;
    }
    for (const Window& part : seen) {
        known.push_back(overlap(part, {from, query.window.to}));
    }
    return gaps(known, query.window, every);
}

std::vector<BackfillTask> askedTogether(const std::vector<BackfillTask>& tasks) {
    struct Group {
        BackfillTask first;
        std::vector<SourceConfig> sources;
    };
    std::vector<Group> groups;
    for (const BackfillTask& task : tasks) {
        const auto same = std::ranges::find_if(groups, [&](const Group& group) {
            return !task.source.engine.empty() && group.first.source.engine == task.source.engine &&
                   group.first.window == task.window && group.first.every == task.every;
        });
        if (same == groups.end()) {
            groups.push_back({task, {task.source}});
        } else {
            same->sources.push_back(task.source);
        }
    }
    std::vector<BackfillTask> asked;
    for (const Group& group : groups) {
        SourceConfig source = together(group.sources).front();
        source.serves.only = !source.serves.isOne();
        asked.push_back({std::move(source), group.first.window, group.first.every});
    }
    return asked;
}

} // namespace ff
