// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/RuleWords.h"
#include "models/facts/SystemFacts.h"
#include "models/figure/Figures.h"
#include "models/figure/Words.h"
#include "models/holder/AwardUse.h"
#include "models/holder/BuildShares.h"
#include "models/holder/HolderParts.h"
#include "models/periods/Periods.h"
#include "models/usage/EntitledUse.h"
#include "models/usage/UsageScope.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace ff {
namespace {

/// Entitlement over the window and what was paid of it, its weakest basis and its sources.
void setEntitlement(HolderDetail& detail, const HolderInputs& inputs) {
    EntitledUse entitled(inputs.usage, *inputs.attribution,
                         groupingFor(inputs, {}, inputs.usage.boundaries), inputs.scope.window);
    std::vector<SystemId> systems;
    for (const System* system : countedSystemsOf(inputs)) {
        const auto here = entitled.on(system->id, inputs.holder);
        if (!here) {
            continue;
        }
        systems.push_back(system->id);
        if (detail.basisSource.find(here->last->source) == std::string::npos) {
            detail.basisSource += (detail.basisSource.empty() ? "" : "; ") + here->last->source;
        }
    }
    if (const auto sum = entitled.over(systems, inputs.holder)) {
        detail.entitled = sum->entitled;
        detail.usedWhereEntitled = sum->used;
        detail.shareOfEntitlement = sum->share();
        detail.basis = sum->basis;
        detail.entitledCoverage = sum->coverage;
    }
}

/// Systems that count for nothing in H100-equivalents, although the holder has to do with them.
void setWithoutFactor(HolderDetail& detail, const HolderInputs& inputs) {
    if (inputs.scope.unit == GpuUnit::physical) {
        return;
    }
    const Federation& federation = inputs.attribution->federation();
    const Window window = inputs.scope.window;
    const auto table =
        attributeUsage(inputs.usage, *inputs.attribution,
                       groupingFor(inputs, {Dimension::system}, {window.from, window.to}));
    Entitled entitled(federation, GpuUnit::physical, inputs.usage.outOfUse);
    for (const System* system : systemsOf(inputs)) {
        const bool uses =
            std::ranges::find(table.withoutFactor, system->id) != table.withoutFactor.end() &&
            std::ranges::any_of(table.lines, [&](const UsageLine& line) {
                return line.keys.front() == system->id.text;
            });
        std::vector<Instant> borders = capacityChanges(*system, window);
        borders.insert(borders.begin(), window.from);
        borders.push_back(window.to);
        bool has = false;
        for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
            has = has || (entitled.hours(system->id, inputs.holder, {borders[i], borders[i + 1]})
                                  .value_or(0) > 0 &&
                          !h100Factor(federation, *system, {}, borders[i]));
        }
        if (!uses && !has) {
            continue;
        }
        detail.withoutFactor.push_back(system->id);
    }
}

using AccountRules = std::map<std::pair<std::string, std::string>, std::set<std::string>>;

/// By system and account, the rules by which the holder got its use in the window. There are
/// several where labels of the charges decide, or where rules changed meanwhile.
AccountRules rulesOf(const HolderInputs& inputs) {
    const Window window = inputs.scope.window;
    const UsageData& usage = inputs.usage;
    std::vector<Instant> epochs = inputs.attribution->changes(window);
    epochs.push_back(window.from);
    AccountRules rules;
    const auto take = [&](const auto& key) {
        for (const Instant t : epochs) {
            const Match match =
                inputs.attribution->match({key.system, key.account, key.partition, key.qos}, t);
            if (fractionOf(inputs, match) > 0) {
                rules[{key.system.text, key.account}].insert(ruleInWords(match));
            }
        }
    };
    const auto inside = [&](std::size_t piece) {
        return usage.boundaries[piece] >= window.from && usage.boundaries[piece] < window.to;
    };
    for (const UsageRow& row : usage.rows) {
        if (row.deviceSeconds > 0 && inside(row.period)) {
            take(row);
        }
    }
    for (std::size_t k = 0; usage.matrix && k < usage.matrix->keys.size(); ++k) {
        for (std::size_t p = 0; p < usage.matrix->periods; ++p) {
            if (usage.matrix->cells[k * usage.matrix->periods + p].deviceSeconds > 0 && inside(p)) {
                take(usage.matrix->keys[k]);
                break;
            }
        }
    }
    return rules;
}

void setAccounts(HolderDetail& detail, const HolderInputs& inputs) {
    const Window window = inputs.scope.window;
    const auto table =
        attributeUsage(inputs.usage, *inputs.attribution,
                       groupingFor(inputs, {Dimension::system, Dimension::account, Dimension::mode},
                                   {window.from, window.to}));
    std::map<std::pair<std::string, std::string>, AccountUse> accounts;
    std::map<ModeId, double> modes;
    const auto rules = rulesOf(inputs);
    for (const UsageLine& line : table.lines) { // the largest first: it names the mode
        AccountUse& use = accounts[{line.keys[0], line.keys[1]}];
        if (use.account.empty()) {
            use.system = SystemId{line.keys[0]};
            use.account = line.keys[1];
            use.mode = ModeId{line.keys[2]};
            use.holder = inputs.holder;
            if (const auto own = rules.find({line.keys[0], line.keys[1]}); own != rules.end()) {
                for (const std::string& rule : own->second) {
                    use.rule += (use.rule.empty() ? "" : "; ") + rule;
                }
            }
        }
        use.gpuHours += line.gpuHours;
        modes[ModeId{line.keys[2]}] += line.gpuHours;
    }
    for (const UsageLine& line :
         attributeUsage(
             inputs.usage, *inputs.attribution,
             groupingFor(inputs, {Dimension::system, Dimension::account}, {window.from, window.to}))
             .lines) {
        AccountUse& use = accounts[{line.keys[0], line.keys[1]}];
        use.coverage = line.coverage;
        if (line.method == "jobs") {
            use.runs = line.jobs;
        }
    }
    for (auto& [key, use] : accounts) {
        detail.accounts.push_back(std::move(use));
    }
    std::ranges::sort(detail.accounts, std::ranges::greater{}, &AccountUse::gpuHours);
    detail.modes.assign(modes.begin(), modes.end());
    std::ranges::sort(detail.modes, std::ranges::greater{}, &std::pair<ModeId, double>::second);
}

} // namespace

