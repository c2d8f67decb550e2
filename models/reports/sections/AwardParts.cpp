// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "models/periods/Periods.h"
#include "models/reports/Words.h"
#include "models/reports/sections/Parts.h"

#include <algorithm>

namespace ff::report {
namespace {

std::string idOf(const AwardRow& row) {
    return "awards." + systemsText(row.award) + '/' + accountsText(row.award) + '/' +
           toIso8601(row.award.window.from);
}

/// What the call wrote as a date, which is read as midnight in UTC, is that date in the report's
/// zone too, as its other days are: "to 31 December" does not become the first of January in
/// Tallinn.
Instant asDated(Instant at, const std::string& zone) {
    const auto day = std::chrono::floor<std::chrono::days>(at);
    return at == day ? parseIso8601In(toIso8601(at).substr(0, 10), zone).value_or(at) : at;
}
Window datesOf(const Common& common, const AwardRow& row) {
    const std::string& zone = common.request.scope.zone;
    return {asDated(row.award.window.from, zone), asDated(row.award.window.to, zone)};
}

/// Whether it was in force at some time of the period.
bool isTouched(const Common& common, const AwardRow& row) {
    const Window asked = common.request.scope.window;
    const Window dates = datesOf(common, row);
    return dates.from < asked.to && dates.to > asked.from;
}

Cell amount(Draft& draft, const AwardRow& row, const char* what, std::string name,
            std::optional<double> value, bool isSeen) {
    return draft.add({.id = idOf(row) + '.' + what,
                      .name = std::move(name),
                      .value = value,
                      .unit = Unit::gpuHours,
                      .coverage = isSeen ? std::optional(row.coverage.ratio()) : std::nullopt,
                      .method = isSeen ? "jobs" : "rules",
                      .isPhysical = true});
}

} // namespace

std::string systemNames(const Federation& federation, const Award& award) {
    const auto text = systemText(federation);
    std::string names;
    for (const SystemAccount& each : award.accounts) {
        names += (names.empty() ? "" : ", ") + text(each.system.text);
    }
    return names;
}

std::string outlook(const Outlook& of, Instant now, const Formatter& format) {
    if (of.runsOut && *of.runsOut <= now) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "It ran out on %1."),
                     dateText(format, *of.runsOut));
    }
    if (of.end <= now) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "It ended on %1."),
                     dateText(format, of.end - Duration{1}));
    }
    if (of.runsOut) {
        return words(
            QT_TRANSLATE_NOOP("ff::Report", "At the rate of the last 28 days it runs out on %1."),
            dateText(format, *of.runsOut));
    }
    if (!of.isRateKnown) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "Too little of the last 28 days is known to "
                                                     "say when it runs out."));
    }
    return words(QT_TRANSLATE_NOOP(
        "ff::Report", "At the rate of the last 28 days it does not run out before its end."));
}

