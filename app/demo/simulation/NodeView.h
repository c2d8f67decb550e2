// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/simulation/SiteSimulation.h"

#include <string>
#include <vector>

namespace ff::demo {

/// "gn[0001-0004,0007]" for ascending nodes of a pool, as Slurm writes lists of hosts.
[[nodiscard]] std::string hostList(const PoolPlan& pool, const std::vector<NodePool::Node>& nodes);
[[nodiscard]] std::string hostName(const PoolPlan& pool, NodePool::Node node);
/// Every node of the pool.
[[nodiscard]] std::vector<NodePool::Node> allNodes(const PoolPlan& pool);

/// Which run holds each device of each node of a pool: null where none does. The lowest free
/// devices of a node go to whoever started there first.
[[nodiscard]] std::vector<std::vector<const SimJob*>> devicesOf(const SiteSimulation& site,
                                                                std::size_t pool);

} // namespace ff::demo
