// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/EnginePresets.h"

#include <algorithm>
#include <string_view>

namespace ff::feeds {
namespace {

constexpr const char* kNothingRecognised =
    "none of the exporters known here is behind this server: name its families with rules or "
    "queries of your own";

/// The first preset of which a single marker is there: an engine may have lost the others, as
/// where a part of its storage is away. What is absent then does not count as zero (ApiFold).
std::vector<const Preset*> presetsWithMarker(const std::vector<std::string_view>& families) {
    for (const Preset& preset : presets()) {
        const auto isThere = [&](std::string_view marker) {
            return std::ranges::find(families, marker) != families.end();
        };
        if (std::ranges::any_of(preset.marker, isThere)) {
            return {&preset};
        }
    }
    return {};
}

} // namespace

EnginePresets presetsBehind(const ApiAnswer& families, const SourceConfig& source) {
    std::vector<std::string_view> names(families.names.begin(), families.names.end());
    for (const ApiSeries& series : families.series) {
        names.push_back(labelValue(series.labels, "__name__"));
    }
    EnginePresets found;
    found.presets = !source.preset.empty()  ? presetsByNames(source.preset)
                    : source.serves.isOne() ? detectPresets(names)
                                            : detectAllPresets(names);
    found.isSure = !found.presets.empty() && families.warnings.empty();
    if (found.presets.empty()) {
        found.presets = presetsWithMarker(names);
        found.remark = found.presets.empty() ? kNothingRecognised
                                             : "the exporter is known by one of its names only";
    }
    return found;
}

bool shareNames(const std::vector<const Preset*>& presets) {
    return std::ranges::count_if(
               presets, [](const Preset* preset) { return isSlurmPreset(preset->name); }) > 1;
}

std::map<std::string, std::string> flavoursBehind(const ApiAnswer& families,
                                                  const std::string& label) {
    std::map<std::string, std::vector<std::string_view>> byValue;
    for (const ApiSeries& series : families.series) {
        byValue[std::string(labelValue(series.labels, label))].push_back(
            labelValue(series.labels, "__name__"));
    }
    std::map<std::string, std::string> flavours;
    for (const auto& [value, names] : byValue) {
        flavours[value] = namesOf(detectPresets(names));
    }
    return flavours;
}

} // namespace ff::feeds
