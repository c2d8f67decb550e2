// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/Windows.h"
#include "models/reports/Words.h"
#include "models/reports/sections/Parts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ff::report {
namespace {

constexpr Duration kLongGap = std::chrono::hours{24};

Chart coverageMap(const Common& common, const Formatter& format) {
    Chart chart{.id = "coverage_by_week",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "Coverage by system and week")),
                .summary = {},
                .kind = Chart::Kind::heatMap,
                .unit = Unit::ratio,
                .categoryTitle = words(QT_TRANSLATE_NOOP("ff::Report", "Week from")),
                .categories = {},
                .series = {}};
    std::size_t full = 0;
    std::size_t all = 0;
    for (const SystemQuality& system : common.quality) {
        Series series{system.system.text, system.title, {}};
        for (const Coverage& week : system.byWeek) {
            series.values.push_back(week.ratio() > 0 ? std::optional(week.ratio()) : std::nullopt);
            full += week.ratio() >= kFullCoverage ? 1 : 0;
            ++all;
        }
        if (chart.categories.empty()) {
            for (std::size_t i = 0; i + 1 < system.weeks.size(); ++i) {
                chart.categories.push_back(format.date(system.weeks[i]).toStdString());
                chart.times.push_back(system.weeks[i]);
            }
        }
        chart.series.push_back(std::move(series));
    }
    chart.summary =
        words(QT_TRANSLATE_NOOP("ff::Report", "%1 of %2 system-weeks were seen to 95 % or more."),
              std::to_string(full), std::to_string(all));
    return chart;
}

Table gapTable(const Common& common, const Formatter& format) {
    Table table{
        .id = "gaps",
        .title = words(QT_TRANSLATE_NOOP("ff::Report", "Gaps of more than a day")),
        .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                    {"from", words(QT_TRANSLATE_NOOP("ff::Report", "From")), {}, false, true},
                    {"to", words(QT_TRANSLATE_NOOP("ff::Report", "To")), {}, false, true},
                    {"length", words(QT_TRANSLATE_NOOP("ff::Report", "Length"))}},
        .rows = {},
        .context = words(
            QT_TRANSLATE_NOOP("ff::Report", "Time of which neither jobs nor samples are known.")),
        .empty =
            words(QT_TRANSLATE_NOOP("ff::Report", "No system was unseen for more than a day."))};
    const Window asked{common.request.scope.window.from,
                       std::min(common.request.scope.window.to, common.now)};
    for (const SystemQuality& system : common.quality) {
        for (const Window& gap : gaps(system.seen, asked, kLongGap)) {
            table.rows.push_back(
                {{system.title, gap.from, gap.to, format.duration(gap.length()).toStdString()}});
        }
    }
    return table;
}

Table unattributedTable(Draft& draft, const SharesView& shares) {
    const std::string used = words(QT_TRANSLATE_NOOP("ff::Report", "Unattributed use"));
    const std::string share = words(QT_TRANSLATE_NOOP("ff::Report", "Share of the system's use"));
    Table table{.id = "unattributed",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "Use that no rule maps")),
                .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                            {"gpu_hours", used, Unit::gpuHours},
                            {"share", share, Unit::ratio},
                            coverageColumn()},
                .rows = {},
                .context = words(QT_TRANSLATE_NOOP(
                    "ff::Report",
                    "It counts for no holder until a rule in federation.toml maps its accounts.")),
                .empty = words(QT_TRANSLATE_NOOP(
                    "ff::Report", "All use that was seen is mapped to a holder by a rule."))};
    for (const SharesView::Row& row : shares.rows) {
        for (std::size_t i = 0; row.holder.empty() && i < row.cells.size(); ++i) {
            const auto& cell = row.cells[i];
            if (!cell || cell->gpuHours <= 0) {
                continue;
            }
            const std::string id = "unattributed." + shares.columns[i].system.text;
            const double coverage = cell->coverage.ratio();
            table.rows.push_back({{shares.columns[i].title,
                                   draft.add({.id = id + ".gpu_hours",
                                              .name = used,
                                              .value = cell->gpuHours,
                                              .unit = Unit::gpuHours,
                                              .coverage = coverage}),
                                   draft.add({.id = id + ".share",
                                              .name = share,
                                              .value = cell->usageShare,
                                              .unit = Unit::ratio,
                                              .coverage = coverage}),
                                   draft.coverage(id, coverage)}});
        }
    }
    return table;
}

