// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/kept/Bytes.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ff::planning {

/// Rows of features with a target each, row by row: row r is values[r * features ...].
struct TrainingRows {
    std::size_t features = 0;
    std::vector<float> values;
    std::vector<float> targets;

    [[nodiscard]] std::size_t rows() const { return targets.size(); }
};

/// How trees are grown; the values are those that planning was designed with.
struct TreeSettings {
    double quantile = 0.95;
    std::size_t trees = 80;
    std::size_t leaves = 16;
    std::size_t rowsInLeaf = 60; ///< at least
    double rate = 0.1;
};

/// A quantile regression by gradient boosting: each tree splits by the gradient of the pinball
/// loss, and its leaves hold the quantile of what is left (Friedman 2001, section 4.4).
/// Deterministic: the same rows give the same trees.
class QuantileTrees {
public:
    /// Grows new trees from the rows, which replace the former ones. No rows: predicts 0.
    void fit(const TrainingRows& rows, const TreeSettings& settings);
    [[nodiscard]] float predict(std::span<const float> features) const;

    void save(ByteWriter& to) const;
    /// False where the bytes are no trees.
    [[nodiscard]] bool load(ByteReader& from);

    struct Node {
        std::uint32_t feature = 0;
        float threshold = 0;    ///< left where the value is at most this
        std::uint32_t left = 0; ///< index of the left child, the right one is next; 0: a leaf
        float value = 0;        ///< of a leaf
    };

private:
    float m_base = 0;
    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_roots;
};

/// The q-quantile of the values, which are reordered: the ceil(q n)-th smallest. 0 of none.
[[nodiscard]] float quantileOf(std::span<float> values, double q);

} // namespace ff::planning
