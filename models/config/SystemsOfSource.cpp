// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/SystemsOfSource.h"

#include <algorithm>

namespace ff {

std::vector<SourceConfig> apart(const std::vector<SourceConfig>& sources) {
    std::vector<SourceConfig> all;
    for (const SourceConfig& source : sources) {
        if (source.serves.isOne()) {
            all.push_back(source);
            continue;
        }
        for (const ServedSystem& served : source.serves.systems) {
            SourceConfig one = source;
            one.engine = source.id;
            one.id = served.source;
            one.system = served.system;
            one.serves.systems = {served};
            all.push_back(std::move(one));
        }
    }
    return all;
}

std::vector<SourceConfig> together(const std::vector<SourceConfig>& sources) {
    std::vector<SourceConfig> all;
    for (const SourceConfig& source : sources) {
        if (source.engine.empty()) {
            all.push_back(source);
            continue;
        }
        ServedSystem served = source.serves.systems.front();
        served.catalogueDevices = source.catalogueDevices;
        served.metersOnly = source.metersOnly;
        const auto engine = std::ranges::find(all, source.engine, &SourceConfig::id);
        if (engine != all.end()) {
            engine->serves.systems.push_back(std::move(served));
            continue;
        }
        SourceConfig first = source;
        first.id = source.engine;
        first.engine = {};
        first.system = {};
        first.cluster.clear();
        first.catalogueDevices = 0;
        first.metersOnly = false;
        first.serves.systems = {std::move(served)};
        all.push_back(std::move(first));
    }
    return all;
}

const SourceId& askedAs(const SourceConfig& source) {
    return source.engine.empty() ? source.id : source.engine;
}

std::vector<SourceId> keptAs(const SourceConfig& source) {
    if (source.serves.isOne() || !source.engine.empty()) {
        return {source.id};
    }
    std::vector<SourceId> ids;
    for (const ServedSystem& served : source.serves.systems) {
        ids.push_back(served.source);
    }
    return ids;
}

} // namespace ff
