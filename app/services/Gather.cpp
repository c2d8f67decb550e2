// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/Gather.h"

#include "models/analysis/Periods.h"
#include "models/analysis/SampleUsage.h"

#include <chrono>

namespace ff {

using namespace std::chrono;

Result<Attribution> gatherAttribution(const Reading& reading) {
    Attribution attribution(reading.settings->federation);
    for (const System& system : reading.settings->federation.systems) {
        const auto accounts = reading.jobs.accounts(system.id);
        if (!accounts)
            return std::unexpected(accounts.error());
        attribution.setAccounts(system.id, *accounts);
    }
    return attribution;
}

Result<BinTable> gatherBins(const Reading& reading, const std::optional<SystemId>& system,
                            std::vector<Metric> metrics, Window window, Duration every) {
    SampleQuery query;
    query.system = system;
    query.metrics = std::move(metrics);
    query.window = window;
    query.every = every;
    auto bins = reading.samples.bins(query);
    if (!bins)
        return std::unexpected(bins.error());
    return BinTable{window, every, std::move(*bins)};
}

Result<UsageData> gatherUsage(const Reading& reading, const std::vector<const System*>& systems,
                              const std::vector<Instant>& boundaries) {
    UsageData data;
    data.boundaries = boundaries;
    if (boundaries.size() < 2)
        return data;
    const Window window{boundaries.front(), boundaries.back()};
    for (const System* system : systems) {
        UsageQuery query;
        query.system = system->id;
        query.boundaries = boundaries;
        query.asOf = reading.asOf;
        auto jobs = reading.jobs.usage(query);
        auto covered = reading.jobs.covered(system->id, window);
        auto observed = reading.polls.observed(system->id, window);
        if (!jobs || !covered || !observed)
            return std::unexpected(!jobs      ? jobs.error()
                                   : !covered ? covered.error()
                                              : observed.error());
        BinTable samples;
        if (covered->empty()) {
            auto bins =
                gatherBins(reading, system->id,
                           {Metric::accountGpusAllocated, Metric::gpusAllocated}, window, hours{1});
            if (!bins)
                return std::unexpected(bins.error());
            samples = std::move(*bins);
        }
        addUsage(data, system->id, std::move(*jobs), std::move(*covered), samples,
                 std::move(*observed));
    }
    return data;
}

Result<FloorInputs> gatherFloor(const Reading& reading, const Scope& scope,
                                const std::optional<SystemId>& system,
                                const Attribution& attribution) {
    FloorInputs inputs;
    inputs.scope = scope;
    inputs.now = reading.now;
    inputs.attribution = &attribution;
    inputs.sources = reading.settings->sources;

    std::vector<Metric> metrics = floorMetrics();
    if (system)
        metrics.push_back(Metric::accountGpusAllocated);
    const Window before = periodBefore(scope.window);
    auto bins = gatherBins(reading, system, metrics, scope.window, gridEvery(scope.window));
    auto past = gatherBins(reading, system, floorMetrics(), before, gridEvery(before));
    auto day = gatherBins(reading, system, floorMetrics(), {reading.now - hours{24}, reading.now},
                          hours{1});
    auto latest = reading.samples.latest();
    auto waits = reading.jobs.waits(system, scope.window);
    auto statuses = reading.polls.status();
    std::vector<const System*> systems;
    for (const System* each : reading.settings->federation.systemsOf(scope.network))
        if (!system || each->id == *system)
            systems.push_back(each);
    auto usage = gatherUsage(reading, systems, piecesOf(scope, attribution));
    for (const Error* error :
         {bins ? nullptr : &bins.error(), past ? nullptr : &past.error(),
          day ? nullptr : &day.error(), latest ? nullptr : &latest.error(),
          waits ? nullptr : &waits.error(), statuses ? nullptr : &statuses.error(),
          usage ? nullptr : &usage.error()})
        if (error)
            return std::unexpected(*error);
    inputs.bins = std::move(*bins);
    inputs.before = std::move(*past);
    inputs.day = std::move(*day);
    inputs.latest = std::move(*latest);
    inputs.waits = std::move(*waits);
    inputs.statuses = std::move(*statuses);
    inputs.usage = std::move(*usage);
    return inputs;
}

} // namespace ff
