// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Characters of the text formats, for the hot loops.
namespace ff::feeds {

enum CharClass : std::uint8_t { nameStart = 1, nameChar = 2, labelStart = 4, labelChar = 8 };

constexpr std::array<std::uint8_t, 256> makeClasses() {
    std::array<std::uint8_t, 256> classes{};
    for (int c = 0; c < 26; ++c) {
        classes[std::size_t('a' + c)] = nameStart | nameChar | labelStart | labelChar;
        classes[std::size_t('A' + c)] = nameStart | nameChar | labelStart | labelChar;
    }
    for (int c = '0'; c <= '9'; ++c) {
        classes[std::size_t(c)] = nameChar | labelChar;
    }
    classes['_'] = nameStart | nameChar | labelStart | labelChar;
    classes[':'] = nameStart | nameChar;
    return classes;
}
inline constexpr auto kClasses = makeClasses();

inline bool is(char c, CharClass kind) {
    return (kClasses[std::uint8_t(c)] & kind) != 0;
}

/// The end of the name that starts at `at`; `at` itself where none does.
inline const char* nameEnd(const char* at, const char* end, CharClass start, CharClass more) {
    if (at == end || !is(*at, start)) {
        return at;
    }
    ++at;
    while (at != end && is(*at, more)) {
        ++at;
    }
    return at;
}

inline std::string_view between(const char* from, const char* to) {
    return {from, std::size_t(to - from)};
}

inline bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

inline void skipBlanks(const char*& at, const char* end) {
    while (at != end && isBlank(*at)) {
        ++at;
    }
}

/// Up to the next blank or the end of the line.
inline std::string_view takeToken(const char*& at, const char* end) {
    const char* from = at;
    while (at != end && !isBlank(*at) && *at != '\n') {
        ++at;
    }
    return between(from, at);
}

} // namespace ff::feeds
