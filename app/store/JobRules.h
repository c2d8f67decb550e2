// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/JobRow.h"
#include "models/telemetry/JobRecord.h"

namespace ff::store {

[[nodiscard]] inline std::int64_t seconds(Instant at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}
[[nodiscard]] inline std::optional<std::int64_t> seconds(const std::optional<Instant>& at) {
    return at ? std::optional(seconds(*at)) : std::nullopt;
}

/// False for what no site can mean, and what the arithmetic of the roll-ups could not hold.
[[nodiscard]] bool isPlausible(const JobRecord& record);
/// Whether two rows of a run say the same of it, whenever and however well it was known.
[[nodiscard]] bool sameFacts(const JobRow& a, const JobRow& b);
/// Whether what came says more than what is there.
[[nodiscard]] bool isNews(const JobRow& old, const JobRow& row);

} // namespace ff::store
