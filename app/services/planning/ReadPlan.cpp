// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/ReadPlan.h"

#include "app/services/planning/AnnouncedThen.h"
#include "app/services/reading/Read.h"
#include "models/periods/Periods.h"
#include "models/pilot/ListedOnce.h"
#include "models/planning/PastJobs.h"
#include "models/planning/capacity/SampledWaits.h"
#include "models/telemetry/GpuTypes.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace ff {
namespace {

std::vector<const System*> systemsOf(const PilotNeed& need, const Federation& federation) {
    auto systems = federation.systemsOf(need.network);
    std::erase_if(systems, [&](const System* system) {
        return !need.systems.empty() &&
               std::ranges::find(need.systems, system->id) == need.systems.end();
    });
    return systems;
}

/// Of the GPUs that the partition's jobs had, else as the catalogue has it; empty: not known.
std::set<std::string> modelsIn(const System& system, const GpuTypes& types,
                               const TrackedQueue& queue, std::uint32_t partition, Instant at) {
    std::set<std::string> names = queue.gpuTypes(partition);
    if (names.empty()) {
        names.emplace();
    }
    std::set<std::string> models;
    for (const std::string& text : names) {
        for (const GpuPart& part : gpuParts(text)) {
            models.insert(
                gpuModelOf(system, types.find(part.type), queue.partition(partition), at));
        }
    }
    const bool areKnown = std::ranges::all_of(models, [&](const std::string& model) {
        return std::ranges::find(system.capacity, model, &CapacityStep::gpuModel) !=
               system.capacity.end();
    });
    return areKnown ? models : std::set<std::string>{};
}

/// The wait that the jobs of the system tell of.
Result<void> addQueue(PilotSystem& known, const QueryContext& reading, PlanningMemory& memory,
                      const PilotNeed& need, Instant at) {
    constexpr std::chrono::minutes kPresent{1};
    const bool isPresent = at > reading.now - kPresent;
    auto use = isPresent ? memory.queues.present(reading, *known.system, need.confidence)
                         : QueueForecasts::past(reading, *known.system, at, need.confidence);
    if (!use) {
        return std::unexpected(use.error());
    }
    TrackedQueue& queue = *use->queue;
    const std::int64_t atOnce = need.parallel ? need.gpus * need.runs : need.gpus;
    const planning::Seconds now = queue.forecast().at();
    const System& system = *known.system;
    const Federation& federation = reading.settings->federation;
    const Instant begin = std::max(at, need.from.value_or(at));
    const auto serving = servingSteps(need, federation, system, begin);
    const GpuTypes types = federation.gpuTypesOf(system.id);
    const auto serves = [&](std::uint32_t partition) {
        const auto models = modelsIn(system, types, queue, partition, begin);
        return models.empty() || std::ranges::any_of(serving, [&](const CapacityStep& step) {
                   return models.contains(step.gpuModel);
               });
    };
    const auto later = std::chrono::floor<std::chrono::seconds>(begin - at);
    known.wait = queue.forecast().forecast(atOnce, std::llround(need.hours * 3600),
                                           now + later.count(), now, serves);
    known.backtest = queue.forecast().backtest();
    known.reliability = queue.forecast().reliability();
    known.misses = queue.forecast().worstMisses();
    if (known.wait.wait) {
        known.partition = queue.partition(known.wait.partition);
        const auto models = modelsIn(system, types, queue, known.wait.partition, begin);
        known.gpuModel = models.size() == 1 ? *models.begin() : std::string{};
    }
    return {};
}

/// What samples tell: free GPUs ahead and, where no job is known, a wait.
Result<void> addSamples(PilotSystem& known, const QueryContext& reading, PlanningMemory& memory,
                        const PilotNeed& need, Instant at) {
    const auto free = memory.free.at(reading, *known.system, at);
    if (!free) {
        return std::unexpected(free.error());
    }
    const FreeKnowledge& knowledge = **free;
    auto announced = announcedAt(reading, *known.system, at);
    if (!announced) {
        return std::unexpected(announced.error());
    }
    known.ahead.free = knowledge.forecast.ahead(takenAway(*announced, known.system->id));
    known.ahead.hoursSeen = knowledge.forecast.seen();
    known.ahead.quality = knowledge.quality;
    const Window days = known.ahead.window();
    std::ranges::copy_if(listedOnce(*announced, capacityAt(*known.system, at)),
                         std::back_inserter(known.ahead.announced), [&](const Announced& each) {
                             return each.window.from < days.to && each.window.to > days.from;
                         });
    known.announced = std::move(*announced);
    if (known.wait.obstacle == planning::WaitForecast::Obstacle::noJobs) {
        const Federation& federation = reading.settings->federation;
        const Instant begin = std::max(at, need.from.value_or(at));
        // Samples do not tell GPUs of different models apart.
        if (servingSteps(need, federation, *known.system, begin).size() <
            servingSteps({}, federation, *known.system, begin).size()) {
            return {};
        }
        known.wait = planning::sampledForecast(knowledge.history,
                                               need.parallel ? need.gpus * need.runs : need.gpus,
                                               std::llround(need.hours * 3600), need.confidence);
        // How much it may ask for is the capacity's matter: no job was seen.
        known.wait.largestSeen = std::llround(knowledge.forecast.available());
    }
    return {};
}

Result<PilotSystem> readSystem(const QueryContext& reading, PlanningMemory& memory,
                               const PilotNeed& need, const System& system, Instant at) {
    PilotSystem known{.system = &system, .wait = {}, .partition = {}, .headroom = {}};
    if (const auto added = addQueue(known, reading, memory, need, at); !added) {
        return std::unexpected(added.error());
    }
    if (const auto added = addSamples(known, reading, memory, need, at); !added) {
        return std::unexpected(added.error());
    }
    return known;
}

/// GPU-h of the holder's share of the system that are left this year, or of its awards; a share of
/// this year is of no use to a pilot of the next.
Result<std::optional<double>> readHeadroom(const QueryContext& reading, const PilotNeed& need,
                                           const SystemId& system, Instant at) {
    Scope scope;
    scope.period = Period::thisYear;
    scope.window = {calendarYear(at, scope.zone).from, at};
    scope.view = HolderView::payer;
    scope.network = need.network;
    const auto detail = readHolder(reading, need.holder, system, scope);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    const bool isOfNext = calendarYear(need.from.value_or(at), scope.zone).from > at;
    return isOfNext && !detail->granted ? std::nullopt : detail->leftNow.value;
}

} // namespace

Result<PilotPlan> readPlan(const QueryContext& reading, PlanningMemory& memory,
                           const PilotNeed& need, Instant at) {
    at = std::chrono::floor<std::chrono::seconds>(at);
    QueryContext then = reading;
    then.now = at;
    std::vector<PilotSystem> systems;
    for (const System* system : systemsOf(need, reading.settings->federation)) {
        auto known = readSystem(reading, memory, need, *system, at);
        if (!known) {
            return std::unexpected(known.error());
        }
        if (!need.holder.text.empty()) {
            const auto headroom = readHeadroom(then, need, system->id, at);
            if (!headroom) {
                return std::unexpected(headroom.error());
            }
            known->headroom = *headroom;
        }
        systems.push_back(std::move(*known));
    }
    PilotPlan plan = buildPilotPlan(need, reading.settings->federation, systems, at);
    plan.simulated = reading.settings->simulated;
    return plan;
}

} // namespace ff
