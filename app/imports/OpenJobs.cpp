// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/OpenJobs.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

using namespace std::chrono_literals;

/// Slurm ends a job some minutes after its limit (OverTimeLimit, KillWait): what is more is told.
constexpr Duration kReportedAfter = 1h;
/// What is more than this is no run: slurmctld was not away for so long.
constexpr Duration kCut = std::chrono::days{1};
/// Without a limit a job may run for long, but not for ever.
constexpr Duration kLongRun = std::chrono::days{60};
constexpr std::uint64_t kNamed = 10;

bool runs(const JobRecord& job) {
    return job.start && job.state != JobState::pending;
}

/// "2 h", "12 days", "2.8 years".
std::string lengthText(Duration length) {
    const double hours = double(length.count()) / double(Duration{1h}.count());
    const auto rounded = [](double value) { return std::to_string(std::llround(value)); };
    constexpr double kDay = 24;
    constexpr double kYear = 365.25 * kDay;
    if (hours >= 2 * kYear) {
        const auto tenths = std::llround(hours / kYear * 10);
        return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " years";
    }
    if (hours >= 2 * kDay) {
        return rounded(hours / kDay) + " days";
    }
    return hours >= 2
               ? rounded(hours) + " h"
               : std::to_string(std::chrono::round<std::chrono::minutes>(length).count()) + " min";
}

} // namespace

void OpenJobs::take(JobRecord&& job) {
    if (job.observed > Instant{}) {
        m_written = m_written ? std::max(*m_written, job.observed) : job.observed;
        note(job.observed);
    }
    m_jobs.push_back(std::move(job));
}

std::vector<JobRecord> OpenJobs::finished() {
    const Instant present = now();
    std::uint64_t unproven = 0;
    for (JobRecord& job : m_jobs) {
        const Instant least = job.start.value_or(job.submit);
        const bool isProven = job.observed > Instant{};
        Instant seen = isProven ? job.observed : m_latest.value_or(least);
        if (job.state == JobState::suspended) { // its elapsed time stands still, its GPUs are held
            seen = std::max(seen, m_latest.value_or(seen));
        }
        job.observed = std::max(std::min(seen, present), least);
        if (!runs(job)) {
            continue;
        }
        judge(job);
        unproven += isProven || job.observed < seen ? 0 : 1;
    }
    if (unproven > 0) {
        m_warnings.push_back(
            std::to_string(unproven) +
            " of its jobs still ran when it was written. They count up to " +
            toIso8601(std::chrono::floor<std::chrono::seconds>(m_latest.value_or(Instant{}))) +
            ", the latest time in it: the column ElapsedRaw would tell how long they had run");
    }
    if (m_doubtful > kNamed) {
        m_warnings.push_back("and " + std::to_string(m_doubtful - kNamed) + " such jobs more");
    }
    return std::move(m_jobs);
}

void OpenJobs::judge(JobRecord& job) {
    const Duration ran = job.observed - *job.start;
    const std::string since = "job " + std::to_string(job.id) + " is said to run since " +
                              toIso8601(std::chrono::floor<std::chrono::seconds>(*job.start));
    const char* const ask = "Ask the site whether it runs (sacctmgr show runawayjobs)";
    if (!job.limit) {
        if (ran > kLongRun) {
            tell(since + ", " + lengthText(ran) + " without a time limit. It counts so long. " +
                 ask);
        }
        return;
    }
    const Duration over = ran - *job.limit - job.suspended;
    if (over <= kReportedAfter) {
        return;
    }
    const bool isLost = over > kCut;
    if (isLost) {
        job.observed = *job.start + *job.limit;
    }
    tell(since + ", " + lengthText(over) + " over its time limit of " + lengthText(*job.limit) +
         (isLost ? ". It counts up to its limit, since accounting has lost its end. "
                 : ". It counts so long. ") +
         ask);
}

void OpenJobs::tell(std::string words) {
    if (++m_doubtful <= kNamed) {
        m_warnings.push_back(std::move(words));
    }
}

} // namespace ff
