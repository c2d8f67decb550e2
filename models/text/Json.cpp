// SPDX-License-Identifier: GPL-3.0-only
#include "models/text/Json.h"

#include <QString>

#include <algorithm>
#include <cstdint>

namespace ff {
namespace {

void appendControl(std::string& out, char c) {
    constexpr char kDigits[] = "0123456789abcdef";
    switch (c) {
    case '\n':
        out += "\\n";
        break;
    case '\t':
        out += "\\t";
        break;
    case '\r':
        out += "\\r";
        break;
    default:
        out += "\\u00";
        out += kDigits[std::uint8_t(c) >> 4];
        out += kDigits[std::uint8_t(c) & 0xf];
    }
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return std::uint8_t(c) < 0x80; });
}

} // namespace

std::string jsonText(std::string_view text) {
    const std::string valid =
        isAscii(text) ? std::string(text)
                      : QString::fromUtf8(text.data(), qsizetype(text.size())).toStdString();
    std::string out = "\"";
    for (const char c : valid) {
        if (std::uint8_t(c) < 0x20) {
            appendControl(out, c);
            continue;
        }
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    return out += '"';
}

} // namespace ff
