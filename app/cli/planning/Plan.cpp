// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/planning/Plan.h"

#include "app/cli/planning/PlanLists.h"
#include "app/cli/text/Words.h"
#include "app/services/planning/ReadPlan.h"
#include "models/format/Formatter.h"

namespace ff::cli {
namespace {

const char* name(planning::BoundBasis basis) {
    switch (basis) {
    case planning::BoundBasis::sizeClass:
        return "size class";
    case planning::BoundBasis::allSizes:
        return "all sizes";
    case planning::BoundBasis::ahead:
        return "ahead";
    case planning::BoundBasis::samples:
        return "samples";
    case planning::BoundBasis::none:
        break;
    }
    return "none";
}

Cell textOrNothing(const std::string& text) {
    return text.empty() ? Cell{} : Cell{text};
}

Table optionsTable(const PilotPlan& plan, const Federation& federation) {
    Table table{{{"rank"},
                 {"system"},
                 {"serves"},
                 {"wait_median_s"},
                 {"wait_bound_s"},
                 {"bound_basis"},
                 {"bound_held", 3},
                 {"bound_jobs"},
                 {"partition"},
                 {"start"},
                 {"start_by"},
                 {"finish"},
                 {"finish_by"},
                 {"gpu_hours"},
                 {"h100_hours"},
                 {"site_hours"},
                 {"site_unit"},
                 {"headroom_gpu_hours"},
                 {"headroom_after_gpu_hours"},
                 {"reason"},
                 {"bound_reason"}},
                {}};
    table.simulated = plan.simulated;
    std::int64_t rank = 0;
    for (const PilotOption& option : plan.options) {
        const bool serves = option.noService == NoService::none;
        const auto& wait = option.wait.wait;
        const auto& quality = option.wait.quality;
        table.rows.push_back({serves ? Cell{++rank} : Cell{},
                              option.system.text,
                              std::int64_t(serves ? 1 : 0),
                              wait ? cell(wait->median) : Cell{},
                              wait ? Cell{wait->bound} : Cell{},
                              serves ? Cell{std::string(name(option.wait.basis))} : Cell{},
                              wait ? cell(quality.coverage()) : Cell{},
                              wait ? Cell{std::int64_t(quality.judged)} : Cell{},
                              wait ? textOrNothing(option.partition) : Cell{},
                              cell(option.start),
                              cell(option.startBy),
                              cell(option.finish),
                              cell(option.finishBy),
                              serves ? Cell{option.gpuHours} : Cell{},
                              serves ? cell(option.h100Hours) : Cell{},
                              serves ? cell(option.siteHours) : Cell{},
                              textOrNothing(option.siteUnit),
                              cell(option.headroom),
                              cell(option.headroomAfter()),
                              reasonOf(option, plan, Formatter()),
                              serves ? Cell{boundText(option, plan.need.confidence)} : Cell{}});
    }
    if (plan.options.empty()) {
        table.remark = tr("No system of the network was asked for.");
    } else if (const std::string access = accessText(plan, federation, Formatter());
               !access.empty()) {
        table.remark = access;
    }
    table.more = {accessTable(plan), aheadTable(plan), announcedTable(plan),
                  freeQualityTable(plan)};
    return table;
}

} // namespace

Result<PilotPlan> planOf(const Plan& wanted, const QueryContext& reading) {
    PlanningMemory memory;
    return readPlan(reading, memory, wanted.need, wanted.at.value_or(reading.now));
}

Result<Table> planTable(const Plan& wanted, const QueryContext& reading) {
    const auto plan = planOf(wanted, reading);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    return wanted.ahead ? aheadTable(*plan) : optionsTable(*plan, reading.settings->federation);
}

} // namespace ff::cli
