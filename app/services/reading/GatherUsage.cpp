// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/GatherUsage.h"

#include "app/services/reading/Gather.h"
#include "models/core/SampledTime.h"
#include "models/core/Windows.h"
#include "models/facts/SystemFacts.h"
#include "models/usage/Entitled.h"
#include "models/usage/SampleUsage.h"

#include <algorithm>
#include <chrono>
#include <set>

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
    std::vector<Window> covered; ///< by jobs
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

/// Adds to the boundaries where long gaps of jobs begin and end, seen by samples or by nobody, and
/// where samples tell what jobs do not: a piece is known in one way, or not at all.
Result<KnownUsage> gatherKnownUsage(const QueryContext& reading, const SystemId& system,
                                    Window window, std::set<Instant>& boundaries) {
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
    if (unknown.empty()) {
        return known;
    }
    addBorders(longGaps(*covered, window, reading.now), window, boundaries);
    const auto observed = reading.polls.observed(
        system, wholeDays({unknown.front().from, unknown.back().to}, reading.now));
    if (!observed) {
        return std::unexpected(observed.error());
    }
    if (observed->empty()) { // a year of empty bins costs more than all the rest
        return known;
    }
    const Window asked = askedOfSamples(unknown, *observed, reading.now);
    if (asked.empty()) {
        return known;
    }
    auto samples = gatherBins(
        reading, system, {Metric::accountGpusAllocated, Metric::gpusAllocated}, asked, hours{1});
    if (!samples) {
        return std::unexpected(samples.error());
    }
    known.samples = std::move(*samples);
    known.sampled =
        sampledTime(*covered, allocationSeen(system, known.samples), window, reading.now);
    addBorders(known.sampled, window, boundaries);
    return known;
}

/// When the newest sample was, of systems of which samples tell up to now.
Result<void> addNewest(const QueryContext& reading, Window window, UsageData& data) {
    const bool hasSampled = std::ranges::any_of(
        data.seen, [](const auto& entry) { return entry.second.method != "jobs"; });
    if (!hasSampled || window.to < reading.now) {
        return {};
    }
    const auto latest = reading.samples.latest();
    if (!latest) {
        return std::unexpected(latest.error());
    }
    for (const LatestValue& value : *latest) {
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
                              const std::vector<Instant>& asked) {
    UsageData data;
    data.boundaries = asked;
    data.until = reading.now;
    if (asked.size() < 2) {
        return data;
    }
    const Window window{asked.front(), asked.back()};
    std::set<Instant> boundaries(asked.begin(), asked.end());
    std::vector<KnownUsage> known;
    for (const System* system : systems) {
        auto its = gatherKnownUsage(reading, system->id, window, boundaries);
        if (!its) {
            return std::unexpected(its.error());
        }
        known.push_back(std::move(*its));
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
    const auto& sources = reading.settings->sources;
    for (std::size_t i = 0; i < systems.size(); ++i) {
        addUsage(
            data, systems[i]->id, std::move(known[i].covered), known[i].samples, known[i].sampled,
            std::ranges::find(sources, systems[i]->id, &SourceConfig::system) != sources.end());
    }
    if (auto newest = addNewest(reading, window, data); !newest) {
        return std::unexpected(newest.error());
    }
    for (auto& [system, seen] : data.seen) {
        seen.sources = sourceText(sourcesOf(reading.settings->sources, system));
    }
    return data;
}

} // namespace ff
