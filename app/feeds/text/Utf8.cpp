// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/Utf8.h"

#include <simdjson.h>

#include <algorithm>

namespace ff::feeds {

void replaceBadUtf8(std::span<char> text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
        if (length > text.size() - i || !simdjson::validate_utf8(text.data() + i, length)) {
            text[i] = '?';
            ++i;
        } else {
            i += length;
        }
    }
}

void makePlain(std::string& name) {
    const auto isPlain = [](char c) { return c >= 0x20 && c < 0x7f; };
    if (std::ranges::all_of(name, isPlain))
        return;
    replaceBadUtf8(name);
    std::ranges::replace_if(name, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, '?');
}

} // namespace ff::feeds
