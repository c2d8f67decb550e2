// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/BuildFloor.h"
#include "models/floor/StateFigures.h"
#include "models/gpus/GpuStates.h"
#include "models/waits/WaitSet.h"

#include <unordered_map>

/// One row of the floor, for Overview and for a factory's page. Private to models/analysis.
namespace ff {

/// A system's row with the sums behind it, so that the four figures can be summed over rows.
struct BuiltRow {
    FloorRow row;
    SystemStates states;
    StateSum now;
    StateSum before;
    BusySource busy;
    bool hasSource = false;
    GpuUnit unit = GpuUnit::physical;
    std::optional<Instant> newest;
    std::string sources; ///< their names
};

/// How much of the window the system's jobs are known of, which its waits are of. Samples tell no
/// waits.
[[nodiscard]] Coverage waitCoverage(const UsageData& usage, const System& system, Window window);
/// The waits that the scope lets through: one look at each, however many systems there are.
using WaitsBySystem = std::unordered_map<SystemId, WaitSet>;
[[nodiscard]] WaitsBySystem waitsBySystem(const FloorInputs& inputs);

[[nodiscard]] BuiltRow buildRow(const FloorInputs& inputs, const System& system,
                                const WaitQuantiles& quantiles);

/// The newest capacity sample of the system, in its devices, however old.
[[nodiscard]] std::optional<double> latestCapacity(const FloorInputs& inputs, const System& system);

/// The figures' inputs over any rows: those of systems without a source are left out. How much was
/// seen of busy and of the queue is asked only of systems that tell them: many sites never do.
[[nodiscard]] FigureInputs figureInputs(const std::vector<BuiltRow>& rows, Instant now);

/// The freshness of the worst of its sources, since one that is silent leaves a part of the figures
/// out, and why.
void setFreshness(FloorRow& row, const FloorInputs& inputs, const System& system);

/// How the counts of the system's GPUs contradict each other or the catalogue, a sentence each.
[[nodiscard]] std::vector<std::string> doubtsOf(const FloorInputs& inputs, const System& system);

/// Where a system's busy figure is from.
[[nodiscard]] std::string busyText(const BusySource& busy, const std::vector<StateBin>& bins);

/// Why a system is not live, as an English sentence; empty where it is.
[[nodiscard]] std::string statusSentence(const SourceStatus* status, Freshness freshness);

} // namespace ff
