// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <QLocale>

#include <optional>
#include <string>
#include <string_view>

namespace ff {

/// A period as people name it, and those that it is compared with.
struct NamedPeriod {
    enum class Length { month, quarter, year, custom };
    Length length = Length::custom;
    std::string name; ///< "2026-10", "2026-Q3", "2026", "2026-10-03_2026-10-17"
    Window window;
    Window before;     ///< the month, quarter or year before; as long as the window where custom
    Window yearBefore; ///< the same dates a year earlier; empty for a year: `before` says it
    Window yearToDate; ///< from the beginning of the calendar year that holds its last moment
};

/// Reads "2026-10", "2026-Q3", "2026", "last-month", "last-quarter", "last-year" (the last ones
/// that had ended at `now`) or "FROM..TO" (dates or times, TO not included), in a zone (IANA name).
/// Nothing where the text is anything else, or names no time.
[[nodiscard]] std::optional<NamedPeriod> namedPeriod(std::string_view text, const std::string& zone,
                                                     Instant now);

/// "October 2026", "2026-Q3", "2026", "3 Oct 2026 – 16 Oct 2026".
[[nodiscard]] std::string periodText(const NamedPeriod& period, const QLocale& locale,
                                     const std::string& zone);

} // namespace ff
