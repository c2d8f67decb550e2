// SPDX-License-Identifier: GPL-3.0-only
#include "models/floor/LatestValues.h"

#include "models/gpus/GpuStates.h"
#include "models/usage/UsageScope.h"

namespace ff {

LatestValues::LatestValues(const FloorInputs& inputs, const System& system)
    : m_inputs(inputs)
    , m_system(system) {
    for (const LatestValue& value : inputs.latest) {
        if (value.key.system == system.id) {
            m_values.push_back(&value);
        }
    }
}

bool LatestValues::holds(const LatestValue& value) const {
    return value.point.at + holdTime(value.interval) >= m_inputs.now;
}

std::optional<Instant> LatestValues::newest() const {
    std::optional<Instant> result;
    for (const LatestValue* value : m_values) {
        if (!result || value->point.at > *result) {
            result = value->point.at;
        }
    }
    return result;
}

std::optional<FloorParts> LatestValues::parts() const {
    // The newest values put into a bin that is as wide as they hold.
    BinTable table{.window = {m_inputs.now - std::chrono::minutes{1}, m_inputs.now},
                   .every = std::chrono::minutes{1},
                   .series = {}};
    for (const LatestValue* value : m_values) {
        const double now = value->point.value;
        if (holds(*value)) {
            table.series.push_back({value->key, {{now, now, now, table.every}}});
        }
    }
    return floorParts(sumOf(statesOf(m_system, table, capacity()).bins));
}

std::optional<double> LatestValues::capacity() const {
    for (const LatestValue* value : m_values) {
        if (value->key.metric == Metric::gpusCapacity) {
            return value->point.value;
        }
    }
    return {};
}

std::optional<double> LatestValues::pending() const {
    std::optional<double> sum;
    for (const LatestValue* value : m_values) {
        const SeriesKey& key = value->key;
        if (key.metric != Metric::queueGpus || key.qualifier != name(PendingKind::eligible)) {
            continue;
        }
        // A series that is not sent any more has been written as zero: old zeros hold too.
        if (!holds(*value) && value->point.value != 0) {
            continue;
        }
        sum = sum.value_or(0);
        if (passes(m_inputs.scope, *m_inputs.attribution, {m_system.id, key.account, {}, {}},
                   m_inputs.now)) {
            *sum += value->point.value / m_system.devicesPerGpu;
        }
    }
    return sum;
}

} // namespace ff
