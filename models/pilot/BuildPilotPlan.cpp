// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "models/pilot/Blocked.h"
#include "models/pilot/PilotOption.h"
#include "models/pilot/RunTimes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace ff {
namespace {

Duration hoursLong(double hours) {
    return Duration{std::llround(hours * 3'600'000)};
}

/// The GPUs of each model that the system has at a time.
std::map<std::string, CapacityStep> stepsAt(const System& system, Instant t) {
    std::map<std::string, CapacityStep> latest; // steps are in the order of their dates
    for (const CapacityStep& step : system.capacity) {
        if (step.from <= t) {
            latest[step.gpuModel] = step;
        }
    }
    return latest;
}

bool isWanted(const PilotNeed& need, const std::string& model) {
    return need.models.empty() || std::ranges::find(need.models, model) != need.models.end();
}

std::optional<double> memoryOf(const CapacityStep& step, const Federation& federation) {
    if (step.memoryGb) {
        return step.memoryGb;
    }
    const auto known = federation.gpuMemoryGb.find(step.gpuModel);
    return known == federation.gpuMemoryGb.end() ? std::nullopt : std::optional(known->second);
}

class OptionBuilder {
public:
    OptionBuilder(const PilotNeed& need, const Federation& federation, Instant at, Instant begin)
        : m_need(need)
        , m_federation(federation)
        , m_at(at)
        , m_begin(begin) {}

    [[nodiscard]] PilotOption build(const PilotSystem& known) const {
        const System& system = *known.system;
        PilotOption option;
        option.system = system.id;
        option.title = titleOf(m_federation, system);
        option.gpuHours = m_need.gpuHours();
        option.headroom = known.headroom;
        option.wait = known.wait;
        option.partition = known.partition;
        option.backtest = known.backtest;
        option.reliability = known.reliability;
        option.misses = known.misses;
        option.ahead = known.ahead;
        option.announced = known.announced;
        setService(option, system);
        setUnits(option, known);
        if (option.noService == NoService::none) {
            const planning::FreeAhead free = servingFree(option);
            option.ahead.room = roomFor(m_need, free, m_begin);
            setTimes(option, free);
        } else {
            option.wait.wait.reset();
        }
        return option;
    }

private:
    void setService(PilotOption& option, const System& system) const {
        const auto serving = servingSteps(m_need, m_federation, system, m_begin);
        bool isCounted = !serving.empty();
        double gpus = 0;
        for (const CapacityStep& step : serving) {
            if (!step.gpuModel.empty()) {
                option.models.push_back(step.gpuModel);
            }
            isCounted = isCounted && step.gpus.has_value();
            gpus += step.gpus.value_or(0);
        }
        if (isCounted) {
            option.capacity = gpus;
            option.others = std::max(0.0, capacityAt(system, m_begin).value_or(0) - gpus);
        }
        const std::int64_t atOnce = gpusAtOnce(m_need);
        const bool anyModel =
            std::ranges::any_of(stepsAt(system, m_begin), [&](const auto& modelAndStep) {
                return isWanted(m_need, modelAndStep.first);
            });
        if (!m_need.models.empty() && !anyModel) {
            option.noService = NoService::noModel;
        } else if (m_need.memoryGb && serving.empty()) {
            option.noService = NoService::tooLittleMemory;
        } else if (option.capacity && *option.capacity < double(atOnce)) {
            option.noService = NoService::tooFewGpus;
        } else if (!option.capacity && option.wait.largestSeen == 0) {
            option.noService = NoService::unknownSize;
        }
    }

    /// Of the GPUs that serve, in the partition that the pilot would use.
    [[nodiscard]] std::optional<double> h100FactorOf(const PilotSystem& known) const {
        System serving = *known.system;
        serving.capacity = servingSteps(m_need, m_federation, serving, m_begin);
        if (!known.gpuModel.empty()) {
            std::erase_if(serving.capacity, [&](const CapacityStep& step) {
                return step.gpuModel != known.gpuModel;
            });
        }
        return h100Factor(m_federation, serving, known.partition, m_begin);
    }