Table reconciliationTable(Draft& draft, const Common& common) {
    const auto way = [](const std::string& name) {
        return name == "jobs"      ? words(QT_TRANSLATE_NOOP("ff::Report", "jobs"))
               : name == "samples" ? words(QT_TRANSLATE_NOOP("ff::Report", "samples"))
                                   : words(QT_TRANSLATE_NOOP("ff::Report", "the site's books"));
    };
    const std::string difference = words(QT_TRANSLATE_NOOP("ff::Report", "Difference"));
    const std::string ratio = words(QT_TRANSLATE_NOOP("ff::Report", "Of the larger"));
    Table table{
        .id = "reconciliation",
        .title = words(QT_TRANSLATE_NOOP("ff::Report", "The same use, known in two ways")),
        .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                    {"first", words(QT_TRANSLATE_NOOP("ff::Report", "By"))},
                    {"second", words(QT_TRANSLATE_NOOP("ff::Report", "Beside"))},
                    {"difference_gpu_hours", difference, Unit::gpuHours, true},
                    {"ratio", ratio, Unit::ratio},
                    {"causes", words(QT_TRANSLATE_NOOP("ff::Report", "Likely causes"))}},
        .rows = {},
        .context = words(QT_TRANSLATE_NOOP(
            "ff::Report", "Hours of physical GPUs, over the time that both ways know. More "
                          "than 1 % apart is worth a question to the site.")),
        .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No system's use is known in two ways."))};
    for (const SystemQuality& system : common.quality) {
        if (!system.reconciliation) {
            continue;
        }
        for (const ReconcileLine& line : system.reconciliation->lines) {
            std::string causes;
            for (const std::string& cause : line.causes) {
                causes += (causes.empty() ? "" : "; ") + cause;
            }
            const std::string id =
                "reconciliation." + system.system.text + '/' + line.first + '/' + line.second;
            table.rows.push_back({{system.title, way(line.first), way(line.second),
                                   draft.add({.id = id + ".difference",
                                              .name = difference,
                                              .value = line.difference,
                                              .unit = Unit::gpuHours,
                                              .method = line.first + '+' + line.second,
                                              .isPhysical = true}),
                                   draft.add({.id = id + ".ratio",
                                              .name = ratio,
                                              .value = line.ratio,
                                              .unit = Unit::ratio,
                                              .method = line.first + '+' + line.second}),
                                   causes}});
        }
    }
    return table;
}

/// What stands beside the figures, in the words of the page Usage.
void sayDoubts(Draft& draft, const Common& common, const UsageTable& usage) {
    const auto say = [&](const char* sentence, const std::vector<SystemId>& systems) {
        std::string names;
        for (const SystemId& id : systems) {
            names += (names.empty() ? "" : ", ") + systemText(common.federation)(id.text);
        }
        if (!names.empty()) {
            draft.say(QCoreApplication::translate("ff::UsagePane", sentence)
                          .arg(QString::fromStdString(names))
                          .toStdString());
        }
    };
    say(QT_TRANSLATE_NOOP("ff::UsagePane", "Left out, since no H100-equivalent is known: %1."),
        usage.withoutFactor);
    say(QT_TRANSLATE_NOOP("ff::UsagePane",
                          "Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody "
                          "says how many a GPU has: %1. Give the system shards_per_gpu or "
                          "mps_per_gpu in federation.toml."),
        usage.unknownShares);
    say(QT_TRANSLATE_NOOP("ff::UsagePane",
                          "MIG slices without a GPU model may be of several models and count as a "
                          "slice of the first: %1. Give the system's capacity its model, or its "
                          "types a [[gpu_type]], in federation.toml."),
        usage.ambiguousTypes);
}

