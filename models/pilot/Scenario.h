// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/pilot/PilotOption.h"

#include <string>
#include <vector>

namespace ff {

/// What is kept of one option of a plan.
struct ScenarioOption {
    std::string system;
    std::string title;
    std::string reason;
    bool serves = false;
    std::optional<planning::Seconds> median;
    std::optional<planning::Seconds> bound;
    std::optional<Instant> finishBy;
    double gpuHours = 0;
    std::optional<double> headroomAfter;

    bool operator==(const ScenarioOption&) const = default;
};

/// A plan that a person kept: what was needed, and what was answered then.
struct Scenario {
    std::string name;
    PilotNeed need;
    Instant at;
    bool simulated = false;
    std::vector<ScenarioOption> options; ///< best first

    bool operator==(const Scenario&) const = default;
};

[[nodiscard]] Scenario scenarioOf(std::string name, const PilotPlan& plan, const Formatter& format);

[[nodiscard]] std::string toJson(const std::vector<Scenario>& scenarios);
/// What `toJson` wrote; entries that are not understood are left out.
[[nodiscard]] std::vector<Scenario> scenariosFromJson(const std::string& json);

} // namespace ff
