// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/Gather.h"

#include "models/core/Windows.h"
#include "models/facts/SystemFacts.h"
#include "models/periods/Periods.h"
#include "models/usage/Entitled.h"
#include "models/usage/SampleUsage.h"
#include "models/usage/UsageScope.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace ff {

using namespace std::chrono;

namespace {

/// What the entitlements of the systems need to know of, if their base is not the installed one.
Result<std::map<SystemId, OutOfUse>>
gatherOutOfUse(const Reading& reading, const std::vector<const System*>& systems, Window window) {
    std::map<SystemId, OutOfUse> result;
    for (const Entitlement& entitlement : reading.settings->federation.entitlements) {
        const auto system = std::ranges::find(systems, entitlement.system, &System::id);
        if (entitlement.base == EntitlementBase::installed || system == systems.end() ||
            result.contains(entitlement.system))
            continue;
        const auto bins = gatherBins(
            reading, entitlement.system,
            {Metric::gpusDown, Metric::gpusPlannedDown, Metric::gpusReserved}, window, hours{1});
        if (!bins)
            return std::unexpected(bins.error());
        result[entitlement.system] = outOfUse(**system, *bins);
    }
    return result;
}

} // namespace

Result<const System*> systemNamed(const Federation& federation, const SystemId& id) {
    if (const System* system = federation.system(id))
        return system;
    std::string ids;
    for (const System* system : federation.systemsOf({}))
        ids += (ids.empty() ? "" : ", ") + system->id.text;
    return fail(ErrorCode::unknownSystem, std::move(ids), id.text);
}

Result<std::vector<const System*>> systemsOf(const Reading& reading,
                                             const std::optional<SystemId>& only) {
    const Federation& federation = reading.settings->federation;
    if (!only)
        return federation.systemsOf({});
    const auto system = systemNamed(federation, *only);
    if (!system)
        return std::unexpected(system.error());
    return std::vector{*system};
}

Result<std::shared_ptr<const Attribution>> gatherAttribution(const Reading& reading) {
    Remembered::Trees trees;
    for (const System& system : reading.settings->federation.systems) {
        auto accounts = reading.jobs.accounts(system.id);
        if (!accounts)
            return std::unexpected(accounts.error());
        trees.push_back(std::move(*accounts));
    }
    if (reading.remembered)
        if (auto same = reading.remembered->attribution(reading.settings, trees))
            return same;
    auto made = std::make_shared<Attribution>(reading.settings->federation);
    for (std::size_t i = 0; i < trees.size(); ++i)
        made->setAccounts(reading.settings->federation.systems[i].id, trees[i]);
    if (reading.remembered)
        reading.remembered->keep(reading.settings, std::move(trees), made);
    return made;
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

namespace {

/// What tells the usage of a system.
struct Told {
    std::vector<Window> covered; ///< by jobs
    BinTable samples;            ///< over the time from the first gap of these to the last
};

/// Adds to the boundaries where samples begin and end to tell what jobs do not, so that a long
/// piece is not told by one of them alone.
Result<Told> gatherTold(const Reading& reading, const SystemId& system, Window window,
                        std::set<Instant>& boundaries) {
    auto covered = reading.jobs.covered(system, window);
    if (!covered)
        return std::unexpected(covered.error());
    Told told{std::move(*covered), {}};
    const auto unknown = gaps(told.covered, window);
    if (unknown.empty())
        return told;
    const Window hull{unknown.front().from, unknown.back().to};
    const auto observed = reading.polls.observed(system, hull);
    if (!observed)
        return std::unexpected(observed.error());
    if (observed->empty()) // a year of empty bins costs more than all the rest
        return told;
    auto samples = gatherBins(
        reading, system, {Metric::accountGpusAllocated, Metric::gpusAllocated}, hull, hours{1});
    if (!samples)
        return std::unexpected(samples.error());
    told.samples = std::move(*samples);
    for (const Window& gap : unknown)
        if (gap.length() >= hours{1} && !told.covered.empty())
            boundaries.insert({gap.from, gap.to});
    return told;
}

} // namespace

Result<UsageData> gatherUsage(const Reading& reading, const std::vector<const System*>& systems,
                              const std::vector<Instant>& asked) {
    UsageData data;
    data.boundaries = asked;
    data.until = reading.now;
    if (asked.size() < 2)
        return data;
    const Window window{asked.front(), asked.back()};
    std::set<Instant> boundaries(asked.begin(), asked.end());
    std::vector<Told> told;
    for (const System* system : systems) {
        auto its = gatherTold(reading, system->id, window, boundaries);
        if (!its)
            return std::unexpected(its.error());
        told.push_back(std::move(*its));
    }
    data.boundaries.assign(boundaries.begin(), boundaries.end());
    UsageQuery query;
    if (systems.size() == 1)
        query.system = systems.front()->id;
    query.boundaries = data.boundaries;
    query.asOf = reading.asOf;
    auto jobs = reading.jobs.usageTable(query);
    auto out = gatherOutOfUse(reading, systems, window);
    if (!jobs || !out)
        return std::unexpected(!jobs ? jobs.error() : out.error());
    data.matrix = std::move(*jobs);
    data.outOfUse = std::move(*out);
    const auto& sources = reading.settings->sources;
    for (std::size_t i = 0; i < systems.size(); ++i)
        addUsage(data, systems[i]->id, std::move(told[i].covered), told[i].samples,
                 std::ranges::find(sources, systems[i]->id, &SourceConfig::system) !=
                     sources.end());
    for (auto& [system, seen] : data.seen)
        seen.sources = sourceText(sourcesOf(reading.settings->sources, system));
    return data;
}

Result<std::shared_ptr<const UsageTable>> gatherTable(const Reading& reading,
                                                      const std::vector<const System*>& systems,
                                                      const UsageCut& cut) {
    // An entitlement to date grows by itself in a period that is not over.
    const bool past = !cut.report.empty() && cut.report.back() <= reading.now;
    const bool keeps = past && reading.remembered && reading.edition;
    UsageAsked asked{cut, {}, reading.settings, reading.asOf, reading.edition.value_or(0)};
    for (const System* system : systems)
        asked.systems.push_back(system->id);
    if (keeps)
        if (auto known = reading.remembered->usage(asked))
            return known;
    const auto attribution = gatherAttribution(reading);
    if (!attribution)
        return std::unexpected(attribution.error());
    const auto data = gatherUsage(reading, systems, piecesOf(cut.report, **attribution));
    if (!data)
        return std::unexpected(data.error());
    auto table = std::make_shared<const UsageTable>(attributeUsage(*data, **attribution, cut));
    if (keeps)
        reading.remembered->keep(std::move(asked), table);
    return table;
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
    if (system) {
        metrics.push_back(Metric::accountGpusAllocated);
        metrics.push_back(Metric::queueGpus);
    }
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
