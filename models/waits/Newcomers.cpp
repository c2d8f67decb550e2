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

NewcomerCount::NewcomerCount(const UsageTable& days)
    : m_days(days)
    , m_count(days.report.empty() ? 0 : days.report.size() - 1) {
    if (days.coverages.size() < m_count) {
        m_count = 0;
    }
    for (const UsageLine& line : days.lines) {
        if (line.period < m_count) {
            auto& used = m_used.try_emplace(line.keys.front(), m_count, 0.0).first->second;
            used[line.period] += line.gpuHours;
        }
    }
}

const NewcomerCount::Days& NewcomerCount::daysOf(const std::string& account) {
    const auto [place, isAsked] = m_new.try_emplace(account);
    if (isAsked) {
        const auto used = m_used.find(account);
        place->second =
            newDays(used != m_used.end() ? used->second : std::vector<double>(m_count, 0.0),
                    m_days.coverages);
    }
    return place->second;
}

void NewcomerCount::add(const WaitObservation& wait, std::int64_t times) {
    const Instant at = wait.started ? wait.eligible + wait.waited : wait.eligible;
    const auto next = std::ranges::upper_bound(m_days.report, at);
    const auto day = std::size_t(next - m_days.report.begin());
    if (day == 0 || day > m_count || !daysOf(wait.account)[day - 1]) {
        return;
    }
    m_waits.add(wait.waited, wait.started, times);
    m_accounts.insert(wait.account);
}

Newcomers NewcomerCount::take() {
    return {m_accounts.size(), m_waits.quantiles()};
}

} // namespace ff
