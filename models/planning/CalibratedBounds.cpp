// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/CalibratedBounds.h"

#include "models/planning/OrderStatistic.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace ff::planning {
namespace {

/// Waits are compared as ln(wait + 30 s): below that, how much shorter does not matter.
constexpr double kOffset = 30;

float logOf(Seconds wait) {
    return static_cast<float>(std::log(double(std::max<Seconds>(0, wait)) + kOffset));
}

} // namespace

CalibratedBounds::CalibratedBounds(Settings settings)
    : m_settings(settings)
    , m_classes(kSizeClasses) {
    for (Class& each : m_classes) {
        each.level = 1 - settings.confidence;
    }
}

Seconds CalibratedBounds::waitFromLog(double y) {
    constexpr double kLongest = 20; // e^20 s are fifteen years: no wait is longer
    return static_cast<Seconds>(std::llround(std::exp(std::min(y, kLongest)) - kOffset));
}

std::optional<WaitBound> CalibratedBounds::bound(const JobRequest& request, Seconds now) {
    return asked(request, now).bound;
}

const CalibratedBounds::Asked& CalibratedBounds::asked(const JobRequest& request, Seconds now) {
    if (m_asked && m_asked->now == now && m_asked->request == request) {
        return *m_asked;
    }
    passDeadlines(now);
    Asked& next = m_asked.emplace(Asked{request, now, m_queue.of(request, now), 0, {}});
    next.predicted = m_fitted ? m_trees.predict(next.features) : 0;
    next.bound = boundOf(m_classes[sizeClass(request.gpus)], next.predicted, now);
    return next;
}

std::optional<WaitBound> CalibratedBounds::boundOf(const Class& each, float predicted,
                                                   Seconds now) const {
    if (each.starts < observationsNeeded(m_settings.confidence, kPublishedConfidence)) {
        return {};
    }
    std::vector<Score> scores;
    scores.reserve(each.newest.size());
    Seconds longest = each.longestWait;
    for (const Submission& submission : each.newest) {
        const bool pending = submission.outcome == Submission::Outcome::pending;
        const Seconds waited = pending ? now - submission.at : submission.waited;
        scores.push_back({logOf(waited) - submission.predicted,
                          submission.outcome == Submission::Outcome::started});
        longest = std::max(longest, waited);
    }
    const auto correction = exceededBy(each.level, scores);
    if (!correction) {
        return {};
    }
    const Seconds cap = std::max<Seconds>(longest + longest / 10, m_settings.floor);
    WaitBound bound;
    bound.bound = std::clamp(waitFromLog(double(predicted) + *correction), m_settings.floor, cap);
    if (const auto middle = exceededBy(0.5, scores)) {
        bound.median =
            std::clamp<Seconds>(waitFromLog(double(predicted) + *middle), 0, bound.bound);
    }
    return bound;
}

void CalibratedBounds::queued(std::size_t job, const JobRequest& request, Seconds at) {
    const Asked known = asked(request, at);
    m_asked.reset();
    const std::size_t classIndex = sizeClass(request.gpus);
    Class& each = m_classes[classIndex];
    Pending pending{known.features, classIndex, at, 0, {}};
    if (known.bound) {
        pending.deadline = at + known.bound->bound;
        m_deadlines.push({*pending.deadline, job});
    }
    pending.sequence = each.dropped + each.newest.size();
    each.newest.push_back({at, known.predicted, 0, Submission::Outcome::pending});
    forgetOldest(each);
    m_pending.emplace(job, pending);
    m_queue.queued(job, request, at);
}

void CalibratedBounds::passDeadlines(Seconds now) {
    while (!m_deadlines.empty() && m_deadlines.top().first < now) {
        const auto [deadline, job] = m_deadlines.top();
        m_deadlines.pop();
        const auto pending = m_pending.find(job);
        if (pending == m_pending.end() || pending->second.deadline != deadline) {
            continue; // it has started in time
        }
        pending->second.deadline.reset();
        judge(m_classes[pending->second.classIndex], true);
    }
}

void CalibratedBounds::judge(Class& each, bool missed) {
    const double promised = 1 - m_settings.confidence;
    each.level = std::clamp(each.level + m_settings.rate * (promised - (missed ? 1 : 0)),
                            m_settings.lowestLevel, promised + m_settings.levelHeadroom);
}

