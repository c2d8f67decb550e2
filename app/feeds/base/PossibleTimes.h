// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/base/Decoded.h"

namespace ff::feeds {

/// Leaves out points of a time that no sample can have, before 1970 or not come yet, with a
/// warning: an exporter that writes milliseconds where seconds are meant is in the year 58,900, and
/// the store would take that for the newest that is known. What is left out is not absent, so its
/// metrics are complete no more. Error: noData, where that was all there was.
[[nodiscard]] std::optional<Error> keepPossibleTimes(Decoded& decoded, Instant arrived);

/// Says in a warning where the newest point of a live poll is minutes ahead of `arrived`, or
/// minutes behind it where the site dates its points by its own clock and not by their age: one of
/// the two clocks is wrong, and the figures look late, or are not seen yet.
enum class DatedBy { theirAge, itsClock };
void remarkOnClock(Decoded& decoded, Instant arrived, DatedBy dated);

} // namespace ff::feeds
