// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// The lengths that a report is cut into. Weeks are ISO weeks: they begin on Monday.
enum class Every { hour, day, week, month, quarter };

[[nodiscard]] std::string_view name(Every every);
[[nodiscard]] std::optional<Every> everyByName(std::string_view name);

/// Cuts the window at every hour, day, week, month or quarter as clocks in `zone` (IANA name) show
/// it: first `window.from`, then each border inside, last `window.to`. Days have 23 or 25 hours
/// where the zone changes its clocks; hours of a zone with half hours begin at its own full hour.
/// An unknown zone is read as UTC; an empty window has no periods.
[[nodiscard]] std::vector<Instant> boundaries(Window window, Every every, const std::string& zone);

/// The whole calendar day, week, month or quarter of `zone` that holds `t`.
[[nodiscard]] Window calendarPeriod(Instant t, Every every, const std::string& zone);
/// The calendar year of `zone` that holds `t`.
[[nodiscard]] Window calendarYear(Instant t, const std::string& zone);

/// As parseIso8601, but a date or time that names no zone is what the clocks of `zone` show: the
/// beginning of that day there, and of an hour that they show twice the first.
[[nodiscard]] std::optional<Instant> parseIso8601In(std::string_view text, const std::string& zone);
/// "2026-11-01T00:00:00+02:00": what the zone's clocks show, to the second; "Z" in UTC.
[[nodiscard]] std::string toIso8601In(Instant t, const std::string& zone);

/// The period of the same length before this one, for "change against the period before".
[[nodiscard]] Window periodBefore(Window window);

/// As many bins as a table or a small chart can show.
inline constexpr std::int64_t kGridBins = 240;
/// A bin width that cuts the window into at most so many bins, from 15 s, 1 min, 5 min,
/// ... up to days.
[[nodiscard]] Duration gridEvery(Window window, std::int64_t most = kGridBins);

} // namespace ff
