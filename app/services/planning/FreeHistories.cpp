// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/FreeHistories.h"

#include "models/federation/Federation.h"
#include "models/gpus/GpuStates.h"
#include "models/planning/PastJobs.h"

#include <algorithm>

namespace ff {
namespace {

constexpr std::chrono::hours kHour{1};

Instant fullHour(Instant at) {
    return std::chrono::floor<std::chrono::hours>(at);
}

/// Eligible pending GPUs by hour, summed over the accounts.
std::vector<std::optional<double>> queuedGpus(const System& system, const BinTable& bins,
                                              std::size_t hours) {
    std::vector<std::optional<double>> queued(hours);
    for (const SeriesBins& series : bins.series) {
        const bool counts = series.key.metric == Metric::queueGpus &&
                            (series.key.qualifier == name(PendingKind::eligible));
        for (std::size_t i = 0; counts && i < std::min(hours, series.bins.size()); ++i) {
            const Bin& bin = series.bins[i];
            if (bin.observed > Duration{}) {
                // An account that a complete answer leaves out has nothing pending.
                const double part = double(bin.observed.count()) / double(Duration(kHour).count());
                queued[i] =
                    queued[i].value_or(0) + bin.mean * std::min(1.0, part) / system.devicesPerGpu;
            }
        }
    }
    return queued;
}

} // namespace

Result<planning::FreeHistory> readFreeHistory(const QueryContext& reading, const System& system,
                                              Window window) {
    window = {fullHour(window.from), fullHour(window.to)};
    planning::FreeHistory history{.from = planning::secondsOf(window.from), .hours = {}};
    const SampleQuery query{.system = system.id,
                            .metrics = {Metric::gpusCapacity, Metric::gpusAllocated,
                                        Metric::gpusPlannedDown, Metric::gpusDown,
                                        Metric::gpusReserved, Metric::gpusIdle, Metric::queueGpus,
                                        Metric::queueGpuHours},
                            .account = {},
                            .qualifier = {},
                            .window = window,
                            .every = kHour};
    auto series = reading.samples.bins(query);
    if (!series) {
        return std::unexpected(series.error());
    }
    const BinTable bins{window, kHour, std::move(*series)};
    const SystemStates states = statesOf(system, bins);
    if (!states.known) {
        return history;
    }
    const auto queued = queuedGpus(system, bins, states.bins.size());
    for (std::size_t i = 0; i < states.bins.size(); ++i) {
        const StateBin& bin = states.bins[i];
        auto& hour = history.hours.emplace_back();
        if (bin.observed < kHour / 2 || bin.capacity <= 0) {
            continue;
        }
        hour = planning::FreeHour{
            .capacity = bin.capacity,
            .available = std::max(0.0, bin.capacity - bin.down - bin.plannedDown - bin.reserved),
            .free = std::max(0.0, bin.idle),
            .setApart = bin.plannedDown + bin.reserved,
            .queuedGpus = queued[i],
            .queuedHours = bin.queueHours};
    }
    return history;
}

} // namespace ff
