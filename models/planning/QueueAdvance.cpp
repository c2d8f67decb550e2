// SPDX-License-Identifier: GPL-3.0-only
// How a forecast learns of what happened in the queue, and how its bounds did.
#include "models/planning/QueueForecast.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace ff::planning {
namespace {

/// Starts: refitting is most of the work of a replay.
constexpr std::size_t kRefitEvery = 1000;
constexpr std::size_t kMostMisses = 5;

std::size_t oneClass(const JobRequest&) {
    return 0;
}

std::int32_t small(Seconds seconds) {
    return static_cast<std::int32_t>(
        std::clamp<Seconds>(seconds, 0, std::numeric_limits<std::int32_t>::max()));
}

std::optional<WaitBound> stated(std::int32_t seconds) {
    return seconds < 0 ? std::nullopt : std::optional(WaitBound{seconds, {}});
}

} // namespace

struct QueueForecast::Event {
    Seconds at = 0;
    /// In the order in which they happen in one second: a job that is queued knows nothing of what
    /// starts in it.
    enum class Kind { queued, started, ended } kind = Kind::queued;
    std::size_t number = 0;
    PastJob job;
};

QueueForecast::QueueForecast(double confidence)
    : m_confidence(confidence)
    , m_ours({.confidence = confidence, .refitEvery = kRefitEvery})
    , m_published(confidence, classBySize)
    , m_allSizes(confidence, oneClass)
    , m_standing(1 - confidence)
    , m_standingAllSizes(1 - confidence) {}

QueueForecast::QueueForecast(std::vector<PastJob> jobs, Seconds at, double confidence)
    : QueueForecast(confidence) {
    std::vector<KnownJob> known;
    known.reserve(jobs.size());
    for (const PastJob& job : jobs) {
        known.push_back({known.size(), job});
    }
    advance(known, at);
}

std::vector<QueueForecast::Event> QueueForecast::eventsOf(std::span<const KnownJob> jobs,
                                                          Seconds at) const {
    std::vector<Event> events;
    for (const auto& [number, job] : jobs) {
        if (job.queued >= at) {
            continue;
        }
        const auto open = m_open.find(number);
        if (open == m_open.end()) {
            if (number < m_next) {
                continue; // it was told to its end
            }
            events.push_back({job.queued, Event::Kind::queued, number, job});
        }
        const bool toldStart = open != m_open.end() && open->second.hasStarted;
        const std::optional<Seconds> start =
            job.start ? std::optional(std::max(*job.start, job.queued)) : std::nullopt;
        if (start && *start < at && !toldStart) {
            events.push_back({*start, Event::Kind::started, number, job});
        }
        if (job.end && std::max(*job.end, start.value_or(job.queued)) < at) {
            events.push_back(
                {std::max(*job.end, start.value_or(job.queued)), Event::Kind::ended, number, job});
        }
    }
    std::ranges::sort(events, [](const Event& a, const Event& b) {
        const bool aQueued = a.kind == Event::Kind::queued;
        const bool bQueued = b.kind == Event::Kind::queued;
        return std::tuple(a.at, !aQueued, a.number, a.kind) <
               std::tuple(b.at, !bQueued, b.number, b.kind);
    });
    return events;
}

void QueueForecast::advance(std::span<const KnownJob> jobs, Seconds at) {
    const std::vector<Event> events = eventsOf(jobs, at);
    for (const Event& event : events) {
        tell(event);
    }
    for (const KnownJob& each : jobs) {
        m_next = each.job.queued < at ? std::max(m_next, each.number + 1) : m_next;
    }
    m_at = std::max(m_at, at);
    m_ours.deferRefits();
    while (!m_judged.empty() && m_judged.front().queued < m_at - kJudgedFor) {
        m_judged.pop_front();
        ++m_forgotten;
    }
    judge();
}

void QueueForecast::tell(const Event& event) {
    switch (event.kind) {
    case Event::Kind::queued:
        tellQueued(event);
        break;
    case Event::Kind::started:
        tellStart(event);
        break;
    case Event::Kind::ended:
        tellEnd(event);
        break;
    }
}

void QueueForecast::tellQueued(const Event& event) {
    const JobRequest& request = event.job.request;
    Judged judged{.queued = event.at, .gpus = small(request.gpus)};
    if (const auto ours = m_ours.bound(request, event.at)) {
        judged.ours = small(ours->bound);
        std::ranges::transform(*ours->ladder, judged.ladder.begin(), small);
    }
    if (const auto published = m_published.bound(request, event.at)) {
        judged.published = small(std::max(published->bound, kShortestBound));
    }
    if (const auto allSizes = m_allSizes.bound(request, event.at)) {
        judged.allSizes = small(allSizes->bound);
    }
    if (const auto ahead = m_standing.statedBefore(classBySize(request), event.at)) {
        judged.ahead = small(*ahead);
    }
    if (const auto ahead = m_standingAllSizes.statedBefore(oneClass(request), event.at)) {
        judged.allSizesAhead = small(*ahead);
    }
    m_open[event.number] = {event.job, false, m_forgotten + m_judged.size()};
    m_judged.push_back(judged);
    for (BoundMethod* method :
         {static_cast<BoundMethod*>(&m_ours), static_cast<BoundMethod*>(&m_published),
          static_cast<BoundMethod*>(&m_allSizes)}) {
        method->queued(event.number, request, event.at);
    }
    m_newAccount = std::max(m_newAccount, request.account + 1);
}