void putAwards(Draft& draft, const Common& common, const std::vector<AwardRow>& awards) {
    const std::string granted = words(QT_TRANSLATE_NOOP("ff::Report", "Granted"));
    const std::string used = words(QT_TRANSLATE_NOOP("ff::Report", "Used"));
    const std::string left = words(QT_TRANSLATE_NOOP("ff::Report", "Left"));
    const std::string lapsed = words(QT_TRANSLATE_NOOP("ff::Report", "Lapsed"));
    Table table{
        .id = "awards",
        .title = words(QT_TRANSLATE_NOOP("ff::Report", "Awards that touch the period")),
        .columns = {{"account", words(QT_TRANSLATE_NOOP("ff::Report", "Account"))},
                    {"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                    {"mode", words(QT_TRANSLATE_NOOP("ff::Report", "Access mode"))},
                    {"from", words(QT_TRANSLATE_NOOP("ff::Report", "From"))},
                    {"to", words(QT_TRANSLATE_NOOP("ff::Report", "To"))},
                    {"granted_gpu_hours", granted, Unit::gpuHours, true},
                    {"used_gpu_hours", used, Unit::gpuHours, true},
                    {"left_gpu_hours", left, Unit::gpuHours, true},
                    {"lapsed_gpu_hours", lapsed, Unit::gpuHours, true},
                    {"runs_out", words(QT_TRANSLATE_NOOP("ff::Report", "Runs out"))},
                    coverageColumn()},
        .rows = {},
        .context = words(QT_TRANSLATE_NOOP(
            "ff::Report", "Used and left are of the whole time of the award up to the day of this "
                          "report, in hours of physical GPUs. The day on which an award runs out "
                          "assumes the rate of the last 28 days; none is given where it does not "
                          "run out before its end, or too little is known.")),
        .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No award of this period is known."))};
    for (const AwardRow& row : awards) {
        if (!isTouched(common, row)) {
            continue;
        }
        const Window window = datesOf(common, row);
        table.rows.push_back(
            {{accountsText(row.award), systemNames(common.federation, row.award),
              modeTitle(common.federation, row.award.mode), window.from, window.to - Duration{1},
              amount(draft, row, "granted", granted, row.award.gpuHours, false),
              amount(draft, row, "used", used, row.used, true),
              amount(draft, row, "left", left, row.left, true),
              amount(draft, row, "lapsed", lapsed, row.lapsed, true),
              row.runsOut ? Cell(*row.runsOut) : Cell(),
              draft.coverage(idOf(row), row.coverage.ratio(), "jobs")}});
    }
    draft.put(std::move(table));
}

void putBurnDowns(Draft& draft, const Common& common, const std::vector<AwardRow>& awards) {
    const Formatter format = formatterOf(common);
    // Of a year every other week: its data are in the annex, too, and leave room for the others.
    constexpr std::size_t kMost = 27;
    int number = 0;
    for (const AwardRow& row : awards) {
        // As in the table: what was used while nobody looked would stand there as if it were left.
        if (!isTouched(common, row) || row.coverage.ratio() < kEnoughSeen) {
            continue;
        }
        // Files and sheets are named after it: no slashes.
        Chart chart{.id = "burn_down_" + std::to_string(++number),
                    .title =
                        words(QT_TRANSLATE_NOOP("ff::Report", "What is left of %1 on %2"),
                              accountsText(row.award), systemNames(common.federation, row.award)),
                    .summary = {},
                    .kind = Chart::Kind::lines,
                    .unit = Unit::gpuHours,
                    .categoryTitle = words(QT_TRANSLATE_NOOP("ff::Report", "Day")),
                    .categories = {},
                    .series = {},
                    .isPhysical = true};
        Series left{"left", words(QT_TRANSLATE_NOOP("ff::Report", "Left")), {}};
        Series straight{
            "straight", words(QT_TRANSLATE_NOOP("ff::Report", "Straight line to the end")), {}};
        const std::size_t days = row.straightByDay.size();
        const std::size_t step = std::max<std::size_t>(1, (days + kMost - 1) / kMost);
        for (std::size_t i = 0; i < days; i += step) {
            // Days of 24 hours: once the clocks have changed, only their middle is on one date.
            const Instant day = row.award.window.from + std::chrono::days{1} * std::int64_t(i);
            chart.categories.push_back(format.date(day + std::chrono::hours{12}).toStdString());
            chart.times.push_back(day);
            left.values.push_back(i < row.leftByDay.size() ? row.leftByDay[i] : std::nullopt);
            straight.values.emplace_back(row.straightByDay[i]);
        }
        chart.series = {std::move(left), std::move(straight)};
        chart.summary = outlook({.end = datesOf(common, row).to,
                                 .runsOut = row.runsOut,
                                 .isRateKnown = row.rate && row.isEnoughKnown},
                                common.now, format);
        draft.put(std::move(chart));
    }
}

void putWaits(Draft& draft, const FloorView& floor) {
    const std::string p50 = words(QT_TRANSLATE_NOOP("ff::Report", "Half started within"));
    const std::string p90 = words(QT_TRANSLATE_NOOP("ff::Report", "Nine of ten started within"));
    Table table{.id = "waits",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "Waits by system")),
                .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                            {"wait_p50_s", p50, Unit::seconds},
                            {"wait_p90_s", p90, Unit::seconds},
                            coverageColumn()},
                .rows = {},
                .context = words(QT_TRANSLATE_NOOP(
                    "ff::Report",
                    "From the time at which a job could start to its start. Jobs that still wait, "
                    "or were cancelled while they waited, count as longer than that.")),
                .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No wait was seen."))};
    const FloorRow* longest = nullptr;
    for (const FloorRow& row : floor.rows) {
        if (!row.waitP50 && !row.waitP90) {
            continue;
        }
        if (row.waitP90 && row.waitCoverage.ratio() >= kEnoughSeen &&
            (!longest || *row.waitP90 > *longest->waitP90)) {
            longest = &row;
        }
        const auto wait = [&](const char* what, const std::string& name,
                              const std::optional<Duration>& wait) -> Cell {
            return draft.add(
                {.id = "waits." + row.system.text + '.' + what,
                 .name = name,
                 .value = wait ? std::optional(double(wait->count()) / 1000) : std::nullopt,
                 .unit = Unit::seconds,
                 .coverage = row.waitCoverage.ratio(),
                 .method = "jobs"});
        };
        table.rows.push_back(
            {{row.title, wait("p50", p50, row.waitP50), wait("p90", p90, row.waitP90),
              draft.coverage("waits." + row.system.text, row.waitCoverage.ratio())}});
    }
    const auto isAsLong = [&](const FloorRow& row) { return row.waitP90 == longest->waitP90; };
    if (longest && table.rows.size() > 1 && std::ranges::count_if(floor.rows, isAsLong) == 1) {
        table.context =
            sentences(words(QT_TRANSLATE_NOOP("ff::Report", "The longest waits were those on %1."),
                            longest->title),
                      table.context);
    }
    draft.put(std::move(table));
}

} // namespace ff::report
