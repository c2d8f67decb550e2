// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/SourcesFile.h"

#include <toml++/toml.h>

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

/// The line on which the next entry or table of the file begins; 0: none does.
std::size_t nextHeader(const toml::table& file, std::size_t line) {
    std::size_t next = 0;
    const auto note = [&](const toml::node& node) {
        const std::size_t begins = node.source().begin.line;
        if (begins > line && (next == 0 || begins < next)) {
            next = begins;
        }
    };
    for (const auto& [key, node] : file) {
        if (const toml::array* entries = node.as_array()) {
            for (const toml::node& entry : *entries) {
                note(entry);
            }
        } else if (node.is_table()) {
            note(node);
        }
    }
    return next;
}

} // namespace

std::string withoutSource(const std::string& toml, const SourceId& source) {
    try {
        const toml::table file = toml::parse(std::string_view(toml));
        const toml::array* entries = file["source"].as_array();
        if (!entries) {
            return toml;
        }
        for (std::size_t i = 0; i < entries->size(); ++i) {
            const toml::table* entry = entries->get(i)->as_table();
            if (!entry || (*entry)["id"].value_or(std::string_view{}) != source.text) {
                continue;
            }
            const std::size_t from = startOfLine(toml, entry->source().begin.line);
            const std::size_t next = nextHeader(file, entry->source().begin.line);
            const std::size_t to = next > 0 ? startOfComments(toml, next) : toml.size();
            return toml.substr(0, from) + toml.substr(to);
        }
    } catch (const toml::parse_error&) {
        // The reader of the file reports what is wrong with it.
    }
    return toml;
}

} // namespace ff
