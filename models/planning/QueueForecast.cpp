// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/QueueForecast.h"

#include "models/planning/OrderStatistic.h"

#include <algorithm>

namespace ff::planning {
namespace {

constexpr Seconds kJudged = Seconds(90) * 86'400;
/// Starts: refitting is most of the work of a replay.
constexpr std::size_t kRefitEvery = 1000;
/// A run that begins within the hour enters the queue as it is now.
constexpr Seconds kNow = 3600;

std::size_t oneClass(const JobRequest&) {
    return 0;
}

StatedBounds newest(const StatedBounds& stated, std::size_t first) {
    return {stated.begin() + std::ptrdiff_t(first), stated.end()};
}

} // namespace

std::vector<PastJob> knownAt(std::span<const PastJob> jobs, Seconds at) {
    std::vector<PastJob> known;
    for (const PastJob& job : jobs) {
        if (job.queued >= at) {
            continue;
        }
        known.push_back(job);
        if (job.start && *job.start >= at) {
            known.back().start.reset();
        }
        if (job.end && *job.end >= at) {
            known.back().end.reset();
        }
    }
    return known;
}

QueueForecast::QueueForecast(std::vector<PastJob> jobs, Seconds at, double confidence)
    : m_confidence(confidence)
    , m_ours({.confidence = confidence, .refitEvery = kRefitEvery})
    , m_published(confidence, classBySize)
    , m_allSizes(confidence, oneClass) {
    jobs = knownAt(jobs, at);
    const StatedBounds ours = replay(jobs, m_ours);
    const StatedBounds published = replay(jobs, m_published);
    const StatedBounds allSizes = replay(jobs, m_allSizes);
    const auto firstJudged =
        std::ranges::lower_bound(jobs, at - kJudged, {}, &PastJob::queued) - jobs.begin();
    const std::span<const PastJob> judged = std::span(jobs).subspan(std::size_t(firstJudged));
    m_rows = backtestRows(judged, newest(ours, std::size_t(firstJudged)),
                          newest(published, std::size_t(firstJudged)), confidence);
    const StatedBounds newestAll = newest(allSizes, std::size_t(firstJudged));
    m_allSizesQuality = backtestRows(judged, newestAll, newestAll, confidence).back().published;
    for (const PastJob& job : jobs) {
        m_newAccount = std::max(m_newAccount, job.request.account + 1);
        if (!job.start) {
            continue;
        }
        m_largest = std::max(m_largest, job.request.gpus);
        ++m_starts[sizeClass(job.request.gpus)];
        if (m_partitions.size() <= job.request.partition) {
            m_partitions.resize(job.request.partition + 1);
        }
        Partition& partition = m_partitions[job.request.partition];
        partition.largest = std::max(partition.largest, job.request.gpus);
        partition.longest = std::max(partition.longest, job.request.limit.value_or(0));
        partition.recent += *job.start >= at - kJudged ? 1 : 0;
    }
}

const BacktestRow* QueueForecast::row(std::optional<std::size_t> sizeClass) const {
    const auto found = std::ranges::find(m_rows, sizeClass, &BacktestRow::sizeClass);
    return found == m_rows.end() ? nullptr : &*found;
}

bool QueueForecast::isTrusted(const BoundQuality& quality) const {
    return quality.judged >= kFewestJudged && quality.coverage() >= kHeldAtLeast;
}

/// A pilot may choose its partition: of those that took jobs as large and as long, the one with the
/// shortest bound; where none did, of all that are in use.
void QueueForecast::bestPartition(WaitForecast& answer, const JobRequest& request,
                                  BoundMethod& method, Seconds now) const {
    const bool anyTakes = std::ranges::any_of(m_partitions, [&](const Partition& each) {
        return each.recent > 0 && each.largest >= request.gpus && each.longest >= request.limit;
    });
    for (std::uint32_t i = 0; i < m_partitions.size(); ++i) {
        const Partition& each = m_partitions[i];
        if (each.recent == 0 ||
            (anyTakes && (each.largest < request.gpus || each.longest < request.limit))) {
            continue;
        }
        JobRequest inPartition = request;
        inPartition.partition = i;
        const auto bound = method.bound(inPartition, now);
        if (bound && (!answer.wait || bound->bound < answer.wait->bound)) {
            answer.wait = bound;
            answer.partition = i;
        }
    }
}

/// The published method states no median: ours has one where it knows the class.
void QueueForecast::setMedian(WaitForecast& answer, JobRequest request, Seconds now) {
    if (answer.wait->median) {
        return;
    }
    request.partition = answer.partition;
    if (const auto ours = m_ours.bound(request, now); ours && ours->median) {
        answer.wait->median = std::min(*ours->median, answer.wait->bound);
    }
}

WaitForecast QueueForecast::forecast(std::int64_t gpus, Seconds length, Seconds begin,
                                     Seconds now) {
    const std::size_t kind = sizeClass(gpus);
    const JobRequest request{gpus, length, 0, m_newAccount};
    WaitForecast answer;
    answer.largestSeen = m_largest;
    answer.isLargerThanSeen = gpus > m_largest;
    answer.starts = m_starts[kind];
    answer.startsNeeded = observationsNeeded(m_confidence, kPublishedConfidence);
    if (m_largest == 0) {
        answer.obstacle = WaitForecast::Obstacle::noJobs;
        return answer;
    }
    const BacktestRow* judged = row(kind);
    if (judged && judged->ours.medianBound && judged->published.medianBound &&
        *judged->published.medianBound > 0) {
        answer.tightness =
            double(*judged->ours.medianBound) / double(*judged->published.medianBound);
    }
    const bool isAhead = begin > now + kNow;
    if (isAhead && judged && isTrusted(judged->published)) {
        answer.quality = judged->published;
        answer.basis = BoundBasis::ahead;
        bestPartition(answer, request, m_published, now);
    } else if (!isAhead && judged && isTrusted(judged->ours)) {
        answer.quality = judged->ours;
        answer.basis = BoundBasis::sizeClass;
        bestPartition(answer, request, m_ours, now);
    } else if (isTrusted(m_allSizesQuality)) {
        answer.quality = m_allSizesQuality;
        answer.basis = BoundBasis::allSizes;
        bestPartition(answer, request, m_allSizes, now);
    } else if (judged) {
        answer.quality = isAhead ? judged->published : judged->ours;
    }
    if (answer.wait) {
        setMedian(answer, request, now);
        return answer;
    }
    answer.basis = BoundBasis::none;
    answer.obstacle = answer.quality.judged < kFewestJudged ? WaitForecast::Obstacle::tooFewStarts
                                                            : WaitForecast::Obstacle::didNotHold;
    return answer;
}

} // namespace ff::planning
