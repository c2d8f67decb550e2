// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/ReadPlan.h"

#include "app/services/reading/Read.h"
#include "models/periods/Periods.h"
#include "models/planning/PastJobs.h"

#include <algorithm>
#include <cmath>

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

Result<PilotSystem> readSystem(const QueryContext& reading, QueueForecasts& queues,
                               const PilotNeed& need, const System& system, Instant at) {
    PilotSystem known{.system = &system, .wait = {}, .partition = {}, .headroom = {}};
    auto use = queues.use(reading, system, at, need.confidence);
    if (!use) {
        return std::unexpected(use.error());
    }
    const std::int64_t atOnce = need.parallel ? need.gpus * need.runs : need.gpus;
    known.wait = use->queue->forecast.forecast(
        atOnce, std::llround(need.hours * 3600),
        planning::secondsOf(std::max(at, need.from.value_or(at))), planning::secondsOf(at));
    known.backtest = use->queue->forecast.backtest();
    if (known.wait.wait && known.wait.partition < use->queue->partitions.size()) {
        known.partition = use->queue->partitions[known.wait.partition];
    }
    return known;
}

/// GPU-h of the holder's share of the system that are left this year.
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
    return detail->leftNow.value;
}

} // namespace

Result<PilotPlan> readPlan(const QueryContext& reading, QueueForecasts& queues,
                           const PilotNeed& need, Instant at) {
    at = std::chrono::floor<std::chrono::seconds>(at);
    QueryContext then = reading;
    then.now = at;
    std::vector<PilotSystem> systems;
    for (const System* system : systemsOf(need, reading.settings->federation)) {
        auto known = readSystem(then, queues, need, *system, at);
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
