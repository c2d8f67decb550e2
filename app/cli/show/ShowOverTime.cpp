// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/LeftOut.h"
#include "app/cli/show/Show.h"
#include "app/services/reading/Gather.h"
#include "app/services/reading/ReadUsage.h"
#include "models/floor/BuildFloor.h"
#include "models/gpus/GpuStates.h"
#include "models/gpus/ToldByAccount.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <tuple>

namespace ff::cli {
namespace {

using namespace std::chrono;

struct Steps {
    Window window;
    Duration every;

    [[nodiscard]] Instant from(std::size_t i) const {
        return window.from + every * std::int64_t(i);
    }
    [[nodiscard]] Duration asked(std::size_t i) const {
        return std::min(every, window.to - from(i));
    }
};

/// A value where something was seen, else nothing.
Cell seen(const Bin& bin, double value) {
    return bin.observed.count() > 0 ? Cell{value} : Cell{};
}

Result<std::vector<SeriesBins>> bins(const Show& wanted, const QueryContext& reading,
                                     std::vector<Metric> metrics, const Steps& steps) {
    SampleQuery query;
    query.system = wanted.system;
    query.metrics = std::move(metrics);
    query.window = steps.window;
    query.every = steps.every;
    return reading.samples.bins(query);
}

/// Values in the units the site counts in, as they were stored.
Result<Table> series(const Show& wanted, const QueryContext& reading, const Steps& steps) {
    std::vector<Metric> metrics;
    if (wanted.metric) {
        metrics.push_back(*wanted.metric);
    }
    const auto found = bins(wanted, reading, metrics, steps);
    if (!found) {
        return std::unexpected(found.error());
    }
    Table table{{{"from"},
                 {"system"},
                 {"metric"},
                 {"account"},
                 {"qualifier"},
                 {"mean", 3},
                 {"min", 3},
                 {"max", 3},
                 {"coverage", 3}},
                {},
                reading.settings->simulated};
    for (const SeriesBins& each : *found) {
        for (std::size_t i = 0; i < each.bins.size(); ++i) {
            const Bin& bin = each.bins[i];
            table.rows.push_back(
                {steps.from(i), each.key.system.text, std::string(info(each.key.metric).name),
                 each.key.account, each.key.qualifier, seen(bin, bin.mean), seen(bin, bin.min),
                 seen(bin, bin.max), Coverage{bin.observed, steps.asked(i)}.ratio()});
        }
    }
    return table;
}

Result<Table> floor(const Show& wanted, const QueryContext& reading, const Steps& steps) {
    Table table{{{"from"},
                 {"system"},
                 {"capacity", 0},
                 {"allocated", 0},
                 {"idle", 0},
                 {"reserved", 0},
                 {"down", 0},
                 {"planned_down", 0},
                 {"allocation_rate", 3},
                 {"utilisation", 3},
                 {"allocated_idle_gpu_hours", 1},
                 {"coverage", 3},
                 {"unit"}},
                {},
                reading.settings->simulated};
    const auto found =
        gatherBins(reading, wanted.system, floorMetrics(), steps.window, steps.every);
    if (!found) {
        return std::unexpected(found.error());
    }
    std::vector<SystemId> leftOut;
    for (const System& system : reading.settings->federation.systems) {
        if (wanted.system && *wanted.system != system.id) {
            continue;
        }
        const SystemStates states = inUnit(statesOf(system, *found), wanted.unit,
                                           reading.settings->federation, system, *found);
        for (std::size_t i = 0; states.known && i < states.bins.size(); ++i) {
            const StateBin& bin = states.bins[i];
            const bool known = bin.observed.count() > 0;
            const bool isLeftOut = !known && bin.seen.count() > 0;
            if (isLeftOut && (leftOut.empty() || leftOut.back() != system.id)) {
                leftOut.push_back(system.id);
            }
            const auto value = [&](double v) {
                return known ? Cell{v} : isLeftOut ? Cell{NotKnown{}} : Cell{};
            };
            const StateSum sum = sumOf({&bin, 1});
            table.rows.push_back(
                {steps.from(i), system.id.text, value(bin.capacity), value(bin.allocated),
                 value(bin.idle), value(bin.reserved), value(bin.down), value(bin.plannedDown),
                 cell(known ? allocationRate(sum) : std::nullopt),
                 cell(known ? utilisation(sum) : std::nullopt), cell(allocatedIdle(sum)),
                 Coverage{bin.seen, steps.asked(i)}.ratio(), unitName(wanted.unit)});
        }
    }
    table.remark = leftOutRemark(reading.settings->federation, leftOut);
    return table;
}

/// Pending jobs and GPUs of all accounts, by why they wait.
Result<Table> queue(const Show& wanted, const QueryContext& reading, const Steps& steps) {
    std::vector<Metric> metrics = toldBeside(Metric::queueJobs);
    metrics.insert(metrics.end(), {Metric::queueJobs, Metric::queueGpus});
    const auto found = bins(wanted, reading, metrics, steps);
    if (!found) {
        return std::unexpected(found.error());
    }
    struct Depth {
        std::optional<double> jobs; ///< unset: the site does not tell them
        std::optional<double> gpus;
        Duration seen{};
    };
    std::map<std::pair<SystemId, Metric>, std::vector<Duration>> seen;
    std::map<std::tuple<std::size_t, SystemId, std::string>, Depth> depths;
    for (const SeriesBins& each : *found) {
        const SystemId& id = each.key.system;
        const bool counts = each.key.metric == Metric::queueJobs;
        if (!counts && each.key.metric != Metric::queueGpus) {
            continue;
        }
        const auto known = seen.try_emplace({id, each.key.metric}).first;
        if (known->second.empty()) {
            known->second = seenOf(id, each.key.metric, *found);
        }
        const System* system = reading.settings->federation.system(id);
        const double devices = counts || !system ? 1 : system->devicesPerGpu;
        for (std::size_t i = 0; i < each.bins.size(); ++i) {
            if (each.bins[i].observed.count() == 0) {
                continue;
            }
            const Duration here = known->second[i];
            Depth& depth = depths[{i, id, each.key.qualifier}];
            depth.seen = std::max(depth.seen, here);
            std::optional<double>& sum = counts ? depth.jobs : depth.gpus;
            sum = sum.value_or(0) + addedBy(each.bins[i], here) / devices;
        }
    }
    Table table{{{"from"}, {"system"}, {"state"}, {"jobs"}, {"gpus"}, {"coverage", 3}, {"unit"}},
                {},
                reading.settings->simulated};
    for (const auto& [key, depth] : depths) {
        const auto& [step, system, state] = key;
        table.rows.push_back({steps.from(step), system.text, state, cell(depth.jobs),
                              cell(depth.gpus), Coverage{depth.seen, steps.asked(step)}.ratio(),
                              unitName(GpuUnit::physical)});
    }
    return table;
}

Result<Table> shares(const Show& wanted, const QueryContext& reading, const Steps& steps) {
    UsageRequest request;
    request.window = steps.window;
    request.by = {Dimension::beneficiary, Dimension::system};
    request.system = wanted.system;
    request.unit = wanted.unit;
    for (std::size_t i = 0; steps.from(i) < steps.window.to; ++i) {
        request.report.push_back(steps.from(i));
    }
    request.report.push_back(steps.window.to);
    const auto usage = readUsage(reading, request);
    if (!usage) {
        return std::unexpected(usage.error());
    }
    Table table{{{"from"},
                 {"holder"},
                 {"system"},
                 {"gpu_hours"},
                 {"share", 4},
                 {"entitled_gpu_hours"},
                 {"coverage", 3},
                 {"unit"}},
                {},
                reading.settings->simulated};
    for (const UsageLine& line : (*usage)->lines) {
        if (wanted.holder && line.keys[0] != wanted.holder->text) {
            continue;
        }
        const auto value = [&](double number) {
            return line.isKnown ? Cell{number} : Cell{NotKnown{}};
        };
        table.rows.push_back({(*usage)->report[line.period],
                              line.keys[0].empty() ? std::string("unattributed") : line.keys[0],
                              line.keys[1], value(line.gpuHours), value(line.share),
                              cell(line.entitled), line.coverage.ratio(), unitName(wanted.unit)});
    }
    table.remark = leftOutRemark(reading.settings->federation, (*usage)->withoutFactor);
    return table;
}

} // namespace

Result<Table> showOverTime(const Show& wanted, const QueryContext& reading) {
    const Steps steps{scopeOf(wanted, reading.now).window, wanted.every.value_or(hours{1})};
    if (steps.window.empty()) {
        return Table{};
    }
    switch (wanted.subject) {
    case Subject::floor:
        return floor(wanted, reading, steps);
    case Subject::queue:
        return queue(wanted, reading, steps);
    case Subject::shares:
        return shares(wanted, reading, steps);
    case Subject::series:
        return series(wanted, reading, steps);
    case Subject::capacity:
    case Subject::factories:
    case Subject::notes:
    case Subject::awards:
    case Subject::sources:
    case Subject::waits:
        break;
    }
    return Table{};
}

} // namespace ff::cli
