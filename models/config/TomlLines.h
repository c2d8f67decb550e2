// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <toml++/toml.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Changing a TOML file by its lines, so that comments and all else stay to the letter.
namespace ff::detail {

/// The lines of a text, each with its line break.
[[nodiscard]] std::vector<std::string> linesOf(std::string_view text);
/// The byte at which the character of a column (from 1) begins: toml++ counts characters.
[[nodiscard]] std::size_t byteOf(std::string_view line, std::size_t column);
/// A value as TOML writes it.
[[nodiscard]] std::string textOf(const toml::node& value);
[[nodiscard]] bool isOneLine(const toml::node& value);
/// Puts a text in place of a value that stands on one line.
void replaceValue(std::vector<std::string>& lines, const toml::node& value,
                  const std::string& text);

} // namespace ff::detail
