// SPDX-License-Identifier: GPL-3.0-only
#include "models/floor/BuildFloor.h"

#include "models/facts/SystemFacts.h"
#include "models/floor/FloorRows.h"
#include "models/floor/SystemCut.h"
#include "models/periods/Periods.h"
#include "models/usage/UsageScope.h"
#include "models/waits/TallyQuantiles.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ff {
namespace {

/// A window that ended no longer ago than this is one up to now: it was cut when it was asked for.
constexpr std::chrono::minutes kStillNow{15};

} // namespace

std::vector<Metric> floorMetrics() {
    return {Metric::gpusCapacity, Metric::gpusAllocated,    Metric::gpusPlannedDown,
            Metric::gpusDown,     Metric::gpusReserved,     Metric::gpusIdle,
            Metric::gpuBusy,      Metric::gpuBusyAllocated, Metric::queueGpuHours};
}

DataQuery floorQuery(const Scope& scope, const std::optional<SystemId>& system,
                     const Attribution& attribution, Instant now) {
    const auto bins = [&](std::vector<Metric> metrics, Window window, Duration every) {
        return SampleQuery{.system = system,
                           .metrics = std::move(metrics),
                           .account = {},
                           .qualifier = {},
                           .window = window,
                           .every = every};
    };
    std::vector<Metric> metrics = floorMetrics();
    if (system) {
        metrics.push_back(Metric::accountGpusAllocated);
        metrics.push_back(Metric::queueGpus);
    }
    const Window before = periodBefore(scope.window);
    DataQuery query;
    query.samples = {
        bins(metrics, scope.window, gridEvery(scope.window)),
        bins(floorMetrics(), before, gridEvery(before)),
        bins(floorMetrics(), {now - std::chrono::hours{24}, now}, std::chrono::hours{1})};
    query.usage = DataQuery::Usage{{}, piecesOf(scope, attribution)};
    for (const System* each : attribution.federation().systemsOf(scope.network)) {
        if (!system || each->id == *system) {
            query.usage->systems.push_back(each->id);
        }
    }
    query.waits = DataQuery::Waits{system, scope.window};
    query.latest = true;
    query.statuses = true;
    query.doubts = scope.window;
    return query;
}

FloorInputs floorInputs(const Scope& scope, const Attribution& attribution, Instant now,
                        std::vector<SourceConfig> sources, QueryData data) {
    FloorInputs inputs;
    inputs.scope = scope;
    inputs.now = now;
    inputs.attribution = &attribution;
    inputs.bins = std::move(data.samples[0]);
    inputs.before = std::move(data.samples[1]);
    inputs.day = std::move(data.samples[2]);
    inputs.latest = std::move(data.latest);
    inputs.waits = std::move(data.waits);
    inputs.usage = std::move(data.usage);
    inputs.statuses = std::move(data.statuses);
    inputs.doubts = std::move(data.doubts);
    inputs.sources = std::move(sources);
    return inputs;
}

FloorView buildFloor(FloorInputs inputs) {
    const Federation& federation = inputs.attribution->federation();
    const Scope scope = inputs.scope;
    const Instant now = inputs.now;
    const auto tallies = std::exchange(inputs.tallies, std::nullopt);
    WaitsBySystem waits = waitsBySystem(inputs);
    std::vector<BuiltRow> rows;
    SystemCut cut(std::move(inputs));
    for (const System* system : federation.systemsOf(scope.network)) {
        const FloorInputs& its = cut.take(system->id);
        if (!tallies) {
            rows.push_back(buildRow(its, *system, waits[system->id].quantiles()));
            continue;
        }
        const auto tally = tallies->find(system->id);
        rows.push_back(buildRow(
            its, *system, waitQuantiles(tally == tallies->end() ? WaitTally{} : tally->second)));
    }
    std::ranges::sort(rows, [](const BuiltRow& a, const BuiltRow& b) {
        if (a.hasSource != b.hasSource) {
            return a.hasSource;
        }
        if (a.row.own != b.row.own) {
            return a.row.own;
        }
        const double first = a.row.capacity.value_or(-1);
        const double second = b.row.capacity.value_or(-1);
        return first != second ? first > second : a.row.title < b.row.title;
    });

    FloorView view;
    view.scope = scope;
    view.past = scope.window.to + kStillNow < now;
    const FigureInputs figures = figureInputs(rows, now);
    view.allocationRate = allocationFigure(figures);
    view.utilisation = utilisationFigure(figures);
    view.allocatedIdle = allocatedIdleFigure(figures);
    view.queuePressure = pressureFigure(figures);
    view.coverage = coverageFigure(figures);
    view.holders = holderShares(cut.all().usage, *cut.all().attribution,
                                groupingFor(scope, federation, {dimensionOf(scope.view)}));
    for (BuiltRow& built : rows) {
        view.freshness.live += built.row.freshness == Freshness::live;
        view.freshness.late += built.row.freshness == Freshness::late;
        view.freshness.unreachable += built.row.freshness == Freshness::unreachable;
        if (built.row.withoutFactor && built.hasSource) {
            view.withoutFactor.push_back(built.row.system);
        }
        view.rows.push_back(std::move(built.row));
    }
    view.simulated = isSimulated(cut.sources());
    return view;
}

} // namespace ff
