// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/Gather.h"

#include "app/services/reading/GatherUsage.h"
#include "models/usage/UsageScope.h"
#include "models/usage/samples/UsageIdle.h"

#include <algorithm>

namespace ff {

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

Result<void> eachWait(const JobLedger& jobs, const std::optional<SystemId>& system, Window window,
                      const TakeWait& take) {
    if (const auto* streaming = dynamic_cast<const WaitTallies*>(&jobs)) {
        return streaming->eachWait(system, window, take);
    }
    const auto all = jobs.waits(system, window);
    if (!all) {
        return std::unexpected(all.error());
    }
    for (const WaitObservation& wait : *all) {
        take(wait, 1);
    }
    return {};
}

Result<QueryData> fetch(const QueryContext& reading, const DataQuery& query) {
    QueryData data;
    for (const SampleQuery& each : query.samples) {
        auto bins = reading.lines ? reading.lines->means(each) : reading.samples.bins(each);
        if (!bins) {
            return std::unexpected(bins.error());
        }
        data.samples.push_back({each.window, each.every, std::move(*bins)});
    }
    for (const SampleQuery& each : query.totals) {
        auto total = reading.lines ? reading.lines->total(each)
                                   : Result<std::vector<LineColumn>>(std::vector<LineColumn>{});
        if (!total) {
            return std::unexpected(total.error());
        }
        data.totals.push_back(std::move(*total));
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
        take(gatherUsage(reading, systems, query.usage->boundaries,
                         query.latest && !error ? &data.latest : nullptr),
             data.usage);
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
