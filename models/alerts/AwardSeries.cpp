// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/AwardSeries.h"

#include <algorithm>
#include <map>

namespace ff {
namespace {

bool isOf(const AlertRule& rule, const AwardInputs& inputs, const Award& award) {
    if (!rule.systems.empty() && std::ranges::none_of(rule.systems, [&](const SystemId& system) {
            return award.isOn(system);
        })) {
        return false;
    }
    if (rule.holders.empty()) {
        return true;
    }
    const Match match = inputs.attribution->match(award);
    return match && std::ranges::find(rule.holders, match.rule->gives.payer) != rule.holders.end();
}

bool applies(const AlertRule& rule, const Window& window, Instant at) {
    return window.from < at && at <= window.to &&
           (!rule.endsWithin || window.to - at <= *rule.endsWithin);
}

/// Which part of the award's time so far is known.
double seenOf(const AwardInputs& inputs, const Award& award, Instant at) {
    Coverage coverage;
    for (const SystemAccount& each : award.accounts) {
        const auto seen = inputs.usage.seen.find(each.system);
        coverage += coverageOf(inputs.attribution->federation().system(each.system),
                               seen == inputs.usage.seen.end() ? std::vector<Window>{}
                                                               : seen->second.covered,
                               {award.window.from, at});
    }
    return coverage.ratio();
}

AlertSeries seriesOf(const AlertRule& rule, const AwardInputs& inputs, const AwardUse::Entry& entry,
                     const AlertSteps& days) {
    const std::vector<Instant>& pieces = inputs.usage.boundaries;
    const Award& award = *entry.award;
    const std::string where = systemsText(award) + ' ' + accountsText(award);
    AlertSeries series{where + ' ' + toIso8601(award.window.to), where, days.start, days.every};
    for (std::size_t i = 0; i < days.count; ++i) {
        const Instant at = days.step(i).to;
        AlertPoint point;
        point.applies = award.gpuHours > 0 && applies(rule, award.window, at);
        if (point.applies) {
            const double used = entry.usedIn({award.window.from, at}, pieces);
            point.value = std::max(0., award.gpuHours - used) / award.gpuHours;
            point.seen = seenOf(inputs, award, at);
        }
        series.points.push_back(point);
    }
    return series;
}

} // namespace

std::vector<AlertSeries> awardSeries(const AlertRule& rule, const AwardInputs& inputs,
                                     const AlertSteps& days) {
    std::vector<AlertSeries> result;
    std::map<std::string, int> times;
    for (const AwardUse::Entry& entry : settledAwards(inputs)) {
        if (isOf(rule, inputs, *entry.award)) {
            AlertSeries series = seriesOf(rule, inputs, entry, days);
            // A second award of the same accounts that ends at the same time is another one.
            if (const int time = ++times[series.subject]; time > 1) {
                series.subject += ' ' + std::to_string(time);
            }
            result.push_back(std::move(series));
        }
    }
    return result;
}

} // namespace ff
