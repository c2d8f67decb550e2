// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/QueueForecasts.h"

#include "app/services/reading/PastQueue.h"
#include "models/federation/Federation.h"

namespace ff {
namespace {

/// The bounds are judged over 90 days, and learn from as much before.
constexpr std::chrono::days kPast{200};
/// The newest jobs: a replay takes about 0.3 ms for each.
constexpr std::size_t kMostJobs = 30'000;
constexpr std::chrono::minutes kKept{10};

Result<ReplayedQueue> replayed(const QueryContext& reading, const System& system, Instant at,
                               double confidence) {
    auto past = readPastQueue(reading, system, {at - kPast, at});
    if (!past) {
        return std::unexpected(past.error());
    }
    std::vector<std::string> partitions;
    auto& jobs = past->history.jobs;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const std::size_t number = jobs[i].request.partition;
        partitions.resize(std::max(partitions.size(), number + 1));
        partitions[number] = past->records[past->history.records[i]].partition;
    }
    if (jobs.size() > kMostJobs) {
        jobs.erase(jobs.begin(), jobs.end() - std::ptrdiff_t(kMostJobs));
    }
    return ReplayedQueue{
        planning::QueueForecast(std::move(jobs), planning::secondsOf(at), confidence),
        std::move(partitions)};
}

} // namespace

Result<QueueForecasts::Use> QueueForecasts::use(const QueryContext& reading, const System& system,
                                                Instant at, double confidence) {
    Kept* kept = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        kept = &m_kept[system.id]; // a map leaves it where it is
    }
    Use use{std::unique_lock(kept->mutex), nullptr};
    const bool serves =
        kept->queue && kept->confidence == confidence && kept->at <= at && at - kept->at < kKept;
    if (!serves) {
        auto queue = replayed(reading, system, at, confidence);
        if (!queue) {
            return std::unexpected(queue.error());
        }
        kept->queue.emplace(std::move(*queue));
        kept->at = at;
        kept->confidence = confidence;
    }
    use.queue = &*kept->queue;
    return use;
}

} // namespace ff
