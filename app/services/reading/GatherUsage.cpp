// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/GatherUsage.h"

#include "app/services/reading/Gather.h"
#include "models/core/SampledTime.h"
#include "models/core/Windows.h"
#include "models/facts/SystemFacts.h"
#include "models/usage/Entitled.h"
#include "models/usage/samples/SampleUsage.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace ff {

using namespace std::chrono;

namespace {

/// The whole hours that hold a window, up to now: whatever is asked, the bins of an hour are the
/// same ones.
Window wholeHours(Window window, Instant now) {
    const Instant to = std::max(window.to, std::min<Instant>(ceil<hours>(window.to), now));
    return {floor<hours>(window.from), to};
}

/// What the entitlements of the systems need to know of, if their base is not the installed one.
Result<std::map<SystemId, OutOfUse>> gatherOutOfUse(const QueryContext& reading,
                                                    const std::vector<const System*>& systems,
                                                    Window window) {
    std::map<SystemId, OutOfUse> result;
    for (const Entitlement& entitlement : reading.settings->federation.entitlements) {
        const auto system = std::ranges::find(systems, entitlement.system, &System::id);
        if (entitlement.base == EntitlementBase::installed || system == systems.end() ||
            result.contains(entitlement.system)) {
            continue;
        }
        const auto bins =
            gatherBins(reading, entitlement.system,
                       {Metric::gpusDown, Metric::gpusPlannedDown, Metric::gpusReserved},
                       wholeHours(window, reading.now), hours{1});
        if (!bins) {
            return std::unexpected(bins.error());
        }
        result[entitlement.system] = outOfUse(**system, *bins);
    }
    return result;
}

/// What tells the usage of a system.
struct KnownUsage {
    std::vector<Window> basis;   ///< by jobs, of all days that decide
    std::vector<Window> covered; ///< of it, what lies in the window
    Window asked;                ///< of samples; empty: they are not needed
    BinTable samples;            ///< over the days from the first gap of these to the last
    std::vector<Window> sampled; ///< when samples tell, and not jobs
};

/// The days of which jobs do not know all and which somebody observed, with an hour before them:
/// the first bin of a table does not know where its gap began.
Window askedOfSamples(const std::vector<Window>& unknown, const std::vector<Window>& observed,
                      Instant now) {
    const Window all = wholeDays({unknown.front().from, unknown.back().to}, now);
    const Window seen = overlap(all, {observed.front().from, observed.back().to});
    if (seen.empty()) {
        return {};
    }
    // Whole days, or a question about more of them would decide otherwise.
    const Window whole = wholeDays(seen, now);
    return {whole.from - hours{1}, whole.to};
}

void addBorders(const std::vector<Window>& windows, Window within, std::set<Instant>& boundaries) {
    for (const Window& each : windows) {
        for (const Instant border : {each.from, each.to}) {
            if (border > within.from && border < within.to) {
                boundaries.insert(border);
            }
        }
    }
}

/// Where long gaps of jobs begin and end that samples do not tell. It is cut at the whole quarters
/// of an hour inside of them: no run has to be read for such a border, and many systems share it.
/// The minutes beside it are a short gap.
void addGaps(const std::vector<Window>& longGaps, const std::vector<Window>& sampled, Window within,
             std::set<Instant>& boundaries) {
    using quarters = duration<Duration::rep, std::ratio<900>>;
    for (const Window& gap : longGaps) {
        Window inside{ceil<quarters>(gap.from), floor<quarters>(gap.to)};
        for (const Window& each : sampled) { // cut there anyway
            inside.from = each.from == gap.from ? gap.from : inside.from;
            inside.to = each.to == gap.to ? gap.to : inside.to;
        }
        addBorders({inside}, within, boundaries);
    }
}

/// What jobs know of a system, and of which time samples have to tell.
Result<KnownUsage> gatherCovered(const QueryContext& reading, const SystemId& system,
                                 Window window) {
    const Window basis = basisOf(window, reading.now);
    auto covered = reading.jobs.covered(system, hull(basis, window));
    if (!covered) {
        return std::unexpected(covered.error());
    }
    KnownUsage known;
    for (const Window& each : *covered) {
        if (const Window inside = overlap(each, window); !inside.empty()) {
            known.covered.push_back(inside);
        }
    }
    const auto unknown = gaps(*covered, wholeDays(window, reading.now));
    known.basis = std::move(*covered);
    if (unknown.empty()) {
        return known;
    }
    const auto observed = reading.polls.observed(
        system, wholeDays({unknown.front().from, unknown.back().to}, reading.now));
    if (!observed) {
        return std::unexpected(observed.error());
    }
    if (!observed->empty()) { // a year of empty bins costs more than all the rest
        known.asked = askedOfSamples(unknown, *observed, reading.now);
    }
    return known;
}

/// The samples of these systems over one window, into `known`. `sampled`: how many systems there
/// are that have samples at all.
Result<void> gatherSamples(const QueryContext& reading, Window window,
                           const std::vector<std::size_t>& which, std::size_t sampled,
                           const std::vector<const System*>& systems,
                           std::vector<KnownUsage>& known) {
    const std::vector metrics{Metric::accountGpusAllocated, Metric::gpusAllocated};
    // A question about all systems brings what nobody asked for, too: not for a few of many.
    if (which.size() < 2 || which.size() * 2 <= sampled) {
        for (const std::size_t i : which) {
            auto its = gatherBins(reading, systems[i]->id, metrics, window, hours{1});
            if (!its) {
                return std::unexpected(its.error());
            }
            known[i].samples = std::move(*its);
        }
        return {};
    }
    auto all = gatherBins(reading, {}, metrics, window, hours{1});
    if (!all) {
        return std::unexpected(all.error());
    }
    std::unordered_map<SystemId, std::size_t> places;
    for (const std::size_t i : which) {
        known[i].samples = {window, hours{1}, {}};
        places[systems[i]->id] = i;
    }
    for (SeriesBins& series : all->series) {
        if (const auto place = places.find(series.key.system); place != places.end()) {
            known[place->second].samples.series.push_back(std::move(series));
        }
    }
    return {};
}

/// What tells the usage of each system. Adds to the boundaries where samples tell what jobs do not,
/// and where nobody does: a piece is known in one way, or not at all.
Result<std::vector<KnownUsage>> gatherKnownUsage(const QueryContext& reading,
                                                 const std::vector<const System*>& systems,
                                                 Window window, std::set<Instant>& boundaries) {
    std::vector<KnownUsage> known;
    std::map<std::pair<Instant, Instant>, std::vector<std::size_t>> asked;
    for (const System* system : systems) {
        auto its = gatherCovered(reading, system->id, window);
        if (!its) {
            return std::unexpected(its.error());
        }
        if (!its->asked.empty()) {
            asked[{its->asked.from, its->asked.to}].push_back(known.size());
        }
        known.push_back(std::move(*its));
    }
    std::size_t sampled = 0;
    for (const auto& [bounds, which] : asked) {
        sampled += which.size();
    }
    sampled = std::max(sampled, polledSystems(reading.settings->sources).size());
    for (const auto& [bounds, which] : asked) {
        const Window its{bounds.first, bounds.second};
        if (const auto got = gatherSamples(reading, its, which, sampled, systems, known); !got) {
            return std::unexpected(got.error());
        }
        for (const std::size_t i : which) {
            known[i].sampled =
                sampledTime(known[i].basis, allocationSeen(systems[i]->id, known[i].samples),
                            window, reading.now);
            addBorders(known[i].sampled, window, boundaries);
        }
    }
    for (const KnownUsage& its : known) {
        addGaps(longGaps(its.basis, window, reading.now), its.sampled, window, boundaries);
    }
    return known;
}

/// When the newest sample was, of systems of which samples tell up to now.
Result<void> addNewest(const QueryContext& reading, Window window,
                       const std::vector<LatestValue>* known, UsageData& data) {
    const bool hasSampled = std::ranges::any_of(
        data.seen, [](const auto& entry) { return entry.second.method != "jobs"; });
    if (!hasSampled || window.to < reading.now) {
        return {};
    }
    Result<std::vector<LatestValue>> asked;
    if (!known) {
        asked = reading.samples.latest();
        if (!asked) {
            return std::unexpected(asked.error());
        }
        known = &*asked;
    }
    for (const LatestValue& value : *known) {
        const Metric metric = value.key.metric;
        const auto seen = data.seen.find(value.key.system);
        const bool tells =
            metric == Metric::accountGpusAllocated || metric == Metric::gpusAllocated;
        if (tells && seen != data.seen.end() && seen->second.method != "jobs" &&
            value.point.at >= window.from) {
            auto& newest = seen->second.newest;
            newest = std::max(newest.value_or(value.point.at), value.point.at);
        }
    }
    return {};
}

} // namespace

