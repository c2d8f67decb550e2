// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/gpus/Bins.h"
#include "models/usage/Usage.h"

namespace ff {

/// Usage of a system that gives no jobs: its Metric::accountGpusAllocated bins integrated by
/// account over the pieces between `boundaries` (a bin across a border is split by time).
/// Whole device-seconds, the same at each instant whatever the pieces are. In bins in which the
/// site gave no accounts, the system's Metric::gpusAllocated stands under the empty account, which
/// no rule maps.
[[nodiscard]] std::vector<UsageRow> usageFromSamples(const SystemId& system, const BinTable& bins,
                                                     const std::vector<Instant>& boundaries);

/// How many samples of these went into each piece: what begins in it.
[[nodiscard]] std::vector<std::int64_t> samplesByPiece(const SystemId& system, const BinTable& bins,
                                                       const std::vector<Instant>& boundaries);

/// When allocation was sampled, by its bins.
[[nodiscard]] std::vector<Window> allocationSeen(const SystemId& system, const BinTable& bins);

/// Puts a system into the data, whose jobs its matrix has: samples stand for the pieces inside of
/// `sampledTime` (ascending, its borders among the boundaries), and for all of them where there are
/// no jobs at all; jobs for the rest. A system of which nothing is known stays out, unless it
/// `isAsked`.
void addUsage(UsageData& data, const SystemId& system, std::vector<Window> jobsCovered,
              const BinTable& samples, const std::vector<Window>& sampledTime, bool isAsked);

} // namespace ff
