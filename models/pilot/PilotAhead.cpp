// SPDX-License-Identifier: GPL-3.0-only
#include "models/pilot/PilotAhead.h"

#include "models/planning/PastJobs.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr std::size_t kMedian = 2;
constexpr std::chrono::hours kHour{1};

/// The first hour from `from` on after which `length` hours have as many free GPUs.
std::optional<std::size_t> firstRoom(const planning::FreeAhead& free, std::size_t from,
                                     std::size_t length, double gpus) {
    std::size_t inARow = 0;
    for (std::size_t i = from; i < free.hours.size(); ++i) {
        const bool fits = free.hours[i] && (*free.hours[i])[kMedian] >= gpus;
        inARow = fits ? inARow + 1 : 0;
        if (inARow == length) {
            return i + 1 - length;
        }
    }
    return {};
}

} // namespace

Window PilotAhead::window() const {
    const Instant from = instantFromSeconds(free.from);
    return {from, from + kHour * std::int64_t(free.hours.size())};
}

std::vector<planning::TakenAway> takenAway(const std::vector<Announced>& announced,
                                           const SystemId& system) {
    std::vector<planning::TakenAway> taken;
    for (const Announced& each : announced) {
        if (each.system == system) {
            taken.push_back({planning::secondsOf(each.window.from),
                             planning::secondsOf(each.window.to), each.gpus, each.isToldBySite});
        }
    }
    return taken;
}

std::vector<RoomForRun> roomFor(const PilotNeed& need, const planning::FreeAhead& free,
                                Instant begin) {
    const Instant start = instantFromSeconds(free.from);
    const auto length = std::size_t(std::max(1.0, std::ceil(need.hours)));
    const double gpus = double(need.parallel ? need.gpus * need.runs : need.gpus);
    std::size_t from =
        begin > start ? std::size_t((begin - start + kHour - Duration{1}) / kHour) : 0;
    std::vector<RoomForRun> room;
    for (int run = 0; run < (need.parallel ? 1 : need.runs); ++run) {
        const auto found = firstRoom(free, from, length, gpus);
        if (!found) {
            break;
        }
        const Instant at = start + kHour * std::int64_t(*found);
        room.push_back({{at, at + kHour * std::int64_t(length)}, gpus});
        from = *found + length;
    }
    return room;
}

} // namespace ff
