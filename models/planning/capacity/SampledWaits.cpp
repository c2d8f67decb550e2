// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/capacity/SampledWaits.h"

#include "models/planning/QueueForecast.h"
#include "models/planning/statistics/OrderStatistic.h"

#include <algorithm>
#include <limits>

namespace ff::planning {
namespace {

/// Hours between requests: those of neighbouring hours wait nearly alike.
constexpr std::size_t kEvery = 3;
/// What a waiting job is taken to run at most where limits are not sampled.
constexpr double kUnknownLimitHours = 24;

/// What waits before a job that comes now, as work in GPU-h.
double workAhead(const FreeHour& hour) {
    return hour.queuedHours.value_or(hour.queuedGpus.value_or(0) * kUnknownLimitHours);
}

double meanLimitHours(const FreeHour& hour) {
    const double gpus = hour.queuedGpus.value_or(0);
    return hour.queuedHours && gpus > 0 ? *hour.queuedHours / gpus : kUnknownLimitHours;
}

bool isSampled(const FreeHour& hour) {
    return hour.queuedGpus || hour.queuedHours;
}

/// GPUs that wait; where only their work is known, those of jobs as long as the default.
double queuedGpus(const FreeHour& hour) {
    return hour.queuedGpus.value_or(hour.queuedHours.value_or(0) / kUnknownLimitHours);
}

WaitForecast nothing(WaitForecast::Obstacle obstacle) {
    WaitForecast answer;
    answer.obstacle = obstacle;
    answer.fromSamples = true;
    return answer;
}

} // namespace

std::vector<PastJob> sampledJobs(const FreeHistory& history, std::int64_t gpus, Seconds length) {
    std::vector<PastJob> jobs;
    const auto& hours = history.hours;
    for (std::size_t i = 0; i < hours.size(); i += kEvery) {
        if (!hours[i] || !isSampled(*hours[i])) {
            continue;
        }
        PastJob job;
        job.queued = history.from + Seconds(i) * kHour;
        job.request = {gpus, length, 0, 0};
        const double needed = workAhead(*hours[i]) + double(gpus) * meanLimitHours(*hours[i]);
        double served = 0;
        for (std::size_t at = i; at < hours.size(); ++at) {
            if (!hours[at]) {
                continue;
            }
            if (hours[at]->free >= double(gpus) + queuedGpus(*hours[at])) {
                job.start = history.from + Seconds(at) * kHour;
                break;
            }
            served += std::max(0.0, hours[at]->available - hours[at]->free);
            if (served >= needed) {
                job.start = history.from + Seconds(at + 1) * kHour;
                break;
            }
        }
        if (job.start) {
            job.end = *job.start + length;
        }
        jobs.push_back(job);
    }
    return jobs;
}

WaitForecast sampledForecast(const FreeHistory& history, std::int64_t gpus, Seconds length,
                             double confidence) {
    FreeHistory recent = history;
    const std::size_t kept = std::size_t(kJudgedFor / kHour);
    if (recent.hours.size() > kept) {
        const std::size_t left = recent.hours.size() - kept;
        recent.hours.erase(recent.hours.begin(), recent.hours.begin() + std::ptrdiff_t(left));
        recent.from += Seconds(left) * kHour;
    }
    const Seconds now = recent.to();
    const std::vector<PastJob> jobs = knownAt(sampledJobs(recent, gpus, length), now);
    if (jobs.empty()) {
        return nothing(WaitForecast::Obstacle::noJobs);
    }
    const double wider = 1 - (1 - confidence) / 2;
    CalibratedBounds method(
        {.confidence = wider, .firstFit = std::numeric_limits<std::size_t>::max()});
    StatedBounds stated = replay(jobs, method);
    for (auto& each : stated) {
        if (each) {
            each->bound += kHour;
        }
    }
    WaitForecast answer;
    answer.fromSamples = true;
    answer.quality = backtestRows(jobs, stated, stated, confidence, now).back().ours;
    answer.starts = std::size_t(
        std::ranges::count_if(jobs, [](const PastJob& job) { return job.start.has_value(); }));
    answer.startsNeeded = observationsNeeded(wider, kPublishedConfidence);
    const bool trusted = answer.quality.judged >= kFewestJudged &&
                         answer.quality.coverage() >= heldAtLeast(confidence);
    if (trusted) {
        answer.wait = method.bound({gpus, length, 0, 0}, now);
    }
    if (!answer.wait) {
        answer.obstacle = answer.quality.judged < kFewestJudged
                              ? WaitForecast::Obstacle::tooFewStarts
                              : WaitForecast::Obstacle::didNotHold;
        return answer;
    }
    answer.wait->bound += kHour;
    answer.basis = BoundBasis::samples;
    return answer;
}

} // namespace ff::planning
