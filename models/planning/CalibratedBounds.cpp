// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/CalibratedBounds.h"

#include "models/planning/statistics/CensoredScores.h"
#include "models/planning/statistics/OrderStatistic.h"

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
    , m_nextFit(settings.firstFit)
    , m_classes(kSizeClasses) {
    for (Class& each : m_classes) {
        for (std::size_t rung = 0; rung < kRungs; ++rung) {
            each.levels[rung] = promised(rung);
        }
    }
}

double CalibratedBounds::promised(std::size_t rung) const {
    return 1 - (rung == kAsked ? m_settings.confidence : kLadder[rung]);
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
    std::vector<float> waiting;
    Seconds longest = each.longestWait;
    for (const Submission& submission : each.newest) {
        if (submission.outcome == Submission::Outcome::started) {
            continue;
        }
        const bool pending = submission.outcome == Submission::Outcome::pending;
        const Seconds waited = pending ? now - submission.at : submission.waited;
        waiting.push_back(logOf(waited) - submission.predicted);
        longest = std::max(longest, waited);
    }
    std::ranges::sort(waiting);
    const Survival scores(each.startedScores, waiting);
    const auto correction = scores.exceededBy(each.levels[kAsked]);
    if (!correction) {
        return {};
    }
    const Seconds cap = std::max<Seconds>(longest + longest / 10, m_settings.floor);
    const auto boundAt = [&](double score) {
        return std::clamp(waitFromLog(double(predicted) + score), m_settings.floor, cap);
    };
    WaitBound bound;
    bound.bound = boundAt(*correction);
    if (const auto middle = scores.exceededBy(0.5)) {
        bound.median =
            std::clamp<Seconds>(waitFromLog(double(predicted) + *middle), 0, bound.bound);
    }
    bound.ladder.emplace();
    for (std::size_t rung = 0; rung < kLadder.size(); ++rung) {
        (*bound.ladder)[rung] = boundAt(*scores.exceededBy(each.levels[rung]));
    }
    return bound;
}

void CalibratedBounds::queued(std::size_t job, const JobRequest& request, Seconds at) {
    const Asked known = asked(request, at);
    m_asked.reset();
    const std::size_t classIndex = sizeClass(request.gpus);
    Class& each = m_classes[classIndex];
    Pending pending{known.features, classIndex, at, each.dropped + each.newest.size(), {}};
    if (known.bound) {
        for (std::size_t rung = 0; rung < kLadder.size(); ++rung) {
            pending.deadlines[rung] = at + (*known.bound->ladder)[rung];
        }
        pending.deadlines[kAsked] = at + known.bound->bound;
        listDeadlines(job, pending);
    }
    each.newest.push_back({at, known.predicted, 0, Submission::Outcome::pending});
    forgetOldest(each);
    m_pending.emplace(job, pending);
    m_queue.queued(job, request, at);
}

void CalibratedBounds::listDeadlines(std::size_t job, const Pending& pending) {
    for (std::size_t rung = 0; rung < kRungs; ++rung) {
        if (pending.deadlines[rung]) {
            m_deadlines.push({*pending.deadlines[rung], job, rung});
        }
    }
}

void CalibratedBounds::passDeadlines(Seconds now) {
    while (!m_deadlines.empty() && std::get<Seconds>(m_deadlines.top()) < now) {
        const auto [deadline, job, rung] = m_deadlines.top();
        m_deadlines.pop();
        const auto pending = m_pending.find(job);
        if (pending == m_pending.end() || pending->second.deadlines[rung] != deadline) {
            continue; // it has started in time
        }
        pending->second.deadlines[rung].reset();
        judge(m_classes[pending->second.classIndex], rung, true);
    }
}

/// The ladder's levels move as far as their promise allows in proportion.
void CalibratedBounds::judge(Class& each, std::size_t rung, bool missed) {
    const double part = promised(rung);
    const double scale = rung == kAsked ? 1 : part / (1 - m_settings.confidence);
    double& level = each.levels[rung];
    level = std::clamp(level + m_settings.rate * std::max(1.0, scale) * (part - (missed ? 1 : 0)),
                       m_settings.lowestLevel, part + m_settings.levelHeadroom * scale);
}

/// In a burst thousands of jobs wait side by side: the window then reaches back to jobs that have
/// started, since pending ones alone say nothing of how long a wait is.
void CalibratedBounds::forgetOldest(Class& each) const {
    while (each.newest.size() > m_settings.scores &&
           (each.startedScores.size() > m_settings.scores ||
            each.newest.size() > m_settings.submissions)) {
        const Submission& oldest = each.newest.front();
        if (oldest.outcome == Submission::Outcome::started) {
            each.startedScores.erase(std::ranges::lower_bound(
                each.startedScores, logOf(oldest.waited) - oldest.predicted));
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
            const float score = logOf(waited) - submission.predicted;
            each.startedScores.insert(std::ranges::upper_bound(each.startedScores, score), score);
        }
    }
    if (outcome != Submission::Outcome::started) {
        return;
    }
    for (std::size_t rung = 0; rung < kRungs; ++rung) {
        if (pending.deadlines[rung]) {
            judge(each, rung, at > *pending.deadlines[rung]);
        }
    }
    each.longestWait = std::max(each.longestWait, waited);
    ++each.starts;
    ++m_starts;
    learn(pending, waited);
}

void CalibratedBounds::learn(const Pending& pending, Seconds waited) {
    const Known known{pending.features, logOf(waited)};
    if (m_known.size() == m_settings.trainingRows) {
        m_known[m_oldest] = known;
        m_oldest = (m_oldest + 1) % m_known.size();
        return;
    }
    if (m_known.size() == m_known.capacity()) {
        constexpr std::size_t kFirst = 256;
        m_known.reserve(std::min(std::max(2 * m_known.size(), kFirst), m_settings.trainingRows));
    }
    m_known.push_back(known);
}

void CalibratedBounds::started(std::size_t job, Seconds at) {
    m_asked.reset();
    passDeadlines(at);
    m_queue.started(job, at);
    leave(job, at, Submission::Outcome::started);
    if (!m_refitsDeferred) {
        refit(at);
    }
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

void CalibratedBounds::refit(Seconds now) {
    if (!isRefitDue()) {
        return;
    }
    refitNow(now);
}

void CalibratedBounds::refitNow(Seconds now) {
    m_nextFit = m_starts + std::max(m_settings.refitEvery, m_starts / 40);
    TrainingRows rows;
    rows.features = QueueFeatures::kCount;
    rows.values.reserve(m_known.size() * QueueFeatures::kCount);
    rows.targets.reserve(m_known.size());
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const auto& [features, target] = m_known[(m_oldest + i) % m_known.size()];
        rows.values.insert(rows.values.end(), features.begin(), features.end());
        rows.targets.push_back(target);
    }
    addWaiting(rows, now);
    m_asked.reset();
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
