// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ff::feeds {

/// A number as both text formats write it: decimal, "NaN", "Inf" or "infinity" with a sign, in any
/// case; no hexadecimal, no underscores, no blanks, nothing beyond the range of a double.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);
/// As above, without NaN and the infinities.
[[nodiscard]] std::optional<double> parseReal(std::string_view text);

/// The shortest text that reads back as the same number; "NaN", "+Inf", "-Inf".
[[nodiscard]] std::string numberText(double value);

} // namespace ff::feeds
