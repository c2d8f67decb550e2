// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/JsonText.h"

#include "app/feeds/text/TextNumber.h"

#include <cmath>

namespace ff::feeds {

std::string jsonNumber(double value) {
    const std::string text = numberText(value);
    return std::isfinite(value) ? text : "\"" + text + "\"";
}

std::string jsonNumber(const std::optional<double>& value) {
    return value ? jsonNumber(*value) : "null";
}

std::string jsonLabels(const std::vector<std::pair<std::string, std::string>>& labels) {
    std::string out = "{";
    for (const auto& [name, value] : labels) {
        out.append(out.size() > 1 ? ", " : "").append(jsonText(name)).append(": ");
        out.append(jsonText(value));
    }
    return out += '}';
}

std::string jsonTexts(const std::vector<std::string>& texts) {
    std::string out = "[";
    for (const std::string& text : texts) {
        out.append(out.size() > 1 ? ", " : "").append(jsonText(text));
    }
    return out += ']';
}

} // namespace ff::feeds
