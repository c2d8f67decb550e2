// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/ServingToml.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace ff::detail {

void readParameters(TomlEntry& entry, SourceConfig& source) {
    source.parameters = entry.textTable("parameters");
    constexpr std::string_view kTaken[] = {"query", "time", "start", "end", "step", "match[]"};
    for (const auto& [name, value] : source.parameters) {
        if (std::ranges::find(kTaken, name) != std::end(kTaken)) {
            entry.refuse("the parameter " + name + " is set by the program", "parameters");
        }
    }
    if (!source.parameters.empty() && source.kind != SourceKind::prometheus) {
        entry.refuse("parameters are for kind = \"prometheus\"", "parameters");
    }
}

void readServing(TomlEntry& entry, SourceConfig& source) {
    const toml::node* node = entry.node("systems");
    const toml::table* table = node ? node->as_table() : nullptr;
    if (!table) {
        entry.refuse("systems has to be a table such as { label = \"site\", map = { \"lumi-g\" = "
                     "\"lumi\" } }",
                     "systems");
        return;
    }
    TomlEntry systems(*table, "source.systems", entry.file());
    source.serves.label = systems.required("label");
    const bool isName = !source.serves.label.empty() &&
                        std::ranges::all_of(source.serves.label, [](unsigned char c) {
                            return std::isalnum(c) != 0 || c == '_';
                        });
    if (!isName || std::isdigit(static_cast<unsigned char>(source.serves.label.front())) != 0) {
        systems.refuse("label has to be the name of a label: letters, digits and _", "label");
    }
    std::map<SystemId, std::vector<std::string>> values;
    for (const auto& [value, system] : systems.textTable("map")) {
        if (system.empty()) {
            systems.refuse("map gives no system for \"" + value + "\"", "map");
        }
        values[SystemId{system}].push_back(value);
    }
    if (values.empty()) {
        systems.refuse("map names no system", "map");
    }
    for (auto& [system, ofSystem] : values) {
        ServedSystem served;
        served.system = system;
        served.source = SourceId{source.id.text + "/" + system.text};
        served.values = std::move(ofSystem);
        source.serves.systems.push_back(std::move(served));
    }
    if (source.kind != SourceKind::prometheus) {
        entry.refuse("systems is for kind = \"prometheus\"; other kinds are of one system",
                     "systems");
    }
    if (!systems.finish()) {
        entry.refuse("has systems that are wrong", "systems");
    }
}

} // namespace ff::detail
