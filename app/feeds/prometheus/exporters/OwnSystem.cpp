// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/OwnSystem.h"

#include "app/feeds/prometheus/exporters/ExporterScope.h"

namespace ff::feeds {
namespace {

constexpr std::size_t kNamed = 12; ///< of the other systems

} // namespace

std::string ownSystem(const Preset& preset, const SourceConfig& source) {
    const bool any = preset.systemLabel.empty() || !source.serves.isOne() ||
                     source.match.contains(std::string(preset.systemLabel));
    return any ? std::string() : source.system.text;
}

std::string ownSystemMatcher(const Preset& preset, const SourceConfig& source) {
    const std::string own = ownSystem(preset, source);
    return own.empty() ? own : matcherOf(preset.systemLabel, {own, ""});
}

std::string otherSystemsText(std::string_view label, const std::string& own,
                             const std::set<std::string>& others) {
    std::string names;
    std::size_t count = 0;
    for (const std::string& other : others) {
        if (++count <= kNamed) {
            names.append(names.empty() ? "" : ", ").append("\"").append(other).append("\"");
        }
    }
    if (count > kNamed) {
        names.append(" and ").append(std::to_string(count - kNamed)).append(" more");
    }
    const std::string name(label);
    return "nothing here has " + matchersOf(Labels{{name, own}}) + "; " + name + " is " + names +
           ". If the system has another name here, set match." + name + " in sources.toml";
}

} // namespace ff::feeds
