// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/planning/PlanLists.h"

#include "models/planning/PastJobs.h"
#include "models/planning/capacity/FreeForecast.h"

#include <algorithm>

namespace ff::cli {
namespace {

const char* name(AccessFit::Size size) {
    switch (size) {
    case AccessFit::Size::fits:
        return "fits";
    case AccessFit::Size::tooSmall:
        return "too small";
    case AccessFit::Size::tooLarge:
        return "too large";
    case AccessFit::Size::unknown:
        break;
    }
    return "unknown";
}

} // namespace

Table aheadTable(const PilotPlan& plan) {
    Table table{{{"system"},
                 {"hour"},
                 {"free_q05"},
                 {"free_q25"},
                 {"free_q50"},
                 {"free_q75"},
                 {"free_q95"},
                 {"has_room"},
                 {"announced_gpus"}},
                {}};
    table.name = "ahead";
    table.simulated = plan.simulated;
    for (const PilotOption& option : plan.options) {
        const planning::FreeAhead& free = option.ahead.free;
        const auto taken = takenAway(option.announced, option.system);
        for (std::size_t i = 0; i < free.hours.size(); ++i) {
            const Instant hour =
                instantFromSeconds(free.from + planning::Seconds(i) * planning::kHour);
            std::vector<Cell> row{option.system.text, hour};
            for (std::size_t q = 0; q < planning::kFreeQuantiles.size(); ++q) {
                row.push_back(free.hours[i] ? Cell{(*free.hours[i])[q]} : Cell{});
            }
            const bool hasRoom =
                std::ranges::any_of(option.ahead.room, [&](const RoomForRun& room) {
                    return hour >= room.window.from && hour < room.window.to;
                });
            row.emplace_back(std::int64_t(hasRoom ? 1 : 0));
            row.emplace_back(free.hours[i]
                                 ? Cell{free.available -
                                        leftOf(free.available, taken, planning::secondsOf(hour))}
                                 : Cell{});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table announcedTable(const PilotPlan& plan) {
    Table table{{{"system"}, {"kind"}, {"from"}, {"to"}, {"gpus"}, {"text"}, {"told_by"}}, {}};
    table.name = "announced";
    table.simulated = plan.simulated;
    for (const PilotOption& option : plan.options) {
        for (const Announced& each : option.ahead.announced) {
            table.rows.push_back(
                {option.system.text,
                 std::string(each.kind == Announced::Kind::maintenance ? "maintenance"
                                                                       : "reservation"),
                 each.window.from, each.window.to, cell(each.gpus), each.text,
                 std::string(each.isToldBySite ? "site" : "federation.toml")});
        }
    }
    return table;
}

Table freeQualityTable(const PilotPlan& plan) {
    Table table{{{"system"},
                 {"hours_seen"},
                 {"origins"},
                 {"hours_tried"},
                 {"pinball_loss_gpus", 2},
                 {"naive_pinball_loss_gpus", 2},
                 {"ratio", 3},
                 {"in_50", 3},
                 {"in_90", 3}},
                {}};
    table.name = "free_quality";
    table.simulated = plan.simulated;
    for (const PilotOption& option : plan.options) {
        const planning::FreeBacktest& quality = option.ahead.quality;
        const bool any = quality.hours > 0;
        const double hours = double(std::max<std::size_t>(1, quality.hours));
        table.rows.push_back({option.system.text, std::int64_t(option.ahead.hoursSeen),
                              std::int64_t(quality.origins), std::int64_t(quality.hours),
                              any ? Cell{quality.loss} : Cell{},
                              any ? Cell{quality.naiveLoss} : Cell{}, cell(quality.ratio()),
                              any ? Cell{double(quality.in50) / hours} : Cell{},
                              any ? Cell{double(quality.in90) / hours} : Cell{}});
    }
    return table;
}

Table accessTable(const PilotPlan& plan) {
    Table table{
        {{"mode"}, {"size"}, {"too_long"}, {"cut_off"}, {"cut_off_is_latest"}, {"earliest_start"}},
        {}};
    table.name = "access";
    table.simulated = plan.simulated;
    for (const AccessFit& fit : plan.access) {
        table.rows.push_back({fit.mode.text, std::string(name(fit.size)),
                              std::int64_t(fit.isTooLong ? 1 : 0), cell(fit.cutOff),
                              std::int64_t(fit.isLatest ? 1 : 0), cell(fit.earliestStart)});
    }
    return table;
}

Table reliabilityTable(const planning::Reliability& known) {
    Table table{{{"promised", 2}, {"observed", 4}, {"jobs"}}, {}};
    table.name = "reliability";
    for (std::size_t rung = 0; rung < planning::kLadder.size(); ++rung) {
        if (const auto observed = known.observed(rung)) {
            table.rows.push_back(
                {planning::kLadder[rung], *observed, std::int64_t(known.judged[rung])});
        }
    }
    return table;
}

Table missTable(const std::vector<planning::Miss>& misses) {
    Table table{{{"queued"}, {"gpus"}, {"bound_s"}, {"waited_s"}}, {}};
    table.name = "worst_misses";
    for (const planning::Miss& miss : misses) {
        table.rows.push_back({instantFromSeconds(miss.queued), miss.gpus, miss.bound, miss.waited});
    }
    return table;
}

} // namespace ff::cli
