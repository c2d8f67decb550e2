// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/Utf8.h"

#include <simdjson.h>

#include <algorithm>

namespace ff::feeds {
namespace {

bool isPrintableAscii(char c) {
    return c >= 0x20 && c < 0x7f;
}

/// The length of the UTF-8 sequence that `text` begins with; 0 where it is none.
std::size_t sequenceLength(std::string_view text) {
    const auto c = static_cast<unsigned char>(text.front());
    if (c < 0x80) {
        return 1;
    }
    const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    return length <= text.size() && simdjson::validate_utf8(text.data(), length) ? length : 0;
}

void appendHex(std::string& out, char byte) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto value = static_cast<unsigned char>(byte);
    out += kDigits[value >> 4U];
    out += kDigits[value & 0xFU];
}

/// Replaces each byte that is not UTF-8, and where asked each control character, by `prefix` and
/// two hexadecimal digits.
std::string escaped(std::string_view text, std::string_view prefix, bool controls) {
    std::string out;
    out.reserve(text.size() + 64);
    while (!text.empty()) {
        std::size_t length = sequenceLength(text);
        if (length == 0 || (controls && length == 1 && !isPrintableAscii(text.front()))) {
            out += prefix;
            appendHex(out, text.front());
            length = 1;
        } else {
            out += text.substr(0, length);
        }
        text.remove_prefix(length);
    }
    return out;
}

} // namespace

std::string withBadUtf8Escaped(std::string_view json) {
    return escaped(json, R"(\\x)", false);
}

std::string withBadBytesEscaped(std::string_view text) {
    return escaped(text, R"(\x)", false);
}

void makePlain(std::string& name) {
    if (!std::ranges::all_of(name, isPrintableAscii)) {
        name = escaped(name, R"(\x)", true);
    }
}

} // namespace ff::feeds
