// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/gpus/Bins.h"
#include "models/usage/Usage.h"

namespace ff {

/// Usage of a system that gives no jobs: its Metric::accountGpusAllocated bins integrated by
/// account over the pieces between `boundaries` (a bin across a border is split by time).
/// Device-seconds, rounded once a row. Where the site gives no accounts at all, the system's
/// Metric::gpusAllocated stands under the empty account, which no rule maps.
[[nodiscard]] std::vector<UsageRow> usageFromSamples(const SystemId& system, const BinTable& bins,
                                                     const std::vector<Instant>& boundaries);

/// How many samples of these went into each piece: what begins in it.
[[nodiscard]] std::vector<std::int64_t> samplesByPiece(const SystemId& system, const BinTable& bins,
                                                       const std::vector<Instant>& boundaries);

/// Puts a system into the data, whose jobs its matrix has: in each piece the way stands that covers
/// more of it, and jobs where neither does. A system of which nothing is known stays out, unless it
/// `isAsked`.
void addUsage(UsageData& data, const SystemId& system, std::vector<Window> jobsCovered,
              const BinTable& samples, bool isAsked);

} // namespace ff
