// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmReservations.h"

#include "app/feeds/slurm/SlurmSamples.h"
#include "app/feeds/slurm/text/ListText.h"

#include <map>
#include <string>
#include <tuple>
#include <unordered_set>

namespace ff::feeds {
namespace {

/// A day more than free GPUs are predicted for.
constexpr std::chrono::days kAhead{15};
/// A list that no site has: what is beyond is left out.
constexpr std::size_t kMost = 2000;

/// When it is on, from `at` on.
std::vector<Window> timesOf(const SlurmReservation& reservation, Instant at) {
    if (!reservation.start || !reservation.end || reservation.isFloating) {
        return {};
    }
    std::vector<Window> times;
    Window window{*reservation.start, *reservation.end};
    const Duration step = reservation.every.value_or(kAhead);
    do {
        if (!window.empty() && window.to > at) {
            times.push_back(window);
        }
        window = {window.from + step, window.to + step};
    } while (reservation.every && window.from < at + kAhead && times.size() < kMost);
    return times;
}

} // namespace

std::vector<Reservation> reservationsAhead(const std::vector<SlurmNode>& nodes,
                                           const std::vector<SlurmReservation>& reservations,
                                           Instant at, const GpuTypes& types) {
    using Kind = std::tuple<Instant, Instant, bool>;
    std::map<Kind, std::unordered_set<std::string>> nodesOf;
    for (const SlurmReservation& reservation : reservations) {
        const auto names = hostNames(reservation.nodeList);
        for (const Window& window : timesOf(reservation, at)) {
            nodesOf[{window.from, window.to, reservation.maintenance}].insert(names.begin(),
                                                                              names.end());
        }
    }
    std::vector<Reservation> ahead;
    for (const auto& [kind, names] : nodesOf) {
        std::vector<SlurmNode> inside;
        for (const SlurmNode& node : nodes) {
            if (names.contains(node.name)) {
                inside.push_back(node);
            }
        }
        const double gpus = gpuStates(inside, {}, at, types).capacity;
        if (gpus > 0 && ahead.size() < kMost) {
            const auto& [from, to, isMaintenance] = kind;
            ahead.push_back({{from, to}, isMaintenance, gpus});
        }
    }
    return ahead;
}

} // namespace ff::feeds
