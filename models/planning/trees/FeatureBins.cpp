// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/trees/FeatureBins.h"

#include <algorithm>
#include <limits>

namespace ff::planning {

FeatureBins::FeatureBins(const TrainingRows& rows)
    : m_features(rows.features)
    , m_edges(rows.features)
    , m_bins(rows.values.size()) {
    // Edges from a sample: they need not be exact quantiles.
    const std::size_t step = std::max<std::size_t>(1, rows.rows() / 2000);
    std::vector<float> sample;
    for (std::size_t feature = 0; feature < m_features; ++feature) {
        sample.clear();
        for (std::size_t row = 0; row < rows.rows(); row += step) {
            sample.push_back(rows.values[row * m_features + feature]);
        }
        std::sort(sample.begin(), sample.end());
        auto& edges = m_edges[feature];
        edges.fill(std::numeric_limits<float>::infinity());
        // A value that fills several quantiles is one edge only.
        std::size_t used = 0;
        for (std::size_t bin = 0; bin + 1 < kCount && !sample.empty(); ++bin) {
            const float edge = sample[(bin + 1) * (sample.size() - 1) / kCount];
            if (used == 0 || edge > edges[used - 1]) {
                edges[used++] = edge;
            }
        }
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            const float value = rows.values[row * m_features + feature];
            m_bins[row * m_features + feature] = static_cast<std::uint8_t>(
                std::lower_bound(edges.begin(), edges.end() - 1, value) - edges.begin());
        }
    }
}

} // namespace ff::planning