    void setUnits(PilotOption& option, const PilotSystem& known) const {
        const System& system = *known.system;
        if (const auto factor = h100FactorOf(known)) {
            option.h100Hours = option.gpuHours * *factor;
        }
        if (const BurnRule* rule =
                burnRuleOf(m_federation, system.id, option.partition, m_need.holder)) {
            option.siteHours = option.gpuHours * system.devicesPerGpu * rule->unitsPerDeviceHour;
            option.siteUnit = rule->unit;
        }
    }

    /// The free GPUs that serve, at least: those of other models may all be among the free ones.
    [[nodiscard]] static planning::FreeAhead servingFree(const PilotOption& option) {
        planning::FreeAhead free = option.ahead.free;
        for (auto& hour : free.hours) {
            for (std::size_t q = 0; hour && q < hour->size(); ++q) {
                (*hour)[q] -= option.others;
            }
        }
        return free;
    }

    /// Runs in sequence wait anew each time; runs at once are one request of their sum.
    void setTimes(PilotOption& option, const planning::FreeAhead& free) const {
        const auto& wait = option.wait.wait;
        if (!wait) {
            return;
        }
        const auto blocked = Blocked(option, m_need, m_at).times();
        const RunTimes runs(m_need, free, blocked);
        Window bound = runs.bound(m_begin, std::chrono::seconds{wait->bound});
        if (wait->median) {
            const Window expected = runs.expected(m_begin, std::chrono::seconds{*wait->median});
            option.start = expected.from;
            option.finish = expected.to;
            // What is in the way of the expected start may come after what is in the bound's way.
            bound = {std::max(bound.from, expected.from), std::max(bound.to, expected.to)};
        }
        option.startBy = bound.from;
        option.finishBy = bound.to;
        option.isLate = m_need.until && option.finishBy > m_need.until;
    }

    const PilotNeed& m_need;
    const Federation& m_federation;
    Instant m_at;    ///< of the plan
    Instant m_begin; ///< of the first wait
};

/// Smaller is better.
auto rank(const PilotOption& option) {
    const bool overdrawn = option.headroomAfter().value_or(0) < 0;
    return std::tuple(option.noService != NoService::none, !option.finishBy, option.isLate,
                      overdrawn, option.finishBy.value_or(Instant::max()),
                      -option.capacity.value_or(0), option.system.text);
}

std::vector<AccessFit> accessOf(const PilotNeed& need, const Federation& federation, Instant at) {
    const Duration length = hoursLong(need.hours * (need.parallel ? 1 : need.runs));
    std::vector<AccessFit> fits;
    for (const AccessMode& mode : federation.modes) {
        if (need.mode.text.empty() || need.mode == mode.id) {
            fits.push_back(accessFit(mode, need.gpuHours(), length, at));
        }
    }
    std::ranges::sort(fits, {}, [](const AccessFit& fit) {
        const bool refuses = fit.isTooLong || fit.size == AccessFit::Size::tooSmall ||
                             fit.size == AccessFit::Size::tooLarge;
        return std::tuple(refuses, fit.size == AccessFit::Size::unknown,
                          fit.earliestStart.value_or(Instant::max()), fit.mode.text);
    });
    return fits;
}

} // namespace

std::vector<CapacityStep> servingSteps(const PilotNeed& need, const Federation& federation,
                                       const System& system, Instant at) {
    std::vector<CapacityStep> serving;
    for (const auto& [model, step] : stepsAt(system, at)) {
        if (isWanted(need, model) &&
            (!need.memoryGb || memoryOf(step, federation).value_or(0) >= *need.memoryGb)) {
            serving.push_back(step);
        }
    }
    return serving;
}

PilotPlan buildPilotPlan(const PilotNeed& need, const Federation& federation,
                         const std::vector<PilotSystem>& systems, Instant at) {
    PilotPlan plan{.need = need,
                   .at = at,
                   .begin = std::max(at, need.from.value_or(at)),
                   .options = {},
                   .access = accessOf(need, federation, at)};
    const OptionBuilder builder(need, federation, at, plan.begin);
    for (const PilotSystem& system : systems) {
        plan.options.push_back(builder.build(system));
    }
    std::ranges::sort(plan.options, {}, rank);
    return plan;
}

} // namespace ff
