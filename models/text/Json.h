// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>
#include <string_view>

namespace ff {

/// A JSON string with its quotes, and with what JSON asks to be escaped. Bytes that are not UTF-8
/// become U+FFFD, so that what is written can always be read.
[[nodiscard]] std::string jsonText(std::string_view text);

} // namespace ff
