// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "models/figure/Words.h"
#include "models/holder/HolderBudget.h"
#include "models/usage/Entitled.h"
#include "models/usage/UsageFigures.h"

#include <algorithm>
#include <ranges>

namespace ff {
namespace {

constexpr std::size_t kRulesNamed = 3;

/// Which rules of attribution the use came by, the one with the most GPU-hours first.
std::string rulesOf(const HolderDetail& detail) {
    if (detail.holder.empty()) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "no rule maps these accounts"));
    }
    std::vector<std::string> rules;
    for (const AccountUse& use : detail.accounts) {
        if (!use.rule.empty() && std::ranges::find(rules, use.rule) == rules.end()) {
            rules.push_back(use.rule);
        }
    }
    if (rules.empty()) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "no account of this holder was used"));
    }
    std::string text;
    for (const std::string& rule : rules | std::views::take(kRulesNamed)) {
        text += (text.empty() ? "" : "; ") + rule;
    }
    return rules.size() <= kRulesNamed
               ? text
               : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 and %2 more"), text,
                         std::to_string(rules.size() - kRulesNamed));
}

/// Which fractions of which systems make up the entitlement.
std::string entitlementsOf(const HolderInputs& inputs) {
    const Federation& federation = inputs.attribution->federation();
    std::string text;
    for (const System* system : countedSystemsOf(inputs)) {
        if (const Entitlement* found = entitlementAt(federation, system->id, inputs.holder,
                                                     inputs.scope.window.to - Duration{1})) {
            text += (text.empty() ? "" : "; ") +
                    inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 of %2: %3 capacity, %4"),
                            percent(found->fraction), titleOf(federation, *system),
                            wordOf(found->base), wordOf(found->basis));
        }
    }
    return text;
}

std::pair<std::string, std::string> periodInput(Window window) {
    return {QT_TRANSLATE_NOOP("ff::Provenance", "period"),
            inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 to %2"), toIso8601(window.from),
                    toIso8601(window.to))};
}

std::pair<std::string, std::string> input(const char* name, double hours) {
    return {name, amount(hours, "GPU-h")};
}

/// What the figures of one holder have in common.
Provenance common(const HolderInputs& inputs, Window window, const char* metric,
                  const char* formula, const std::vector<const System*>& systems) {
    Provenance provenance =
        usageProvenance(inputs.usage, inputs.attribution->federation(), systems, window);
    provenance.metric = metric;
    provenance.formula = formula;
    provenance.inputs = {periodInput(window), unitInput(inputs.scope.unit)};
    return provenance;
}

Provenance common(const HolderInputs& inputs, Window window, const char* metric,
                  const char* formula) {
    return common(inputs, window, metric, formula, systemsOf(inputs));
}

