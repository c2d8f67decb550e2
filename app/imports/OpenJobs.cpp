// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/OpenJobs.h"

#include "models/telemetry/OpenJob.h"

#include <algorithm>

namespace ff {
namespace {

constexpr std::uint64_t kNamed = 10;

bool runs(const JobRecord& job) {
    return job.start && job.state != JobState::pending;
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
            const Instant latest = std::max(seen, m_latest.value_or(seen));
            job.suspended += isProven ? latest - seen : Duration{0};
            seen = latest;
        }
        job.observed = std::max(std::min(seen, present), least);
        job.suspended = std::min(job.suspended, job.observed - least);
        if (!runs(job)) {
            continue;
        }
        if (auto words = judgeOpenJob(job)) {
            tell(std::move(*words));
        }
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

void OpenJobs::tell(std::string words) {
    if (++m_doubtful <= kNamed) {
        m_warnings.push_back(std::move(words));
    }
}

} // namespace ff
