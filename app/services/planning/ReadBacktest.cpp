// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/ReadBacktest.h"

#include "app/services/planning/PastQueue.h"
#include "models/federation/Federation.h"
#include "models/planning/CalibratedBounds.h"
#include "models/planning/Qbets.h"
#include "models/telemetry/JobLimits.h"

#include <algorithm>

namespace ff {

Result<BacktestAnswer> readBacktest(const QueryContext& reading, const BacktestRequest& request) {
    const System* system = reading.settings->federation.system(request.system);
    if (!system) {
        return fail(ErrorCode::unknownSystem, request.system.text);
    }
    planning::QueueNames names;
    const auto queue =
        readPastQueue(reading, *system, {Instant{}, reading.now + kClocksApart}, names);
    if (!queue) {
        return std::unexpected(queue.error());
    }
    const planning::QueueHistory& history = queue->history;

    planning::CalibratedBounds calibrated({.confidence = request.confidence});
    planning::Qbets published(request.confidence, planning::classBySize);
    const auto ours = planning::replay(history.jobs, calibrated);
    auto baseline = planning::replay(history.jobs, published);
    for (auto& each : baseline) {
        if (each) {
            each->bound = std::max(each->bound, planning::kShortestBound);
        }
    }

    BacktestAnswer answer;
    answer.known = history.knownBefore.value_or(planning::secondsOf(reading.now));
    for (std::size_t job = 0; job < history.jobs.size(); ++job) {
        const Instant queued = instantFromSeconds(history.jobs[job].queued);
        if (request.window && (queued < request.window->from || queued >= request.window->to)) {
            continue;
        }
        answer.jobs.push_back(history.jobs[job]);
        answer.records.push_back(queue->records[history.records[job]]);
        answer.ours.push_back(ours[job]);
        answer.published.push_back(baseline[job]);
    }
    return answer;
}

} // namespace ff
