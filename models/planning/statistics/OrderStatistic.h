// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>
#include <optional>

namespace ff::planning {

/// The smallest k such that the k-th smallest of n observations is above the q-quantile with
/// confidence c: P(Binomial(n, q) < k) >= c (Brevik, Nurmi, Wolski, PPoPP 2006). Nothing where n
/// observations are too few: n >= 59 at q = c = 0.95. With n(1 - q) >= 20 by the normal
/// approximation, as published.
[[nodiscard]] std::optional<std::size_t> boundingRank(std::size_t n, double q, double c);

/// The confidence in which the published method states its bounds.
inline constexpr double kPublishedConfidence = 0.95;

/// The smallest n for which `boundingRank` has an answer.
[[nodiscard]] std::size_t observationsNeeded(double q, double c);

} // namespace ff::planning
