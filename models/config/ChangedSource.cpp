// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/SourcesFile.h"
#include "models/config/TomlLines.h"

#include <toml++/toml.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace ff {
namespace {

using namespace detail;

const toml::table* entryOf(const toml::table& file, std::string_view id) {
    const toml::array* entries = file["source"].as_array();
    for (std::size_t i = 0; entries && i < entries->size(); ++i) {
        const toml::table* entry = entries->get(i)->as_table();
        if (entry && (*entry)["id"].value_or(std::string_view{}) == id) {
            return entry;
        }
    }
    return nullptr;
}

const toml::table& firstEntry(const toml::table& file) {
    return *file["source"].as_array()->get(0)->as_table();
}

bool isSame(const toml::node* one, const toml::node* other) {
    return one && other && textOf(*one) == textOf(*other);
}

/// The text with the keys of the entry that differ between two configurations replaced, removed or
/// added; its other lines, and what stands behind a value, to the letter as they were.
std::string withChangedKeys(const std::string& toml, const SourceConfig& before,
                            const SourceConfig& after) {
    const toml::table file = toml::parse(std::string_view(toml));
    const toml::table* entry = entryOf(file, before.id.text);
    if (!entry) {
        return toml;
    }
    const toml::table oldFile = toml::parse(toToml(before));
    const toml::table newFile = toml::parse(toToml(after));
    const toml::table& was = firstEntry(oldFile);
    const toml::table& is = firstEntry(newFile);
    std::vector<std::string> lines = linesOf(toml);
    if (!lines.empty() && lines.back().back() != '\n') {
        lines.back() += '\n';
    }
    std::size_t last = entry->source().begin.line; // of the entry's own keys, from 1
    for (const auto& [key, value] : *entry) {
        if (isOneLine(value)) {
            last = std::max<std::size_t>(last, value.source().end.line);
        }
    }
    std::string added;
    for (const auto& [key, value] : is) {
        if (!value.is_value() || isSame(was.get(key), &value)) {
            continue;
        }
        const toml::node* stands = entry->get(key);
        if (!stands || !isOneLine(*stands)) {
            added.append(key.str()).append(" = ").append(textOf(value)).append("\n");
            continue;
        }
        replaceValue(lines, *stands, textOf(value));
    }
    for (const auto& [key, value] : was) {
        const toml::node* stands = entry->get(key);
        if (value.is_value() && !is.contains(key) && stands && isOneLine(*stands)) {
            lines[stands->source().begin.line - 1].clear();
        }
    }
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        text += lines[i];
        if (i + 1 == last) {
            text += added;
        }
    }
    return text;
}

/// Whether a text says of a source what was wanted, and of the others what it said before.
bool says(const std::string& text, const std::string& before, const SourceConfig& wanted) {
    std::vector<SourceConfig> expected = readSources(before, {}).sources;
    std::ranges::replace_if(
        expected, [&](const SourceConfig& each) { return each.id == wanted.id; }, wanted);
    return readSources(text, {}).sources == expected;
}

} // namespace

std::string withSource(const std::string& toml, const SourceConfig& source) {
    const std::vector<SourceConfig> sources = readSources(toml, {}).sources;
    const auto before = std::ranges::find(sources, source.id, &SourceConfig::id);
    // As it would be read again: what the federation says of its system stands in no file.
    const std::vector<SourceConfig> wanted = readSources(toToml(source), {}).sources;
    try {
        if (before != sources.end() && wanted.size() == 1) {
            std::string changed = withChangedKeys(toml, *before, wanted.front());
            if (says(changed, toml, wanted.front())) {
                return changed;
            }
        }
    } catch (const toml::parse_error&) {
        // The reader of the file reports what is wrong with it.
    }
    // Written in a way that cannot be changed line by line: the entry as a whole, anew.
    std::string rest = withoutSource(toml, source.id);
    if (!rest.empty() && rest.back() != '\n') {
        rest += '\n';
    }
    return rest + toToml(source);
}

} // namespace ff
