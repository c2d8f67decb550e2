// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace ff::feeds {

enum class MetricType {
    unknown,
    gauge,
    counter,
    stateset,
    info,
    histogram,
    gaugehistogram,
    summary,
};

[[nodiscard]] std::string_view name(MetricType type);
/// The eight types of OpenMetrics.
[[nodiscard]] std::optional<MetricType> openMetricsType(std::string_view text);
/// The five of 0.0.4, where "untyped" is our `unknown`.
[[nodiscard]] std::optional<MetricType> prometheusType(std::string_view text);

/// What OpenMetrics appends to a family's name to name its samples.
[[nodiscard]] std::span<const std::string_view> openMetricsSuffixes(MetricType type);
/// The same for 0.0.4, where a counter keeps its own name.
[[nodiscard]] std::span<const std::string_view> prometheusSuffixes(MetricType type);

} // namespace ff::feeds
