// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/CensoredScores.h"

#include <algorithm>

namespace ff::planning {

std::optional<float> exceededBy(double a, std::span<Score> scores) {
    if (std::none_of(scores.begin(), scores.end(), [](const Score& each) { return each.ended; })) {
        return {};
    }
    // Ended before censored at the same value, as the estimate wants it.
    std::sort(scores.begin(), scores.end(), [](const Score& left, const Score& right) {
        return left.value != right.value ? left.value < right.value : left.ended > right.ended;
    });
    double surviving = 1;
    std::size_t atRisk = scores.size();
    for (const Score& score : scores) {
        if (score.ended) {
            surviving *= 1 - 1.0 / double(atRisk);
        }
        --atRisk;
        if (surviving <= a + 1e-12) {
            return score.value;
        }
    }
    // How far beyond, found by trying (see the design paper on planning): a miss is known later
    // than a hit, so that the bound has to be able to leave the range of the scores.
    constexpr double kStep = 0.2;
    constexpr double kSlope = 8;
    return static_cast<float>(scores.back().value + kStep + kSlope * std::max(0.0, -a));
}

} // namespace ff::planning
