// SPDX-License-Identifier: GPL-3.0-only
#include "models/analysis/BurnDown.h"
#include "models/analysis/Entitled.h"
#include "models/analysis/Figures.h"
#include "models/analysis/HolderParts.h"
#include "models/analysis/Words.h"

#include <algorithm>
#include <map>

namespace ff {
namespace {

/// A rate from less than this says nothing.
constexpr Duration kLeastSeen = kBurnDay;

Window both(Window a, Window b) {
    return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

/// Whose use a budget is held against, and when.
struct Charged {
    std::vector<Window> windows;
    double lastHours = 0; ///< used in the last 28 days

    [[nodiscard]] bool at(Instant t) const {
        return std::ranges::any_of(windows, [&](Window w) { return w.from <= t && t < w.to; });
    }
};

/// What burns down. The keys of `charged`: a system and its account; empty for all accounts.
struct Budget {
    bool awarded = false;
    std::optional<double> total;
    Window window;
    std::map<std::pair<std::string, std::string>, Charged> charged;
};

/// What a GPU-hour of the award counts for in the scope's unit, by the GPUs at its beginning (or
/// the first that are known since); nothing where these have no factor.
std::optional<double> factorOf(const HolderInputs& inputs, const Award& award) {
    if (inputs.scope.unit == GpuUnit::physical)
        return 1;
    const Federation& federation = inputs.attribution->federation();
    const System* system = federation.system(award.system);
    if (!system)
        return {};
    const auto factor = h100Factor(federation, *system, {}, award.window.from);
    return factor ? factor : h100Factor(federation, *system, {}, inputs.now);
}

Window hullOf(const std::vector<const Award*>& awards) {
    Window hull = awards.front()->window;
    for (const Award* award : awards)
        hull = {std::min(hull.from, award->window.from), std::max(hull.to, award->window.to)};
    return hull;
}

Budget grantedTo(HolderDetail& detail, const HolderInputs& inputs,
                 const std::vector<const Award*>& awards) {
    Budget budget{.awarded = true, .total = {}, .window = hullOf(awards), .charged = {}};
    for (const Award* award : awards) {
        const auto factor = factorOf(inputs, *award);
        if (!factor) {
            detail.awardsWithoutFactor.emplace_back(award->system, award->account);
            continue;
        }
        budget.total =
            budget.total.value_or(0) + award->gpuHours * fractionOf(inputs, *award) * *factor;
        budget.charged[{award->system.text, award->account}].windows.push_back(award->window);
        if (!award->source.empty() && detail.basisSource.find(award->source) == std::string::npos)
            detail.basisSource +=
                (detail.basisSource.empty() ? "awards: " : "; awards: ") + award->source;
    }
    detail.granted = budget.total;
    detail.grantedAccounts = budget.charged.size();
    return budget;
}

Budget entitledTo(const HolderInputs& inputs) {
    Budget budget{
        .awarded = false, .total = {}, .window = allowanceOf(inputs.scope), .charged = {}};
    Entitled entitled(inputs.attribution->federation(), inputs.scope.unit, inputs.usage.outOfUse);
    for (const System* system : systemsOf(inputs))
        if (const auto hours = entitled.hours(system->id, inputs.holder, budget.window)) {
            budget.total = budget.total.value_or(0) + *hours;
            budget.charged[{system->id.text, {}}].windows = {
                {std::min(budget.window.from, inputs.now - kRateWindow),
                 std::max(budget.window.to, inputs.now)}};
        }
    return budget;
}

/// How much of each day up to now was seen, over the systems that the budget is held against then.
std::vector<Coverage> seenByDay(const Budget& budget, const HolderInputs& inputs,
                                const std::vector<Instant>& days) {
    std::vector<Coverage> result(days.size() - 1);
    std::map<std::string, std::vector<Window>> systems;
    for (const auto& [key, charged] : budget.charged)
        std::ranges::copy(charged.windows, std::back_inserter(systems[key.first]));
    for (const auto& [system, windows] : systems) {
        const auto seen = inputs.usage.seen.find(SystemId{system});
        const auto daily = coveragesOf(
            seen == inputs.usage.seen.end() ? std::vector<Window>{} : seen->second.covered, days);
        for (std::size_t i = 0; i < daily.size(); ++i)
            if (std::ranges::any_of(
                    windows, [&](Window w) { return !both(w, {days[i], days[i + 1]}).empty(); }))
                result[i] += daily[i];
    }
    return result;
}

/// GPU-hours of each day up to now, and of the last 28 days in `charged`.
std::vector<double> useByDay(Budget& budget, const HolderInputs& inputs, std::size_t days) {
    std::vector<double> used(days);
    const std::vector<Instant>& pieces = inputs.usage.boundaries;
    const auto table = attributeUsage(inputs.usage, *inputs.attribution,
                                      cutOf(inputs, {Cut::system, Cut::account}, pieces));
    for (const UsageLine& line : table.lines) {
        auto found = budget.charged.find({line.keys[0], line.keys[1]});
        if (found == budget.charged.end())
            found = budget.charged.find({line.keys[0], {}});
        const Instant from = pieces[line.period];
        if (found == budget.charged.end() || !found->second.at(from) || from >= inputs.now)
            continue;
        if (from >= inputs.now - kRateWindow)
            found->second.lastHours += line.gpuHours;
        if (from >= budget.window.from && from < budget.window.to)
            if (const auto day = std::size_t((from - budget.window.from) / kBurnDay); day < days)
                used[day] += line.gpuHours;
    }
    return used;
}

/// GPU-hours a day of those charged over what was seen of the last 28 days; nothing where that is
/// too little of each.
std::optional<double> rateOf(const Budget& budget, const HolderInputs& inputs) {
    const Window last{inputs.now - kRateWindow, inputs.now};
    std::optional<double> rate;
    for (const auto& [key, charged] : budget.charged) {
        const auto seen = inputs.usage.seen.find(SystemId{key.first});
        if (seen == inputs.usage.seen.end())
            continue;
        Duration observed{};
        for (const Window window : charged.windows)
            observed += coverageOf(seen->second.covered, both(window, last)).observed;
        if (observed >= kLeastSeen)
            rate = rate.value_or(0) +
                   charged.lastHours / (double(observed.count()) / double(kBurnDay.count()));
    }
    return rate;
}

std::string sentence(const Budget& budget, Coverage coverage) {
    const std::string period = toIso8601(budget.window.from) + " to " + toIso8601(budget.window.to);
    const std::string seen = percent(coverage.ratio());
    return budget.awarded
               ? inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                           "awards by account (%1), %2, less what these accounts "
                                           "used inside them; %3 of the time so far was observed"),
                         std::to_string(budget.charged.size()), period, seen)
               : inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                           "no award is known: entitlement of %1, less all use on "
                                           "systems with a known entitlement; %2 of the time so "
                                           "far was observed"),
                         period, seen);
}

} // namespace

