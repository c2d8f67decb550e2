// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/Newcomers.h"

#include "models/figure/Figure.h"

#include <algorithm>

namespace ff {
namespace {

/// On which days the account is a newcomer, by what it used on each.
std::vector<bool> newDays(const std::vector<double>& used, const std::vector<Coverage>& coverages) {
    std::vector<bool> result(used.size(), false);
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

void NewcomerCount::addDays(const UsageTable& days) {
    const std::size_t before = m_begins.size();
    const std::size_t count = days.report.empty() ? 0 : days.report.size() - 1;
    if (count == 0 || days.coverages.size() < count) {
        return;
    }
    m_begins.insert(m_begins.end(), days.report.begin(), days.report.end() - 1);
    m_end = days.report.back();
    m_coverages.insert(m_coverages.end(), days.coverages.begin(),
                       days.coverages.begin() + std::ptrdiff_t(count));
    for (const UsageLine& line : days.lines) {
        if (line.period < count) {
            auto& used = m_used[line.keys.front()];
            used.resize(std::max(used.size(), before + line.period + 1));
            used[before + line.period] += line.gpuHours;
        }
    }
}

const NewcomerCount::Days& NewcomerCount::daysOf(const std::string& account) {
    const auto [place, isAsked] = m_new.try_emplace(account);
    if (isAsked) {
        auto used = m_used[account];
        used.resize(m_begins.size());
        place->second = newDays(used, m_coverages);
    }
    return place->second;
}

void NewcomerCount::add(const WaitObservation& wait, std::int64_t times) {
    const Instant at = wait.started ? wait.eligible + wait.waited : wait.eligible;
    const auto next = std::ranges::upper_bound(m_begins, at);
    const auto day = std::size_t(next - m_begins.begin());
    if (day == 0 || at >= m_end || !daysOf(wait.account)[day - 1]) {
        return;
    }
    m_waits.add(wait.waited, wait.started, times);
    m_accounts.insert(wait.account);
}

Newcomers NewcomerCount::take() {
    return {m_accounts.size(), m_waits.quantiles()};
}

} // namespace ff
