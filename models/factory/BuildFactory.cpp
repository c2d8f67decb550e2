// SPDX-License-Identifier: GPL-3.0-only
#include "models/factory/BuildFactory.h"

#include "models/core/Windows.h"
#include "models/factory/FactoryBands.h"
#include "models/factory/FactoryLines.h"
#include "models/facts/SystemFacts.h"
#include "models/figure/Words.h"
#include "models/floor/FloorRows.h"
#include "models/usage/UsageFigures.h"
#include "models/usage/UsageScope.h"

#include <algorithm>
#include <tuple>

namespace ff {
namespace {

std::string joined(const std::vector<std::string>& texts) {
    std::string result;
    for (const std::string& text : texts) {
        result += (result.empty() ? "" : ", ") + text;
    }
    return result;
}

/// "EuroCC Latvia, Riga Technical University, Latvia": whatever of it is known.
std::string antennaText(const Federation& federation, const Antenna& antenna) {
    std::vector<std::string> parts;
    for (const std::string& part :
         {antenna.name, antenna.host, holderTitle(federation, HolderId{antenna.country})}) {
        if (!part.empty() && std::ranges::find(parts, part) == parts.end()) {
            parts.push_back(part);
        }
    }
    return joined(parts);
}

/// The states whose antennas are linked to the factory: "BE, HU".
std::string antennaStates(const Federation& federation, const Factory& factory) {
    std::vector<std::string> states;
    for (const Antenna* antenna : federation.antennasOf(factory.id)) {
        states.push_back(antenna->country);
    }
    return joined(states);
}

std::string factsOf(const Federation& federation, const System& system, Instant now) {
    const Factory* factory = federation.factoryOf(system.id);
    std::vector<std::string> where;
    const Holder* country = federation.holder(HolderId{system.country});
    for (const std::string& part :
         {system.host, system.place,
          country ? holderTitle(federation, country->id) : system.country}) {
        if (!part.empty()) {
            where.push_back(part);
        }
    }
    std::string facts = joined(where);
    if (factory && !factory->joined.empty()) {
        facts += " · " +
                 inWords(QT_TRANSLATE_NOOP("ff::Provenance", "with %1"), joined(factory->joined));
    }
    if (factory) {
        if (const std::string states = antennaStates(federation, *factory); !states.empty()) {
            facts += " · " + inWords(QT_TRANSLATE_NOOP("ff::Provenance", "antennas: %1"), states);
        }
    }
    facts += " · " + capacityText(system, now);
    return system.note.empty() ? facts : facts + " · " + noteText(system);
}

/// Each fact with its source behind it, since a fact without one is only a rumour.
std::vector<std::pair<std::string, std::string>> detailsOf(const Federation& federation,
                                                           const System& system) {
    std::vector<std::pair<std::string, std::string>> details;
    const auto add = [&](std::string fact, std::string value, const std::string& source) {
        if (!value.empty()) {
            details.emplace_back(std::move(fact),
                                 source.empty() ? std::move(value) : value + " [" + source + "]");
        }
    };
    if (const Factory* factory = federation.factoryOf(system.id)) {
        add(inWords(QT_TRANSLATE_NOOP("ff::Provenance", "AI Factory")), factory->name,
            factory->source);
        add(inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Joined by")), joined(factory->joined),
            factory->source);
        std::vector<std::string> systems;
        for (const SystemId& id : factory->systems) {
            systems.push_back(federation.system(id)->name);
        }
        add(inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Systems")), joined(systems),
            factory->source);
        for (const Antenna* antenna : federation.antennasOf(factory->id)) {
            add(inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Antenna")),
                antennaText(federation, *antenna), antenna->source);
        }
        add(inWords(QT_TRANSLATE_NOOP("ff::Provenance", "About")), factory->note, {});
    }
    add(inWords(QT_TRANSLATE_NOOP("ff::Provenance", "System")), system.name, system.source);
    for (const CapacityStep& step : system.capacity) {
        add(step.from == kUnknownStart
                ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Capacity"))
                : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Capacity from %1"),
                          toIso8601(step.from).substr(0, 10)),
            step.gpus ? amount(*step.gpus, step.gpuModel.empty() ? "GPU" : step.gpuModel)
                      : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "unknown")),
            step.source);
    }
    for (const PoolFact& pool : system.pools) {
        add(pool.name,
            pool.gpus ? amount(*pool.gpus, pool.gpuModel)
                      : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "unknown")),
            pool.source);
    }
    for (const BurnRule& rule : federation.burnRules) {
        if (rule.system == system.id) {
            add(inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Charging")) +
                    (rule.partition.empty() ? "" : ", " + rule.partition) +
                    (rule.holder.empty() ? "" : ", " + rule.holder.text),
                rule.text, rule.source);
        }
    }
    for (const Entitlement& entitlement : federation.entitlements) {
        if (entitlement.system == system.id) {
            add(inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Share of %1"),
                        holderTitle(federation, entitlement.holder)),
                percent(entitlement.fraction) + ", " + wordOf(entitlement.basis),
                entitlement.source);
        }
    }
    return details;
}