/// In a burst thousands of jobs wait side by side: the window then reaches back to jobs that have
/// started, since pending ones alone say nothing of how long a wait is.
void CalibratedBounds::forgetOldest(Class& each) const {
    while (each.newest.size() > m_settings.scores &&
           (each.startedAmongNewest > m_settings.scores ||
            each.newest.size() > m_settings.submissions)) {
        if (each.newest.front().outcome == Submission::Outcome::started) {
            --each.startedAmongNewest;
        }
        each.newest.pop_front();
        ++each.dropped;
    }
}

void CalibratedBounds::leave(std::size_t job, Seconds at, Submission::Outcome outcome) {
    const auto found = m_pending.find(job);
    if (found == m_pending.end()) {
        return;
    }
    const Pending pending = found->second;
    m_pending.erase(found);
    Class& each = m_classes[pending.classIndex];
    const Seconds waited = at - pending.at;
    if (pending.sequence >= each.dropped) {
        Submission& submission = each.newest[pending.sequence - each.dropped];
        submission.waited = waited;
        submission.outcome = outcome;
        if (outcome == Submission::Outcome::started) {
            ++each.startedAmongNewest;
        }
    }
    if (outcome != Submission::Outcome::started) {
        return;
    }
    if (pending.deadline) {
        judge(each, at > *pending.deadline);
    }
    each.longestWait = std::max(each.longestWait, waited);
    ++each.starts;
    ++m_starts;
    m_known.emplace_back(pending.features, logOf(waited));
    if (m_known.size() > m_settings.trainingRows) {
        m_known.pop_front();
    }
}

void CalibratedBounds::started(std::size_t job, Seconds at) {
    m_asked.reset();
    passDeadlines(at);
    m_queue.started(job, at);
    leave(job, at, Submission::Outcome::started);
    refitIfDue(at);
}

void CalibratedBounds::ended(std::size_t job, Seconds at) {
    m_asked.reset();
    m_queue.ended(job, at);
}

void CalibratedBounds::cancelled(std::size_t job, Seconds at) {
    m_asked.reset();
    passDeadlines(at);
    m_queue.cancelled(job);
    leave(job, at, Submission::Outcome::cancelled);
}

void CalibratedBounds::refitIfDue(Seconds now) {
    if (m_starts < m_nextFit) {
        return;
    }
    m_nextFit = m_starts + std::max(m_settings.refitEvery, m_starts / 40);
    TrainingRows rows;
    rows.features = QueueFeatures::kCount;
    rows.values.reserve(m_known.size() * QueueFeatures::kCount);
    rows.targets.reserve(m_known.size());
    for (const auto& [features, target] : m_known) {
        rows.values.insert(rows.values.end(), features.begin(), features.end());
        rows.targets.push_back(target);
    }
    addWaiting(rows, now);
    m_trees.fit(rows, {.quantile = m_settings.confidence});
    m_fitted = true;
}

/// Jobs that already wait longer than predicted: without them the trees would learn from the jobs
/// of a burst that started first, and those waited least.
void CalibratedBounds::addWaiting(TrainingRows& rows, Seconds now) const {
    std::vector<const Pending*> newestFirst;
    newestFirst.reserve(m_pending.size());
    for (const auto& [job, pending] : m_pending) {
        newestFirst.push_back(&pending);
    }
    std::sort(newestFirst.begin(), newestFirst.end(), [](const Pending* a, const Pending* b) {
        return std::tie(a->at, a->classIndex, a->sequence) >
               std::tie(b->at, b->classIndex, b->sequence);
    });
    constexpr float kBeyond = 0.3F; // in ln(seconds): it will wait longer than it has
    std::size_t added = 0;
    for (const Pending* pending : newestFirst) {
        const float waited = logOf(now - pending->at);
        if (waited <= (m_fitted ? m_trees.predict(pending->features) : 0)) {
            continue;
        }
        rows.values.insert(rows.values.end(), pending->features.begin(), pending->features.end());
        rows.targets.push_back(waited + kBeyond);
        if (++added == m_settings.waitingRows) {
            break;
        }
    }
}

} // namespace ff::planning
