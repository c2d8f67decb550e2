// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/pilot/PilotOption.h"

#include <QTest>

namespace ff {

using namespace std::chrono_literals;

inline System system(const char* id, const char* model, std::optional<double> gpus,
                     std::optional<double> memory = {}) {
    System system;
    system.id = SystemId{id};
    system.name = id;
    system.capacity = {{kUnknownStart, model, gpus, "test", memory}};
    return system;
}

inline planning::WaitForecast waits(planning::Seconds median, planning::Seconds bound) {
    planning::WaitForecast forecast;
    forecast.wait = planning::WaitBound{bound, median};
    forecast.basis = planning::BoundBasis::sizeClass;
    forecast.quality.judged = 1000;
    forecast.quality.held = 950;
    forecast.largestSeen = 512;
    return forecast;
}

inline PilotNeed need() {
    PilotNeed need;
    need.gpus = 64;
    need.hours = 10;
    need.runs = 3;
    return need;
}

/// A need on five systems: a slow one, a fast one, one that is too small, one of which too few jobs
/// are known, and one of which nothing is.
class PlanFixture {
protected:
    void fill() {
        m_federation = {};
        m_systems.clear();
        m_federation.systems = {system("slow", "H100", 4480, 64), system("fast", "A100", 1000),
                                system("small", "H100", 32), system("quiet", "H100", 900),
                                system("unknown", "B200", {})};
        m_federation.gpuMemoryGb = {{"H100", 80}, {"A100", 40}};
        m_federation.h100Equivalent = {{"H100", 1.0}, {"A100", 0.315}};
        m_federation.burnRules = {{.system = SystemId{"fast"},
                                   .unit = "node-h",
                                   .partition = {},
                                   .holder = {},
                                   .unitsPerDeviceHour = 0.125,
                                   .text = {},
                                   .reset = {},
                                   .source = {}}};
        planning::WaitForecast few;
        few.obstacle = planning::WaitForecast::Obstacle::tooFewStarts;
        few.quality.judged = 41;
        few.starts = 100;
        few.startsNeeded = 59;
        few.largestSeen = 100;
        const auto known = [&](std::size_t i, planning::WaitForecast wait) {
            m_systems.push_back({.system = &m_federation.systems[i],
                                 .wait = std::move(wait),
                                 .partition = "gpu",
                                 .headroom = {}});
        };
        known(0, waits(3600, 36000));
        known(1, waits(600, 7200));
        known(2, waits(60, 60));
        known(3, few);
        known(4, {});
    }

    PilotPlan plan(const PilotNeed& need) const {
        return buildPilotPlan(need, m_federation, m_systems, m_now);
    }
    static const PilotOption& option(const PilotPlan& plan, const char* id) {
        for (const PilotOption& each : plan.options) {
            if (each.system.text == id) {
                return each;
            }
        }
        qFatal("no option %s", id);
    }

    /// `gpus` of the system "fast" are away from the one hour to the other.
    Announced away(int fromHours, int toHours, std::optional<double> gpus = {}) const {
        Announced told;
        told.system = SystemId{"fast"};
        told.window = {m_now + fromHours * 1h, m_now + toHours * 1h};
        told.gpus = gpus;
        return told;
    }
    PilotOption fastWith(std::vector<Announced> announced, const PilotNeed& need) {
        m_systems[1].announced = std::move(announced);
        return option(plan(need), "fast");
    }

    Federation m_federation;
    std::vector<PilotSystem> m_systems;
    const Instant m_now = *parseIso8601("2026-11-26T12:00:00Z");
};

} // namespace ff
