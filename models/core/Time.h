// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ff {

/// All time is UTC in whole milliseconds; zones appear only where a period is cut for a reader.
using Duration = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<Duration>;

/// Half open: `from` belongs to it, `to` does not.
struct Window {
    Instant from;
    Instant to;

    [[nodiscard]] Duration length() const { return to - from; }
    [[nodiscard]] bool empty() const { return to <= from; }
    auto operator<=>(const Window&) const = default;
};

[[nodiscard]] inline Instant instantFromSeconds(std::int64_t seconds) {
    return Instant{std::chrono::seconds{seconds}};
}
[[nodiscard]] inline std::int64_t toMillis(Instant t) {
    return t.time_since_epoch().count();
}
[[nodiscard]] inline Instant fromMillis(std::int64_t ms) {
    return Instant{Duration{ms}};
}
[[nodiscard]] Instant now();

/// "2026-11-22T08:03:59Z"; milliseconds only where they are not zero.
[[nodiscard]] std::string toIso8601(Instant t);
/// Reads ISO 8601 dates ("2026-11-22", midnight UTC) and times with "Z" or an offset ("+02:00");
/// a time without a zone is UTC. Nothing where the text is anything else.
[[nodiscard]] std::optional<Instant> parseIso8601(std::string_view text);
/// "90s", "5m", "1h", "30d", "250ms"; nothing where the text is anything else, or not above zero.
[[nodiscard]] std::optional<Duration> parseDuration(std::string_view text);

} // namespace ff
