// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/PointBlock.h"

#include <span>
#include <vector>

namespace ff::store {

/// So large, the row of a chunk takes a page of its own as a whole and an eighth of another: SQLite
/// leaves the least that it may of a row among the other rows, and puts the rest into pages that
/// hold nothing else. 4 KB pages: 4,092 bytes there and 489 here, of which 90 are the other
/// columns.
inline constexpr std::size_t kJoinedBytes = 4490;
/// Eight days of a sample a minute: who asks for an hour of them unpacks all.
inline constexpr std::size_t kJoinedPoints = 11'520;

/// Cuts points between two hours, so that each part but the last one is packed into nearly
/// kJoinedBytes, but no more, or is as long as kJoinedPoints allows. An hour that is too large by
/// itself is a part. `points` are ascending.
[[nodiscard]] std::vector<std::span<const StoredPoint>>
cutJoined(std::span<const StoredPoint> points);

} // namespace ff::store
