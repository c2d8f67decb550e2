// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/Windows.h"
#include "models/figure/Figures.h"
#include "models/holder/BurnDown.h"
#include "models/holder/BurnRate.h"
#include "models/holder/HolderBudget.h"
#include "models/usage/UsageFigures.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ff {
namespace {

/// How much of each day up to now was seen, over the systems that the budget is held against then.
std::vector<Coverage> seenByDay(const Budget& budget, const HolderInputs& inputs,
                                const std::vector<Instant>& days) {
    std::vector<Coverage> result(days.size() - 1);
    std::map<SystemId, std::vector<Window>> systems;
    for (const Pot& pot : budget.pots) {
        for (const Pot::Part& part : pot.parts) {
            systems[part.system].push_back(pot.window);
        }
    }
    for (const auto& [system, windows] : systems) {
        const auto seen = inputs.usage.seen.find(system);
        const auto daily = coveragesOf(
            inputs.attribution->federation().system(system),
            seen == inputs.usage.seen.end() ? std::vector<Window>{} : seen->second.covered, days);
        for (std::size_t i = 0; i < daily.size(); ++i) {
            if (std::ranges::any_of(windows, [&](Window w) {
                    return !overlap(w, {days[i], days[i + 1]}).empty();
                })) {
                result[i] += daily[i];
            }
        }
    }
    return result;
}

/// GPU-hours of each day up to now, and what awards that ended in it took with them: the rest of
/// them, or what was used beyond them.
struct Days {
    std::vector<double> used;
    std::vector<double> gone;
};

Days byDay(HolderDetail& detail, const Budget& budget, const HolderInputs& inputs,
           std::size_t count) {
    Days days{std::vector<double>(count), std::vector<double>(count)};
    const std::vector<Instant>& pieces = inputs.usage.boundaries;
    const auto dayOf = [&](Instant t) { return std::size_t((t - budget.window.from) / kBurnDay); };
    GrantState state;
    for (const Pot& pot : budget.pots) {
        double used = 0;
        for (std::size_t i = 0; i + 1 < pieces.size() && pieces[i] < inputs.now; ++i) {
            if (pieces[i] >= std::max(pot.window.from, budget.window.from) &&
                pieces[i] < pot.window.to) {
                const double here = pot.usedIn(i);
                days.used[dayOf(pieces[i])] += here;
                used += here;
            }
        }
        const double rest = pot.granted - used;
        state.granted += pot.granted;
        state.used += used;
        if (pot.window.to > inputs.now) {
            state.left += rest;
        } else if (budget.awarded) {
            days.gone[dayOf(pot.window.to - Duration{1})] += rest;
            (rest > 0 ? state.lapsed : state.overdrawn) += std::abs(rest);
        }
    }
    if (budget.awarded) {
        detail.grant = state;
    }
    return days;
}

/// The pots that are one budget, the awards of one account: what they used, and while they counted.
struct Account {
    std::vector<Window> windows;
    std::vector<double> used; ///< one a piece
    bool runs = false;        ///< has not ended
};
using Accounts = std::map<std::pair<SystemId, std::string>, Account>;

/// What is asked for is of the time in `asked`.
Accounts accountsOf(const Budget& budget, const HolderInputs& inputs, Window asked) {
    const std::vector<Instant>& pieces = inputs.usage.boundaries;
    Accounts accounts;
    for (const Pot& pot : budget.pots) {
        const Window window = overlap(pot.window, asked);
        for (const Pot::Part& part : pot.parts) {
            Account& account = accounts[{part.system, part.account}];
            account.runs = account.runs || pot.window.to >= inputs.now;
            account.windows.push_back(window);
            account.used.resize(pieces.size());
            for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
                if (pieces[i] >= window.from && pieces[i] < window.to) {
                    account.used[i] += part.used[i];
                }
            }
        }
    }
    for (auto& [key, account] : accounts) {
        account.windows = merged(std::move(account.windows));
    }
    return accounts;
}