void setUsed(HolderDetail& detail, const HolderInputs& inputs) {
    const Window window = inputs.scope.window;
    const bool byPayer = inputs.scope.view == HolderView::payer;
    // By the holder, as in the matrix: who used nothing has a line there, too.
    const Dimension by =
        byPayer || inputs.holder.empty() ? Dimension::payer : Dimension::beneficiary;
    const auto table = attributeUsage(inputs.usage, *inputs.attribution,
                                      groupingFor(inputs, {by}, {window.from, window.to}));
    const UsageLine line = table.lines.empty() ? UsageLine{} : table.lines.front();
    Provenance provenance = common(
        inputs, window, "GPU-hours",
        byPayer ? QT_TRANSLATE_NOOP(
                      "ff::Provenance",
                      "sum over jobs of physical GPUs x wall hours inside the period, as payer")
                : QT_TRANSLATE_NOOP("ff::Provenance", "sum over jobs of physical GPUs x wall "
                                                      "hours inside the period, as beneficiary"));
    if (line.method != "samples") {
        provenance.runs = line.jobs;
    }
    provenance.rule = rulesOf(detail);
    auto& shown = provenance.inputs;
    shown.push_back(input(QT_TRANSLATE_NOOP("ff::Provenance", "all GPU-hours"),
                          table.totalHours.empty() ? 0 : table.totalHours.front()));
    if (detail.usedWhereEntitled) {
        shown.emplace_back(
            QT_TRANSLATE_NOOP("ff::Provenance", "used as payer where an entitlement is known"),
            inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 of %2"),
                    amount(*detail.usedWhereEntitled, {}), amount(*detail.entitled, "GPU-h")));
        if (byPayer) {
            shown.push_back(
                input(QT_TRANSLATE_NOOP("ff::Provenance", "use on systems without an entitlement"),
                      std::max(0., line.gpuHours - *detail.usedWhereEntitled)));
        }
    }
    for (const SystemId& system : detail.withoutFactor) {
        shown.emplace_back(
            QT_TRANSLATE_NOOP("ff::Provenance", "left out, since its GPUs have no H100-equivalent"),
            titleOf(inputs.attribution->federation(),
                    *inputs.attribution->federation().system(system)));
    }
    const Coverage coverage = !table.lines.empty()       ? line.coverage
                              : !table.coverages.empty() ? table.coverages.front()
                                                         : Coverage{};
    detail.used = figureOf(line.gpuHours, coverage, std::move(provenance), inputs.now);
}

/// Those that the share is of: what was not seen elsewhere does not make it doubtful.
std::vector<const System*> entitledSystemsOf(const HolderInputs& inputs) {
    const Window window{inputs.scope.window.from,
                        std::min(inputs.scope.window.to, inputs.usage.until)};
    Entitled entitled(inputs.attribution->federation(), inputs.scope.unit, inputs.usage.outOfUse);
    std::vector<const System*> systems = countedSystemsOf(inputs);
    std::erase_if(systems, [&](const System* system) {
        return !entitled.hours(system->id, inputs.holder, window);
    });
    return systems;
}

/// The runs that were held against an entitlement; nothing where samples alone tell.
std::optional<std::int64_t> entitledRuns(const HolderInputs& inputs,
                                         const std::vector<const System*>& systems) {
    UsageGrouping cut = paidCutOf(inputs, {Dimension::payer}, {});
    std::int64_t runs = 0;
    bool isSampled = false;
    bool isCounted = false;
    for (const System* system : systems) {
        cut.systems = std::set{system->id};
        for (const Window time : timesEntitled(inputs, system->id, inputs.scope.window)) {
            cut.report = {time.from, time.to};
            for (const UsageLine& line :
                 attributeUsage(inputs.usage, *inputs.attribution, cut).lines) {
                (line.method == "samples" ? isSampled : isCounted) = true;
                runs += line.jobs;
            }
        }
    }
    return isSampled && !isCounted ? std::nullopt : std::optional(runs);
}

void setShare(HolderDetail& detail, const HolderInputs& inputs) {
    const Window window = inputs.scope.window;
    const std::vector<const System*> systems = entitledSystemsOf(inputs);
    Provenance provenance =
        common(inputs, window, "share of entitlement",
               QT_TRANSLATE_NOOP("ff::Provenance",
                                 "GPU-hours used as payer / GPU-hours entitled to so far; "
                                 "entitlement = sum over time of its fraction x its base"),
               systems);
    provenance.runs = entitledRuns(inputs, systems);
    provenance.rule = entitlementsOf(inputs);
    auto& shown = provenance.inputs;
    shown.push_back(
        input(QT_TRANSLATE_NOOP("ff::Provenance", "used"), detail.usedWhereEntitled.value_or(0)));
    shown.push_back(input(QT_TRANSLATE_NOOP("ff::Provenance", "entitled to date"),
                          detail.entitled.value_or(0)));
    shown.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "basis"), detail.basisSource);
    detail.share = figureOf(detail.shareOfEntitlement, detail.entitledCoverage,
                            std::move(provenance), inputs.now);
}

