// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/FloorRows.h"

#include "models/analysis/SystemFacts.h"
#include "models/analysis/Waits.h"
#include "models/analysis/Words.h"
#include "models/telemetry/ErrorText.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace ff {
namespace {

/// The newest value of each series of one system, as long as it still holds.
class Latest final {
public:
    Latest(const FloorInputs& inputs, const System& system)
        : m_now(inputs.now) {
        for (const LatestValue& value : inputs.latest)
            if (value.key.system == system.id)
                m_values.push_back(&value);
    }

    [[nodiscard]] std::optional<Instant> newest() const {
        std::optional<Instant> result;
        for (const LatestValue* value : m_values)
            if (!result || value->point.at > *result)
                result = value->point.at;
        return result;
    }

    /// The parts now, by putting the newest values into a bin that is as wide as they hold.
    [[nodiscard]] std::optional<FloorParts> parts(const System& system) const {
        BinTable table{.window = {m_now - std::chrono::minutes{1}, m_now},
                       .every = std::chrono::minutes{1},
                       .series = {}};
        for (const LatestValue* value : m_values) {
            const double now = value->point.value;
            if (holds(*value))
                table.series.push_back({value->key, {{now, now, now, table.every}}});
        }
        return floorParts(sumOf(statesOf(system, table, capacity()).bins));
    }

    /// The newest capacity that the site told, however old, in its devices.
    [[nodiscard]] std::optional<double> capacity() const {
        for (const LatestValue* value : m_values)
            if (value->key.metric == Metric::gpusCapacity)
                return value->point.value;
        return {};
    }

    /// GPUs that eligible jobs of the scope ask for; nothing where the site does not say.
    [[nodiscard]] std::optional<double> pending(const FloorInputs& inputs,
                                                const System& system) const {
        std::optional<double> sum;
        for (const LatestValue* value : m_values) {
            const SeriesKey& key = value->key;
            if (key.metric != Metric::queueGpus || key.qualifier != name(PendingKind::eligible))
                continue;
            // A series that is not sent any more has been written as zero: old zeros hold too.
            if (!holds(*value) && value->point.value != 0)
                continue;
            sum = sum.value_or(0);
            if (passes(inputs.scope, *inputs.attribution, {system.id, key.account, {}, {}}, m_now))
                *sum += value->point.value / system.devicesPerGpu;
        }
        return sum;
    }

private:
    [[nodiscard]] bool holds(const LatestValue& value) const {
        return value.point.at + holdTime(value.interval) >= m_now;
    }

    Instant m_now;
    std::vector<const LatestValue*> m_values;
};

/// The worst of its sources: one that is silent leaves a part of the figures out.
void setFreshness(FloorRow& row, const FloorInputs& inputs, const System& system) {
    const auto badness = [](Freshness freshness) {
        switch (freshness) {
        case Freshness::live:
            return 0;
        case Freshness::late:
            return 1;
        case Freshness::never:
            return 2;
        case Freshness::unreachable:
            return 3;
        }
        return 0;
    };
    const auto sources = sourcesOf(inputs.sources, system.id);
    if (sources.empty()) {
        row.status =
            inWords(QT_TRANSLATE_NOOP("ff::Provenance", "No source is set up for this system."));
        return;
    }
    row.freshness = Freshness::live;
    for (const SourceConfig* source : sources) {
        const SourceStatus* status = statusOf(inputs.statuses, source->id);
        Freshness freshness =
            status ? freshnessOf(*status, source->interval, inputs.now) : Freshness::never;
        if (freshness == Freshness::live && row.age && *row.age > 2 * holdTime(source->interval))
            freshness = Freshness::late; // it answers, but with old news
        if (badness(freshness) < badness(row.freshness) || freshness == Freshness::live)
            continue;
        row.freshness = freshness;
        row.status = statusSentence(status, freshness);
    }
}

/// What was installed when the system was last seen in the window, else by the catalogue.
std::optional<double> installed(const SystemStates& states, const System& system, Instant now,
                                double factor) {
    for (const StateBin& bin : states.bins | std::views::reverse)
        if (bin.observed.count() > 0)
            return bin.capacity;
    const auto gpus = capacityAt(system, now);
    return gpus ? std::optional{*gpus * factor} : std::nullopt;
}

std::vector<StateSum> trendOf(const SystemStates& states) {
    std::vector<StateSum> trend(states.bins.size());
    for (std::size_t i = 0; i < trend.size(); ++i)
        trend[i].add(states.bins[i]);
    return trend;
}

std::string busyText(const BusySource& busy, const std::vector<StateBin>& bins) {
    if (std::ranges::none_of(bins, [](const StateBin& bin) { return bin.busy.has_value(); }))
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "not measured"));
    std::string text = busy.qualifier.empty()
                           ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "as the source gives it"))
                           : busy.qualifier;
    return busy.ofAllocated
               ? text
               : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1, the site's mean over all GPUs"),
                         text);
}