/// GPUs in the scope's unit; nothing where the model has no factor.
std::optional<double> inUnit(std::optional<double> gpus, const FloorInputs& floor,
                             const System& system, Instant at) {
    if (!gpus || floor.scope.unit == GpuUnit::physical) {
        return gpus;
    }
    const auto factor = h100Factor(floor.attribution->federation(), system, {}, at);
    return factor ? std::optional{*gpus * *factor} : std::nullopt;
}

/// From the site's units; a column without the unit's factor is a gap.
void putInUnit(std::vector<LineColumn>& columns, const FloorInputs& floor, const System& system) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto factor =
            inUnit(1, floor, system, floor.bins.window.from + floor.bins.every * std::int64_t(i));
        if (!factor) {
            columns[i] = {};
            continue;
        }
        LineColumn& column = columns[i];
        for (double* value :
             {&column.first, &column.last, &column.min, &column.max, &column.mean}) {
            *value *= *factor / system.devicesPerGpu;
        }
    }
}

void putInUnit(std::vector<std::optional<double>>& values, const FloorInputs& floor,
               const System& system) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = inUnit(values[i], floor, system,
                           floor.bins.window.from + floor.bins.every * std::int64_t(i));
    }
}

FactoryWaits countWaits(const FloorInputs& floor, const System& system) {
    FactoryWaitCounter counter(system, floor.scope, *floor.attribution, floor.bins);
    for (const WaitObservation& wait : floor.waits) {
        counter.add(wait);
    }
    return counter.take();
}

/// Nine of ten jobs have started by then. Where that is not reached, it says so and gives no
/// number.
Figure waitFigure(const FloorInputs& floor, const System& system, const WaitQuantiles& waits) {
    const Window window = floor.scope.window;
    Provenance provenance =
        usageProvenance(floor.usage, floor.attribution->federation(), {&system}, window);
    const auto waitText = [](std::optional<Duration> wait) {
        return wait ? amount(double(wait->count()) / 1000, "s")
                    : inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                                "not reached: too many still wait or gave up"));
    };
    provenance.newest.reset(); // of jobs: samples may be newer
    if (const auto seen = floor.usage.seen.find(system.id); seen != floor.usage.seen.end()) {
        for (const Window& part : seen->second.jobsCovered()) {
            if (const Window inside = overlap(part, window); !inside.empty()) {
                provenance.newest = std::max(provenance.newest.value_or(inside.to), inside.to);
            }
        }
    }
    provenance.metric = "wait";
    provenance.formula = QT_TRANSLATE_NOOP(
        "ff::Provenance",
        "start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were "
        "cancelled while they waited, as censored");
    provenance.method = QT_TRANSLATE_NOOP("ff::Provenance", "jobs");
    provenance.rule = inWords(QT_TRANSLATE_NOOP(
        "ff::Provenance", "held and dependent jobs, and those for a later time or a reservation, "
                          "do not count; a waiting array counts with every task"));
    provenance.runs = std::int64_t(waits.ended + waits.pending);
    provenance.inputs = {
        {QT_TRANSLATE_NOOP("ff::Provenance", "p50"), waitText(waits.p50)},
        {QT_TRANSLATE_NOOP("ff::Provenance", "p90"), waitText(waits.p90)},
        {QT_TRANSLATE_NOOP("ff::Provenance", "started"), std::to_string(waits.ended)},
        {QT_TRANSLATE_NOOP("ff::Provenance", "still waiting, or gone without a start"),
         std::to_string(waits.pending)}};
    const auto seconds =
        waits.p90 ? std::optional{double(waits.p90->count()) / 1000} : std::nullopt;
    const Coverage coverage = waitCoverage(floor.usage, system, window);
    return figureOf(seconds, coverage, std::move(provenance), floor.now);
}

/// Which part of each bin the system's jobs are known of: samples tell no waits.
std::vector<double> jobsSeen(const FloorInputs& floor, const System& system, const TimeGrid& grid) {
    const BinTable& bins = floor.bins;
    std::vector<Instant> borders;
    for (Instant at = bins.window.from; at < bins.window.to; at += grid.every) {
        borders.push_back(at);
    }
    borders.push_back(bins.window.to);
    std::vector<double> seen;
    const auto found = floor.usage.seen.find(system.id);
    if (found == floor.usage.seen.end()) {
        return std::vector<double>(borders.size() - 1);
    }
    for (const Coverage& coverage : coveragesOf(found->second.jobsCovered(), borders)) {
        seen.push_back(coverage.ratio());
    }
    return seen;
}

} // namespace

