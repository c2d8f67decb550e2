// SPDX-License-Identifier: GPL-3.0-only
#include "models/figure/Words.h"
#include "models/holder/HolderBudget.h"
#include "models/holder/SiteBudgets.h"
#include "models/usage/Entitled.h"
#include "models/usage/UsageFigures.h"

#include <algorithm>
#include <functional>

namespace ff {
namespace {

/// An award's dates are UTC days, and so are its quotas: cut in another zone, a year would have
/// five quarters, one of them an hour long.
const std::string kAwardZone = "UTC";

bool touches(Window a, Window b) {
    return a.from < b.to && b.from < a.to;
}

/// Use in site units by account, whatever the access mode.
UsageGrouping siteCut(const HolderInputs& inputs, UsageGrouping cut) {
    cut.by = {Dimension::system, Dimension::account};
    cut.report = inputs.usage.boundaries;
    cut.unit = GpuUnit::physical;
    cut.mode.reset();
    return cut;
}

/// Site units for one GPU-hour.
double perGpuHour(const System& system, const BurnRule& rule) {
    return system.devicesPerGpu * rule.unitsPerDeviceHour;
}

/// What the budget says of itself when it is clicked.
Figure budgetFigure(const SiteBudget& budget, const BurnRule& rule, const System& system,
                    Window grant, std::int64_t runs, const HolderInputs& inputs) {
    const Window soFar{grant.from, std::min(inputs.now, grant.to)};
    Provenance provenance =
        usageProvenance(inputs.usage, inputs.attribution->federation(), {&system}, soFar);
    provenance.metric = "site units";
    provenance.formula =
        QT_TRANSLATE_NOOP("ff::Provenance", "device-hours x the site's units for a device-hour");
    const auto add = [&](const char* name, double units) {
        provenance.inputs.emplace_back(name, amount(units, budget.unit));
    };
    provenance.inputs.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "units for a device-hour"),
                                   amount(rule.unitsPerDeviceHour, budget.unit));
    add(QT_TRANSLATE_NOOP("ff::Provenance", "granted"), budget.granted);
    add(QT_TRANSLATE_NOOP("ff::Provenance", "used"), budget.used);
    add(QT_TRANSLATE_NOOP("ff::Provenance", "left"), budget.left);
    if (budget.lost > 0) {
        add(QT_TRANSLATE_NOOP("ff::Provenance", "lost at past resets"), budget.lost);
    }
    if (budget.lapsed > 0) {
        add(QT_TRANSLATE_NOOP("ff::Provenance", "lapsed"), budget.lapsed);
    }
    provenance.runs = runs;
    provenance.rule = budget.rule + " [" + budget.source + ']';
    return figureOf(budget.used, usageCoverage(inputs.usage, {&system}, soFar),
                    std::move(provenance), inputs.now);
}

} // namespace

double fractionOf(const HolderInputs& inputs, const Match& match) {
    if (!match) {
        return 0;
    }
    if (inputs.scope.view == HolderView::payer) {
        return match.rule->gives.payer == inputs.holder ? 1 : 0;
    }
    double fraction = 0;
    for (const BeneficiaryShare& share : match.rule->gives.beneficiaries) {
        fraction += share.holder == inputs.holder ? share.fraction : 0;
    }
    return fraction;
}

double fractionOf(const HolderInputs& inputs, const Award& award) {
    return fractionOf(inputs, inputs.attribution->match(award));
}

