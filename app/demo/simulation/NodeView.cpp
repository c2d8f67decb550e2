// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/simulation/NodeView.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

namespace ff::demo {
namespace {

std::string digits(NodePool::Node node) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%04u", unsigned(node) + 1);
    return text.data();
}

} // namespace

std::string hostName(const PoolPlan& pool, NodePool::Node node) {
    return pool.nodePrefix + digits(node);
}

std::vector<NodePool::Node> allNodes(const PoolPlan& pool) {
    std::vector<NodePool::Node> nodes(std::size_t(pool.nodes));
    std::iota(nodes.begin(), nodes.end(), NodePool::Node{0});
    return nodes;
}

std::string hostList(const PoolPlan& pool, const std::vector<NodePool::Node>& nodes) {
    if (nodes.empty()) {
        return {};
    }
    if (nodes.size() == 1) {
        return hostName(pool, nodes.front());
    }
    std::string list = pool.nodePrefix + "[";
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const NodePool::Node first = nodes[i];
        while (i + 1 < nodes.size() && nodes[i + 1] == nodes[i] + 1) {
            ++i;
        }
        list.append(list.back() == '[' ? "" : ",").append(digits(first));
        if (nodes[i] != first) {
            list.append("-").append(digits(nodes[i]));
        }
    }
    return list + "]";
}

std::vector<std::vector<const SimJob*>> devicesOf(const SiteSimulation& site, std::size_t pool) {
    const PoolPlan& plan = site.plan().pools[pool];
    std::vector<const SimJob*> holders;
    for (const SimJob& job : site.jobs()) {
        if (job.pool == pool &&
            (job.state == JobState::running || job.state == JobState::suspended)) {
            holders.push_back(&job);
        }
    }
    std::ranges::sort(holders, {},
                      [](const SimJob* job) { return std::pair(job->start, job->id); });
    std::vector<std::vector<const SimJob*>> devices(
        std::size_t(plan.nodes), std::vector<const SimJob*>(std::size_t(plan.devicesPerNode)));
    for (const SimJob* job : holders) {
        for (const NodePool::Node node : job->placed) {
            int wanted = job->devices / job->nodes;
            for (const SimJob*& holder : devices[node]) {
                if (!holder && wanted > 0) {
                    holder = job;
                    --wanted;
                }
            }
        }
    }
    return devices;
}

} // namespace ff::demo