std::vector<const System*> countedSystemsOf(const HolderInputs& inputs) {
    std::vector<const System*> systems = systemsOf(inputs);
    if (!inputs.system) {
        std::erase_if(
            systems, [&](const System* system) { return !inputs.usage.seen.contains(system->id); });
    }
    return systems;
}

std::vector<const System*> systemsOf(const HolderInputs& inputs) {
    std::vector<const System*> result;
    for (const System* system : inputs.attribution->federation().systemsOf(inputs.scope.network)) {
        if (!inputs.system || system->id == *inputs.system) {
            result.push_back(system);
        }
    }
    return result;
}

UsageGrouping groupingFor(const HolderInputs& inputs, std::vector<Dimension> by,
                          std::vector<Instant> report) {
    UsageGrouping cut = groupingFor(inputs.scope, inputs.attribution->federation(), std::move(by));
    cut.report = std::move(report);
    if (inputs.system) {
        cut.systems = std::set{*inputs.system};
    }
    // What is unattributed has neither a payer nor a beneficiary.
    if (inputs.scope.view == HolderView::payer || inputs.holder.empty()) {
        cut.payer = inputs.holder;
    } else {
        cut.beneficiary = inputs.holder;
    }
    return cut;
}

UsageGrouping paidCutOf(const HolderInputs& inputs, std::vector<Dimension> by,
                        std::vector<Instant> report) {
    UsageGrouping cut = groupingFor(inputs, std::move(by), std::move(report));
    cut.payer = inputs.holder;
    cut.beneficiary.reset();
    return cut;
}

Window allowanceOf(const Scope& scope) {
    const Instant last = scope.window.to - Duration{1};
    switch (scope.period) {
    case Period::thisMonth:
    case Period::lastMonth:
        return calendarPeriod(last, Every::month, scope.zone);
    case Period::thisQuarter:
    case Period::lastQuarter:
        return calendarPeriod(last, Every::quarter, scope.zone);
    case Period::custom:
        return scope.window;
    case Period::last24h:
    case Period::last7d:
    case Period::last30d:
    case Period::thisYear:
    case Period::lastYear:
        return calendarYear(last, scope.zone);
    }
    return scope.window;
}

Window entitlementWindowOf(const Scope& scope) {
    const bool isRolling = scope.period == Period::last24h || scope.period == Period::last7d ||
                           scope.period == Period::last30d;
    return isRolling ? scope.window : allowanceOf(scope);
}

std::vector<Instant> holderPieces(const Scope& scope, Instant now, const Attribution& attribution,
                                  const HolderId& holder, const std::optional<SystemId>& system) {
    std::set<Instant> pieces{scope.window.from, scope.window.to, now - kRateWindow, now};
    const HolderInputs inputs{scope, now, holder, system, &attribution, {}};
    addBurnDownBorders(pieces, inputs);
    addBudgetBorders(pieces, inputs);
    return piecesOf({pieces.begin(), pieces.end()}, attribution);
}

DataQuery holderQuery(const Scope& scope, Instant now, const Attribution& attribution,
                      const HolderId& holder, const std::optional<SystemId>& system) {
    DataQuery query;
    query.usage = DataQuery::Usage{{}, holderPieces(scope, now, attribution, holder, system)};
    const HolderInputs inputs{scope, now, holder, system, &attribution, {}};
    std::vector<SystemId>& systems = query.usage->systems;
    for (const System* each : systemsOf(inputs)) {
        systems.push_back(each->id);
    }
    // What an award paid depends on what others to its account did, if need be elsewhere.
    auto awards = awardsOf(inputs);
    std::ranges::copy(budgetAwardsOf(inputs), std::back_inserter(awards));
    for (const Award* award : withSharers(attribution.federation(), awards)) {
        for (const SystemAccount& each : award->accounts) {
            if (std::ranges::find(systems, each.system) == systems.end()) {
                systems.push_back(each.system);
            }
        }
    }
    return query;
}

HolderDetail buildHolder(const HolderInputs& inputs) {
    const Federation& federation = inputs.attribution->federation();
    HolderDetail detail;
    detail.scope = inputs.scope;
    detail.holder = inputs.holder;
    detail.system = inputs.system;
    detail.title = holderTitle(federation, inputs.holder);
    if (const System* system = inputs.system ? federation.system(*inputs.system) : nullptr) {
        detail.title = inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 at %2"), detail.title,
                               titleOf(federation, *system));
    }
    setWithoutFactor(detail, inputs);
    setEntitlement(detail, inputs);
    setBurnDown(detail, inputs);
    setAccounts(detail, inputs);
    detail.awardsBeyond = awardsBeyond(inputs);
    detail.budgets = siteBudgets(inputs);
    setFigures(detail, inputs);
    return detail;
}

} // namespace ff
