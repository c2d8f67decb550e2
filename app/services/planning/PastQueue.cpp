// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/PastQueue.h"

#include "models/federation/Federation.h"
#include "models/telemetry/GpuTypes.h"

#include <limits>

namespace ff {

Result<PastQueue> readPastQueue(const QueryContext& reading, const System& system, Window window,
                                planning::QueueNames& names) {
    auto records = reading.jobs.jobs(system.id, window, std::numeric_limits<std::size_t>::max());
    if (!records) {
        return std::unexpected(records.error());
    }
    const GpuTypes types = reading.settings->federation.gpuTypesOf(system.id);
    GpuUnits units(types);
    PastQueue queue{std::move(*records), {}};
    const auto physical = [&](const JobRecord& each) {
        return gpusOf(units.of(each.gpus, each.gpuModel)) / system.devicesPerGpu;
    };
    queue.history = planning::queueHistory(queue.records, physical, names);
    return queue;
}

} // namespace ff
