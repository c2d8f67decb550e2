// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/simulation/NodePool.h"

#include <bit>

namespace ff::demo {

NodePool::NodePool(int nodes, int devicesPerNode)
    : m_perNode(devicesPerNode)
    , m_free(std::size_t(nodes), std::uint8_t(devicesPerNode))
    , m_health(std::size_t(nodes), Health::up)
    , m_levels(std::size_t(devicesPerNode) + 1) {
    for (Level& level : m_levels) {
        level.bits.resize(std::size_t(nodes + 63) / 64);
    }
    m_withoutJob[std::size_t(Health::up)] = capacity();
    for (int node = 0; node < nodes; ++node) {
        list(Node(node));
    }
}

bool NodePool::fits(int devices) const {
    if (devices >= m_perNode) {
        return emptyNodes() >= devices / m_perNode;
    }
    for (int free = devices; free <= m_perNode; ++free) {
        if (m_levels[std::size_t(free)].count > 0) {
            return true;
        }
    }
    return false;
}

std::vector<NodePool::Node> NodePool::place(int devices) {
    std::vector<Node> taken;
    if (!fits(devices)) {
        return taken;
    }
    if (devices < m_perNode) {
        int free = devices;
        while (m_levels[std::size_t(free)].count == 0) {
            ++free;
        }
        taken.push_back(Node(first(m_levels[std::size_t(free)])));
        setFree(taken.front(), free - devices);
        return taken;
    }
    const int wanted = devices / m_perNode;
    taken.reserve(std::size_t(wanted));
    while (int(taken.size()) < wanted) {
        taken.push_back(Node(firstEmpty()));
        setFree(taken.back(), 0);
    }
    return taken;
}

void NodePool::release(const std::vector<Node>& nodes, int devices) {
    const int each = devices / int(nodes.size());
    for (const Node node : nodes) {
        setFree(node, m_free[node] + each);
    }
}

void NodePool::setHealth(Node node, Health health) {
    unlist(node);
    m_withoutJob[std::size_t(m_health[node])] -= m_free[node];
    m_health[node] = health;
    m_withoutJob[std::size_t(health)] += m_free[node];
    list(node);
}

int NodePool::firstEmpty() const {
    return first(m_levels[std::size_t(m_perNode)]);
}

int NodePool::first(const Level& level) {
    for (std::size_t word = 0; word < level.bits.size(); ++word) {
        if (level.bits[word] != 0) {
            return int(word) * 64 + std::countr_zero(level.bits[word]);
        }
    }
    return -1;
}

void NodePool::list(Node node) {
    if (m_health[node] != Health::up) {
        return;
    }
    Level& level = m_levels[m_free[node]];
    level.bits[node / 64U] |= std::uint64_t{1} << (node % 64U);
    ++level.count;
}

void NodePool::unlist(Node node) {
    if (m_health[node] != Health::up) {
        return;
    }
    Level& level = m_levels[m_free[node]];
    level.bits[node / 64U] &= ~(std::uint64_t{1} << (node % 64U));
    --level.count;
}

void NodePool::setFree(Node node, int free) {
    unlist(node);
    const int change = free - m_free[node];
    m_free[node] = std::uint8_t(free);
    m_withoutJob[std::size_t(m_health[node])] += change;
    m_allocated -= change;
    list(node);
}

} // namespace ff::demo
