// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <span>

namespace ff::planning {

/// How far a wait was from its prediction, in ln(seconds). `ended` false: it is at least that far,
/// the job still waits or left the queue (censored).
struct Score {
    float value = 0;
    bool ended = true;
};

/// The smallest value that a part `a` of the scores is above, by Kaplan and Meier's estimate. Below
/// zero, or where so many are censored that it is not reached, it lies beyond the largest score,
/// the further the more is missing. The scores are sorted. Nothing where none has ended.
[[nodiscard]] std::optional<float> exceededBy(double a, std::span<Score> scores);

} // namespace ff::planning
