// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/HolderBudget.h"

#include "models/core/Windows.h"
#include "models/usage/Entitled.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace ff {
namespace {

/// What a GPU-hour of the award counts for in the scope's unit, by the GPUs at its beginning (or
/// the first that are known since); nothing where these have no factor, or where those of its
/// systems differ: nobody knows how many of its hours are of which.
std::optional<double> factorOf(const HolderInputs& inputs, const Award& award) {
    if (inputs.scope.unit == GpuUnit::physical) {
        return 1;
    }
    const Federation& federation = inputs.attribution->federation();
    std::optional<double> factor;
    for (const SystemAccount& each : award.accounts) {
        const System* system = federation.system(each.system);
        if (!system) {
            return {};
        }
        auto here = h100Factor(federation, *system, {}, award.window.from);
        if (!here) {
            here = h100Factor(federation, *system, {}, inputs.now);
        }
        if (!here || (factor && *factor != *here)) {
            return {};
        }
        factor = here;
    }
    return factor;
}

bool concerns(const HolderInputs& inputs, const Award& award) {
    return !overlap(award.window, allowanceOf(inputs.scope)).empty() &&
           (inputs.scope.mode.empty() || award.mode == inputs.scope.mode) &&
           fractionOf(inputs, award) > 0;
}

/// How many of the award's systems are among those asked for.
std::size_t systemsAsked(const std::vector<const System*>& asked, const Award& award) {
    return std::size_t(std::ranges::count_if(award.accounts, [&](const SystemAccount& each) {
        return std::ranges::find(asked, each.system, &System::id) != asked.end();
    }));
}

} // namespace

Window hullOf(const std::vector<const Award*>& awards) {
    Window result;
    for (const Award* award : awards) {
        result = hull(result, award->window);
    }
    return result;
}

Budget grantedTo(HolderDetail& detail, const HolderInputs& inputs,
                 const std::vector<const Award*>& awards) {
    Budget budget{.awarded = true, .window = hullOf(awards), .pots = {}};
    std::set<SystemAccount> accounts;
    for (AwardUse::Entry& entry :
         settleAwards(inputs.usage, *inputs.attribution, inputs.usage.boundaries, awards)) {
        const Award& award = *entry.award;
        const auto factor = factorOf(inputs, award);
        if (!factor) {
            detail.awardsWithoutFactor.push_back(award);
            continue;
        }
        accounts.insert(award.accounts.begin(), award.accounts.end());
        if (!award.source.empty() && detail.basisSource.find(award.source) == std::string::npos) {
            detail.basisSource +=
                (detail.basisSource.empty() ? "awards: " : "; awards: ") + award.source;
        }
        // The holder's part of the award is its part of every hour that is used of it, too.
        const double part = fractionOf(inputs, award) * *factor;
        Pot pot{.parts = {}, .window = award.window, .granted = award.gpuHours * part};
        for (std::size_t k = 0; k < entry.usedBy.size(); ++k) {
            for (double& hours : entry.usedBy[k]) {
                hours *= part;
            }
            pot.parts.push_back(
                {award.accounts[k].system, award.accounts[k].account, std::move(entry.usedBy[k])});
        }
        budget.pots.push_back(std::move(pot));
    }
    detail.grantedAccounts = accounts.size();
    if (!budget.pots.empty()) {
        detail.granted = budget.total();
    }
    return budget;
}

Budget entitledTo(const HolderInputs& inputs) {
    Budget budget{.awarded = false, .window = entitlementWindowOf(inputs.scope), .pots = {}};
    Entitled entitled(inputs.attribution->federation(), inputs.scope.unit, inputs.usage.outOfUse);
    // It has been one before its period began, too.
    const Window asked{std::min(budget.window.from, inputs.now - kRateWindow), budget.window.to};
    for (const System* system : countedSystemsOf(inputs)) {
        if (!entitled.hours(system->id, inputs.holder, budget.window)) {
            continue;
        }
        for (const Window time : timesEntitled(inputs, system->id, asked)) {
            budget.pots.push_back(
                {.parts = {{system->id, {}, std::vector<double>(inputs.usage.boundaries.size())}},
                 .window = time,
                 .granted = entitled.hours(system->id, inputs.holder, overlap(time, budget.window))
                                .value_or(0)});
        }
    }
    const auto cut = paidCutOf(inputs, {Dimension::system}, inputs.usage.boundaries);
    for (const UsageLine& line : attributeUsage(inputs.usage, *inputs.attribution, cut).lines) {
        for (Pot& pot : budget.pots) {
            if (Pot::Part& part = pot.parts.front(); part.system.text == line.keys[0]) {
                part.used[line.period] += line.gpuHours;
            }
        }
    }
    return budget;
}

