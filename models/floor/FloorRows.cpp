// SPDX-License-Identifier: GPL-3.0-only
#include "models/floor/FloorRows.h"

#include "models/facts/SystemFacts.h"
#include "models/figure/Words.h"
#include "models/floor/LatestValues.h"
#include "models/usage/UsageScope.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace ff {
namespace {

/// What was installed when the system was last seen in the window, else by the catalogue at its
/// end.
std::optional<double> installed(const SystemStates& states, const System& system, Instant end,
                                double factor) {
    for (const StateBin& bin : states.bins | std::views::reverse) {
        if (bin.seen.count() > 0 && bin.capacity > 0) {
            return bin.capacity;
        }
    }
    const auto gpus = capacityAt(system, end);
    return gpus ? std::optional{*gpus * factor} : std::nullopt;
}

std::vector<StateSum> trendOf(const SystemStates& states) {
    std::vector<StateSum> trend(states.bins.size());
    for (std::size_t i = 0; i < trend.size(); ++i) {
        trend[i].add(states.bins[i]);
    }
    return trend;
}

/// The newest sample that went in: the newest of all, or where a past window is looked at the end
/// of what was seen in it.
std::optional<Instant> newestOf(const SystemStates& states, const BinTable& bins,
                                std::optional<Instant> latest) {
    if (!latest || *latest < bins.window.to) {
        return latest;
    }
    for (std::size_t i = states.bins.size(); i-- > 0;) {
        if (states.bins[i].seen.count() > 0) {
            return std::min(bins.window.from + bins.every * std::int64_t(i + 1), bins.window.to);
        }
    }
    return {};
}

} // namespace

std::optional<double> latestCapacity(const FloorInputs& inputs, const System& system) {
    return LatestValues(inputs, system).capacity();
}

Coverage waitCoverage(const UsageData& usage, const System& system, Window window) {
    const auto seen = usage.seen.find(system.id);
    return seen == usage.seen.end() ? Coverage{}
                                    : coverageOf(&system, seen->second.jobsCovered(), window);
}

WaitsBySystem waitsBySystem(const FloorInputs& inputs) {
    WaitsBySystem result;
    for (const WaitObservation& wait : inputs.waits) {
        if (passes(inputs.scope, *inputs.attribution,
                   {wait.system, wait.account, wait.partition, wait.qos}, wait.eligible)) {
            result[wait.system].add(wait.waited, wait.started);
        }
    }
    return result;
}

BuiltRow buildRow(const FloorInputs& inputs, const System& system, const WaitQuantiles& quantiles) {
    const Federation& federation = inputs.attribution->federation();
    const LatestValues latest(inputs, system);
    const auto states = [&](const BinTable& bins) {
        return inUnit(statesOf(system, bins, latest.capacity()), inputs.scope.unit, federation,
                      system, bins);
    };
    // What one physical GPU counts for now; nothing where the unit is not defined for its model.
    const auto factor = inputs.scope.unit == GpuUnit::physical
                            ? std::optional{1.}
                            : h100Factor(federation, system, {}, inputs.now);
    BuiltRow built;
    built.unit = inputs.scope.unit;
    built.states = states(inputs.bins);
    built.busy = built.states.busy;
    built.now = sumOf(built.states.bins);
    built.before = sumOf(states(inputs.before).bins);
    built.newest = newestOf(built.states, inputs.bins, latest.newest());
    const auto sources = sourcesOf(inputs.sources, system.id);
    built.sources = sourceText(sources);
    built.hasSource = !sources.empty() || built.states.known || built.states.partlyKnown;

    FloorRow& row = built.row;
    row.system = system.id;
    row.hasSource = built.hasSource;
    row.own = system.own;
    if (const Factory* factory = federation.factoryOf(system.id)) {
        row.factory = factory->id;
    }
    row.title = titleOf(federation, system);
    row.subtitle = subtitleOf(federation, system);
    const Instant end = std::min(inputs.now, inputs.scope.window.to - Duration{1});
    row.capacity = factor ? installed(built.states, system, end, *factor) : std::nullopt;
    row.parts = floorParts(built.now);
    row.latest = latest.parts();
    if (row.latest && factor) {
        for (double* gpus : {&row.latest->delivered, &row.latest->allocatedNotBusy,
                             &row.latest->idle, &row.latest->down}) {
            *gpus *= *factor;
        }
    } else {
        row.latest.reset();
    }
    const HolderId holder = inputs.scope.holder.empty() ? HolderId{"EU"} : inputs.scope.holder;
    if (const Entitlement* entitlement = entitlementAt(federation, system.id, holder, end)) {
        row.entitledFraction = entitlement->fraction;
    }
    row.pendingGpus = latest.pending();
    if (row.pendingGpus) {
        row.pendingGpus = factor ? std::optional{*row.pendingGpus * *factor} : std::nullopt;
    }
    if (const auto newest = latest.newest()) {
        row.age = std::max(inputs.now - *newest, Duration{0});
    }
    setFreshness(row, inputs, system);
    row.doubts = doubtsOf(inputs, system);
    row.withoutFactor = !factor;
    if (!factor) {
        row.status = inWords(
            QT_TRANSLATE_NOOP("ff::Provenance", "No H100-equivalent is known for its GPUs."));
    }
    row.waitP50 = quantiles.p50;
    row.waitP90 = quantiles.p90;
    row.waitCoverage = waitCoverage(inputs.usage, system, inputs.scope.window);
    row.coverage = built.now.coverage;
    if (built.states.partlyKnown) {
        row.untold = inWords(QT_TRANSLATE_NOOP(
            "ff::Provenance", "Its source tells how many GPUs there are and how busy they are, but "
                              "not which are allocated."));
    }

    FigureInputs figures{.now = built.now,
                         .before = built.before,
                         .trend = trendOf(states(inputs.day)),
                         .source = built.sources.empty()
                                       ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "none"))
                                       : built.sources,
                         .busySource = busyText(built.busy, built.states.bins),
                         .doubts = row.doubts,
                         .newest = built.newest,
                         .at = inputs.now,
                         .unit = inputs.scope.unit};
    row.allocationRate = allocationFigure(figures);
    row.utilisation = utilisationFigure(figures);
    row.allocatedIdle = allocatedIdleFigure(figures);
    row.queuePressure = pressureFigure(figures);
    for (const StateSum& bin : trendOf(built.states)) {
        row.trend.push_back(allocationRate(bin));
    }
    if (built.states.partlyKnown) {
        row.busy = busyFigure(figures);
    }
    return built;
}

} // namespace ff