/// The systems that tell a figure, and how many of all GPUs these have.
class Tellers final {
public:
    /// Counts a row's GPUs among all.
    void of(const BuiltRow& built) { m_all += built.row.capacity.value_or(0); }
    /// True, and counted, where the system told it at any time in the window or the one before.
    bool tells(const BuiltRow& built, Coverage StateSum::* coverage) {
        if ((built.now.*coverage).observed.count() <= 0 &&
            (built.before.*coverage).observed.count() <= 0)
            return false;
        m_gpus += built.row.capacity.value_or(0);
        m_names += (m_names.empty() ? "" : ", ") + built.row.title;
        return true;
    }
    [[nodiscard]] std::string text() const {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1; %2 of %3 GPUs"),
                       m_names.empty() ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "none"))
                                       : m_names,
                       amount(std::round(m_gpus), {}), amount(std::round(m_all), {}));
    }

private:
    double m_all = 0;
    double m_gpus = 0;
    std::string m_names;
};

std::string sourceText(const std::vector<const SourceConfig*>& sources) {
    std::string text;
    for (const SourceConfig* source : sources)
        text += (text.empty() ? "" : ", ") + source->id.text;
    return text.empty() ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "none")) : text;
}

} // namespace

std::optional<double> latestCapacity(const FloorInputs& inputs, const System& system) {
    return Latest(inputs, system).capacity();
}

bool passes(const Scope& scope, const Attribution& attribution, const ChargeKey& key, Instant t) {
    if (scope.holder.empty() && scope.mode.empty())
        return true;
    const Match match = attribution.match(key, t);
    if (!match)
        return false;
    const Attributed& gives = match.rule->gives;
    if (!scope.mode.empty() && gives.mode != scope.mode)
        return false;
    if (scope.holder.empty())
        return true;
    if (scope.view == HolderView::payer)
        return gives.payer == scope.holder;
    return std::ranges::find(gives.beneficiaries, scope.holder, &BeneficiaryShare::holder) !=
           gives.beneficiaries.end();
}

std::string statusSentence(const SourceStatus* status, Freshness freshness) {
    switch (freshness) {
    case Freshness::live:
        return {};
    case Freshness::never:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Not polled yet."));
    case Freshness::late:
        return inWords(
            QT_TRANSLATE_NOOP("ff::Provenance", "The newest answer is older than 2.5 intervals."));
    case Freshness::unreachable:
        return status && status->last.error ? describe(*status->last.error).toStdString()
                                            : std::string{};
    }
    return {};
}

WaitsBySystem waitsBySystem(const FloorInputs& inputs) {
    WaitsBySystem result;
    for (const WaitObservation& wait : inputs.waits)
        if (passes(inputs.scope, *inputs.attribution,
                   {wait.system, wait.account, wait.partition, {}}, wait.eligible))
            result[wait.system].push_back({wait.waited, wait.started});
    return result;
}

