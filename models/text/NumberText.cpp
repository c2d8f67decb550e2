// SPDX-License-Identifier: GPL-3.0-only
#include "models/text/NumberText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ff {
namespace {

constexpr int kDigits = 14;
/// Between them a number has no exponent: 800000 is 8e+05 to few readers.
constexpr double kSmall = 1e-6;
constexpr double kLarge = 1e21;

double rounded(double value) {
    if (value == std::round(value)) {
        return value;
    }
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value,
                                            std::chars_format::general, kDigits);
    double result = value;
    if (error == std::errc{}) {
        std::from_chars(text.data(), end, result);
    }
    return result;
}

} // namespace

std::string exactText(double value) {
    const double size = std::abs(value);
    const bool isOrdinary = value == 0 || (size >= kSmall && size < kLarge);
    std::array<char, 48> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), value,
                      isOrdinary ? std::chars_format::fixed : std::chars_format::general);
    return error == std::errc{} ? std::string(text.data(), end) : std::string{};
}

std::string numberText(double value) {
    return std::isfinite(value) ? exactText(rounded(value)) : std::string{};
}

} // namespace ff
