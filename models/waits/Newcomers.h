// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/JobLedger.h"
#include "models/usage/Usage.h"
#include "models/waits/WaitSet.h"

#include <chrono>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace ff {

/// An account is a newcomer when it has used no GPU for so long, until it has used so much.
inline constexpr std::chrono::days kQuiet{14};
inline constexpr double kNewcomerHours = 100; ///< physical GPU-hours

/// What newcomers waited for GPUs.
struct Newcomers {
    std::size_t accounts = 0; ///< newcomers whose jobs started or waited
    WaitQuantiles waits;      ///< of these jobs
};

/// Counts the waits of newcomers. A day of which less than 95 % was seen is no quiet one. A job
/// counts where its account was a newcomer on the day that it started or, of one that has not
/// started, on the day that it could have.
class NewcomerCount final {
public:
    /// Physical GPU-hours by account, a period for each calendar day: the days that follow those
    /// added before, beginning `kQuiet` before the time that the waits are of. All are added before
    /// the first wait.
    void addDays(const UsageTable& days);
    void add(const WaitObservation& wait, std::int64_t times = 1);
    [[nodiscard]] Newcomers take();

private:
    using Days = std::vector<bool>; ///< on which an account is a newcomer

    const Days& daysOf(const std::string& account);

    std::vector<Instant> m_begins;
    Instant m_end;
    std::vector<Coverage> m_coverages;
    std::map<std::string, std::vector<double>> m_used; ///< up to the last day of use
    std::map<std::string, Days> m_new;
    std::set<std::string> m_accounts;
    WaitSet m_waits;
};

} // namespace ff
