// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <vector>

namespace ff::demo {

/// Equal nodes with so many devices each, and which of them are taken. A job gets whole nodes, or
/// a part of one.
class NodePool final {
public:
    using Node = std::uint16_t;
    enum class Health : std::uint8_t { up, draining, down, reserved };

    NodePool(int nodes, int devicesPerNode);

    /// Takes devices on the lowest nodes that suit, fullest first for a part of a node; nothing
    /// (an empty list) where they do not fit.
    [[nodiscard]] std::vector<Node> place(int devices);
    void release(const std::vector<Node>& nodes, int devices);
    void setHealth(Node node, Health health);

    [[nodiscard]] bool fits(int devices) const;
    [[nodiscard]] int nodes() const { return int(m_free.size()); }
    [[nodiscard]] int devicesPerNode() const { return m_perNode; }
    [[nodiscard]] int capacity() const { return nodes() * m_perNode; }
    [[nodiscard]] int allocated() const { return m_allocated; }
    /// Devices without a job, by what keeps them from one (`up`: nothing does).
    [[nodiscard]] int withoutJob(Health health) const { return m_withoutJob[std::size_t(health)]; }
    [[nodiscard]] int emptyNodes() const { return m_levels[std::size_t(m_perNode)].count; }
    [[nodiscard]] int freeOn(Node node) const { return m_free[node]; }
    [[nodiscard]] Health health(Node node) const { return m_health[node]; }
    /// The lowest node that is up and has no job, or -1.
    [[nodiscard]] int firstEmpty() const;

private:
    /// The nodes that are up and have exactly so many devices free, as a bitmap.
    struct Level {
        std::vector<std::uint64_t> bits;
        int count = 0;
    };

    [[nodiscard]] static int first(const Level& level);
    void list(Node node);
    void unlist(Node node);
    void setFree(Node node, int free);

    int m_perNode;
    int m_allocated = 0;
    int m_withoutJob[4] = {};
    std::vector<std::uint8_t> m_free;
    std::vector<Health> m_health;
    std::vector<Level> m_levels;
};

} // namespace ff::demo
