// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/PastJobs.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace ff::planning {
namespace {

/// When it ended; of a run that left the site's list without a word: when it was last seen.
std::optional<Instant> ended(const JobRecord& record) {
    return record.end || !isOver(record.state) ? record.end : record.observed;
}

/// When the run entered the queue; nothing where it has not: it was held, or it was cancelled
/// before it could start.
std::optional<Instant> entered(const JobRecord& record) {
    const bool isWaiting = !record.start && !isOver(record.state);
    if (isWaiting && record.pending != PendingKind::eligible) {
        return {};
    }
    if (!record.eligible) {
        return record.submitKnown && (isWaiting || record.start) ? std::optional(record.submit)
                                                                 : std::nullopt;
    }
    const Instant queued = std::max(*record.eligible, record.submit);
    return record.start || ended(record).value_or(Instant::max()) > queued ? std::optional(queued)
                                                                           : std::nullopt;
}

/// The newest that the record tells of. A file that says how a run ended may be much younger.
Instant toldOf(const JobRecord& record) {
    return isOver(record.state) ? std::max({record.submit, record.start.value_or(record.submit),
                                            record.end.value_or(record.submit)})
                                : record.observed;
}

/// An array is one record while it waits. Of each, and of all together, so many tasks at most: the
/// past has to stay in sight beside them.
class WaitingTasks {
public:
    std::size_t of(const JobRecord& record) {
        const bool isWaiting = !record.start && !isOver(record.state);
        if (!isWaiting || record.tasks <= 1) {
            return 1;
        }
        const std::size_t others =
            std::min({std::size_t(record.tasks), kMostOfOne, m_left + 1}) - 1;
        m_left -= others;
        return others + 1;
    }

private:
    static constexpr std::size_t kMostOfOne = 1000;
    std::size_t m_left = 5000;
};

} // namespace

Seconds secondsOf(Instant time) {
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

std::uint32_t Numbering::of(const std::string& name) {
    const auto [found, isNew] = m_numbers.emplace(name, std::uint32_t(m_names.size()));
    if (isNew) {
        m_names.push_back(name);
    }
    return found->second;
}

QueueHistory queueHistory(std::span<const JobRecord> records, const PhysicalGpus& physical,
                          QueueNames& names) {
    QueueHistory history;
    WaitingTasks waiting;
    for (std::size_t index = 0; index < records.size(); ++index) {
        const JobRecord& record = records[index];
        const auto queued = entered(record);
        const double gpus = physical(record);
        if (!queued || gpus <= 0) {
            continue;
        }
        PastJob job;
        job.queued = secondsOf(*queued);
        job.request = {std::max<std::int64_t>(1, std::llround(gpus)),
                       {},
                       names.partitions.of(record.partition),
                       names.accounts.of(record.account)};
        if (record.limit) {
            job.request.limit = std::chrono::floor<std::chrono::seconds>(*record.limit).count();
        }
        if (record.start) {
            job.start = std::max(job.queued, secondsOf(*record.start));
        }
        if (const auto end = ended(record)) {
            job.end = std::max(job.start.value_or(job.queued), secondsOf(*end));
        }
        const std::size_t tasks = waiting.of(record);
        history.jobs.insert(history.jobs.end(), tasks, job);
        history.records.insert(history.records.end(), tasks, index);
    }
    std::vector<std::size_t> order(history.jobs.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(history.jobs[a].queued, a) < std::pair(history.jobs[b].queued, b);
    });
    QueueHistory sorted;
    if (std::ranges::any_of(history.jobs, &PastJob::isWaiting)) {
        const Instant told = std::ranges::max(records | std::views::transform(toldOf));
        sorted.knownBefore = secondsOf(told) + 1;
    }
    for (const std::size_t i : order) {
        sorted.jobs.push_back(history.jobs[i]);
        sorted.records.push_back(history.records[i]);
    }
    return sorted;
}

} // namespace ff::planning
