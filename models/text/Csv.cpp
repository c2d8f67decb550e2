// SPDX-License-Identifier: GPL-3.0-only
#include "models/text/Csv.h"

namespace ff {

std::string csvText(std::string_view text) {
    constexpr std::string_view kRuns = "=+-@\t\r";
    const bool harmful = !text.empty() && kRuns.find(text.front()) != std::string_view::npos;
    const std::string safe = (harmful ? "'" : "") + std::string(text);
    if (safe.find_first_of(",\"\r\n") == std::string::npos) {
        return safe;
    }
    std::string quoted = "\"";
    for (const char c : safe) {
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return quoted + '"';
}

} // namespace ff
