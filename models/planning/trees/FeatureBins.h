// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/trees/QuantileTrees.h"

#include <array>
#include <cstdint>
#include <vector>

namespace ff::planning {

/// The rows' features, each cut into bins of about equally many rows: trees look for splits between
/// bins instead of between values.
class FeatureBins {
public:
    static constexpr std::size_t kCount = 32;

    explicit FeatureBins(const TrainingRows& rows);
    /// The bins of a row, one a feature.
    [[nodiscard]] const std::uint8_t* row(std::size_t row) const {
        return &m_bins[row * m_features];
    }
    /// The largest value that belongs to the bin or to one before it.
    [[nodiscard]] float upperEdge(std::size_t feature, std::size_t bin) const {
        return m_edges[feature][bin];
    }

private:
    std::size_t m_features;
    std::vector<std::array<float, kCount>> m_edges;
    std::vector<std::uint8_t> m_bins;
};

} // namespace ff::planning
