// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ff::feeds {

/// In double quotes, with what JSON asks to be escaped. Bytes that are not UTF-8 become U+FFFD, so
/// that what is written can always be read.
[[nodiscard]] std::string jsonText(std::string_view text);
/// A number; "NaN", "+Inf" and "-Inf" as strings, since JSON has no such numbers.
[[nodiscard]] std::string jsonNumber(double value);
/// As above; null where there is none.
[[nodiscard]] std::string jsonNumber(const std::optional<double>& value);
/// {"name": "value", ...} in the given order.
[[nodiscard]] std::string
jsonLabels(const std::vector<std::pair<std::string, std::string>>& labels);
[[nodiscard]] std::string jsonTexts(const std::vector<std::string>& texts);

} // namespace ff::feeds