std::vector<SiteBudget> siteBudgets(const HolderInputs& inputs) {
    const Federation& federation = inputs.attribution->federation();
    const std::vector<Instant>& pieces = inputs.usage.boundaries;
    const Window allowance = allowanceOf(inputs.scope);
    const Window soFar{allowance.from, std::min(inputs.now, allowance.to)};
    std::vector<SiteBudget> budgets;
    if (pieces.size() < 2 || inputs.holder.empty()) {
        return budgets;
    }
    const auto systems = systemsOf(inputs);
    if (std::ranges::none_of(systems, [&](const System* system) {
            return burnRuleOf(federation, system->id, {}, inputs.holder) != nullptr;
        })) {
        return budgets; // by day and account it is the largest table that is asked for
    }
    // The largest table of all: only where an entitlement without an award asks for it.
    std::optional<std::vector<UsageLine>> paid;
    const auto granted = budgetAwardsOf(inputs);
    const auto entries = settleAwards(inputs.usage, *inputs.attribution, pieces, granted);
    const Runs runs(inputs, siteCut(inputs, groupingFor(inputs, {}, {})), granted);
    Entitled entitled(federation, GpuUnit::physical, inputs.usage.outOfUse);
    for (const System* system : systems) {
        const BurnRule* rule = burnRuleOf(federation, system->id, {}, inputs.holder);
        if (!rule) {
            continue;
        }
        const auto add = [&](double units, Window grant, const std::string& account,
                             std::int64_t counted, const std::function<double(Window)>& used) {
            const std::string& zone = account.empty() ? inputs.scope.zone : kAwardZone;
            SiteBudget budget = siteBudget(*rule, units, grant, used, inputs.now, zone);
            budget.account = account;
            budget.figure = budgetFigure(budget, *rule, *system, grant, counted, inputs);
            budgets.push_back(std::move(budget));
        };
        bool isAwarded = false;
        for (const AwardUse::Entry& entry : entries) {
            if (!entry.award->isOn(system->id)) {
                continue;
            }
            isAwarded = true;
            const double part = fractionOf(inputs, *entry.award);
            add(entry.award->gpuHours * part * perGpuHour(*system, *rule), entry.award->window,
                accountsText(*entry.award), runs.of(*entry.award),
                [&](Window window) { return part * sumIn(entry.siteUnits, window, pieces); });
        }
        const auto hours = entitled.hours(system->id, inputs.holder, allowance);
        if (!isAwarded && hours) {
            if (!paid) {
                paid = attributeUsage(inputs.usage, *inputs.attribution,
                                      siteCut(inputs, paidCutOf(inputs, {}, {})))
                           .lines;
            }
            std::vector<double> whole(pieces.size());
            std::int64_t counted = 0;
            for (const Window time : timesEntitled(inputs, system->id, soFar)) {
                counted += runs.on(system->id, time);
                for (const UsageLine& line : *paid) {
                    if (line.keys[0] == system->id.text && pieces[line.period] >= time.from &&
                        pieces[line.period] < time.to) {
                        whole[line.period] += line.siteUnits.value_or(0);
                    }
                }
            }
            add(*hours * perGpuHour(*system, *rule), allowance, {}, counted,
                [&](Window window) { return sumIn(whole, window, pieces); });
        }
    }
    return budgets;
}

std::vector<const Award*> budgetAwardsOf(const HolderInputs& inputs) {
    const Window allowance = allowanceOf(inputs.scope);
    const auto systems = systemsOf(inputs);
    std::vector<const Award*> awards;
    for (const Award& award : inputs.attribution->federation().awards) {
        if (!award.isOnSeveral() && touches(award.window, allowance) &&
            std::ranges::any_of(systems, [&](const System* s) { return award.isOn(s->id); }) &&
            fractionOf(inputs, award) > 0) {
            awards.push_back(&award);
        }
    }
    return awards;
}

void addBudgetBorders(std::set<Instant>& pieces, const HolderInputs& inputs) {
    const Federation& federation = inputs.attribution->federation();
    const Instant now = inputs.now;
    const Window allowance = allowanceOf(inputs.scope);
    const auto add = [&](const BurnRule& rule, Window grant, const std::string& zone) {
        for (const Window& period : quotaPeriods(rule, grant, zone)) {
            for (const Instant border : {period.from, period.to}) {
                if (border < now) {
                    pieces.insert(border);
                }
            }
        }
        if (const auto check = cutCheckOf(rule, grant, zone); check && *check < now) {
            pieces.insert(*check);
        }
    };
    for (const BurnRule& rule : federation.burnRules) {
        if (!rule.partition.empty()) {
            continue;
        }
        add(rule, allowance, inputs.scope.zone);
        for (const Award& award : federation.awards) {
            if (award.isOn(rule.system) && touches(award.window, allowance)) {
                add(rule, award.window, kAwardZone);
            }
        }
    }
    addAwardBorders(pieces, inputs, budgetAwardsOf(inputs));
}

} // namespace ff
