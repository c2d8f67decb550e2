// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/TextNumber.h"

#include "models/text/NumberText.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>

namespace ff::feeds {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower) {
    if (text.size() != lower.size()) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((text[i] | 0x20) != lower[i]) {
            return false;
        }
    }
    return true;
}

std::optional<double> parseSpecial(std::string_view unsignedText, bool hasSign, bool negative) {
    if (equalsIgnoringCase(unsignedText, "inf") || equalsIgnoringCase(unsignedText, "infinity")) {
        const double infinity = std::numeric_limits<double>::infinity();
        return negative ? -infinity : infinity;
    }
    if (!hasSign && equalsIgnoringCase(unsignedText, "nan")) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return std::nullopt;
}

/// Most samples are small integers: exact in a double up to 15 digits.
std::optional<double> parseShortInteger(std::string_view digits) {
    if (digits.empty() || digits.size() > 15) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (!isDigit(c)) {
            return std::nullopt;
        }
        value = value * 10 + std::uint64_t(c - '0');
    }
    return double(value);
}

/// from_chars calls both ends "out of range"; too small reads as zero, too large is refused.
std::optional<double> parseExtreme(std::string_view digits) {
    const std::string copy(digits);
    const double value = std::strtod(copy.c_str(), nullptr);
    return std::isinf(value) ? std::nullopt : std::optional{value};
}

std::optional<double> parseUnsignedReal(std::string_view digits) {
    if (const auto value = parseShortInteger(digits)) {
        return value;
    }
    if (digits.empty() || !(isDigit(digits.front()) || digits.front() == '.')) {
        return std::nullopt;
    }
    double value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, value);
    if (stopped != end || error == std::errc::invalid_argument) {
        return std::nullopt;
    }
    return error == std::errc::result_out_of_range ? parseExtreme(digits) : std::optional{value};
}

} // namespace

std::optional<double> parseReal(std::string_view text) {
    const bool hasSign = !text.empty() && (text.front() == '-' || text.front() == '+');
    const bool negative = hasSign && text.front() == '-';
    text.remove_prefix(hasSign ? 1 : 0);
    const auto value = parseUnsignedReal(text);
    return value && negative ? std::optional{-*value} : value;
}

std::optional<double> parseNumber(std::string_view text) {
    if (const auto value = parseReal(text)) {
        return value;
    }
    const bool hasSign = !text.empty() && (text.front() == '-' || text.front() == '+');
    const bool negative = hasSign && text.front() == '-';
    text.remove_prefix(hasSign ? 1 : 0);
    return parseSpecial(text, hasSign, negative);
}

std::string numberText(double value) {
    if (std::isnan(value)) {
        return "NaN";
    }
    if (std::isinf(value)) {
        return value > 0 ? "+Inf" : "-Inf";
    }
    return exactText(value);
}

} // namespace ff::feeds