DataQuery factoryQuery(const SystemId& system, const Scope& scope, const Attribution& attribution,
                       Instant now, std::int64_t columns) {
    DataQuery query = floorQuery(scope, system, attribution, now);
    // The first two are over this window, and over that before it.
    for (SampleQuery* each : {&query.samples[0], &query.samples[1]}) {
        each->every = gridEvery(each->window, columns);
    }
    query.samples.push_back({.system = system,
                             .metrics = floorMetrics(),
                             .account = {},
                             .qualifier = {},
                             .window = scope.window,
                             .every = std::chrono::hours{1}});
    query.totals = lineQueries(scope, query.samples[0]);
    // From the beginning: what lies before the first sample of all is no outage.
    query.observed = DataQuery::Observed{system, {Instant{}, scope.window.to}};
    return query;
}

FactoryInputs factoryInputs(const SystemId& system, const Scope& scope,
                            const Attribution& attribution, Instant now,
                            std::vector<SourceConfig> sources, QueryData data,
                            std::vector<Note> notes) {
    BinTable hours = std::move(data.samples.back());
    std::vector<Window> observed = std::move(data.observed);
    std::vector<std::vector<LineColumn>> totals = std::move(data.totals);
    return {
        system,           floorInputs(scope, attribution, now, std::move(sources), std::move(data)),
        std::move(hours), std::move(observed),
        std::move(notes), std::move(totals)};
}

FactoryView buildFactory(const FactoryInputs& inputs) {
    const FloorInputs& floor = inputs.floor;
    const Federation& federation = floor.attribution->federation();
    FactoryView view;
    view.scope = floor.scope;
    view.system = inputs.system;
    view.simulated = isSimulated(floor.sources);
    const System* system = federation.system(inputs.system);
    if (!system) {
        view.title = inputs.system.text;
        return view;
    }
    FactoryWaits waits = inputs.waits ? *inputs.waits : countWaits(floor, *system);
    view.waitP90 = waitFigure(floor, *system, waits.all);
    BuiltRow built = buildRow(floor, *system, waits.all);
    const SystemStates& states = built.states;
    view.title = titleOf(federation, *system);
    view.facts = factsOf(federation, *system, floor.now);
    view.details = detailsOf(federation, *system);
    view.grid = {floor.bins.window.from, floor.bins.every, states.bins.size()};
    view.states = stateBands(states);
    for (std::size_t i = 0; i < states.bins.size(); ++i) {
        const Instant at = floor.bins.window.from + floor.bins.every * std::int64_t(i);
        const StateBin& bin = states.bins[i];
        view.seen.push_back(
            bin.asked.count() > 0 ? double(bin.seen.count()) / double(bin.asked.count()) : 0.);
        view.capacity.push_back(bin.seen.count() > 0 && bin.capacity > 0
                                    ? std::optional{bin.capacity}
                                    : inUnit(capacityAt(*system, at), floor, *system, at));
    }
    view.queue = queueBands(inputs, *system, states);
    view.heldGpus = heldGpus(inputs, *system, states);
    std::tie(view.allocatedLine, view.queueLine) = lines(inputs, states);
    for (auto* line : {&view.allocatedLine, &view.queueLine}) {
        putInUnit(*line, floor, *system);
    }
    view.before = inUseBefore(inputs, *system);
    view.waitsGrid = waitsGrid(floor.bins);
    view.waits = waitBands(waits.overTime);
    view.waitsSeen = jobsSeen(floor, *system, view.waitsGrid);
    view.waitGroups = std::move(waits.groups);
    view.sharesOverTime = holderBands(inputs, *system, states);
    for (auto* bands : {&view.queue, &view.sharesOverTime}) {
        for (Band& band : *bands) {
            putInUnit(band.values, floor, *system);
        }
    }
    putInUnit(view.heldGpus, floor, *system);
    view.week = weekOf(inputs, *system);
    view.marks = marksOf(inputs, states);
    view.notes = inputs.notes;
    UsageGrouping cut = groupingFor(floor.scope, federation, {dimensionOf(floor.scope.view)});
    cut.systems = std::set{inputs.system};
    view.shares = holderShares(floor.usage, *floor.attribution, cut);
    view.floor = built.row;
    built.hasSource = true; // its own figures are of it, whatever polls it
    std::vector<BuiltRow> rows;
    rows.push_back(std::move(built));
    FigureInputs figures = figureInputs(rows, floor.now);
    figures.source = view.floor.allocationRate.provenance.source;
    const bool untold = !view.floor.untold.empty();
    view.allocationRate = untold ? view.floor.allocationRate : allocationFigure(figures);
    view.utilisation = untold ? view.floor.busy : utilisationFigure(figures);
    view.allocatedIdle = allocatedIdleFigure(figures);
    return view;
}

} // namespace ff
