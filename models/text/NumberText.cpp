// SPDX-License-Identifier: GPL-3.0-only
#include "models/text/NumberText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ff {
namespace {

constexpr int kDigits = 14;

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

std::string numberText(double value) {
    if (!std::isfinite(value)) {
        return {};
    }
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), rounded(value));
    return error == std::errc{} ? std::string(text.data(), end) : std::string{};
}

} // namespace ff
