// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/MetricPointRules.h"

#include "app/feeds/text/TextNumber.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ff::feeds {
namespace {

using enum MetricType;

constexpr std::size_t kExemplarLimit = 128; ///< code points of names and values together

bool isWhole(double value) {
    return std::isfinite(value) && std::floor(value) == value;
}

std::size_t codePoints(std::string_view utf8) {
    return std::size_t(
        std::ranges::count_if(utf8, [](char c) { return (std::uint8_t(c) & 0xc0) != 0x80; }));
}

/// Exact to the nanosecond, which a double is not for today's times.
long double exactTime(std::string_view text) {
    text.remove_prefix(text.starts_with('+') ? 1 : 0);
    long double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<double> labelNumber(const LabelView* label) {
    return label == nullptr ? std::nullopt : parseNumber(label->value);
}

void appendKeyPart(std::string& key, std::string_view part) {
    key.append(std::to_string(part.size())).append(":").append(part);
}

} // namespace

void MetricPointRules::startFamily(std::string_view name, MetricType type) {
    m_family = name;
    m_type = type;
    m_seenMetrics.clear();
    m_inMetric = false;
}

bool MetricPointRules::isHistogram() const {
    return m_type == histogram || m_type == gaugehistogram;
}

std::string_view MetricPointRules::pointLabel(std::string_view suffix) const {
    if (isHistogram() && suffix == "_bucket") {
        return "le";
    }
    if (m_type == summary && suffix.empty()) {
        return "quantile";
    }
    return m_type == stateset ? std::string_view(m_family) : std::string_view{};
}

Broken MetricPointRules::add(const SampleView& sample, std::string_view suffix) {
    if (auto broken = checkLabels(sample, suffix)) {
        return broken;
    }
    if (auto broken = checkValue(sample, suffix)) {
        return broken;
    }
    if (auto broken = checkExemplar(sample, suffix)) {
        return broken;
    }
    if (auto broken = enterMetric(sample, suffix)) {
        return broken;
    }
    const std::string_view label = pointLabel(suffix);
    std::string inPoint(suffix);
    if (!label.empty()) {
        const LabelView& own = *findLabel(sample.labels, label);
        const auto number = m_type == stateset ? std::nullopt : labelNumber(&own);
        inPoint.append("=").append(number ? numberText(*number) : valueOf(own));
    }
    if (!m_inPoint.insert(std::move(inPoint)).second) {
        // Timestamps must not go back, but may repeat: a writer may have cut them short.
        const bool repeats = m_hasTime && !isHistogram();
        return repeats ? std::nullopt : Broken("the same sample stands twice");
    }
    if (!isHistogram()) {
        return std::nullopt;
    }
    if (suffix == "_bucket") {
        return addBucket(sample);
    }
    if (suffix == "_sum" || suffix == "_gsum") {
        m_buckets.sum = sample.value;
    } else if (suffix == "_count" || suffix == "_gcount") {
        m_buckets.count = sample.value;
    }
    return std::nullopt;
}

Broken MetricPointRules::finishFamily() {
    const bool open = m_inMetric;
    m_inMetric = false;
    return open ? finishPoint() : std::nullopt;
}

Broken MetricPointRules::checkLabels(const SampleView& sample, std::string_view suffix) const {
    for (const LabelView& label : sample.labels) {
        if (label.name.starts_with('_')) {
            return "label names that start with an underscore are reserved";
        }
        const bool isReserved = (label.name == "le" && isHistogram()) ||
                                (label.name == "quantile" && m_type == summary);
        if (isReserved && label.name != pointLabel(suffix)) {
            return "the label " + std::string(label.name) + " is not allowed on " +
                   std::string(sample.name);
        }
    }
    const std::string_view wanted = pointLabel(suffix);
    if (wanted.empty()) {
        return std::nullopt;
    }
    const LabelView* label = findLabel(sample.labels, wanted);
    if (label == nullptr) {
        return "the label " + std::string(wanted) + " is missing";
    }
    if (m_type == stateset) {
        return std::nullopt;
    }
    const auto number = labelNumber(label);
    if (!number || std::isnan(*number)) {
        return "the label " + std::string(wanted) + " is not a number";
    }
    if (wanted == "le" && std::isinf(*number) && *number > 0 && label->value != "+Inf") {
        return "the bucket without bound has to be written le=\"+Inf\"";
    }
    if (wanted == "quantile" && (*number < 0 || *number > 1)) {
        return "a quantile has to be between 0 and 1";
    }
    return std::nullopt;
}

Broken MetricPointRules::checkValue(const SampleView& sample, std::string_view suffix) const {
    const double value = sample.value;
    const bool isCount = suffix == "_count" || suffix == "_gcount" || suffix == "_bucket";
    if (suffix == "_created") {
        return std::isfinite(value) ? std::nullopt : Broken("a time of creation has to be finite");
    }
    if (m_type == counter && (std::isnan(value) || value < 0)) {
        return "a counter must not be NaN or negative";
    }
    if (m_type == stateset && value != 0 && value != 1) {
        return "a state has to be 0 or 1";
    }
    if (m_type == info && value != 1) {
        return "the value of an info metric has to be 1";
    }
    const bool counts = isHistogram() || m_type == summary;
    if (counts && isCount && (value < 0 || !isWhole(value))) {
        return "a count has to be a whole number that is not negative";
    }
    if (counts && suffix == "_sum" && (std::isnan(value) || value < 0)) {
        return "a sum must not be NaN or negative";
    }
    if (suffix == "_gsum" && std::isnan(value)) {
        return "a sum must not be NaN";
    }
    if (m_type == summary && suffix.empty() && value < 0) {
        return "the value of a quantile must not be negative";
    }
    return std::nullopt;
}

Broken MetricPointRules::checkExemplar(const SampleView& sample, std::string_view suffix) const {
    if (!sample.hasExemplar) {
        return std::nullopt;
    }
    const bool allowed =
        (m_type == counter && suffix == "_total") || (isHistogram() && suffix == "_bucket");
    if (!allowed) {
        return "an exemplar is allowed only on a counter's _total and on buckets";
    }
    std::size_t length = 0;
    for (const LabelView& label : sample.exemplar.labels) {
        if (label.name.starts_with('_')) {
            return "label names that start with an underscore are reserved";
        }
        length += label.name.size() + codePoints(valueOf(label));
    }
    if (length > kExemplarLimit) {
        return "the labels of an exemplar must not be longer than 128 characters together";
    }
    const auto bound = labelNumber(findLabel(sample.labels, "le"));
    if (suffix == "_bucket" && bound && !(sample.exemplar.value <= *bound)) {
        return "the value of an exemplar has to lie within its bucket";
    }
    return std::nullopt;
}

/// The sample's label set without what tells samples of a point apart; an empty label is no label.
std::string MetricPointRules::metricKey(const SampleView& sample, std::string_view suffix) {
    const std::string_view own = pointLabel(suffix);
    m_sorted.clear();
    for (const LabelView& label : sample.labels) {
        if (label.name != own && !label.value.empty()) {
            m_sorted.emplace_back(label.name, valueOf(label));
        }
    }
    std::ranges::sort(m_sorted);
    std::string key;
    for (const auto& [labelName, value] : m_sorted) {
        appendKeyPart(key, labelName);
        appendKeyPart(key, value);
    }
    return key;
}

Broken MetricPointRules::enterMetric(const SampleView& sample, std::string_view suffix) {
    std::string key = metricKey(sample, suffix);
    if (m_inMetric && key == m_metric) {
        return enterPoint(sample);
    }
    if (m_inMetric) {
        if (auto broken = finishPoint()) {
            return broken;
        }
    }
    if (!m_seenMetrics.insert(key).second) {
        return "metrics with other labels stand between samples of the same metric, or it stands "
               "twice";
    }
    m_metric = std::move(key);
    m_inMetric = true;
    m_hasTime = sample.timestamp.has_value();
    m_timeText = sample.timeText;
    m_inPoint.clear();
    m_buckets = {};
    return std::nullopt;
}

Broken MetricPointRules::enterPoint(const SampleView& sample) {
    if (sample.timestamp.has_value() != m_hasTime) {
        return "samples with and without a timestamp are mixed in one metric";
    }
    if (!m_hasTime || sample.timeText == m_timeText) {
        return std::nullopt;
    }
    const long double before = exactTime(m_timeText);
    const long double now = exactTime(sample.timeText);
    if (now < before) {
        return "timestamps go back within one metric";
    }
    if (now == before) {
        return std::nullopt;
    }
    if (auto broken = finishPoint()) {
        return broken;
    }
    m_timeText = sample.timeText;
    m_inPoint.clear();
    m_buckets = {};
    return std::nullopt;
}

Broken MetricPointRules::addBucket(const SampleView& sample) {
    const double bound = *labelNumber(findLabel(sample.labels, "le"));
    if (m_buckets.lastBound && bound <= *m_buckets.lastBound) {
        return "buckets have to be in the order of le";
    }
    if (m_buckets.lastBound && sample.value < m_buckets.lastCount) {
        return "buckets have to be cumulative";
    }
    m_buckets.lastBound = bound;
    m_buckets.lastCount = sample.value;
    m_buckets.hasNegativeBound = m_buckets.hasNegativeBound || bound < 0;
    return std::nullopt;
}

Broken MetricPointRules::finishPoint() {
    if (!isHistogram()) {
        return std::nullopt;
    }
    if (!m_buckets.lastBound || !std::isinf(*m_buckets.lastBound) || *m_buckets.lastBound < 0) {
        return "the bucket le=\"+Inf\" is missing in the histogram before";
    }
    if (m_buckets.sum.has_value() != m_buckets.count.has_value()) {
        return "a histogram has to have both a sum and a count, or neither";
    }
    if (m_buckets.count && *m_buckets.count != m_buckets.lastCount) {
        return "the count of the histogram differs from its bucket le=\"+Inf\"";
    }
    if (m_type == histogram && m_buckets.sum && m_buckets.hasNegativeBound) {
        return "a histogram with negative bounds must not have a sum";
    }
    if (m_type == gaugehistogram && m_buckets.sum.value_or(0) < 0 && !m_buckets.hasNegativeBound) {
        return "the sum is negative although no bound is";
    }
    return std::nullopt;
}

} // namespace ff::feeds
