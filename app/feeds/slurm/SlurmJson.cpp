// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmJson.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace ff::feeds {
namespace {

/// slurm.h: INFINITE and NO_VAL, and their 64 bit forms.
constexpr std::int64_t kInfinite = 0xffffffffLL;
constexpr std::int64_t kNoValue = 0xfffffffeLL;
/// 9999-12-31T23:59:59Z: what comes later is no time.
constexpr std::int64_t kLastSecond = 253'402'300'799LL;

SlurmNumber numberOf(std::int64_t whole) {
    if (whole == kInfinite) {
        return {SlurmNumber::Kind::infinite, 0};
    }
    if (whole == kNoValue) {
        return {};
    }
    return {SlurmNumber::Kind::value, whole};
}

/// A token such as `12`, `-3`, `1.5e3`; NaN and words are no number.
SlurmNumber numberFromToken(std::string_view token) {
    const char* const begin = token.data();
    const char* const end = begin + token.size();
    std::int64_t whole = 0;
    const auto [stop, error] = std::from_chars(begin, end, whole);
    const bool plain = stop == end || (*stop != '.' && *stop != 'e' && *stop != 'E');
    if (error == std::errc{} && plain) {
        return numberOf(whole);
    }
    std::uint64_t large = 0;
    if (const auto r = std::from_chars(begin, end, large);
        r.ec == std::errc{} && large >= std::numeric_limits<std::uint64_t>::max() - 1) {
        return large == std::numeric_limits<std::uint64_t>::max()
                   ? SlurmNumber{SlurmNumber::Kind::infinite, 0}
                   : SlurmNumber{};
    }
    double real = 0;
    if (const auto r = std::from_chars(begin, end, real);
        r.ec != std::errc{} || !std::isfinite(real) || std::fabs(real) > 9e18) {
        return {};
    }
    return numberOf(std::int64_t(real));
}

SlurmNumber numberFromObject(json::value value) {
    SlurmNumber number;
    bool set = true;
    bool infinite = false;
    eachField(value, [&](std::string_view key, json::value field) {
        if (key == "number") {
            number = readNumber(field);
        } else if (key == "set") {
            set = readFlag(field);
        } else if (key == "infinite") {
            infinite = readFlag(field);
        }
    });
    if (infinite) {
        return {SlurmNumber::Kind::infinite, 0};
    }
    return set ? number : SlurmNumber{};
}

/// What a value begins with, without judging it: a quote, a bracket, a digit or a letter.
char firstOf(json::value& value) {
    const auto token = value.raw_json_token();
    return token.empty() ? '\0' : token.front();
}

} // namespace

std::optional<Instant> SlurmNumber::instant() const {
    if (!has() || whole <= 0 || whole > kLastSecond) {
        return {};
    }
    return instantFromSeconds(whole);
}

SlurmNumber readNumber(json::value value) {
    switch (firstOf(value)) {
    case '{':
        return numberFromObject(value);
    case '"':
        return numberFromToken(readText(value));
    case '[':
        return {};
    default:
        return numberFromToken(value.raw_json_token());
    }
}

std::string_view readText(json::value value) {
    std::string_view text;
    if (firstOf(value) != '"' || value.get_string().get(text) != simdjson::SUCCESS) {
        return {};
    }
    return text;
}

bool readFlag(json::value value) {
    switch (firstOf(value)) {
    case 't':
        return true;
    case 'f':
    case 'n':
    case '[':
        return false;
    case '"':
        return readText(value) == "true";
    default:
        return readNumber(value).orZero() != 0;
    }
}

void readWords(json::value value, std::vector<std::string_view>& words) {
    switch (firstOf(value)) {
    case '"':
        if (const auto word = readText(value); !word.empty()) {
            words.push_back(word);
        }
        break;
    case '[':
        eachElement(value, [&](json::value element) {
            if (const auto word = readText(element); !word.empty()) {
                words.push_back(word);
            }
        });
        break;
    default:
        break;
    }
}

std::string_view keyOf(const json::field& field) {
    const char* const begin = field.key().raw();
    // simdjson has found the closing quote already: it is inside the document.
    const auto* const end = static_cast<const char*>(std::strchr(begin, '"'));
    return {begin, end == nullptr ? 0 : std::size_t(end - begin)};
}

} // namespace ff::feeds
