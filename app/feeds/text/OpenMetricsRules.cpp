// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/OpenMetricsRules.h"

#include <algorithm>
#include <array>

namespace ff::feeds {
namespace {

bool isNameText(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == ':';
    });
}

/// Quotes and backslashes have to be escaped in a HELP text too. A quote right after an escaped
/// backslash is taken: the specification's own test suite has it, and a refused page costs a whole
/// source.
bool isEscapedText(std::string_view text) {
    bool afterBackslash = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && !afterBackslash) {
            return false;
        }
        const bool escapes = text[i] == '\\';
        if (escapes && ++i == text.size()) {
            return false;
        }
        afterBackslash = escapes && text[i] == '\\';
    }
    return true;
}

std::string listOf(std::string_view family, std::span<const std::string_view> suffixes) {
    std::string text;
    for (const std::string_view suffix : suffixes) {
        text.append(text.empty() ? "" : ", ").append(family).append(suffix);
    }
    return text;
}

} // namespace

Broken OpenMetricsRules::add(const MetadataView& metadata) {
    if (!m_family.open || metadata.name != m_family.name) {
        if (auto broken = start(metadata.name)) {
            return broken;
        }
    }
    if (m_family.hasSamples) {
        return "metadata of " + m_family.name + " has to stand before its samples";
    }
    using enum MetadataView::Kind;
    bool& seen = metadata.kind == type   ? m_family.hasType
                 : metadata.kind == unit ? m_family.hasUnit
                                         : m_family.hasHelp;
    if (seen) {
        constexpr std::array<const char*, 3> kWords{"TYPE", "HELP", "UNIT"};
        return std::string("a second # ") + kWords[std::size_t(metadata.kind)] + " for " +
               m_family.name;
    }
    seen = true;
    if (metadata.kind == type) {
        return addType(metadata);
    }
    if (metadata.kind == unit) {
        m_family.unit = metadata.text;
        return isNameText(m_family.unit) ? std::nullopt
                                         : Broken("the unit holds a character that is not allowed");
    }
    return isEscapedText(metadata.text)
               ? std::nullopt
               : Broken("quotes and backslashes have to be escaped in a HELP text");
}

Broken OpenMetricsRules::addType(const MetadataView& metadata) {
    const auto type = openMetricsType(metadata.text);
    if (!type) {
        return "the type is none of OpenMetrics: unknown, gauge, counter, stateset, info, "
               "histogram, gaugehistogram, summary";
    }
    m_family.type = *type;
    return std::nullopt;
}

std::optional<std::string_view> OpenMetricsRules::suffixOf(std::string_view sampleName) const {
    if (!m_family.open || !sampleName.starts_with(m_family.name)) {
        return std::nullopt;
    }
    const std::string_view suffix = sampleName.substr(m_family.name.size());
    const auto suffixes = openMetricsSuffixes(m_family.type);
    return std::ranges::find(suffixes, suffix) == suffixes.end() ? std::nullopt
                                                                 : std::optional{suffix};
}

Broken OpenMetricsRules::add(const SampleView& sample) {
    auto suffix = suffixOf(sample.name);
    if (!suffix) {
        if (m_family.open && sample.name == m_family.name) {
            return "a sample of the " + std::string(name(m_family.type)) + " " + m_family.name +
                   " has to be named " + listOf(m_family.name, openMetricsSuffixes(m_family.type));
        }
        if (auto broken = start(sample.name)) {
            return broken;
        }
        suffix = std::string_view{};
    }
    if (!m_family.hasSamples) {
        m_family.hasSamples = true;
        if (auto broken = claimNames()) {
            return broken;
        }
        m_points.startFamily(m_family.name, m_family.type);
    }
    return m_points.add(sample, *suffix);
}

Broken OpenMetricsRules::finish() {
    return close();
}

Broken OpenMetricsRules::start(std::string_view name) {
    if (auto broken = close()) {
        return broken;
    }
    if (name.starts_with('_')) {
        return "metric names that start with an underscore are reserved";
    }
    const auto taken = m_names.find(std::string(name));
    if (taken != m_names.end()) {
        return taken->second == name
                   ? "the family " + taken->second + " is not in one piece, or stands twice"
                   : "the name " + std::string(name) + " clashes with the family " + taken->second;
    }
    m_family = {};
    m_family.name = name;
    m_family.open = true;
    return std::nullopt;
}

Broken OpenMetricsRules::close() {
    if (!m_family.open) {
        return std::nullopt;
    }
    m_family.open = false;
    return m_family.hasSamples ? m_points.finishFamily() : claimNames();
}

/// Takes the family's name and all that its samples may be called, once its metadata is complete.
Broken OpenMetricsRules::claimNames() {
    if (!m_family.unit.empty()) {
        if (!m_family.name.ends_with("_" + m_family.unit)) {
            return "the name of the family " + m_family.name + " has to end with its unit, _" +
                   m_family.unit;
        }
        if (m_family.type == MetricType::info || m_family.type == MetricType::stateset) {
            return std::string(name(m_family.type)) + " metrics must not have a unit";
        }
    }
    const auto suffixes = openMetricsSuffixes(m_family.type);
    m_names.emplace(m_family.name, m_family.name);
    for (const std::string_view suffix : suffixes) {
        std::string taken = m_family.name + std::string(suffix);
        const auto [place, isNew] = m_names.emplace(std::move(taken), m_family.name);
        if (!isNew && place->second != m_family.name) {
            return "the name " + place->first + " of the family " + m_family.name +
                   " clashes with the family " + place->second;
        }
    }
    return std::nullopt;
}

} // namespace ff::feeds
