// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"

#include <cstddef>

namespace ff::feeds {

/// Where in its interval a source is polled: a hash of its name, the same in every run, so that
/// many sources spread evenly and each keeps its beat over restarts.
[[nodiscard]] Duration phaseOf(const SourceId& source, Duration interval);

/// From `at` to the next moment with this phase; in (0, interval].
[[nodiscard]] Duration untilNextSlot(Instant at, Duration phase, Duration interval);

/// A new source is polled at once, since somebody waits for it; many are spread over a while.
[[nodiscard]] Duration firstDelay(const SourceId& source, Duration interval, std::size_t sources);

/// How long to leave a source alone after so many failures in a row: twice as long each time up to
/// `cap` (or the interval where that is longer), give or take a fifth (`random` is 0 to 1), so that
/// many that failed together do not come back together.
[[nodiscard]] Duration backoff(int failures, Duration interval, Duration cap, double random);

/// A poll's whole time: never above the interval, or polls would pile up.
[[nodiscard]] Duration pollTimeout(const SourceConfig& source);

} // namespace ff::feeds
