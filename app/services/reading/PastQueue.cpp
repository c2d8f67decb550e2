// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/PastQueue.h"

#include "models/federation/Federation.h"
#include "models/telemetry/GpuTypes.h"

#include <limits>

namespace ff {

Result<PastQueue> readPastQueue(const QueryContext& reading, const System& system, Window window) {
    auto records = reading.jobs.jobs(system.id, window, std::numeric_limits<std::size_t>::max());
    if (!records) {
        return std::unexpected(records.error());
    }
    const GpuTypes types = reading.settings->federation.gpuTypesOf(system.id);
    GpuUnits units(types);
    PastQueue queue{std::move(*records), {}};
    queue.history = planning::queueHistory(queue.records, [&](const JobRecord& each) {
        return gpusOf(units.of(each.gpus, each.gpuModel)) / system.devicesPerGpu;
    });
    return queue;
}

} // namespace ff
