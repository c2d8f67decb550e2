// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/Gather.h"

#include "models/core/Windows.h"
#include "models/facts/SystemFacts.h"
#include "models/usage/Entitled.h"
#include "models/usage/SampleUsage.h"
#include "models/usage/UsageIdle.h"
#include "models/usage/UsageScope.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace ff {

using namespace std::chrono;

namespace {

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
        const auto bins = gatherBins(
            reading, entitlement.system,
            {Metric::gpusDown, Metric::gpusPlannedDown, Metric::gpusReserved}, window, hours{1});
        if (!bins) {
            return std::unexpected(bins.error());
        }
        result[entitlement.system] = outOfUse(**system, *bins);
    }
    return result;
}

} // namespace

Result<const System*> systemNamed(const Federation& federation, const SystemId& id) {
    if (const System* system = federation.system(id)) {
        return system;
    }
    std::string ids;
    for (const System* system : federation.systemsOf({})) {
        ids += (ids.empty() ? "" : ", ") + system->id.text;
    }
    return fail(ErrorCode::unknownSystem, std::move(ids), id.text);
}

Result<std::vector<const System*>> systemsOf(const QueryContext& reading,
                                             const std::optional<SystemId>& only) {
    const Federation& federation = reading.settings->federation;
    if (!only) {
        return federation.systemsOf({});
    }
    const auto system = systemNamed(federation, *only);
    if (!system) {
        return std::unexpected(system.error());
    }
    return std::vector{*system};
}

Result<std::shared_ptr<const Attribution>> gatherAttribution(const QueryContext& reading) {
    QueryCache* const kept = reading.remembered;
    if (kept && reading.edition) {
        if (auto same = kept->attribution(reading.settings, *reading.edition)) {
            return same;
        }
    }
    QueryCache::Trees trees;
    for (const System& system : reading.settings->federation.systems) {
        auto accounts = reading.jobs.accounts(system.id);
        if (!accounts) {
            return std::unexpected(accounts.error());
        }
        trees.push_back(std::move(*accounts));
    }
    if (kept) {
        if (auto same = kept->attribution(reading.settings, trees, reading.edition)) {
            return same;
        }
    }
    auto made = std::make_shared<Attribution>(reading.settings->federation);
    for (std::size_t i = 0; i < trees.size(); ++i) {
        made->setAccounts(reading.settings->federation.systems[i].id, trees[i]);
    }
    if (kept) {
        kept->keep(reading.settings, std::move(trees), reading.edition, made);
    }
    return made;
}

Result<BinTable> gatherBins(const QueryContext& reading, const std::optional<SystemId>& system,
                            std::vector<Metric> metrics, Window window, Duration every) {
    SampleQuery query;
    query.system = system;
    query.metrics = std::move(metrics);
    query.window = window;
    query.every = every;
    auto bins = reading.samples.bins(query);
    if (!bins) {
        return std::unexpected(bins.error());
    }
    return BinTable{window, every, std::move(*bins)};
}

namespace {

/// What tells the usage of a system.
struct KnownUsage {
    std::vector<Window> covered; ///< by jobs
    BinTable samples;            ///< over the time from the first gap of these to the last
};

/// Adds to the boundaries where samples begin and end to tell what jobs do not, so that a long
/// piece is not told by one of them alone.
Result<KnownUsage> gatherKnownUsage(const QueryContext& reading, const SystemId& system,
                                    Window window, std::set<Instant>& boundaries) {
    auto covered = reading.jobs.covered(system, window);
    if (!covered) {
        return std::unexpected(covered.error());
    }
    KnownUsage known{std::move(*covered), {}};
    const auto unknown = gaps(known.covered, window);
    if (unknown.empty()) {
        return known;
    }
    const Window asked{unknown.front().from, unknown.back().to};
    const auto observed = reading.polls.observed(system, asked);
    if (!observed) {
        return std::unexpected(observed.error());
    }
    if (observed->empty()) { // a year of empty bins costs more than all the rest
        return known;
    }
    // Nor before the first sample or after the last: in steps of the same grid.
    const Duration before = std::max(observed->front().from - asked.from, Duration{});
    const Duration after = std::max(asked.to - observed->back().to - hours{1}, Duration{});
    const Window hull{asked.from + floor<hours>(before), asked.to - floor<hours>(after)};
    auto samples = gatherBins(
        reading, system, {Metric::accountGpusAllocated, Metric::gpusAllocated}, hull, hours{1});
    if (!samples) {
        return std::unexpected(samples.error());
    }
    known.samples = std::move(*samples);
    for (const Window& gap : unknown) {
        if (gap.length() >= hours{1} && !known.covered.empty()) {
            boundaries.insert({gap.from, gap.to});
        }
    }
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
        addUsage(data, systems[i]->id, std::move(known[i].covered), known[i].samples,
                 std::ranges::find(sources, systems[i]->id, &SourceConfig::system) !=
                     sources.end());
    }
    if (auto newest = addNewest(reading, window, data); !newest) {
        return std::unexpected(newest.error());
    }
    for (auto& [system, seen] : data.seen) {
        seen.sources = sourceText(sourcesOf(reading.settings->sources, system));
    }
    return data;
}

} // namespace