BuiltRow buildRow(const FloorInputs& inputs, const System& system, std::vector<Wait> waits) {
    const Federation& federation = inputs.attribution->federation();
    const Latest latest(inputs, system);
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
    built.newest = latest.newest();
    const auto sources = sourcesOf(inputs.sources, system.id);
    built.hasSource = !sources.empty() || built.states.known;

    FloorRow& row = built.row;
    row.system = system.id;
    if (const Factory* factory = federation.factoryOf(system.id))
        row.factory = factory->id;
    row.title = titleOf(federation, system);
    row.subtitle = subtitleOf(federation, system);
    row.capacity = factor ? installed(built.states, system, inputs.now, *factor) : std::nullopt;
    row.parts = floorParts(built.now);
    row.latest = latest.parts(system);
    if (row.latest && factor)
        for (double* gpus : {&row.latest->delivered, &row.latest->allocatedNotBusy,
                             &row.latest->idle, &row.latest->down})
            *gpus *= *factor;
    else
        row.latest.reset();
    const HolderId holder = inputs.scope.holder.empty() ? HolderId{"EU"} : inputs.scope.holder;
    if (const Entitlement* entitlement = entitlementAt(federation, system.id, holder, inputs.now))
        row.entitledFraction = entitlement->fraction;
    row.pendingGpus = latest.pending(inputs, system);
    if (row.pendingGpus)
        row.pendingGpus = factor ? std::optional{*row.pendingGpus * *factor} : std::nullopt;
    if (built.newest)
        row.age = std::max(inputs.now - *built.newest, Duration{0});
    setFreshness(row, inputs, system);
    if (!factor)
        row.status = inWords(
            QT_TRANSLATE_NOOP("ff::Provenance", "No H100-equivalent is known for its GPUs."));
    const WaitQuantiles quantiles = waitQuantiles(std::move(waits));
    row.waitP50 = quantiles.p50;
    row.waitP90 = quantiles.p90;
    row.coverage = built.now.coverage;

    FigureInputs figures{.now = built.now,
                         .before = built.before,
                         .trend = trendOf(states(inputs.day)),
                         .source = sourceText(sources),
                         .busySource = busyText(built.busy, built.states.bins),
                         .newest = built.newest,
                         .unit = inputs.scope.unit};
    row.allocationRate = allocationFigure(figures);
    row.utilisation = utilisationFigure(figures);
    return built;
}

FigureInputs figureInputs(const std::vector<BuiltRow>& rows) {
    FigureInputs figures{};
    std::size_t counted = 0;
    std::set<std::string> busy;
    Tellers busyTellers;
    Tellers queueTellers;
    for (const BuiltRow& built : rows) {
        busyTellers.of(built);
        queueTellers.of(built);
        if (!built.hasSource)
            continue;
        ++counted;
        figures.unit = built.unit;
        StateSum now = built.now;
        StateSum before = built.before;
        if (busyTellers.tells(built, &StateSum::busyCoverage))
            busy.insert(busyText(built.busy, built.states.bins));
        else
            now.busyCoverage = before.busyCoverage = {};
        if (!queueTellers.tells(built, &StateSum::queueCoverage))
            now.queueCoverage = before.queueCoverage = {};
        figures.now += now;
        figures.before += before;
        figures.trend.resize(std::max(figures.trend.size(), built.states.bins.size()));
        for (std::size_t i = 0; i < built.states.bins.size(); ++i)
            figures.trend[i].add(built.states.bins[i]);
        if (built.newest && (!figures.newest || *built.newest > *figures.newest))
            figures.newest = built.newest;
    }
    figures.source = inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 of %2 systems have a source"),
                             std::to_string(counted), std::to_string(rows.size()));
    figures.busyTold = busyTellers.text();
    figures.queueTold = queueTellers.text();
    for (const std::string& text : busy)
        figures.busySource += (figures.busySource.empty() ? "" : "; ") + text;
    if (busy.empty())
        figures.busySource = inWords(QT_TRANSLATE_NOOP("ff::Provenance", "not measured"));
    return figures;
}

} // namespace ff
