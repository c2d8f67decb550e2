// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/JsonText.h"

#include "app/feeds/text/TextNumber.h"

#include <simdjson.h>

#include <cmath>
#include <cstdint>

namespace ff::feeds {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// How many bytes the UTF-8 character at the front has; 0 where it is none.
std::size_t characterSize(std::string_view text) {
    for (std::size_t size = 1; size <= 4 && size <= text.size(); ++size) {
        if (simdjson::validate_utf8(text.data(), size)) {
            return size;
        }
    }
    return 0;
}

void appendControl(std::string& out, char c) {
    constexpr char digits[] = "0123456789abcdef";
    if (c == '\n') {
        out += "\\n";
    } else if (c == '\t') {
        out += "\\t";
    } else if (c == '\r') {
        out += "\\r";
    } else {
        out.append("\\u00");
        out += digits[(std::uint8_t(c) >> 4) & 0xf];
        out += digits[std::uint8_t(c) & 0xf];
    }
}

} // namespace

std::string jsonText(std::string_view text) {
    std::string out = "\"";
    while (!text.empty()) {
        const char c = text.front();
        std::size_t size = 1;
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (std::uint8_t(c) < 0x20) {
            appendControl(out, c);
        } else if (std::uint8_t(c) < 0x80) {
            out += c;
        } else {
            const std::size_t valid = characterSize(text);
            out.append(valid > 0 ? text.substr(0, valid) : kReplacement);
            size = valid > 0 ? valid : 1;
        }
        text.remove_prefix(size);
    }
    return out += '"';
}

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
