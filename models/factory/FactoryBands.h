// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/factory/BuildFactory.h"
#include "models/gpus/GpuStates.h"

/// The lines of a factory's page, each from bins alone. Private to models/analysis.
namespace ff {

/// delivered, allocatedNotBusy, idle, down: mean GPUs of each bin; busy alone where the site does
/// not tell which GPUs are allocated.
[[nodiscard]] std::vector<Band> stateBands(const SystemStates& states);
/// Eligible pending GPUs by access mode, the largest first. Empty where the site gives no queue.
[[nodiscard]] std::vector<Band> queueBands(const FactoryInputs& inputs, const System& system,
                                           const SystemStates& states);
/// Pending GPUs that are held, dependent, for later or reserved.
[[nodiscard]] std::vector<std::optional<double>>
heldGpus(const FactoryInputs& inputs, const System& system, const SystemStates& states);
/// GPUs in use in each bin of the period before: allocated ones, or those that are busy where the
/// site does not tell which are allocated.
[[nodiscard]] std::vector<std::optional<double>> inUseBefore(const FactoryInputs& inputs,
                                                             const System& system);
/// "p50" and "p90" in seconds.
[[nodiscard]] std::vector<Band> waitBands(const std::vector<WaitQuantiles>& bins);
/// Allocated GPUs by holder: the six largest, "other", and unattributed under the empty key.
[[nodiscard]] std::vector<Band> holderBands(const FactoryInputs& inputs, const System& system,
                                            const SystemStates& states);
/// 7 x 24 allocation rates, Monday 00:00 first; a bin counts for the hour that its middle is in.
[[nodiscard]] std::vector<std::optional<double>> weekOf(const FactoryInputs& inputs,
                                                        const System& system);
/// Holes in what was observed, and stretches with a tenth of the GPUs or more planned down.
[[nodiscard]] std::vector<TimeMark> marksOf(const FactoryInputs& inputs,
                                            const SystemStates& states);

} // namespace ff
