// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/Time.h"

#include <charconv>
#include <cstdio>

namespace ff {
namespace {

using namespace std::chrono;

/// Reads exactly `digits` decimal digits and moves `text` past them.
std::optional<int> takeDigits(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) {
        return {};
    }
    int value = 0;
    for (const char c : text.substr(0, digits)) {
        if (c < '0' || c > '9') {
            return {};
        }
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

std::optional<Duration> takeFraction(std::string_view& text) {
    if (!take(text, '.')) {
        return Duration{0};
    }
    int value = 0;
    int scale = 1000;
    std::size_t digits = 0;
    for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits) {
        if (scale > 1) {
            value = value * 10 + (text[digits] - '0');
            scale /= 10;
        }
    }
    if (digits == 0) {
        return {};
    }
    text.remove_prefix(digits);
    return Duration{value * scale};
}

/// "Z", "+02:00", "-0330" or nothing (UTC).
std::optional<minutes> takeOffset(std::string_view& text) {
    if (text.empty() || take(text, 'Z') || take(text, 'z')) {
        return minutes{0};
    }
    const bool minus = text.front() == '-';
    if (!take(text, '+') && !take(text, '-')) {
        return {};
    }
    const auto hour = takeDigits(text, 2);
    take(text, ':');
    const auto minute = text.empty() ? std::optional{0} : takeDigits(text, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59) {
        return {};
    }
    const auto offset = hours{*hour} + minutes{*minute};
    return minus ? -offset : offset;
}

} // namespace

Instant now() {
    return floor<Duration>(system_clock::now());
}

std::string toIso8601(Instant t) {
    const auto day = floor<days>(t);
    const year_month_day date{day};
    const hh_mm_ss time{t - day};
    char text[48];
    const int length =
        std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                      int(time.minutes().count()), int(time.seconds().count()));
    std::string result(text, std::size_t(length));
    if (const auto ms = time.subseconds().count(); ms != 0) {
        std::snprintf(text, sizeof text, ".%03d", int(ms));
        result += text;
    }
    return result + 'Z';
}

std::optional<Instant> parseIso8601(std::string_view text) {
    const auto y = takeDigits(text, 4);
    if (!y || !take(text, '-')) {
        return {};
    }
    const auto m = takeDigits(text, 2);
    if (!m || !take(text, '-')) {
        return {};
    }
    const auto d = takeDigits(text, 2);
    if (!d) {
        return {};
    }
    const year_month_day date{year{*y}, month{unsigned(*m)}, day{unsigned(*d)}};
    if (!date.ok()) {
        return {};
    }
    const Instant midnight = sys_days{date};
    if (text.empty()) {
        return midnight;
    }
    if (!take(text, 'T') && !take(text, ' ')) {
        return {};
    }
    const auto hour = takeDigits(text, 2);
    if (!hour || !take(text, ':')) {
        return {};
    }
    const auto minute = takeDigits(text, 2);
    if (!minute) {
        return {};
    }
    int second = 0;
    Duration fraction{0};
    if (take(text, ':')) {
        const auto s = takeDigits(text, 2);
        if (!s) {
            return {};
        }
        second = *s;
        const auto f = takeFraction(text);
        if (!f) {
            return {};
        }
        fraction = *f;
    }
    const auto offset = takeOffset(text);
    if (!offset || !text.empty() || *hour > 23 || *minute > 59 || second > 60) {
        return {};
    }
    return midnight + hours{*hour} + minutes{*minute} + seconds{second} + fraction - *offset;
}

std::optional<Duration> parseDuration(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string_view unit(end, std::size_t(text.data() + text.size() - end));
    constexpr std::int64_t kTooMany = 1'000'000'000;
    if (error != std::errc{} || value <= 0 || value > kTooMany) {
        return {};
    }
    if (unit == "ms") {
        return milliseconds{value};
    }
    if (unit == "s") {
        return seconds{value};
    }
    if (unit == "m") {
        return minutes{value};
    }
    if (unit == "h") {
        return hours{value};
    }
    if (unit == "d") {
        return days{value};
    }
    return {};
}

} // namespace ff
