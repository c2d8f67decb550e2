// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/simulation/Scheduler.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace ff::demo {
namespace {

constexpr int kPlainPriority = 10000;
constexpr Seconds kSecondsPerPoint = 20; ///< of waiting that a point of priority is worth
constexpr std::size_t kDepth = 400;      ///< how far down the queue a pass looks

bool atItsOwnLimit(const SimJob& job) {
    return job.tasksAtOnce > 0 && job.tasksRunning >= job.tasksAtOnce;
}

} // namespace

bool Scheduler::before(Index a, Index b) const {
    const auto rank = [this](Index i) {
        const Seconds head = Seconds(m_jobs[i].priority - kPlainPriority) * kSecondsPerPoint;
        return std::tuple(m_jobs[i].submit - head, m_jobs[i].id, i);
    };
    return rank(a) < rank(b);
}

Seconds Scheduler::limitEnd(Index job) const {
    return m_jobs[job].start + m_jobs[job].limit + m_jobs[job].suspended;
}

void Scheduler::enqueue(Index job) {
    const auto before = [this](Index a, Index b) { return this->before(a, b); };
    m_waiting.insert(std::ranges::upper_bound(m_waiting, job, before), job);
}

void Scheduler::dequeue(Index job) {
    m_waiting.erase(std::ranges::find(m_waiting, job));
}

Scheduler::Shadow Scheduler::shadowOf(const SimJob& job, const NodePool& pool) const {
    int nodes = pool.emptyNodes();
    for (const auto& [end, index] : m_running) {
        nodes += m_jobs[index].nodes;
        if (nodes >= job.nodes) {
            return {end, nodes - job.nodes};
        }
    }
    return {std::numeric_limits<Seconds>::max(), nodes};
}

void Scheduler::pass(Seconds now, Seconds horizon, const NodePool& pool,
                     const std::function<bool(Index)>& start) {
    std::optional<Shadow> shadow;
    std::vector<Index> leaving;
    const std::size_t depth = std::min(kDepth, m_waiting.size());
    for (std::size_t i = 0; i < depth && pool.withoutJob(NodePool::Health::up) > 0; ++i) {
        const Index index = m_waiting[i];
        const auto job = [&]() -> const SimJob& { return m_jobs[index]; };
        if (now + job().limit > horizon) {
            continue;
        }
        bool waits = true;
        while (waits && !atItsOwnLimit(job()) && pool.fits(job().devices)) {
            if (shadow && now + job().limit > shadow->at) {
                if (shadow->spareNodes < job().nodes) {
                    break;
                }
                shadow->spareNodes -= job().nodes;
            }
            waits = start(index);
        }
        if (!waits) {
            leaving.push_back(index);
        } else if (!shadow && !atItsOwnLimit(job())) {
            shadow = shadowOf(job(), pool);
        }
    }
    std::erase_if(m_waiting,
                  [&](Index index) { return std::ranges::find(leaving, index) != leaving.end(); });
}

} // namespace ff::demo