Result<UsageData> gatherUsage(const QueryContext& reading,
                              const std::vector<const System*>& systems,
                              const std::vector<Instant>& asked,
                              const std::vector<LatestValue>* latest) {
    UsageData data;
    data.boundaries = asked;
    data.until = reading.now;
    if (asked.size() < 2) {
        return data;
    }
    const Window window{asked.front(), asked.back()};
    std::set<Instant> boundaries(asked.begin(), asked.end());
    auto known = gatherKnownUsage(reading, systems, window, boundaries);
    if (!known) {
        return std::unexpected(known.error());
    }
    data.boundaries.assign(boundaries.begin(), boundaries.end());
    UsageQuery query;
    if (systems.size() == 1) {
        query.system = systems.front()->id;
    }
    query.boundaries = data.boundaries;
    query.asOf = reading.asOf;
    auto jobs = reading.jobs.usageTable(query);
    auto out = gatherOutOfUse(reading, systems, window);
    if (!jobs || !out) {
        return std::unexpected(!jobs ? jobs.error() : out.error());
    }
    data.matrix = std::move(*jobs);
    data.outOfUse = std::move(*out);
    const auto polled = polledSystems(reading.settings->sources);
    for (std::size_t i = 0; i < systems.size(); ++i) {
        KnownUsage& its = (*known)[i];
        addUsage(data, systems[i]->id, std::move(its.covered), its.samples, its.sampled,
                 polled.contains(systems[i]->id));
    }
    if (auto newest = addNewest(reading, window, latest, data); !newest) {
        return std::unexpected(newest.error());
    }
    for (auto& [system, seen] : data.seen) {
        seen.sources = sourceText(sourcesOf(reading.settings->sources, system));
    }
    return data;
}

} // namespace ff
