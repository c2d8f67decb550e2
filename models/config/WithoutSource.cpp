// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/SourcesFile.h"

#include <toml++/toml.h>

#include <map>
#include <string_view>

namespace ff {
namespace {

/// Where line `number` (from 1) begins; the end of the text for a line after its last.
std::size_t startOfLine(std::string_view text, std::size_t number) {
    std::size_t at = 0;
    for (std::size_t line = 1; line < number; ++line) {
        at = text.find('\n', at);
        if (at == std::string_view::npos) {
            return text.size();
        }
        ++at;
    }
    return at;
}

/// Where the comments right above a line begin: they are of what follows them.
std::size_t startOfComments(std::string_view text, std::size_t number) {
    std::size_t first = number;
    for (std::size_t line = number; line-- > 1;) {
        const std::size_t from = startOfLine(text, line);
        const std::size_t at = text.find_first_not_of(" \t", from);
        if (at == std::string_view::npos || text[at] != '#') {
            break;
        }
        first = line;
    }
    return startOfLine(text, first);
}

/// Where the tables of a file begin, as line and whether the table is of the source `owner`. In
/// TOML a table of an entry, as [[source.rules]], may stand far below it, behind other entries.
using Headers = std::map<std::size_t, bool>;

void collect(const toml::node& node, const toml::table& owner, bool isOwned, Headers& into) {
    if (const toml::table* table = node.as_table()) {
        isOwned = isOwned || table == &owner;
        if (const std::size_t line = table->source().begin.line; line > 0 && !table->is_inline()) {
            into.emplace(line, isOwned);
        }
        for (const auto& [key, value] : *table) {
            collect(value, owner, isOwned, into);
        }
    } else if (const toml::array* entries = node.as_array()) {
        for (const toml::node& entry : *entries) {
            collect(entry, owner, isOwned, into);
        }
    }
}

/// The text without the lines from each header of `owner` to the next header of something else.
std::string without(const std::string& text, const toml::table& file, const toml::table& owner) {
    Headers headers;
    for (const auto& [key, node] : file) {
        collect(node, owner, false, headers);
    }
    std::string rest;
    std::size_t keptFrom = 0;
    bool isKept = true;
    for (const auto& [line, isOwned] : headers) {
        if (isOwned && isKept) {
            rest.append(text, keptFrom, startOfLine(text, line) - keptFrom);
        } else if (!isOwned && !isKept) {
            keptFrom = startOfComments(text, line);
        }
        isKept = !isOwned;
    }
    return isKept ? rest.append(text, keptFrom) : rest;
}

/// The same for `source = [{ ... }, { ... }]`: the entries that stay are written anew, one by one.
std::string withoutInline(const std::string& text, const toml::array& entries,
                          const SourceId& source) {
    std::string rest = text.substr(0, startOfLine(text, entries.source().begin.line));
    rest += text.substr(startOfLine(text, entries.source().end.line + 1));
    for (const SourceConfig& each : readSources(text, {}).sources) {
        if (each.id != source) {
            rest += (rest.empty() || rest.back() == '\n' ? "" : "\n") + toToml(each);
        }
    }
    return rest;
}

} // namespace

std::string withoutSource(const std::string& toml, const SourceId& source) {
    try {
        const toml::table file = toml::parse(std::string_view(toml));
        const toml::array* entries = file["source"].as_array();
        if (!entries) {
            return toml;
        }
        for (const toml::node& node : *entries) {
            const toml::table* entry = node.as_table();
            if (entry && (*entry)["id"].value_or(std::string_view{}) == source.text) {
                return entry->is_inline() ? withoutInline(toml, *entries, source)
                                          : without(toml, file, *entry);
            }
        }
    } catch (const toml::parse_error&) {
        // The reader of the file reports what is wrong with it.
    }
    return toml;
}

} // namespace ff
