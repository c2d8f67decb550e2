// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/ReadBacktest.h"

#include "models/federation/Federation.h"
#include "models/planning/CalibratedBounds.h"
#include "models/planning/PastJobs.h"
#include "models/planning/Qbets.h"
#include "models/telemetry/GpuTypes.h"

#include <limits>

namespace ff {

Result<BacktestAnswer> readBacktest(const QueryContext& reading, const BacktestRequest& request) {
    const System* system = reading.settings->federation.system(request.system);
    if (!system) {
        return fail(ErrorCode::unknownSystem, request.system.text);
    }
    const auto records = reading.jobs.jobs(request.system, {Instant{}, reading.now},
                                           std::numeric_limits<std::size_t>::max());
    if (!records) {
        return std::unexpected(records.error());
    }
    const GpuTypes types = reading.settings->federation.gpuTypesOf(system->id);
    GpuUnits units(types);
    const auto history = planning::queueHistory(*records, [&](const JobRecord& each) {
        return gpusOf(units.of(each.gpus, each.gpuModel)) / system->devicesPerGpu;
    });

    planning::CalibratedBounds calibrated({.confidence = request.confidence});
    planning::Qbets published(request.confidence, planning::classBySize);
    const auto ours = planning::replay(history.jobs, calibrated);
    const auto baseline = planning::replay(history.jobs, published);

    BacktestAnswer answer;
    for (std::size_t job = 0; job < history.jobs.size(); ++job) {
        const Instant queued = instantFromSeconds(history.jobs[job].queued);
        if (request.window && (queued < request.window->from || queued >= request.window->to)) {
            continue;
        }
        answer.jobs.push_back(history.jobs[job]);
        answer.records.push_back((*records)[history.records[job]]);
        answer.ours.push_back(ours[job]);
        answer.published.push_back(baseline[job]);
    }
    return answer;
}

} // namespace ff
