// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/QueueForecast.h"

#include "models/planning/statistics/OrderStatistic.h"

#include <algorithm>

namespace ff::planning {
namespace {

/// A run that begins within the hour enters the queue as it is now.
constexpr Seconds kNow = 3600;

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

const BacktestRow* QueueForecast::row(std::optional<std::size_t> sizeClass) const {
    const auto found = std::ranges::find(m_rows, sizeClass, &BacktestRow::sizeClass);
    return found == m_rows.end() ? nullptr : &*found;
}

QueueForecast::Qualities QueueForecast::qualitiesOf(std::size_t sizeClass, bool isAhead) const {
    const auto& rows = isAhead ? m_aheadRows : m_rows;
    Qualities found;
    if (const auto own = std::ranges::find(rows, std::optional(sizeClass), &BacktestRow::sizeClass);
        own != rows.end()) {
        found.own = own->ours;
    }
    found.allSizes = !isAhead       ? m_allSizesQuality
                     : rows.empty() ? BoundQuality{}
                                    : rows.back().published;
    return found;
}

bool QueueForecast::isTrusted(const BoundQuality& quality) const {
    return quality.judged >= kFewestJudged && quality.coverage() >= heldAtLeast(m_confidence);
}

/// Those in use that took jobs as large and as long; where none did, those that took the largest,
/// and of these the longest.
std::vector<std::uint32_t> QueueForecast::partitionsFor(std::int64_t gpus, Seconds length,
                                                        const Takes& takes) const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < m_partitions.size(); ++i) {
        if (m_partitions[i].latest >= m_at - kJudgedFor && (!takes || takes(i))) {
            found.push_back(i);
        }
    }
    const auto keep = [&](std::int64_t Partition::* took, std::int64_t wanted) {
        std::int64_t most = 0;
        for (const std::uint32_t each : found) {
            most = std::max(most, m_partitions[each].*took);
        }
        std::erase_if(found, [&](std::uint32_t each) {
            return m_partitions[each].*took < std::min(wanted, most);
        });
    };
    keep(&Partition::largest, gpus);
    keep(&Partition::longest, length);
    return found;
}

/// A pilot may choose its partition: the one with the shortest bound.
void QueueForecast::bestPartition(WaitForecast& answer, JobRequest request,
                                  std::span<const std::uint32_t> partitions,
                                  const BoundOf& boundOf) {
    for (const std::uint32_t each : partitions) {
        request.partition = each;
        const auto bound = boundOf(request);
        if (bound && (!answer.wait || bound->bound < answer.wait->bound)) {
            answer.wait = bound;
            answer.partition = each;
        }
    }
}

/// What the method states of a run that begins later.
QueueForecast::BoundOf QueueForecast::ahead(const Qbets& method,
                                            const StandingBounds& standing) const {
    const bool isBySize = &method == &m_published;
    return [&method, &standing, isBySize](const JobRequest& each) -> std::optional<WaitBound> {
        const std::size_t classIndex = isBySize ? classBySize(each) : 0;
        const auto bound = method.boundAt(each, standing.level(classIndex));
        return bound ? std::optional(WaitBound{*bound, {}}) : std::nullopt;
    };
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

WaitForecast QueueForecast::forecast(std::int64_t gpus, Seconds length, Seconds begin, Seconds now,
                                     const Takes& takes) {
    const std::size_t kind = sizeClass(gpus);
    const JobRequest request{gpus, length, 0, m_newAccount};
    WaitForecast answer;
    const std::vector<std::uint32_t> partitions = partitionsFor(gpus, length, takes);
    answer.largestSeen = partitions.empty() ? m_largest : 0;
    for (const std::uint32_t each : partitions) {
        answer.largestSeen = std::max(answer.largestSeen, m_partitions[each].largest);
        answer.longestSeen = std::max(answer.longestSeen, m_partitions[each].longest);
    }
    answer.isLargerThanSeen = gpus > answer.largestSeen;
    answer.isLongerThanSeen = !partitions.empty() && length > answer.longestSeen;
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
    answer.isAhead = begin > now + kNow;
    const auto presently = [now](BoundMethod& method) -> BoundOf {
        return [&method, now](const JobRequest& each) { return method.bound(each, now); };
    };
    const auto [own, allSizes] = qualitiesOf(kind, answer.isAhead);
    answer.quality = own;
    if (isTrusted(own)) {
        answer.basis = answer.isAhead ? BoundBasis::ahead : BoundBasis::sizeClass;
        bestPartition(answer, request, partitions,
                      answer.isAhead ? ahead(m_published, m_standing) : presently(m_ours));
    }
    // Ahead a bound is of one partition, of which too few may be known where the others do.
    const auto ofClass = own.judged < kFewestJudged || isTrusted(own)
                             ? WaitForecast::Obstacle::tooFewStarts
                             : WaitForecast::Obstacle::didNotHold;
    if (!answer.wait && isTrusted(allSizes)) {
        answer.quality = allSizes;
        answer.basis = BoundBasis::allSizes;
        answer.ofClass = ofClass;
        answer.classCoverage = own.coverage();
        bestPartition(answer, request, partitions,
                      answer.isAhead ? ahead(m_allSizes, m_standingAllSizes)
                                     : presently(m_allSizes));
    }
    if (answer.wait) {
        setMedian(answer, request, now);
        return answer;
    }
    answer.basis = BoundBasis::none;
    answer.obstacle = ofClass;
    if (!partitions.empty()) {
        answer.allSizesQuality = allSizes;
    }
    if (partitions.empty() || isTrusted(own)) {
        answer.obstacle = WaitForecast::Obstacle::tooFewStarts;
        answer.quality = {};
        answer.starts = 0; // in the partitions that take the run
        for (JobRequest each = request; const std::uint32_t partition : partitions) {
            each.partition = partition;
            answer.starts = std::max(answer.starts, m_published.seen(each));
        }
    }
    return answer;
}

} // namespace ff::planning
