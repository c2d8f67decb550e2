// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace ff::planning {

/// How far a wait was from its prediction, in ln(seconds). `ended` false: it is at least that far,
/// the job still waits or left the queue (censored).
struct Score {
    float value = 0;
    bool ended = true;
};

/// Which part of the scores is above a value, by Kaplan and Meier's estimate.
class Survival {
public:
    /// Both ascending: scores of jobs that started, and those that are known to be larger only.
    Survival(std::span<const float> ended, std::span<const float> censored);

    /// The smallest value that a part `a` of the scores is above. Below zero, or where so many are
    /// censored that it is not reached, it lies beyond the largest score, the further the more is
    /// missing. Nothing where none has ended.
    [[nodiscard]] std::optional<float> exceededBy(double a) const;

private:
    struct Step {
        float value = 0;
        double surviving = 1; ///< above the value
    };
    std::vector<Step> m_steps; ///< one for each score that ended
    float m_largest = 0;
};

/// The same of scores in any order.
[[nodiscard]] std::optional<float> exceededBy(double a, std::span<const Score> scores);

} // namespace ff::planning
