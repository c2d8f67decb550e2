// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>
#include <string_view>

namespace ff {

/// Who changed federation.toml and why, in the file's own words: what the [[change]] entries and
/// the rules say that were not there `before`. Empty where nobody said.
[[nodiscard]] std::string versionNote(std::string_view toml, std::string_view before);

} // namespace ff
