// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/JobRow.h"
#include "models/telemetry/JobRecord.h"

namespace ff::store {

[[nodiscard]] inline std::int64_t seconds(Instant at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}
[[nodiscard]] inline std::optional<std::int64_t> seconds(const std::optional<Instant>& at) {
    return at ? std::optional(seconds(*at)) : std::nullopt;
}

/// False for what no site can mean, and what the arithmetic of the roll-ups could not hold.
/// Nothing may have happened long after it became known.
[[nodiscard]] bool isPlausible(const JobRecord& record, Instant known);
/// Whether two rows of a run say the same of it, whenever and however well it was known.
[[nodiscard]] bool sameFacts(const JobRow& a, const JobRow& b);
/// Whether what came says more of how the run went than what is there.
[[nodiscard]] bool isNews(const JobRow& old, const JobRow& row);
/// Whether what came says more of who ran it with how many GPUs: second hand has names of its own.
[[nodiscard]] bool describesBetter(const JobRow& old, const JobRow& row);
/// Whether `submit` only stands for the start.
[[nodiscard]] bool lacksSubmit(const JobRow& row);
/// Whether two rows of a job id are one run, though one of them lacks its submit time.
[[nodiscard]] bool isSameStart(const JobRow& old, const JobRow& row, bool submitKnown);

} // namespace ff::store
