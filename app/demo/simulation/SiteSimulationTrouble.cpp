// SPDX-License-Identifier: GPL-3.0-only
// What takes nodes from jobs: failures, blackouts, courses.
#include "app/demo/simulation/SiteSimulation.h"

#include <algorithm>

namespace ff::demo {
namespace {

constexpr Seconds kHour = 3600;
constexpr double kYearsBetweenFailures = 2; ///< of one node
constexpr double kDrained = 0.45;           ///< of failures: the job may end before the repair
constexpr double kRequeued = 0.6;           ///< of the jobs that lose a node

} // namespace

void SiteSimulation::breakNodes(Seconds at) {
    for (std::size_t pool = 0; pool < m_pools.size(); ++pool) {
        const double perSlot = m_pools[pool].nodes() * double(Workload::kSlot) /
                               (kYearsBetweenFailures * 365 * 24 * kHour);
        if (!m_fate.chance(perSlot)) {
            continue;
        }
        const auto node = NodePool::Node(m_fate.between(0, m_pools[pool].nodes() - 1));
        breakNode(pool, node, at, at + m_fate.between(2 * kHour, 60 * kHour));
    }
}

void SiteSimulation::breakNode(std::size_t pool, NodePool::Node node, Seconds at,
                               Seconds repaired) {
    using enum NodePool::Health;
    if (m_pools[pool].health(node) != up) {
        return;
    }
    if (m_fate.chance(kDrained)) {
        m_pools[pool].setHealth(node, draining);
    } else {
        m_pools[pool].setHealth(node, down);
        killOn(pool, node, at);
    }
    m_events.push({repaired, m_order++, Event::Kind::repair, std::uint32_t(pool << 16U | node), 0});
}

void SiteSimulation::blackOut(Seconds at) {
    using enum NodePool::Health;
    for (const Period& period : m_plan.blackouts) {
        if (at - period.from < 0 || at - period.from >= Workload::kSlot) {
            continue;
        }
        for (std::size_t pool = 0; pool < m_pools.size(); ++pool) {
            for (int i = 0; i < m_pools[pool].nodes(); ++i) {
                const auto node = NodePool::Node(i);
                if (m_pools[pool].health(node) != up) {
                    continue;
                }
                m_pools[pool].setHealth(node, down);
                killOn(pool, node, at);
                m_events.push({period.to, m_order++, Event::Kind::repair,
                               std::uint32_t(pool << 16U | node), 0});
            }
        }
    }
}

/// A course takes nodes as they become free, and gives them back at its end.
void SiteSimulation::holdTraining(Seconds at) {
    using enum NodePool::Health;
    NodePool& pool = m_pools.front();
    if (!m_plan.training.holds(at)) {
        for (const NodePool::Node node : m_training) {
            if (pool.health(node) == reserved) {
                pool.setHealth(node, up);
            }
        }
        m_changed = m_changed || !m_training.empty();
        m_training.clear();
        return;
    }
    while (int(m_training.size()) < m_plan.training.nodes && pool.emptyNodes() > 0) {
        m_training.push_back(NodePool::Node(pool.firstEmpty()));
        pool.setHealth(m_training.back(), reserved);
    }
}

void SiteSimulation::killOn(std::size_t pool, NodePool::Node node, Seconds at) {
    std::vector<Index> hit;
    for (const auto& [end, index] : m_queues[pool].running()) {
        if (std::ranges::binary_search(m_jobs[index].placed, node)) {
            hit.push_back(index);
        }
    }
    for (const Index index : hit) {
        if (m_jobs[index].arrayId == 0 && m_fate.chance(kRequeued)) {
            requeue(index, at);
        } else {
            finish(index, at, JobState::nodeFail);
        }
    }
}

} // namespace ff::demo
