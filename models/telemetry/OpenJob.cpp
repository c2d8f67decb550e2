// SPDX-License-Identifier: GPL-3.0-only
#include "models/telemetry/OpenJob.h"

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

std::optional<std::string> judgeOpenJob(JobRecord& job) {
    if (!job.start || job.end || job.state == JobState::pending) {
        return std::nullopt;
    }
    const Duration ran = job.observed - *job.start;
    const std::string since = "job " + std::to_string(job.id) + " is said to run since " +
                              toIso8601(std::chrono::floor<std::chrono::seconds>(*job.start));
    const std::string ask = "Ask the site whether it runs (sacctmgr show runawayjobs)";
    if (!job.limit) {
        return ran > kLongRun ? std::optional(since + ", " + lengthText(ran) +
                                              " without a time limit. It counts so long. " + ask)
                              : std::nullopt;
    }
    const Duration over = ran - *job.limit - job.suspended;
    if (over <= kReportedAfter) {
        return std::nullopt;
    }
    const bool isLost = over > kCut;
    if (isLost) {
        job.observed = *job.start + *job.limit + job.suspended;
    }
    return since + ", " + lengthText(over) + " over its time limit of " + lengthText(*job.limit) +
           (isLost ? ". It counts up to its limit, since accounting has lost its end. "
                   : ". It counts so long. ") +
           ask;
}

} // namespace ff
