// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/MetricType.h"

#include <array>
#include <utility>

namespace ff::feeds {
namespace {

constexpr std::array<std::pair<MetricType, std::string_view>, 8> kNames{{
    {MetricType::unknown, "unknown"},
    {MetricType::gauge, "gauge"},
    {MetricType::counter, "counter"},
    {MetricType::stateset, "stateset"},
    {MetricType::info, "info"},
    {MetricType::histogram, "histogram"},
    {MetricType::gaugehistogram, "gaugehistogram"},
    {MetricType::summary, "summary"},
}};

using Suffix = std::string_view;
constexpr std::array<Suffix, 1> kPlain{""};
constexpr std::array<Suffix, 2> kCounter{"_total", "_created"};
constexpr std::array<Suffix, 1> kInfo{"_info"};
constexpr std::array<Suffix, 4> kHistogram{"_bucket", "_count", "_sum", "_created"};
constexpr std::array<Suffix, 3> kGaugeHistogram{"_bucket", "_gcount", "_gsum"};
constexpr std::array<Suffix, 4> kSummary{"", "_count", "_sum", "_created"};
constexpr std::array<Suffix, 3> kOldHistogram{"_bucket", "_count", "_sum"};
constexpr std::array<Suffix, 3> kOldSummary{"", "_count", "_sum"};

} // namespace

std::string_view name(MetricType type) {
    for (const auto& [known, text] : kNames) {
        if (known == type) {
            return text;
        }
    }
    return "unknown";
}

std::optional<MetricType> openMetricsType(std::string_view text) {
    for (const auto& [type, known] : kNames) {
        if (known == text) {
            return type;
        }
    }
    return std::nullopt;
}

std::optional<MetricType> prometheusType(std::string_view text) {
    if (text == "untyped") {
        return MetricType::unknown;
    }
    const auto type = openMetricsType(text);
    const bool known = type == MetricType::gauge || type == MetricType::counter ||
                       type == MetricType::histogram || type == MetricType::summary;
    return known ? type : std::nullopt;
}

std::span<const std::string_view> openMetricsSuffixes(MetricType type) {
    switch (type) {
    case MetricType::counter:
        return kCounter;
    case MetricType::info:
        return kInfo;
    case MetricType::histogram:
        return kHistogram;
    case MetricType::gaugehistogram:
        return kGaugeHistogram;
    case MetricType::summary:
        return kSummary;
    case MetricType::unknown:
    case MetricType::gauge:
    case MetricType::stateset:
        break;
    }
    return kPlain;
}

std::span<const std::string_view> prometheusSuffixes(MetricType type) {
    switch (type) {
    case MetricType::histogram:
        return kOldHistogram;
    case MetricType::summary:
        return kOldSummary;
    default:
        return kPlain;
    }
}

} // namespace ff::feeds
