// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/statistics/CensoredScores.h"

#include <algorithm>

namespace ff::planning {

Survival::Survival(std::span<const float> ended, std::span<const float> censored) {
    m_steps.reserve(ended.size());
    double surviving = 1;
    std::size_t atRisk = ended.size() + censored.size();
    std::size_t left = 0; ///< of the censored ones, those that are smaller
    for (const float value : ended) {
        // Ended before censored at the same value, as the estimate wants it.
        while (left < censored.size() && censored[left] < value) {
            ++left;
            --atRisk;
        }
        surviving *= 1 - 1.0 / double(atRisk);
        --atRisk;
        m_steps.push_back({value, surviving});
    }
    if (!ended.empty()) {
        m_largest = censored.empty() ? ended.back() : std::max(ended.back(), censored.back());
    }
}

std::optional<float> Survival::exceededBy(double a) const {
    if (m_steps.empty()) {
        return {};
    }
    const auto reached = std::ranges::partition_point(
        m_steps, [&](const Step& step) { return step.surviving > a + 1e-12; });
    if (reached != m_steps.end()) {
        return reached->value;
    }
    // How far beyond, found by trying (see the design paper on planning): a miss is known later
    // than a hit, so that the bound has to be able to leave the range of the scores.
    constexpr double kStep = 0.2;
    constexpr double kSlope = 8;
    return static_cast<float>(m_largest + kStep + kSlope * std::max(0.0, -a));
}

std::optional<float> exceededBy(double a, std::span<const Score> scores) {
    std::vector<float> ended;
    std::vector<float> censored;
    for (const Score& each : scores) {
        (each.ended ? ended : censored).push_back(each.value);
    }
    std::ranges::sort(ended);
    std::ranges::sort(censored);
    return Survival(ended, censored).exceededBy(a);
}

} // namespace ff::planning
