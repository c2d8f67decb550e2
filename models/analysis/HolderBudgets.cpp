// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/Entitled.h"
#include "models/analysis/HolderParts.h"
#include "models/analysis/SiteBudgets.h"

#include <algorithm>

namespace ff {
namespace {

bool touches(Window a, Window b) {
    return a.from < b.to && b.from < a.to;
}

/// Site units by system, account and piece of the usage data.
class SiteUnits final {
public:
    explicit SiteUnits(const HolderInputs& inputs)
        : m_report(inputs.usage.boundaries) {
        UsageCut cut = cutOf(inputs, {Cut::system, Cut::account}, m_report);
        cut.unit = GpuUnit::physical;
        cut.mode.reset();
        for (const UsageLine& line : attributeUsage(inputs.usage, *inputs.attribution, cut).lines)
            m_used[line.keys[0]][line.keys[1]].emplace_back(m_report[line.period],
                                                            line.siteUnits.value_or(0));
    }

    /// Of all the holder's accounts where `account` is empty. The window's ends are borders of the
    /// data.
    [[nodiscard]] double used(const SystemId& system, const std::string& account,
                              Window window) const {
        const auto accounts = m_used.find(system.text);
        if (accounts == m_used.end())
            return 0;
        double sum = 0;
        for (const auto& [name, pieces] : accounts->second)
            if (account.empty() || name == account)
                for (const auto& [from, units] : pieces)
                    if (from >= window.from && from < window.to)
                        sum += units;
        return sum;
    }

private:
    std::vector<Instant> m_report;
    std::map<std::string, std::map<std::string, std::vector<std::pair<Instant, double>>>> m_used;
};

} // namespace

double fractionOf(const HolderInputs& inputs, const Match& match) {
    if (!match)
        return 0;
    if (inputs.scope.view == HolderView::payer)
        return match.rule->gives.payer == inputs.holder ? 1 : 0;
    double fraction = 0;
    for (const BeneficiaryShare& share : match.rule->gives.beneficiaries)
        fraction += share.holder == inputs.holder ? share.fraction : 0;
    return fraction;
}

double fractionOf(const HolderInputs& inputs, const Award& award) {
    return fractionOf(inputs, inputs.attribution->match({award.system, award.account, {}, {}},
                                                        award.window.from));
}

std::vector<SiteBudget> siteBudgets(const HolderInputs& inputs) {
    const Federation& federation = inputs.attribution->federation();
    const Window allowance = allowanceOf(inputs.scope);
    std::vector<SiteBudget> budgets;
    if (inputs.usage.boundaries.size() < 2 || inputs.holder.empty())
        return budgets;
    const SiteUnits units(inputs);
    Entitled entitled(federation, GpuUnit::physical, inputs.usage.outOfUse);
    for (const System* system : systemsOf(inputs)) {
        const BurnRule* rule = burnRuleOf(federation, system->id, {}, inputs.holder);
        if (!rule)
            continue;
        const auto add = [&](double gpuHours, Window grant, const std::string& account) {
            const double granted = gpuHours * system->devicesPerGpu * rule->unitsPerDeviceHour;
            budgets.push_back(siteBudget(
                *rule, granted, grant,
                [&](Window window) { return units.used(system->id, account, window); }, inputs.now,
                inputs.scope.zone));
            budgets.back().system = system->id;
            budgets.back().account = account;
        };
        bool awarded = false;
        for (const Award& award : federation.awards) {
            if (award.system != system->id || !touches(award.window, allowance))
                continue;
            if (const double fraction = fractionOf(inputs, award); fraction > 0) {
                add(award.gpuHours * fraction, award.window, award.account);
                awarded = true;
            }
        }
        const auto hours = entitled.hours(system->id, inputs.holder, allowance);
        if (!awarded && hours)
            add(*hours, allowance, {});
    }
    return budgets;
}

void addBudgetBorders(std::set<Instant>& pieces, const Scope& scope, Instant now,
                      const Federation& federation) {
    const Window allowance = allowanceOf(scope);
    const auto add = [&](const BurnRule& rule, Window grant) {
        for (const Window& period : quotaPeriods(rule, grant, scope.zone))
            for (const Instant border : {period.from, period.to})
                if (border < now)
                    pieces.insert(border);
        if (const auto check = cutCheckOf(rule, grant, scope.zone); check && *check < now)
            pieces.insert(*check);
    };
    for (const BurnRule& rule : federation.burnRules) {
        if (!rule.partition.empty())
            continue;
        add(rule, allowance);
        for (const Award& award : federation.awards)
            if (award.system == rule.system && touches(award.window, allowance))
                add(rule, award.window);
    }
}

} // namespace ff
