// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/AwardRows.h"

#include "models/holder/BurnRate.h"
#include "models/holder/HolderParts.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace ff {
namespace {

double daysOf(Duration duration) {
    return double(duration.count()) / double(kBurnDay.count());
}

bool concerns(const AwardInputs& inputs, const AwardRow& row) {
    if (inputs.system && !row.award.isOn(*inputs.system)) {
        return false;
    }
    if (inputs.holder.empty()) {
        return true;
    }
    return row.gives &&
           (row.gives->payer == inputs.holder ||
            std::ranges::find(row.gives->beneficiaries, inputs.holder, &BeneficiaryShare::holder) !=
                row.gives->beneficiaries.end());
}

/// When the use reached the grant, between the two borders where it did.
std::optional<Instant> ranOut(const AwardUse::Entry& entry, const std::vector<Instant>& pieces) {
    double used = 0;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        used += entry.used[i];
        if (entry.used[i] > 0 && used >= entry.award->gpuHours) {
            const double late = (used - entry.award->gpuHours) / entry.used[i];
            const Duration piece = pieces[i + 1] - pieces[i];
            return pieces[i + 1] - Duration{std::int64_t(late * double(piece.count()))};
        }
    }
    return {};
}

/// How much of each day of the award is known, of all the systems that it is on.
std::vector<Coverage> coverageByDay(const AwardInputs& inputs, const Award& award,
                                    const std::vector<Instant>& days) {
    std::vector<Coverage> result(days.empty() ? 0 : days.size() - 1);
    for (const SystemAccount& each : award.accounts) {
        const auto seen = inputs.usage.seen.find(each.system);
        const auto its = coveragesOf(
            inputs.attribution->federation().system(each.system),
            seen == inputs.usage.seen.end() ? std::vector<Window>{} : seen->second.covered, days);
        for (std::size_t day = 0; day < result.size(); ++day) {
            result[day] += its[day];
        }
    }
    return result;
}

/// The line of what is left, day by day.
void setDays(AwardRow& row, const AwardInputs& inputs, const AwardUse::Entry& entry) {
    const Window window = row.award.window;
    const Instant until = std::min(inputs.now, window.to);
    std::vector<Instant> days;
    for (Instant t = window.from; t < until; t += kBurnDay) {
        days.push_back(t);
    }
    if (days.empty()) {
        return;
    }
    days.push_back(until);
    const std::vector<Coverage> known = coverageByDay(inputs, row.award, days);
    double left = row.award.gpuHours;
    for (std::size_t day = 0; day + 1 < days.size(); ++day) {
        left -= entry.usedIn({days[day], days[day + 1]}, inputs.usage.boundaries);
        row.leftByDay.push_back(known[day].ratio() >= kEnoughSeen ? std::optional(left)
                                                                  : std::nullopt);
    }
    for (Instant t = window.from; t < window.to; t += kBurnDay) {
        const Duration gone = std::min(t + kBurnDay, window.to) - window.from;
        row.straightByDay.push_back(row.award.gpuHours *
                                    (1 - double(gone.count()) / double(window.length().count())));
    }
}

AwardRow rowOf(const AwardInputs& inputs, const AwardUse::Entry& entry) {
    const std::vector<Instant>& pieces = inputs.usage.boundaries;
    AwardRow row;
    row.award = *entry.award;
    const Window window = row.award.window;
    if (const Match match = inputs.attribution->match(row.award)) {
        row.gives = match.rule->gives;
    }
    row.used = std::reduce(entry.used.begin(), entry.used.end());
    const bool ended = window.to <= inputs.now;
    const double rest = row.award.gpuHours - row.used;
    row.left = ended ? std::min(0., rest) : rest;
    row.lapsed = ended ? std::max(0., rest) : 0;
    row.runsOut = ranOut(entry, pieces);
    setDays(row, inputs, entry);

    const Window soFar{window.from, std::min(inputs.now, window.to)};
    if (soFar.empty()) {
        return row;
    }
    const Window last{std::max(window.from, inputs.now - kRateWindow), inputs.now};
    UseInTime known;
    for (std::size_t k = 0; k < row.award.accounts.size(); ++k) {
        const SystemId& system = row.award.accounts[k].system;
        const System* place = inputs.attribution->federation().system(system);
        const auto seen = inputs.usage.seen.find(system);
        row.coverage += coverageOf(
            place, seen == inputs.usage.seen.end() ? std::vector<Window>{} : seen->second.covered,
            soFar);
        if (ended) {
            continue;
        }
        known += useIn(inputs.usage, system, {soFar}, entry.usedBy[k], place);
        if (const auto its = useIn(inputs.usage, system, {last}, entry.usedBy[k]).rate()) {
            row.rate = row.rate.value_or(0) + *its;
        }
    }
    row.isEnoughKnown = !ended && known.isEnough();
    if (row.rate && !row.runsOut && row.isEnoughKnown && *row.rate > 0) {
        const double days = row.left / *row.rate;
        if (days < daysOf(window.to - inputs.now)) {
            row.runsOut = inputs.now + Duration{std::int64_t(days * double(kBurnDay.count()))};
        }
    }
    return row;
}

} // namespace

std::vector<Instant> awardPieces(const Attribution& attribution, Instant now) {
    const auto& awards = attribution.federation().awards;
    std::set<Instant> pieces;
    for (const Award& award : awards) {
        const Instant until = std::min(award.window.to, now);
        if (award.window.from >= until) {
            continue;
        }
        for (Instant t = award.window.from; t < until; t += kBurnDay) {
            pieces.insert(t);
        }
        pieces.insert(until);
    }
    if (pieces.empty()) {
        return {};
    }
    if (now - kRateWindow > *pieces.begin()) {
        pieces.insert(now - kRateWindow);
    }
    return piecesOf({pieces.begin(), pieces.end()}, attribution);
}

DataQuery awardsQuery(const Attribution& attribution, Instant now,
                      const std::optional<SystemId>& system) {
    const Federation& federation = attribution.federation();
    DataQuery query;
    query.usage = DataQuery::Usage{{}, awardPieces(attribution, now)};
    std::vector<SystemId>& systems = query.usage->systems;
    if (!system) {
        for (const System* each : federation.systemsOf({})) {
            systems.push_back(each->id);
        }
        return query;
    }
    systems.push_back(*system);
    for (const Award& award : federation.awards) {
        if (award.isOn(*system)) {
            for (const SystemAccount& each : award.accounts) {
                if (std::ranges::find(systems, each.system) == systems.end()) {
                    systems.push_back(each.system);
                }
            }
        }
    }
    return query;
}

std::vector<AwardUse::Entry> settledAwards(const AwardInputs& inputs) {
    std::vector<const Award*> awards;
    for (const Award& award : inputs.attribution->federation().awards) {
        awards.push_back(&award);
    }
    return settleAwards(inputs.usage, *inputs.attribution, inputs.usage.boundaries, awards);
}

std::vector<AwardRow> awardRows(const AwardInputs& inputs) {
    std::vector<AwardRow> rows;
    for (const AwardUse::Entry& entry : settledAwards(inputs)) {
        if (AwardRow row = rowOf(inputs, entry); concerns(inputs, row)) {
            if (row.runsOut) {
                row.runsOut = std::chrono::floor<std::chrono::seconds>(*row.runsOut);
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace ff
