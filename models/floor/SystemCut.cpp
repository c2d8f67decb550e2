// SPDX-License-Identifier: GPL-3.0-only
#include "models/floor/SystemCut.h"

#include <utility>

namespace ff {

SystemCut::SystemCut(FloorInputs inputs)
    : m_one(std::move(inputs))
    , m_sources(std::exchange(m_one.sources, {})) {
    const auto cut = [this](auto& all, const auto& systemOf, auto place) {
        for (auto& each : std::exchange(all, {})) {
            (m_parts[systemOf(each)].*place).push_back(std::move(each));
        }
    };
    const auto byKey = [](const auto& each) { return each.key.system; };
    const auto bySystem = [](const auto& each) { return each.system; };
    cut(m_one.bins.series, byKey, &Part::bins);
    cut(m_one.before.series, byKey, &Part::before);
    cut(m_one.day.series, byKey, &Part::day);
    cut(m_one.latest, byKey, &Part::latest);
    cut(m_one.doubts, bySystem, &Part::doubts);
    std::unordered_map<SourceId, SourceStatus> statuses;
    for (SourceStatus& status : std::exchange(m_one.statuses, {})) {
        const SourceId source = status.source;
        statuses.try_emplace(source, std::move(status));
    }
    for (const SourceConfig& source : m_sources) {
        Part& part = m_parts[source.system];
        part.sources.push_back(source);
        if (const auto status = statuses.find(source.id); status != statuses.end()) {
            part.statuses.push_back(status->second);
        }
    }
}

const FloorInputs& SystemCut::take(const SystemId& system) {
    Part part = std::exchange(m_parts[system], {});
    m_one.bins.series = std::move(part.bins);
    m_one.before.series = std::move(part.before);
    m_one.day.series = std::move(part.day);
    m_one.latest = std::move(part.latest);
    m_one.doubts = std::move(part.doubts);
    m_one.sources = std::move(part.sources);
    m_one.statuses = std::move(part.statuses);
    return m_one;
}

} // namespace ff
