// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/TomlLines.h"

#include <algorithm>
#include <sstream>

namespace ff::detail {

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

std::size_t byteOf(std::string_view line, std::size_t column) {
    std::size_t at = 0;
    for (std::size_t character = 1; character < column && at < line.size(); ++character) {
        ++at;
        while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U) {
            ++at;
        }
    }
    return at;
}

std::string textOf(const toml::node& value) {
    std::ostringstream text;
    value.visit([&](const auto& node) {
        text << toml::toml_formatter(node, toml::toml_formatter::default_flags &
                                               ~toml::format_flags::allow_literal_strings);
    });
    return text.str();
}

bool isOneLine(const toml::node& value) {
    return value.is_value() && value.source().begin.line == value.source().end.line;
}

void replaceValue(std::vector<std::string>& lines, const toml::node& value,
                  const std::string& text) {
    std::string& line = lines[value.source().begin.line - 1];
    const std::size_t from = byteOf(line, value.source().begin.column);
    line.replace(from, byteOf(line, value.source().end.column) - from, text);
}

} // namespace ff::detail