void setCoverage(HolderDetail& detail, const HolderInputs& inputs) {
    Provenance provenance =
        common(inputs, inputs.scope.window, "coverage",
               QT_TRANSLATE_NOOP("ff::Provenance",
                                 "time observed / time asked for, over the systems that the "
                                 "use can come from"));
    provenance.runs = detail.used.provenance.runs;
    provenance.rule = inWords(QT_TRANSLATE_NOOP(
        "ff::Provenance", "jobs: time for which every job is known; samples: time they hold"));
    const Coverage coverage = detail.used.coverage;
    const auto asked = coverage.asked.count() > 0 ? std::optional{coverage.ratio()} : std::nullopt;
    detail.coverage = certainFigureOf(asked, coverage, std::move(provenance), inputs.now);
}

void setLeft(HolderDetail& detail, const HolderInputs& inputs) {
    const Window window{
        detail.grid.start,
        std::min(inputs.now,
                 detail.grid.start + detail.grid.every * std::int64_t(detail.grid.count))};
    const auto last = std::ranges::find_if(detail.left | std::views::reverse,
                                           [](const auto& value) { return value.has_value(); });
    const bool seen = last != detail.left.rend();
    Provenance provenance =
        detail.grant
            ? common(inputs, window, "burn-down",
                     QT_TRANSLATE_NOOP("ff::Provenance",
                                       "granted - used by the awarded accounts and those below "
                                       "them, inside the awards - lapsed when an award ended"))
            : common(
                  inputs, window, "burn-down",
                  QT_TRANSLATE_NOOP("ff::Provenance",
                                    "no award is known: entitlement of the period - use as payer "
                                    "on systems with a known entitlement"));
    auto& shown = provenance.inputs;
    if (const auto& grant = detail.grant) {
        shown.push_back(input(QT_TRANSLATE_NOOP("ff::Provenance", "granted"), grant->granted));
        shown.push_back(input(QT_TRANSLATE_NOOP("ff::Provenance", "used"), grant->used));
        shown.push_back(input(QT_TRANSLATE_NOOP("ff::Provenance", "left"), grant->left));
        shown.push_back(input(QT_TRANSLATE_NOOP("ff::Provenance", "lapsed"), grant->lapsed));
        if (grant->overdrawn > 0) {
            shown.push_back(
                input(QT_TRANSLATE_NOOP("ff::Provenance", "used beyond awards that ended"),
                      grant->overdrawn));
        }
        provenance.rule = inWords(QT_TRANSLATE_NOOP(
            "ff::Provenance", "use counts for the nearest account at or above it with an award in "
                              "force, of several for the one that ends first"));
    } else {
        provenance.rule = entitlementsOf(inputs);
    }
    shown.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "rate of the last 28 days"),
                       detail.rate
                           ? amount(*detail.rate, "GPU-h/d")
                           : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "too little was seen")));
    if (!detail.runsOut && !detail.isEnoughKnown) {
        shown.emplace_back(
            QT_TRANSLATE_NOOP("ff::Provenance", "runs out"),
            inWords(QT_TRANSLATE_NOOP("ff::Provenance", "too little of this time was seen")));
    }
    if (detail.runsOut) {
        shown.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "runs out"),
                           toIso8601(*detail.runsOut).substr(0, 10));
    }
    provenance.runs = detail.leftNow.provenance.runs;
    detail.leftNow = figureOf(seen ? *last : std::nullopt, detail.burnDownCoverage,
                              std::move(provenance), inputs.now);
}

} // namespace

void setFigures(HolderDetail& detail, const HolderInputs& inputs) {
    setUsed(detail, inputs);
    setCoverage(detail, inputs);
    if (detail.entitled) {
        setShare(detail, inputs);
    }
    if (!detail.left.empty()) {
        setLeft(detail, inputs);
    }
}

} // namespace ff
