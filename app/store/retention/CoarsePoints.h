// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/PointBlock.h"

#include <optional>
#include <span>
#include <vector>

namespace ff::store {

/// The points with one value for each `step` (ms; it divides an hour), so that the time integral
/// over each step, and what of it was observed, stay what they were (BinCollector):
///
/// - Where values are decimal fractions they stay fractions of the same power of ten, and whole
///   numbers whole: a step whose mean lies between two of them gets both, one after the other.
/// - A gap begins and ends at the ms where it did: the point before it stays as it is, as the last
///   of all does, for nobody knows here what follows.
/// - Points that count only in part are told apart from others. What of the time they count is
///   rounded to a ms for each point, and so may become another by as much.
/// - Points that stand for a whole step by themselves stay as they are.
/// - What is new holds for one step, and no longer.
///
/// `before`: the point before the first one. Where it still holds, its part of the first step is
/// told in this one from then on. `points` are ascending and not empty.
[[nodiscard]] std::vector<StoredPoint> coarsePoints(std::span<const StoredPoint> points,
                                                    const std::optional<StoredPoint>& before,
                                                    std::int64_t step);

} // namespace ff::store
