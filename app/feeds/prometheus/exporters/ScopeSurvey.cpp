// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/ScopeSurvey.h"

#include "app/feeds/prometheus/exporters/OwnSystem.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace ff::feeds {
namespace {

void limitTo(const std::pair<std::string, std::string>& label, ExporterScope& scope) {
    if (scope.order.empty()) {
        scope.order.emplace_back();
    }
    for (Labels& labels : scope.order) {
        std::erase_if(labels, [&](const auto& one) { return one.first == label.first; });
        labels.push_back(label);
    }
}

/// Where copies tell of several systems, leaves those of the own one. Returns its name where the
/// questions have to be limited to it: a source of one system asks for nothing else anyway.
std::string takeOwnSystem(const Preset& preset, const SourceConfig& source,
                          const std::string& value, std::vector<ExporterCopy>& copies,
                          Surveyed& found) {
    std::set<std::string> there;
    for (const ExporterCopy& copy : copies) {
        there.emplace(labelValue(copy.labels, preset.systemLabel));
    }
    std::string own = ownSystem(preset, source);
    const bool isAsked = own.empty();
    for (const ServedSystem& served : source.serves.systems) {
        // One name under a value that sources.toml maps is this system's name there.
        const bool isMixed = there.size() > 1 && preset.systemLabel != source.serves.label;
        if (isMixed && std::ranges::find(served.values, value) != served.values.end()) {
            own = served.system.text;
        }
    }
    if (own.empty() || preset.systemLabel.empty()) {
        return {};
    }
    if (!there.empty() && !there.contains(own) && !there.contains("")) {
        const std::string text = otherSystemsText(preset.systemLabel, own, there);
        if (source.serves.label.empty()) {
            found.otherSystems = text;
        } else {
            found.doubt(text, value);
        }
    }
    std::erase_if(copies, [&](const ExporterCopy& copy) {
        const auto system = labelValue(copy.labels, preset.systemLabel);
        return !system.empty() && system != own;
    });
    return isAsked ? own : std::string();
}

} // namespace

void findScopes(const Preset& preset, const SourceConfig& source,
                const std::vector<ApiSeries>& rows, Surveyed& found) {
    std::map<std::string, std::map<Labels, std::vector<ApiPoint>>> bySystem;
    for (const ApiSeries& row : rows) { // pieces of one line belong together
        auto& points = bySystem[systemOf(row, source.serves.label)][row.labels];
        points.insert(points.end(), row.points.begin(), row.points.end());
    }
    for (auto& [system, lines] : bySystem) {
        std::vector<ExporterCopy> copies;
        for (auto& [labels, points] : lines) {
            copies.push_back({labels, std::move(points)});
        }
        const std::string own = takeOwnSystem(preset, source, system, copies, found);
        ExporterScope scope = scopeOf(std::move(copies), source.cluster);
        if (!own.empty()) {
            limitTo({std::string(preset.systemLabel), own}, scope);
        }
        if (!scope.remark.empty()) {
            found.doubt(scope.remark, system);
        }
        if (!scope.empty()) {
            found.scopes[std::string(preset.name)].emplace(system, std::move(scope));
        }
    }
}

} // namespace ff::feeds