double hoursOf(std::int64_t deviceSeconds, const SystemQuality& system) {
    constexpr double kHour = 3600;
    return double(deviceSeconds) / system.devicesPerGpu / kHour;
}

Table restatedTable(Draft& draft, const Common& common) {
    const std::string before = words(QT_TRANSLATE_NOOP("ff::Report", "Stated before"));
    const std::string now = words(QT_TRANSLATE_NOOP("ff::Report", "Stated now"));
    Table table{.id = "restated",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "Totals that sites stated anew")),
                .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                            {"account", words(QT_TRANSLATE_NOOP("ff::Report", "Account"))},
                            {"from", words(QT_TRANSLATE_NOOP("ff::Report", "From"))},
                            {"to", words(QT_TRANSLATE_NOOP("ff::Report", "To"))},
                            {"before_gpu_hours", before, Unit::gpuHours, true},
                            {"gpu_hours", now, Unit::gpuHours, true},
                            {"restated", words(QT_TRANSLATE_NOOP("ff::Report", "Restated on"))}},
                .rows = {},
                .context = words(QT_TRANSLATE_NOOP(
                    "ff::Report", "Hours of physical GPUs in the site's own accounting, which gave "
                                  "another total for the same time before.")),
                .empty = words(QT_TRANSLATE_NOOP("ff::Report",
                                                 "No site stated a total of this period anew."))};
    for (const SystemQuality& system : common.quality) {
        for (const Restatement& each : system.restated) {
            const std::string id = "restated." + system.system.text + '/' + each.now.account + '/' +
                                   toIso8601(each.now.window.from) + '/' +
                                   toIso8601(each.now.window.to);
            const auto hours = [&](const char* what, const std::string& name,
                                   std::int64_t deviceSeconds) -> Cell {
                return draft.add({.id = id + '.' + what,
                                  .name = name,
                                  .value = hoursOf(deviceSeconds, system),
                                  .unit = Unit::gpuHours,
                                  .method = "books",
                                  .isPhysical = true});
            };
            table.rows.push_back({{system.title, each.now.account, each.now.window.from,
                                   each.now.window.to - Duration{1}, // its last day, as of an award
                                   hours("before", before, each.deviceSecondsBefore),
                                   hours("now", now, each.now.deviceSeconds), each.restated}});
        }
    }
    return table;
}

} // namespace

void putQuality(Draft& draft, const Common& common, const UsageTable& usage,
                const SharesView* shares) {
    const Formatter format = formatterOf(common);
    draft.begin("quality", words(QT_TRANSLATE_NOOP("ff::Report", "Data quality")));
    draft.say(words(QT_TRANSLATE_NOOP(
        "ff::Report",
        "What was not observed is a gap and never zero. Coverage is the time of which the data are "
        "known, over the time asked for; over several systems it is weighed by their GPUs. A "
        "figure of which less than half was seen is withheld.")));
    sayDoubts(draft, common, usage);
    if (!common.quality.empty()) {
        draft.put(coverageMap(common, format));
    }
    draft.put(gapTable(common, format));
    if (shares) {
        draft.put(unattributedTable(draft, *shares));
    }
    draft.put(reconciliationTable(draft, common));
    draft.put(restatedTable(draft, common));
}

std::optional<LatePolls> latePolls(std::string source, Duration interval,
                                   std::span<const Instant> starts) {
    constexpr std::size_t kFewest = 20;
    if (starts.size() <= kFewest) {
        return {};
    }
    std::vector<Duration> apart;
    for (std::size_t i = 1; i < starts.size(); ++i) {
        apart.push_back(starts[i] - starts[i - 1]);
    }
    std::ranges::sort(apart);
    const std::size_t within = (apart.size() * 95 + 99) / 100; // so many are within the p95
    const Duration p95 = apart[within - 1];
    if (p95 * 2 < interval * 3) {
        return {};
    }
    return LatePolls{std::move(source), interval, p95, apart.back()};
}

} // namespace ff::report