std::vector<const Award*> awardsOf(const HolderInputs& inputs) {
    const Window allowance = allowanceOf(inputs.scope);
    std::vector<const Award*> result;
    for (const Award& award : inputs.attribution->federation().awards)
        if (!both(award.window, allowance).empty() &&
            (!inputs.system || award.system == *inputs.system) &&
            (inputs.scope.mode.empty() || award.mode == inputs.scope.mode) &&
            fractionOf(inputs, award) > 0)
            result.push_back(&award);
    return result;
}

void addBurnDownBorders(std::set<Instant>& pieces, const HolderInputs& inputs) {
    const auto awards = awardsOf(inputs);
    const Window window = awards.empty() ? allowanceOf(inputs.scope) : hullOf(awards);
    const Instant until = std::min(inputs.now, window.to);
    pieces.insert(until);
    for (Instant t = window.from; t < until; t += kBurnDay)
        pieces.insert(t);
    for (const Award* award : awards)
        for (const Instant border : {award->window.from, award->window.to})
            if (border < until)
                pieces.insert(border);
}

void setBurnDown(HolderDetail& detail, const HolderInputs& inputs) {
    const auto awards = awardsOf(inputs);
    Budget budget = awards.empty() ? entitledTo(inputs) : grantedTo(detail, inputs, awards);
    const Window window = budget.window;
    const std::size_t count =
        window.empty() ? 0 : std::size_t((window.length() + kBurnDay - Duration{1}) / kBurnDay);
    detail.grid = {window.from, kBurnDay, count};
    if (!budget.total || count == 0 || inputs.usage.boundaries.size() < 2)
        return;
    std::vector<Instant> days;
    const Instant until = std::min(inputs.now, window.to);
    for (Instant t = window.from; t < until; t += kBurnDay)
        days.push_back(t);
    days.push_back(std::max(until, window.from));

    const std::vector<double> used = useByDay(budget, inputs, count);
    const std::vector<Coverage> seen = seenByDay(budget, inputs, days);
    std::vector<std::optional<double>> known(count);
    double kept = 0; // of days that were hardly seen: it counts with the next that was
    for (std::size_t i = 0; i < seen.size(); ++i) {
        detail.burnDownCoverage += seen[i];
        kept += used[i];
        // Where nothing is asked, between two awards, there is nothing to be used either.
        if (seen[i].asked.count() == 0 || seen[i].ratio() >= kEnoughSeen)
            known[i] = std::exchange(kept, 0);
    }
    const auto rate = rateOf(budget, inputs);
    detail.rateKnown = rate.has_value();
    BurnDown burn = burnDown(*budget.total, window, kBurnDay, known, rate.value_or(0), inputs.now);
    detail.left = std::move(burn.left);
    detail.straight = std::move(burn.straight);
    detail.runsOut = burn.runsOut;
    detail.used.provenance.inputs.emplace_back(
        inWords(QT_TRANSLATE_NOOP("ff::Provenance", "burn-down")),
        sentence(budget, detail.burnDownCoverage));
}

} // namespace ff
