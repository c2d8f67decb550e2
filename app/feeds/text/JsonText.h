// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/text/Json.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ff::feeds {

/// A number; "NaN", "+Inf" and "-Inf" as strings, since JSON has no such numbers.
[[nodiscard]] std::string jsonNumber(double value);
/// As above; null where there is none.
[[nodiscard]] std::string jsonNumber(const std::optional<double>& value);
/// {"name": "value", ...} in the given order.
[[nodiscard]] std::string
jsonLabels(const std::vector<std::pair<std::string, std::string>>& labels);
[[nodiscard]] std::string jsonTexts(const std::vector<std::string>& texts);

} // namespace ff::feeds
