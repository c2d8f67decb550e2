// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/Read.h"

#include "app/services/reading/Gather.h"
#include "app/services/reading/ReadReconcile.h"
#include "app/services/reading/ReadUsage.h"
#include "models/factory/BuildFactory.h"
#include "models/facts/SystemFacts.h"
#include "models/holder/BuildShares.h"
#include "models/sources/BuildSources.h"
#include "models/usage/UsageScope.h"
#include "models/waits/WaitGroups.h"

#include <chrono>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace ff {
namespace {

using namespace std::chrono;

} // namespace

Result<FloorView> readFloor(const QueryContext& reading, const Scope& scope) {
    // A year has millions of waits, of which a row says two quantiles: counted, where that can be.
    const auto* counting = dynamic_cast<const WaitTallies*>(&reading.jobs);
    std::optional<std::unordered_map<SystemId, WaitTally>> tallies;
    if (counting) {
        const auto attribution = gatherAttribution(reading);
        if (!attribution) {
            return std::unexpected(attribution.error());
        }
        WaitFilter filter;
        filter.counts = [&](const WaitObservation& wait) {
            return passes(scope, **attribution,
                          {wait.system, wait.account, wait.partition, wait.qos}, wait.eligible);
        };
        filter.changes = (*attribution)->changes({Instant::min(), Instant::max()});
        auto counted = counting->waitTallies({}, scope.window, filter);
        if (!counted) {
            return std::unexpected(counted.error());
        }
        tallies = std::move(*counted);
    }
    return answer(
        reading,
        [&](const Attribution& attribution) {
            DataQuery query = floorQuery(scope, {}, attribution, reading.now);
            if (counting) {
                query.waits.reset();
            }
            return query;
        },
        [&](const Attribution& attribution, QueryData data) {
            FloorInputs inputs = floorInputs(scope, attribution, reading.now,
                                             reading.settings->sources, std::move(data));
            inputs.tallies = std::move(tallies);
            return buildFloor(std::move(inputs));
        });
}

Result<FactoryView> readFactory(const QueryContext& reading, const SystemId& system,
                                const Scope& scope, std::int64_t columns) {
    auto notes = reading.notes ? reading.notes->notes(system, scope.window)
                               : Result<std::vector<Note>>(std::vector<Note>{});
    if (!notes) {
        return std::unexpected(notes.error());
    }
    const auto attribution = gatherAttribution(reading);
    if (!attribution) {
        return std::unexpected(attribution.error());
    }
    DataQuery query = factoryQuery(system, scope, **attribution, reading.now, columns);
    query.waits.reset(); // a year has millions: counted one by one
    auto data = fetch(reading, query);
    if (!data) {
        return std::unexpected(data.error());
    }
    FactoryInputs inputs =
        factoryInputs(system, scope, **attribution, reading.now, reading.settings->sources,
                      std::move(*data), std::move(*notes));
    if (const System* known = reading.settings->federation.system(system)) {
        FactoryWaitCounter counter(*known, scope, **attribution, inputs.floor.bins);
        const auto counted = eachWait(
            reading.jobs, system, scope.window,
            [&](const WaitObservation& wait, std::int64_t times) { counter.add(wait, times); });
        if (!counted) {
            return std::unexpected(counted.error());
        }
        inputs.waits = counter.take();
    }
    return buildFactory(inputs);
}

Result<std::vector<SystemWaits>>
readWaits(const QueryContext& reading, const std::optional<SystemId>& system, const Scope& scope) {
    const auto attribution = gatherAttribution(reading);
    if (!attribution) {
        return std::unexpected(attribution.error());
    }
    std::map<SystemId, WaitGrouping> bySystem;
    for (const System* each : reading.settings->federation.systemsOf(scope.network)) {
        if (!system || each->id == *system) {
            bySystem.try_emplace(each->id, *each, scope, **attribution);
        }
    }
    const auto counted = eachWait(
        reading.jobs, system, scope.window, [&](const WaitObservation& wait, std::int64_t times) {
            if (const auto its = bySystem.find(wait.system); its != bySystem.end()) {
                its->second.add(wait, times);
            }
        });
    if (!counted) {
        return std::unexpected(counted.error());
    }
    std::vector<SystemWaits> result;
    for (const System* each : reading.settings->federation.systemsOf(scope.network)) {
        const auto its = bySystem.find(each->id);
        auto groups = its != bySystem.end() ? its->second.groups() : std::vector<WaitGroup>{};
        if (groups.empty()) {
            continue;
        }
        const auto covered = reading.jobs.covered(each->id, scope.window);
        if (!covered) {
            return std::unexpected(covered.error());
        }
        result.push_back({each->id, std::move(groups), coverageOf(*covered, scope.window)});
    }
    return result;
}

Result<SharesView> readShares(const QueryContext& reading, const Scope& scope) {
    return answer(
        reading, [&](const Attribution& attribution) { return sharesQuery(scope, attribution); },
        [&](const Attribution& attribution, QueryData data) {
            return buildShares(
                {scope, &attribution, std::move(data.usage), reading.settings->sources});
        });
}

Result<UsageView> readUsage(const QueryContext& reading, const UsageQuestion& question,
                            const Scope& scope) {
    const Federation& federation = reading.settings->federation;
    const auto table = gatherTable(reading, federation.systemsOf(scope.network),
                                   groupingFor(question, scope, federation));
    if (!table) {
        return std::unexpected(table.error());
    }
    return UsageView{scope, question, **table, reading.settings->simulated, reading.now};
}

Result<std::vector<AccountUse>> readUnattributed(const QueryContext& reading, const Scope& scope) {
    return answer(
        reading, [&](const Attribution& attribution) { return sharesQuery(scope, attribution); },
        [&](const Attribution& attribution, QueryData data) {
            return buildUnattributed(
                {scope, &attribution, std::move(data.usage), reading.settings->sources});
        });
}

Result<HolderDetail> readHolder(const QueryContext& reading, const HolderId& holder,
                                const std::optional<SystemId>& system, const Scope& scope) {
    return answer(
        reading,
        [&](const Attribution& attribution) {
            return holderQuery(scope, reading.now, attribution, holder, system);
        },
        [&](const Attribution& attribution, QueryData data) {
            return buildHolder(
                {scope, reading.now, holder, system, &attribution, std::move(data.usage)});
        });
}

Result<SourcesHealth> readHealth(const QueryContext& reading) {
    const auto statuses = reading.polls.status();
    if (!statuses) {
        return std::unexpected(statuses.error());
    }
    const Settings& settings = *reading.settings;
    SourcesHealth health;
    health.count =
        buildSources(settings.sources, *statuses, settings.federation, reading.now).freshness;
    health.simulated = settings.simulated;
    std::set<SystemId> systems;
    for (const SourceConfig& source : settings.sources) {
        systems.insert(source.system);
    }
    health.systems.assign(systems.begin(), systems.end());
    return health;
}

Result<SourcesView> readSourceRows(const QueryContext& reading) {
    const auto statuses = reading.polls.status();
    if (!statuses) {
        return std::unexpected(statuses.error());
    }
    SourcesView view = buildSources(reading.settings->sources, *statuses,
                                    reading.settings->federation, reading.now);
    for (SourceRow& row : view.rows) {
        // A source may name a system that the federation does not have: nothing to compare then.
        const auto last = lastReconciliation(reading, row.status.system);
        if (!last || last->lines.empty()) {
            continue;
        }
        row.reconciliation = reconciliationFigure(
            *last, sourceText(sourcesOf(reading.settings->sources, row.status.system)),
            reading.now);
        row.furthest = *furthest(*last);
    }
    return view;
}

} // namespace ff
