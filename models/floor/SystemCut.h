// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/BuildFloor.h"

#include <unordered_map>

/// Private to models/floor.
namespace ff {

/// The inputs of many systems, cut once into those of each: a row then looks at its own series and
/// not at those of all systems.
class SystemCut final {
public:
    explicit SystemCut(FloorInputs inputs);

    /// What `buildRow` reads of one system, in the order in which it came: once a system, and until
    /// the next call. Its usage is that of all systems.
    [[nodiscard]] const FloorInputs& take(const SystemId& system);
    /// What is of no system: the usage, the scope, the rules.
    [[nodiscard]] const FloorInputs& all() const { return m_one; }
    /// Those of all systems.
    [[nodiscard]] const std::vector<SourceConfig>& sources() const { return m_sources; }

private:
    struct Part {
        std::vector<SeriesBins> bins;
        std::vector<SeriesBins> before;
        std::vector<SeriesBins> day;
        std::vector<LatestValue> latest;
        std::vector<CountDoubt> doubts;
        std::vector<SourceConfig> sources;
        std::vector<SourceStatus> statuses;
    };

    FloorInputs m_one; ///< what is of no system, with the part of one
    std::vector<SourceConfig> m_sources;
    std::unordered_map<SystemId, Part> m_parts;
};

} // namespace ff