Result<QueryData> fetch(const QueryContext& reading, const DataQuery& query) {
    QueryData data;
    for (const SampleQuery& each : query.samples) {
        auto bins = reading.samples.bins(each);
        if (!bins) {
            return std::unexpected(bins.error());
        }
        data.samples.push_back({each.window, each.every, std::move(*bins)});
    }
    // Each of the other answers goes to its place; the first error ends it.
    std::optional<Error> error;
    const auto take = [&error](auto&& result, auto& place) {
        if (result) {
            place = std::move(*result);
        } else if (!error) {
            error = result.error();
        }
    };
    if (query.latest) {
        take(reading.samples.latest(), data.latest);
    }
    if (query.waits) {
        take(reading.jobs.waits(query.waits->system, query.waits->window), data.waits);
    }
    if (query.observed) {
        take(reading.polls.observed(query.observed->system, query.observed->window), data.observed);
    }
    if (query.statuses) {
        take(reading.polls.status(), data.statuses);
    }
    if (query.doubts) {
        take(reading.polls.doubts(*query.doubts), data.doubts);
    }
    if (query.usage) {
        std::vector<const System*> systems;
        for (const SystemId& id : query.usage->systems) {
            if (const System* system = reading.settings->federation.system(id)) {
                systems.push_back(system);
            }
        }
        take(gatherUsage(reading, systems, query.usage->boundaries), data.usage);
    }
    if (error) {
        return std::unexpected(*error);
    }
    return data;
}

Result<std::shared_ptr<const UsageTable>> gatherTable(const QueryContext& reading,
                                                      const std::vector<const System*>& systems,
                                                      const UsageGrouping& cut) {
    // An entitlement to date grows by itself in a period that is not over.
    const bool past = !cut.report.empty() && cut.report.back() <= reading.now;
    const bool keeps = past && reading.remembered && reading.edition;
    UsageAsked asked{cut, {}, reading.settings, reading.asOf, reading.edition.value_or(0)};
    for (const System* system : systems) {
        asked.systems.push_back(system->id);
    }
    if (keeps) {
        if (auto known = reading.remembered->usage(asked)) {
            return known;
        }
    }
    const auto attribution = gatherAttribution(reading);
    if (!attribution) {
        return std::unexpected(attribution.error());
    }
    const auto data = gatherUsage(reading, systems, piecesOf(cut.report, **attribution));
    if (!data) {
        return std::unexpected(data.error());
    }
    auto table = std::make_shared<UsageTable>(attributeUsage(*data, **attribution, cut));
    if (isOfWholeSystems(cut)) {
        DataQuery query;
        query.samples = idleQueries(cut, systems.size() == 1 ? std::optional{systems.front()->id}
                                                             : std::nullopt);
        const auto samples = fetch(reading, query);
        if (!samples) {
            return std::unexpected(samples.error());
        }
        setAllocatedIdle(*table, samples->samples, systems, (*attribution)->federation());
    }
    if (keeps) {
        reading.remembered->keep(std::move(asked), table);
    }
    return table;
}

} // namespace ff
