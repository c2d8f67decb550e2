// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ExpositionSurvey.h"

#include "app/feeds/text/TextScanner.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <unordered_set>
#include <utility>

namespace ff::feeds {
namespace {

/// Of a label in the samples that are wanted; an empty text where one is without it.
template <typename Wanted>
std::set<std::string> valuesIn(std::string_view text, std::string_view name, const Wanted& wanted) {
    std::set<std::string> values;
    TextScanner scanner(text, TextFormat::prometheus);
    for (auto token = scanner.next(); token != TextScanner::Token::end; token = scanner.next()) {
        if (token == TextScanner::Token::sample && wanted(scanner.sample())) {
            const LabelView* label = findLabel(scanner.sample().labels, name);
            values.insert(label == nullptr ? std::string() : valueOf(*label));
        }
    }
    return values;
}

} // namespace

std::vector<std::string_view> familiesIn(std::string_view text) {
    std::unordered_set<std::string_view> seen;
    std::vector<std::string_view> families;
    std::string_view last;
    const auto endsName = [](char c) { return c == '{' || c == ' ' || c == '\t'; };
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        const bool same = !last.empty() && line.size() > last.size() && line.starts_with(last) &&
                          endsName(line[last.size()]);
        if (!same && !line.empty() && line.front() != '#') {
            last = line.substr(0, std::size_t(std::ranges::find_if(line, endsName) - line.begin()));
            if (!last.empty() && seen.insert(last).second) {
                families.push_back(last);
            }
        }
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return families;
}

std::vector<ExporterCopy> copiesIn(std::string_view text, std::string_view family,
                                   const std::map<std::string, std::string>& match) {
    std::map<Labels, ExporterCopy> copies; // by mistake they may be thousands
    TextScanner scanner(text, TextFormat::prometheus);
    for (;;) {
        const std::string_view name = scanner.peekName();
        if (!name.empty() && name != family) {
            scanner.skipLine();
            continue;
        }
        const auto token = scanner.next();
        if (token == TextScanner::Token::end) {
            const auto all = std::views::values(copies);
            return {all.begin(), all.end()};
        }
        const SampleView& sample = scanner.sample();
        const bool wanted = token == TextScanner::Token::sample && sample.name == family &&
                            std::ranges::all_of(match, [&](const auto& label) {
                                return valueIs(sample.labels, label.first, label.second);
                            });
        if (!wanted) {
            continue;
        }
        ExporterCopy copy{{}, {{0, sample.value}}};
        for (const LabelView& label : sample.labels) {
            copy.labels.emplace_back(label.name, valueOf(label));
        }
        copies.try_emplace(copy.labels, copy);
    }
}

std::set<std::string> clustersIn(std::string_view text,
                                 const std::vector<const GpuExporter*>& exporters) {
    if (exporters.empty() || !text.contains("cluster=\"")) { // as on nearly every page
        return {};
    }
    return valuesIn(text, "cluster", [&](const SampleView& sample) {
        return std::ranges::any_of(exporters, [&](const GpuExporter* exporter) {
            return gpuFamilyNamed(*exporter, sample.name) >= 0;
        });
    });
}

std::set<std::string> systemsIn(std::string_view text, const Preset& preset) {
    return valuesIn(text, preset.systemLabel, [&](const SampleView& sample) {
        return std::ranges::find(preset.rules, sample.name, &PresetRule::family) !=
               preset.rules.end();
    });
}

} // namespace ff::feeds
