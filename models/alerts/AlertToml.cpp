// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/AlertsFile.h"
#include "models/config/TomlEntry.h"
#include "models/text/NumberText.h"

#include <algorithm>

namespace ff {
namespace {

using When = AlertRule::When;

/// In the largest unit that says it exactly: "6h", "10m", "90s".
std::string durationText(Duration duration) {
    if (duration.count() % 1000 != 0) {
        return std::to_string(duration.count()) + "ms";
    }
    const auto seconds = duration.count() / 1000;
    if (seconds % 86'400 == 0) {
        return std::to_string(seconds / 86'400) + 'd';
    }
    if (seconds % 3600 == 0) {
        return std::to_string(seconds / 3600) + 'h';
    }
    return seconds % 60 == 0 ? std::to_string(seconds / 60) + 'm' : std::to_string(seconds) + 's';
}

template <class Tag>
std::string listOf(const std::vector<Id<Tag>>& ids) {
    std::string list;
    for (const Id<Tag>& id : ids) {
        list += (list.empty() ? "" : ", ") + detail::quoted(id.text);
    }
    return '[' + list + ']';
}

std::size_t startOfLine(std::string_view text, std::size_t number) {
    std::size_t at = 0;
    for (std::size_t line = 1; line < number && at != text.size(); ++line) {
        const std::size_t end = text.find('\n', at);
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    return at;
}

/// The line on which the comments right above a line begin: they are of what follows them.
std::size_t firstComment(std::string_view text, std::size_t number) {
    std::size_t first = number;
    for (std::size_t line = number; line-- > 1;) {
        const std::size_t at = text.find_first_not_of(" \t", startOfLine(text, line));
        if (at == std::string_view::npos || text[at] != '#') {
            break;
        }
        first = line;
    }
    return first;
}

/// Where the entry of an id begins and ends in the text.
struct Place {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// The lines on which tables of the file begin.
std::vector<std::size_t> headsOf(const toml::table& file) {
    std::vector<std::size_t> heads;
    for (const auto& [key, node] : file) {
        if (const toml::array* array = node.as_array()) {
            for (const toml::node& each : *array) {
                heads.push_back(each.source().begin.line);
            }
        } else if (node.is_table()) {
            heads.push_back(node.source().begin.line);
        }
    }
    return heads;
}

std::optional<Place> placeOf(const std::string& text, const std::string& id) {
    try {
        const toml::table file = toml::parse(std::string_view(text));
        const toml::array* entries = file["rule"].as_array();
        for (std::size_t i = 0; entries && i < entries->size(); ++i) {
            const toml::table* entry = entries->get(i)->as_table();
            if (!entry || (*entry)["id"].value_or(std::string_view{}) != id) {
                continue;
            }
            const std::size_t line = entry->source().begin.line;
            Place place{startOfLine(text, line), text.size()};
            for (const std::size_t head : headsOf(file)) {
                if (head > line) {
                    place.to = std::min(place.to, startOfLine(text, firstComment(text, head)));
                }
            }
            return place;
        }
    } catch (const toml::parse_error&) {
        // The reader of the file reports what is wrong with it.
    }
    return {};
}

} // namespace

std::string toToml(const AlertRule& rule) {
    std::string text = "[[rule]]\n";
    const auto add = [&](const char* key, const std::string& value) {
        text += std::string(key) + " = " + value + '\n';
    };
    add("id", detail::quoted(rule.id));
    if (!rule.name.empty()) {
        add("name", detail::quoted(rule.name));
    }
    add("figure", detail::quoted(rule.figure));
    if (rule.when == When::noData) {
        add("no_data", "true");
    } else {
        add(rule.when == When::below ? "below" : "above", numberText(rule.threshold));
        add("hysteresis", numberText(rule.hysteresis));
    }
    if (rule.lasts.count() > 0) {
        add("for", detail::quoted(durationText(rule.lasts)));
    }
    if (!rule.systems.empty()) {
        add("systems", listOf(rule.systems));
    }
    if (!rule.holders.empty()) {
        add("holders", listOf(rule.holders));
    }
    if (rule.endsWithin) {
        add("ends_within", detail::quoted(durationText(*rule.endsWithin)));
    }
    if (!rule.isOn) {
        add("on", "false");
    }
    return text;
}

std::string withRule(const std::string& toml, const AlertRule& rule) {
    const std::string entry = toToml(rule);
    if (const auto place = placeOf(toml, rule.id)) {
        const bool last = place->to == toml.size();
        return toml.substr(0, place->from) + entry + (last ? "" : "\n") + toml.substr(place->to);
    }
    std::string text = toml;
    if (!text.empty()) {
        text += text.back() == '\n' ? "\n" : "\n\n";
    }
    return text + entry;
}

std::string withoutRule(const std::string& toml, const std::string& id) {
    const auto place = placeOf(toml, id);
    return place ? toml.substr(0, place->from) + toml.substr(place->to) : toml;
}

} // namespace ff