/// GPU-hours a day of the last 28 days, of those whose budget still runs; nothing where too little
/// of each was seen.
std::optional<double> rateOf(const Budget& budget, const HolderInputs& inputs) {
    std::optional<double> rate;
    for (const auto& [key, account] :
         accountsOf(budget, inputs, {inputs.now - kRateWindow, inputs.now})) {
        if (account.runs) {
            if (const auto its =
                    useIn(inputs.usage, key.first, account.windows, account.used).rate()) {
                rate = rate.value_or(0) + *its;
            }
        }
    }
    return rate;
}

/// How much of the time so far was seen, of each system inside its windows.
Coverage seenSoFar(const Budget& budget, const HolderInputs& inputs) {
    std::map<SystemId, std::vector<Window>> systems;
    for (const Pot& pot : budget.pots) {
        for (const Pot::Part& part : pot.parts) {
            systems[part.system].push_back(overlap(pot.window, {budget.window.from, inputs.now}));
        }
    }
    Coverage seen;
    for (const auto& [id, windows] : systems) {
        if (const System* system = inputs.attribution->federation().system(id)) {
            for (const Window window : merged(windows)) {
                seen += usageCoverage(inputs.usage, {system}, window);
            }
        }
    }
    return seen;
}

} // namespace

void setBurnDown(HolderDetail& detail, const HolderInputs& inputs) {
    const auto awards = awardsOf(inputs);
    const Budget budget = awards.empty() ? entitledTo(inputs) : grantedTo(detail, inputs, awards);
    const Window window = budget.window;
    const std::size_t count =
        window.empty() ? 0 : std::size_t((window.length() + kBurnDay - Duration{1}) / kBurnDay);
    detail.grid = {window.from, kBurnDay, count};
    detail.burnWindow = window;
    if (budget.pots.empty() || count == 0 || inputs.usage.boundaries.size() < 2) {
        return;
    }
    std::vector<Instant> days;
    const Instant until = std::min(inputs.now, window.to);
    for (Instant t = window.from; t < until; t += kBurnDay) {
        days.push_back(t);
    }
    days.push_back(std::max(until, window.from));

    const auto [used, gone] = byDay(detail, budget, inputs, count);
    const std::vector<Coverage> seen = seenByDay(budget, inputs, days);
    std::vector<std::optional<double>> known(count);
    double kept = 0; // of days that were hardly seen: it counts with the next that was
    for (std::size_t i = 0; i < seen.size(); ++i) {
        kept += used[i];
        // Where nothing is asked, between two awards, there is nothing to be used either.
        if (seen[i].asked.count() == 0 || seen[i].ratio() >= kEnoughSeen) {
            known[i] = std::exchange(kept, 0);
        }
    }
    const auto rate = rateOf(budget, inputs);
    detail.rate = rate;
    detail.burnDownCoverage = seenSoFar(budget, inputs);
    // Where what is left is withheld, so is the day until which it lasts.
    detail.isEnoughKnown = detail.burnDownCoverage.ratio() >= kEnoughSeen;
    const double ahead = detail.isEnoughKnown ? rate.value_or(0) : 0;
    BurnDown burn = burnDown(budget.total(), window, kBurnDay, known, ahead, inputs.now, gone);
    detail.left = std::move(burn.left);
    detail.straight = std::move(burn.straight);
    detail.runsOut = burn.runsOut;
    const Runs runs(inputs, groupingFor(inputs, {Dimension::system, Dimension::account}, {}),
                    awards);
    std::int64_t counted = 0;
    for (const Award* award : awards) {
        counted += runs.of(*award);
    }
    if (!budget.awarded) {
        for (const Pot& pot : budget.pots) {
            const Window time = overlap(pot.window, {window.from, until});
            counted += time.empty() ? 0 : runs.on(pot.parts.front().system, time);
        }
    }
    detail.leftNow.provenance.runs = counted;
}

} // namespace ff
