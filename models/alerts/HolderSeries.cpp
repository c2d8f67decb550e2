// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/HolderSeries.h"

#include "models/facts/SystemFacts.h"

#include <algorithm>
#include <map>

namespace ff {
namespace {

/// What one day adds to the share of a holder.
struct Day {
    double used = 0; ///< where an entitlement was in force
    double entitled = 0;
    Coverage coverage{}; ///< of the systems with the entitlement
};

bool isOf(const AlertRule& rule, const HolderId& holder) {
    return rule.holders.empty() || std::ranges::find(rule.holders, holder) != rule.holders.end();
}

} // namespace

UsageGrouping shareCut(const AlertRule& rule, const AlertSteps& days) {
    UsageGrouping cut;
    for (int i = 1 - kShareDays; i <= int(days.count); ++i) {
        cut.report.push_back(days.start + days.every * i);
    }
    cut.by = {Dimension::payer};
    if (!rule.systems.empty()) {
        cut.systems = std::set<SystemId>(rule.systems.begin(), rule.systems.end());
    }
    return cut;
}

std::vector<AlertSeries> shareSeries(const AlertRule& rule, const Federation& federation,
                                     const UsageTable& table, const AlertSteps& days) {
    const std::size_t periods = table.report.empty() ? 0 : table.report.size() - 1;
    std::map<std::string, std::vector<Day>> byHolder;
    for (const UsageLine& line : table.lines) {
        if (!line.entitled || line.keys.empty() || !isOf(rule, HolderId{line.keys[0]})) {
            continue;
        }
        auto& its = byHolder[line.keys[0]];
        its.resize(periods);
        its[line.period] = {*line.entitled - line.headroom.value_or(0), *line.entitled,
                            line.entitledCoverage};
    }
    std::vector<AlertSeries> result;
    for (const auto& [holder, its] : byHolder) {
        AlertSeries series{holder, holderTitle(federation, HolderId{holder}), days.start,
                           days.every};
        for (std::size_t i = 0; i < days.count; ++i) {
            Day sum;
            for (std::size_t k = i; k < std::min(its.size(), i + kShareDays); ++k) {
                sum.used += its[k].used;
                sum.entitled += its[k].entitled;
                sum.coverage += its[k].coverage;
            }
            AlertPoint point;
            point.applies = sum.entitled > 0;
            if (sum.entitled > 0) {
                point.value = sum.used / sum.entitled;
                point.seen = sum.coverage.ratio();
            }
            series.points.push_back(point);
        }
        result.push_back(std::move(series));
    }
    return result;
}

} // namespace ff
