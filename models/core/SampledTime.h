// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <vector>

namespace ff {

/// The whole days (UTC) of a window, up to `now`.
[[nodiscard]] Window wholeDays(Window asked, Instant now);
/// The time of which it has to be known when jobs are covered, to say by what usage within `asked`
/// is told: its whole days and a little more.
[[nodiscard]] Window basisOf(Window asked, Instant now);

/// Where an hour or more of the jobs is missing at once. Jobs are of `basisOf(asked, now)`.
[[nodiscard]] std::vector<Window> longGaps(const std::vector<Window>& jobsCovered, Window asked,
                                           Instant now);

/// When samples of allocation tell the usage of a system, within the whole days of `asked`: where
/// an hour or more of its jobs is missing, at once or over a day, and samples have it. Jobs tell
/// the rest. It is decided day by day, of whole days: every question about a day gets the same
/// answer, however it is cut. Jobs are of `basisOf(asked, now)`, samples of the days in which some
/// are missing.
[[nodiscard]] std::vector<Window> sampledTime(const std::vector<Window>& jobsCovered,
                                              const std::vector<Window>& observed, Window asked,
                                              Instant now);

} // namespace ff
