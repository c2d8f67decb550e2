// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>
#include <string_view>

namespace ff::feeds {

/// JSON whose strings hold bytes that are not UTF-8, made valid: each such byte becomes the text
/// \xHH, as `makePlain` writes it. Names that differ in one byte stay different.
[[nodiscard]] std::string withBadUtf8Escaped(std::string_view json);

/// The same of a text that is no JSON.
[[nodiscard]] std::string withBadBytesEscaped(std::string_view text);

/// A name as it may be kept and shown: a byte that is not UTF-8, or that a terminal might obey,
/// becomes the text \xHH. Names that differ in one byte stay different.
void makePlain(std::string& name);

} // namespace ff::feeds
