// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/trees/QuantileTrees.h"

#include "models/planning/trees/FeatureBins.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ff::planning {
namespace {

struct Bin {
    float gradient = 0;
    std::uint32_t rows = 0;
};

/// Sums of gradients by feature and bin of the rows of one leaf.
using Histogram = std::vector<Bin>;

struct Split {
    double gain = 0;
    std::uint32_t feature = 0;
    std::uint32_t bin = 0; ///< the last one that goes left
};

/// A leaf that may still be split: its rows are order[from, to).
struct Leaf {
    std::size_t from = 0;
    std::size_t to = 0;
    std::uint32_t node = 0;
    Histogram histogram;
    Split best;
};

class TreeGrower {
public:
    TreeGrower(const FeatureBins& bins, const TrainingRows& rows, const TreeSettings& settings)
        : m_bins(bins)
        , m_rows(rows)
        , m_settings(settings)
        , m_order(rows.rows())
        , m_gradients(rows.rows())
        , m_scratch(rows.rows()) {}

    /// Adds one tree to `nodes` and moves the predictions by it; returns its root.
    std::uint32_t grow(std::vector<QuantileTrees::Node>& nodes, std::vector<float>& predictions) {
        const auto root = static_cast<std::uint32_t>(nodes.size());
        nodes.push_back({});
        setGradients(predictions);
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::vector<Leaf> leaves;
        leaves.push_back(makeLeaf(0, m_order.size(), root, histogramOf(0, m_order.size())));
        while (leaves.size() < m_settings.leaves) {
            const auto widest =
                std::max_element(leaves.begin(), leaves.end(), [](const Leaf& a, const Leaf& b) {
                    return a.best.gain < b.best.gain;
                });
            if (widest->best.gain <= 0) {
                break;
            }
            divide(leaves, static_cast<std::size_t>(widest - leaves.begin()), nodes);
        }
        for (const Leaf& leaf : leaves) {
            setValue(leaf, nodes[leaf.node], predictions);
        }
        return root;
    }

private:
    void setGradients(const std::vector<float>& predictions) {
        const auto above = static_cast<float>(m_settings.quantile);
        const auto below = static_cast<float>(m_settings.quantile - 1);
        for (std::size_t row = 0; row < predictions.size(); ++row) {
            m_gradients[row] = m_rows.targets[row] > predictions[row] ? above : below;
        }
    }

    Histogram histogramOf(std::size_t from, std::size_t to) const {
        Histogram histogram(m_rows.features * FeatureBins::kCount);
        for (std::size_t i = from; i < to; ++i) {
            const std::uint32_t row = m_order[i];
            const std::uint8_t* bins = m_bins.row(row);
            const float gradient = m_gradients[row];
            for (std::size_t feature = 0; feature < m_rows.features; ++feature) {
                Bin& bin = histogram[feature * FeatureBins::kCount + bins[feature]];
                bin.gradient += gradient;
                ++bin.rows;
            }
        }
        return histogram;
    }

    Leaf makeLeaf(std::size_t from, std::size_t to, std::uint32_t node, Histogram histogram) const {
        Leaf leaf{from, to, node, std::move(histogram), {}};
        leaf.best = bestSplit(leaf);
        return leaf;
    }

    Split bestSplit(const Leaf& leaf) const {
        Split best;
        for (std::size_t feature = 0; feature < m_rows.features; ++feature) {
            const Bin* bins = &leaf.histogram[feature * FeatureBins::kCount];
            Bin all;
            for (std::size_t bin = 0; bin < FeatureBins::kCount; ++bin) {
                all.gradient += bins[bin].gradient;
                all.rows += bins[bin].rows;
            }
            const double whole = double(all.gradient) * all.gradient / std::max(1U, all.rows);
            Bin left;
            for (std::size_t bin = 0; bin + 1 < FeatureBins::kCount; ++bin) {
                left.gradient += bins[bin].gradient;
                left.rows += bins[bin].rows;
                const std::uint32_t rightRows = all.rows - left.rows;
                if (left.rows < m_settings.rowsInLeaf || rightRows < m_settings.rowsInLeaf) {
                    continue;
                }
                const double right = double(all.gradient) - left.gradient;
                const double gain = double(left.gradient) * left.gradient / left.rows +
                                    right * right / rightRows - whole;
                if (gain > best.gain + 1e-6) {
                    best = {gain, std::uint32_t(feature), std::uint32_t(bin)};
                }
            }
        }
        return best;
    }

