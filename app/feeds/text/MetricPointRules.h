// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/text/MetricType.h"
#include "app/feeds/text/TextScanner.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>

namespace ff::feeds {

/// A rule that was broken: the reason; nothing where all is well.
using Broken = std::optional<std::string>;

/// What OpenMetrics 1.0 asks of the samples of one metric family: values, labels and exemplars
/// by type; metrics (one label set each) not interleaved; in a metric, points in order of time; in
/// a point, each sample once and a histogram whole.
class MetricPointRules final {
public:
    void startFamily(std::string_view name, MetricType type);
    /// `suffix` is what the sample's name adds to the family's.
    [[nodiscard]] Broken add(const SampleView& sample, std::string_view suffix);
    /// After the family's last sample.
    [[nodiscard]] Broken finishFamily();

private:
    /// What a histogram's point has shown so far.
    struct Buckets {
        std::optional<double> lastBound;
        double lastCount = 0;
        bool hasNegativeBound = false;
        std::optional<double> sum;
        std::optional<double> count;
    };

    [[nodiscard]] Broken checkLabels(const SampleView& sample, std::string_view suffix) const;
    [[nodiscard]] Broken checkValue(const SampleView& sample, std::string_view suffix) const;
    [[nodiscard]] Broken checkExemplar(const SampleView& sample, std::string_view suffix) const;
    [[nodiscard]] Broken enterMetric(const SampleView& sample, std::string_view suffix);
    [[nodiscard]] Broken enterPoint(const SampleView& sample);
    [[nodiscard]] Broken addBucket(const SampleView& sample);
    [[nodiscard]] Broken finishPoint();
    [[nodiscard]] bool isHistogram() const;
    /// The label that tells samples of one point apart: le, quantile or the state set's own name.
    [[nodiscard]] std::string_view pointLabel(std::string_view suffix) const;
    [[nodiscard]] std::string metricKey(const SampleView& sample, std::string_view suffix);

    std::string m_family;
    MetricType m_type = MetricType::unknown;
    std::unordered_set<std::string> m_seenMetrics;
    std::string m_metric; ///< the label set in progress, as a key
    bool m_inMetric = false;
    bool m_hasTime = false;
    std::string m_timeText;
    std::set<std::string, std::less<>> m_inPoint; ///< suffix and point label of what it has
    Buckets m_buckets;
    std::vector<std::pair<std::string_view, std::string>> m_sorted; ///< kept for its memory
};

} // namespace ff::feeds
