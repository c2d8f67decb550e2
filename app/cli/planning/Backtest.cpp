// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/planning/Backtest.h"

#include "app/cli/planning/PlanLists.h"
#include "app/cli/show/WhyEmpty.h"
#include "app/cli/text/Words.h"
#include "app/services/planning/FreeForecasts.h"
#include "app/services/planning/ReadBacktest.h"

namespace ff::cli {
namespace {

using planning::BoundQuality;
using planning::PastJob;
using planning::WaitBound;

Cell count(std::size_t value) {
    return std::int64_t(value);
}

void addQuality(Table& table, const std::string& sizeClass, const char* method,
                const BoundQuality& quality) {
    table.rows.push_back({sizeClass, std::string(method), count(quality.jobs),
                          count(quality.bounds), cell(quality.coverage()),
                          cell(quality.medianBound), cell(quality.meanBound),
                          cell(quality.pinballLoss)});
}

Table qualityTable(const Backtest& wanted, const BacktestAnswer& answer) {
    Table table{{{"size_class"},
                 {"method"},
                 {"jobs"},
                 {"bounds"},
                 {"coverage", 4},
                 {"median_bound_s", 0},
                 {"mean_bound_s", 0},
                 {"pinball_loss_s", 1}},
                {}};
    for (const planning::BacktestRow& row : backtestRows(answer.jobs, answer.ours, answer.published,
                                                         wanted.confidence, answer.known)) {
        const std::string sizes = row.sizeClass ? planning::sizeClassName(*row.sizeClass) : "all";
        if (wanted.method != BoundsBy::qbets) {
            addQuality(table, sizes, "ours", row.ours);
        }
        if (wanted.method != BoundsBy::ours) {
            addQuality(table, sizes, "qbets", row.published);
        }
    }
    return table;
}

Table eachJobTable(const Backtest& wanted, const BacktestAnswer& answer) {
    Table table{{{"submit"},
                 {"gpus"},
                 {"time_limit_s"},
                 {"size_class"},
                 {"median_s"},
                 {"bound_s"},
                 {"waited_s"},
                 {"started"}},
                {}};
    const auto& stated = wanted.method == BoundsBy::qbets ? answer.published : answer.ours;
    for (std::size_t i = 0; i < answer.jobs.size(); ++i) {
        const PastJob& job = answer.jobs[i];
        const std::optional<WaitBound>& bound = stated[i];
        table.rows.push_back(
            {answer.records[i].submit, job.request.gpus, cell(job.request.limit),
             planning::sizeClassName(planning::sizeClass(job.request.gpus)),
             bound ? cell(bound->median) : Cell{}, bound ? Cell{bound->bound} : Cell{},
             planning::waitedUntil(job, answer.known), std::int64_t(job.start ? 1 : 0)});
    }
    return table;
}

/// Free GPUs: the same row as in a plan.
Result<Table> capacityTable(const Backtest& wanted, const QueryContext& reading) {
    const System* system = reading.settings->federation.system(*wanted.system);
    if (!system) {
        return fail(ErrorCode::unknownSystem, wanted.system->text);
    }
    FreeForecasts forecasts;
    const auto known =
        forecasts.at(reading, *system, std::min(reading.now, wanted.to.value_or(reading.now)));
    if (!known) {
        return std::unexpected(known.error());
    }
    PilotPlan plan;
    plan.simulated = reading.settings->simulated;
    PilotOption& option = plan.options.emplace_back();
    option.system = system->id;
    option.ahead.hoursSeen = (*known)->forecast.seen();
    option.ahead.quality = (*known)->quality;
    return freeQualityTable(plan);
}

} // namespace

Result<Table> backtestTable(const Backtest& wanted, const QueryContext& reading) {
    if (wanted.capacity) {
        return capacityTable(wanted, reading);
    }
    BacktestRequest request{*wanted.system, {}, wanted.confidence};
    const Instant to = wanted.to.value_or(reading.now);
    request.window = Window{wanted.from.value_or(Instant{}), to};
    const auto answer = readBacktest(reading, request);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    Table table = wanted.each ? eachJobTable(wanted, *answer) : qualityTable(wanted, *answer);
    table.simulated = reading.settings->simulated;
    if (!wanted.each && wanted.method != BoundsBy::qbets) {
        constexpr std::size_t kMostMisses = 10;
        table.more = {
            reliabilityTable(reliabilityOf(answer->jobs, answer->ours, answer->known)),
            missTable(worstMissesOf(answer->jobs, answer->ours, answer->known, kMostMisses))};
    }
    if (answer->jobs.empty()) {
        table.rows.clear();
        table.remark = whyEmpty(reading, wanted.system, *request.window,
                                tr("No job that asked for GPUs entered the queue in this period."));
    }
    return table;
}

} // namespace ff::cli