QueueForecast::Judged* QueueForecast::judgedOf(const Open& open) {
    return open.judged >= m_forgotten ? &m_judged[open.judged - m_forgotten] : nullptr;
}

void QueueForecast::tellStart(const Event& event) {
    Open& open = m_open[event.number];
    open.hasStarted = true;
    open.job.start = event.at;
    if (Judged* judged = judgedOf(open)) {
        judged->hasStarted = true;
        judged->waited = small(event.at - judged->queued);
        judgeAhead(*judged, open.job.request);
    }
    m_ours.started(event.number, event.at);
    m_published.started(event.number, event.at);
    m_allSizes.started(event.number, event.at);
    const JobRequest& request = open.job.request;
    noteAhead(request, event.at);
    m_largest = std::max(m_largest, request.gpus);
    if (m_partitions.size() <= request.partition) {
        m_partitions.resize(request.partition + 1);
    }
    Partition& partition = m_partitions[request.partition];
    partition.largest = std::max(partition.largest, request.gpus);
    partition.longest =
        std::max(partition.longest, request.limit.value_or(std::numeric_limits<Seconds>::max()));
    partition.latest = std::max(partition.latest, event.at);
}

/// A job that left the queue without a start says something only where it had outlived its bound.
void QueueForecast::judgeAhead(const Judged& judged, const JobRequest& request) {
    const auto judgeOne = [&](std::int32_t bound, StandingBounds& standing,
                              std::size_t classIndex) {
        const bool outlived = judged.waited > bound;
        if (bound >= 0 && (judged.hasStarted || outlived)) {
            standing.judge(classIndex, outlived);
        }
    };
    judgeOne(judged.ahead, m_standing, classBySize(request));
    judgeOne(judged.allSizesAhead, m_standingAllSizes, oneClass(request));
}

void QueueForecast::noteAhead(const JobRequest& request, Seconds at) {
    const std::size_t bySize = classBySize(request);
    if (const auto bound = m_published.boundAt(request, m_standing.level(bySize))) {
        m_standing.note(bySize, at, *bound);
    }
    const std::size_t all = oneClass(request);
    if (const auto bound = m_allSizes.boundAt(request, m_standingAllSizes.level(all))) {
        m_standingAllSizes.note(all, at, *bound);
    }
}

void QueueForecast::tellEnd(const Event& event) {
    const Open open = m_open[event.number];
    m_open.erase(event.number);
    if (open.hasStarted) {
        m_ours.ended(event.number, event.at);
        return;
    }
    if (Judged* judged = judgedOf(open)) {
        judged->waited = small(event.at - judged->queued);
        judgeAhead(*judged, open.job.request);
    }
    m_ours.cancelled(event.number, event.at);
    m_published.cancelled(event.number, event.at);
    m_allSizes.cancelled(event.number, event.at);
}

std::vector<KnownJob> QueueForecast::openJobs() const {
    std::vector<KnownJob> jobs;
    jobs.reserve(m_open.size());
    for (const auto& [number, open] : m_open) {
        jobs.push_back({number, open.job});
        if (!open.hasStarted) {
            jobs.back().job.start.reset();
        }
    }
    return jobs;
}

void QueueForecast::judge() {
    std::vector<PastJob> jobs;
    jobs.reserve(m_judged.size());
    m_starts = {};
    for (const Judged& each : m_judged) {
        m_starts[sizeClass(each.gpus)] += each.hasStarted ? 1 : 0;
        PastJob& job = jobs.emplace_back();
        job.queued = each.queued;
        job.request.gpus = each.gpus;
        if (each.waited >= 0) {
            (each.hasStarted ? job.start : job.end) = each.queued + each.waited;
        }
    }
    // Two methods at a time: with all of them side by side this took more room than the state.
    const auto boundsOf = [&](std::int32_t Judged::* method) {
        StatedBounds bounds;
        bounds.reserve(m_judged.size());
        for (const Judged& each : m_judged) {
            bounds.push_back(stated(each.*method));
        }
        return bounds;
    };
    {
        StatedBounds ours = boundsOf(&Judged::ours);
        for (std::size_t i = 0; i < ours.size(); ++i) {
            if (ours[i]) {
                std::ranges::copy(m_judged[i].ladder, ours[i]->ladder.emplace().begin());
            }
        }
        m_rows = backtestRows(jobs, ours, boundsOf(&Judged::published), m_confidence, m_at);
        m_reliability = reliabilityOf(jobs, ours, m_at);
        m_misses = worstMissesOf(jobs, ours, m_at, kMostMisses);
    }
    const StatedBounds allSizes = boundsOf(&Judged::allSizes);
    m_allSizesQuality = backtestRows(jobs, allSizes, allSizes, m_confidence, m_at).back().published;
    m_aheadRows = backtestRows(jobs, boundsOf(&Judged::ahead), boundsOf(&Judged::allSizesAhead),
                               m_confidence, m_at);
}

} // namespace ff::planning
