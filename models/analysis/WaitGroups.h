// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/analysis/BuildFloor.h"

#include <span>

namespace ff {

/// "1-4", "5-32", "33-256" or ">256" physical GPUs.
[[nodiscard]] std::string_view sizeClass(double gpus);

/// p50 and p90 of the system's waits by holder (payer or beneficiary, as the scope views them), by
/// access mode and by size of the job; of each kind in the order of the number of jobs, sizes
/// ascending. A job of several beneficiaries counts in each of them.
[[nodiscard]] std::vector<WaitGroup> waitGroups(const FloorInputs& inputs, const System& system);
[[nodiscard]] std::vector<WaitGroup> waitGroups(std::span<const WaitObservation> waits,
                                                const System& system, const Scope& scope,
                                                const Attribution& attribution);

} // namespace ff