    void divide(std::vector<Leaf>& leaves, std::size_t index,
                std::vector<QuantileTrees::Node>& nodes) {
        Leaf parent = std::move(leaves[index]);
        const Split split = parent.best;
        const auto middle =
            std::partition(m_order.begin() + std::ptrdiff_t(parent.from),
                           m_order.begin() + std::ptrdiff_t(parent.to), [&](std::uint32_t row) {
                               return m_bins.row(row)[split.feature] <= split.bin;
                           });
        const auto cut = static_cast<std::size_t>(middle - m_order.begin());
        const auto left = static_cast<std::uint32_t>(nodes.size());
        nodes.resize(nodes.size() + 2);
        nodes[parent.node].feature = split.feature;
        nodes[parent.node].threshold = m_bins.upperEdge(split.feature, split.bin);
        nodes[parent.node].left = left;

        // Only the smaller side is summed; the other is what remains of the parent.
        const bool leftSmaller = cut - parent.from <= parent.to - cut;
        Histogram smaller =
            leftSmaller ? histogramOf(parent.from, cut) : histogramOf(cut, parent.to);
        Histogram larger = std::move(parent.histogram);
        for (std::size_t i = 0; i < larger.size(); ++i) {
            larger[i].gradient -= smaller[i].gradient;
            larger[i].rows -= smaller[i].rows;
        }
        leaves[index] = makeLeaf(parent.from, cut, left, leftSmaller ? smaller : larger);
        leaves.push_back(makeLeaf(cut, parent.to, left + 1,
                                  leftSmaller ? std::move(larger) : std::move(smaller)));
    }

    void setValue(const Leaf& leaf, QuantileTrees::Node& node, std::vector<float>& predictions) {
        const std::size_t count = leaf.to - leaf.from;
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint32_t row = m_order[leaf.from + i];
            m_scratch[i] = m_rows.targets[row] - predictions[row];
        }
        node.value = static_cast<float>(m_settings.rate) *
                     quantileOf(std::span(m_scratch).first(count), m_settings.quantile);
        for (std::size_t i = leaf.from; i < leaf.to; ++i) {
            predictions[m_order[i]] += node.value;
        }
    }

    const FeatureBins& m_bins;
    const TrainingRows& m_rows;
    const TreeSettings& m_settings;
    std::vector<std::uint32_t> m_order;
    std::vector<float> m_gradients;
    std::vector<float> m_scratch;
};

} // namespace

float quantileOf(std::span<float> values, double q) {
    if (values.empty()) {
        return 0;
    }
    const auto rank = static_cast<std::size_t>(std::ceil(q * static_cast<double>(values.size())));
    const auto at =
        values.begin() + std::ptrdiff_t(std::clamp<std::size_t>(rank, 1, values.size()) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

void QuantileTrees::fit(const TrainingRows& rows, const TreeSettings& settings) {
    m_nodes.clear();
    m_roots.clear();
    std::vector<float> targets = rows.targets;
    m_base = quantileOf(targets, settings.quantile);
    if (rows.rows() == 0) {
        return;
    }
    const FeatureBins bins(rows);
    std::vector<float> predictions(rows.rows(), m_base);
    TreeGrower grower(bins, rows, settings);
    for (std::size_t tree = 0; tree < settings.trees; ++tree) {
        m_roots.push_back(grower.grow(m_nodes, predictions));
    }
}

float QuantileTrees::predict(std::span<const float> features) const {
    float sum = m_base;
    for (const std::uint32_t root : m_roots) {
        const Node* node = &m_nodes[root];
        while (node->left != 0) {
            node = &m_nodes[node->left + (features[node->feature] <= node->threshold ? 0 : 1)];
        }
        sum += node->value;
    }
    return sum;
}

void QuantileTrees::save(ByteWriter& to) const {
    to.put(m_base);
    to.put(m_nodes);
    to.put(m_roots);
}

bool QuantileTrees::load(ByteReader& from) {
    from.take(m_base);
    from.take(m_nodes);
    from.take(m_roots);
    // `predict` follows these without looking: children stand behind their parents, in the list.
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const Node& node = m_nodes[i];
        if (node.left != 0 && (node.left <= i || node.left + 1 >= m_nodes.size())) {
            return false;
        }
    }
    const auto isNode = [&](std::uint32_t root) { return root < m_nodes.size(); };
    return !from.failed() && std::ranges::all_of(m_roots, isNode);
}

} // namespace ff::planning