std::vector<Window> timesEntitled(const HolderInputs& inputs, const SystemId& system,
                                  Window window) {
    const Federation& federation = inputs.attribution->federation();
    std::set<Instant> cuts{window.from, window.to};
    for (const Entitlement& each : federation.entitlements) {
        for (const Instant border : {each.from, each.until.value_or(window.to)}) {
            if (each.holder == inputs.holder && each.system == system && border > window.from &&
                border < window.to) {
                cuts.insert(border);
            }
        }
    }
    Entitled entitled(federation, inputs.scope.unit, inputs.usage.outOfUse);
    std::vector<Window> times;
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        if (const Window time{*cut, *std::next(cut)}; entitled.hours(system, inputs.holder, time)) {
            times.push_back(time);
        }
    }
    return merged(std::move(times));
}

Runs::Runs(const HolderInputs& inputs, UsageGrouping cut, const std::vector<const Award*>& awards)
    : m_inputs(&inputs)
    , m_cut(std::move(cut)) {
    // As few periods as can be, since a run counts in each that it is active in.
    std::set<Instant> borders{inputs.usage.boundaries.front(), inputs.usage.boundaries.back()};
    for (const Award& award : inputs.attribution->federation().awards) {
        for (const Instant border : {award.window.from, award.window.to}) {
            if (std::ranges::binary_search(inputs.usage.boundaries, border)) {
                borders.insert(border);
            }
        }
    }
    // An account that moved may count for another award since.
    const auto& rules = inputs.attribution->federation().rules;
    for (const Instant change :
         inputs.attribution->changes({*borders.begin(), *borders.rbegin()})) {
        const bool isMove = std::ranges::none_of(rules, [&](const AttributionRule& rule) {
            return rule.from == change || rule.until == change;
        });
        if (isMove && std::ranges::binary_search(inputs.usage.boundaries, change)) {
            borders.insert(change);
        }
    }
    m_awards =
        settleAwards(inputs.usage, *inputs.attribution, {borders.begin(), borders.end()}, awards);
}

std::int64_t Runs::of(const Award& award) const {
    const auto found = std::ranges::find(m_awards, &award, &AwardUse::Entry::award);
    return found == m_awards.end() ? 0 : found->runs;
}

std::int64_t Runs::on(const SystemId& system, Window window) const {
    UsageGrouping cut = m_cut;
    cut.report = {window.from, window.to};
    std::int64_t runs = 0;
    for (const UsageLine& line :
         attributeUsage(m_inputs->usage, *m_inputs->attribution, cut).lines) {
        if (line.keys[0] == system.text) {
            runs += line.jobs;
        }
    }
    return runs;
}

std::vector<const Award*> awardsOf(const HolderInputs& inputs) {
    const auto asked = systemsOf(inputs);
    std::vector<const Award*> result;
    for (const Award& award : inputs.attribution->federation().awards) {
        if (concerns(inputs, award) && systemsAsked(asked, award) == award.accounts.size()) {
            result.push_back(&award);
        }
    }
    return result;
}

std::vector<Award> awardsBeyond(const HolderInputs& inputs) {
    const auto asked = systemsOf(inputs);
    std::vector<Award> result;
    for (const Award& award : inputs.attribution->federation().awards) {
        if (const std::size_t here = systemsAsked(asked, award);
            here > 0 && here < award.accounts.size() && concerns(inputs, award)) {
            result.push_back(award);
        }
    }
    return result;
}

void addAwardBorders(std::set<Instant>& pieces, const HolderInputs& inputs,
                     const std::vector<const Award*>& awards) {
    const Federation& federation = inputs.attribution->federation();
    const Window window = hullOf(withSharers(federation, awards));
    // Each of them takes the use of its accounts away from an award to an account above them.
    for (const Award& award : federation.awards) {
        for (const Instant border : {award.window.from, award.window.to}) {
            if (border >= window.from && border <= std::min(inputs.now, window.to)) {
                pieces.insert(border);
            }
        }
    }
}

void addBurnDownBorders(std::set<Instant>& pieces, const HolderInputs& inputs) {
    const auto awards = awardsOf(inputs);
    const Window window = awards.empty() ? entitlementWindowOf(inputs.scope) : hullOf(awards);
    const Instant until = std::min(inputs.now, window.to);
    if (window.from < until) {
        pieces.insert({window.from, until});
    }
    for (Instant t = window.from; t < until; t += kBurnDay) {
        pieces.insert(t);
    }
    addAwardBorders(pieces, inputs, awards);
}

} // namespace ff
