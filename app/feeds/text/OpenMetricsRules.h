// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/text/MetricPointRules.h"

#include <string>
#include <unordered_map>

namespace ff::feeds {

/// What OpenMetrics 1.0 asks of an exposition beyond the grammar of a line: families in one piece,
/// metadata once and before the samples, names that cannot be mistaken for another family's, units
/// that end the name; and, through MetricPointRules, what it asks of the samples.
class OpenMetricsRules final {
public:
    [[nodiscard]] Broken add(const MetadataView& metadata);
    [[nodiscard]] Broken add(const SampleView& sample);
    [[nodiscard]] Broken finish();

private:
    struct Family {
        std::string name;
        MetricType type = MetricType::unknown;
        std::string unit;
        bool hasType = false;
        bool hasUnit = false;
        bool hasHelp = false;
        bool hasSamples = false;
        bool open = false;
    };

    [[nodiscard]] Broken start(std::string_view name);
    [[nodiscard]] Broken close();
    [[nodiscard]] Broken claimNames();
    [[nodiscard]] Broken addType(const MetadataView& metadata);
    [[nodiscard]] std::optional<std::string_view> suffixOf(std::string_view sampleName) const;

    Family m_family;
    std::unordered_map<std::string, std::string> m_names; ///< each name taken, and by which family
    MetricPointRules m_points;
};

} // namespace ff::feeds
