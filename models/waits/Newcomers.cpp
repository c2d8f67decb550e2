// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/Newcomers.h"

#include "models/figure/Figure.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace ff {
namespace {

using Days = std::vector<bool>;

/// On which days the account is a newcomer, by what it used on each.
Days newDays(const std::vector<double>& used, const std::vector<Coverage>& coverages) {
    Days result(used.size(), false);
    int quiet = 0;
    double first = -1; // GPU-hours since it began; below zero: it has not begun
    for (std::size_t day = 0; day < used.size(); ++day) {
        const bool isSeen = coverages[day].ratio() >= kFullCoverage;
        result[day] = first >= 0 || quiet >= kQuiet.count();
        if (result[day] && (first >= 0 || used[day] > 0)) {
            first = std::max(first, 0.0) + used[day];
        }
        if (first >= kNewcomerHours) {
            first = -1;
        }
        quiet = isSeen && used[day] <= 0 ? quiet + 1 : 0;
    }
    return result;
}

} // namespace

Newcomers newcomers(const UsageTable& days, std::span<const WaitObservation> waits) {
    const std::size_t count = days.report.empty() ? 0 : days.report.size() - 1;
    if (count == 0 || days.coverages.size() < count) {
        return {};
    }
    std::map<std::string, std::vector<double>> used;
    for (const WaitObservation& each : waits) {
        used.try_emplace(each.account, count, 0.0);
    }
    for (const UsageLine& line : days.lines) {
        const auto account = used.find(line.keys.front());
        if (account != used.end() && line.period < count) {
            account->second[line.period] += line.gpuHours;
        }
    }
    std::map<std::string, Days> isNew;
    for (const auto& [account, hours] : used) {
        isNew.emplace(account, newDays(hours, days.coverages));
    }
    Newcomers result;
    std::set<std::string> accounts;
    std::vector<Wait> theirs;
    for (const WaitObservation& each : waits) {
        const Instant at = each.started ? each.eligible + each.waited : each.eligible;
        const auto next = std::ranges::upper_bound(days.report, at);
        const auto day = std::size_t(next - days.report.begin());
        if (day == 0 || day > count || !isNew[each.account][day - 1]) {
            continue;
        }
        theirs.push_back({each.waited, each.started});
        accounts.insert(each.account);
    }
    result.accounts = accounts.size();
    result.waits = waitQuantiles(std::move(theirs));
    return result;
}

} // namespace ff
