// SPDX-License-Identifier: GPL-3.0-only
#include "models/pilot/BriefQuality.h"

#include "models/reports/Words.h"

namespace ff {
namespace {

using report::words;

std::optional<double> asNumber(const std::optional<planning::Seconds>& value) {
    return value ? std::optional(double(*value)) : std::nullopt;
}

report::Table qualityTable(report::Report& into, const PilotPlan& plan) {
    report::Table table{
        .id = "bounds",
        .title = words(QT_TRANSLATE_NOOP("ff::Report", "Bounds of the last 90 days")),
        .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                    {"gpus", words(QT_TRANSLATE_NOOP("ff::Report", "GPUs of a job"))},
                    {"jobs", words(QT_TRANSLATE_NOOP("ff::Report", "Jobs")), Unit::count},
                    {"held", words(QT_TRANSLATE_NOOP("ff::Report", "Held")), Unit::ratio},
                    {"bound", words(QT_TRANSLATE_NOOP("ff::Report", "Median bound")),
                     Unit::seconds},
                    {"published",
                     words(QT_TRANSLATE_NOOP("ff::Report", "Median of the published method")),
                     Unit::seconds}},
        .rows = {},
        .context = {},
        .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No job of these systems was seen."))};
    for (const PilotOption& option : plan.options) {
        for (const planning::BacktestRow& row : option.backtest) {
            if (row.ours.judged == 0) {
                continue;
            }
            const std::string sizes = row.sizeClass ? planning::sizeClassName(*row.sizeClass)
                                                    : words(QT_TRANSLATE_NOOP("ff::Report", "all"));
            const std::string id =
                "bounds." + option.system.text + "." +
                (row.sizeClass ? planning::sizeClassName(*row.sizeClass) : std::string("all"));
            const auto figure = [&](std::size_t column, std::optional<double> value) {
                return addFigure(into, id + "." + table.columns[column].id,
                                 table.columns[column].title, value, *table.columns[column].unit);
            };
            table.rows.push_back(
                {{option.title, sizes, figure(2, double(row.ours.judged)),
                  figure(3, row.ours.coverage()), figure(4, asNumber(row.ours.medianBound)),
                  figure(5, asNumber(row.published.medianBound))},
                 !row.sizeClass});
        }
    }
    return table;
}

/// Promised against observed: a line a system, and the one on which both are equal.
report::Chart reliabilityChart(const PilotPlan& plan) {
    report::Chart chart{
        .id = "reliability",
        .title = words(QT_TRANSLATE_NOOP("ff::Report", "Promised and observed")),
        .summary = words(QT_TRANSLATE_NOOP(
            "ff::Report", "How often bounds held that were to hold for a part of the jobs.")),
        .kind = report::Chart::Kind::lines,
        .unit = Unit::ratio,
        .categoryTitle = words(QT_TRANSLATE_NOOP("ff::Report", "Promised")),
        .categories = {},
        .series = {{"promised", words(QT_TRANSLATE_NOOP("ff::Report", "as promised")), {}}}};
    for (const double confidence : planning::kLadder) {
        chart.categories.push_back(confidenceText(confidence));
        chart.series.front().values.emplace_back(confidence);
    }
    for (const PilotOption& option : plan.options) {
        const planning::Reliability& known = option.reliability;
        if (known.fewest() < planning::kFewestJudged) {
            continue;
        }
        report::Series& series = chart.series.emplace_back();
        series.key = option.system.text;
        series.title = option.title;
        for (std::size_t rung = 0; rung < planning::kLadder.size(); ++rung) {
            series.values.push_back(known.observed(rung));
        }
    }
    return chart;
}

report::Table missTable(report::Report& into, const PilotPlan& plan) {
    report::Table table{
        .id = "misses",
        .title = words(QT_TRANSLATE_NOOP("ff::Report", "The worst misses of these days")),
        .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                    {"queued", words(QT_TRANSLATE_NOOP("ff::Report", "Queued"))},
                    {"gpus", words(QT_TRANSLATE_NOOP("ff::Report", "GPUs")), Unit::gpus},
                    {"bound", words(QT_TRANSLATE_NOOP("ff::Report", "Bound")), Unit::seconds},
                    {"waited", words(QT_TRANSLATE_NOOP("ff::Report", "Waited")), Unit::seconds}},
        .rows = {},
        .context = {},
        .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No job waited longer than its bound."))};
    for (const PilotOption& option : plan.options) {
        int number = 0;
        for (const planning::Miss& miss : option.misses) {
            const std::string id = "misses." + option.system.text + "." + std::to_string(++number);
            const auto figure = [&](std::size_t column, double value) {
                return addFigure(into, id + "." + table.columns[column].id,
                                 table.columns[column].title, value, *table.columns[column].unit);
            };
            table.rows.push_back(
                {{option.title, instantFromSeconds(miss.queued), figure(2, double(miss.gpus)),
                  figure(3, double(miss.bound)), figure(4, double(miss.waited))},
                 false});
        }
    }
    return table;
}

} // namespace

report::Cell addFigure(report::Report& into, const std::string& id, const std::string& name,
                       std::optional<double> value, Unit unit) {
    report::Figure figure{.id = id, .section = into.sections.back().id, .name = name};
    figure.value = value;
    figure.unit = unit;
    figure.missing = value ? report::Missing::no : report::Missing::notKnown;
    figure.flags = value ? "e" : ":"; // a forecast, or worked out from one
    into.figures.push_back(std::move(figure));
    return report::FigureRef{into.figures.size() - 1};
}

void putQuality(report::Report& into, const PilotPlan& plan) {
    into.sections.push_back(
        {"quality", words(QT_TRANSLATE_NOOP("ff::Report", "How good the bounds were")), {}});
    auto quality = qualityTable(into, plan);
    auto misses = missTable(into, plan);
    auto& blocks = into.sections.back().blocks;
    blocks.emplace_back(report::Paragraph{
        words(QT_TRANSLATE_NOOP("ff::Report",
                                "Each bound was stated from what was known when the job entered "
                                "the queue, and then held against how long it waited. Bounds that "
                                "held for less than %1 of the jobs are not shown."),
              confidenceText(planning::heldAtLeast(plan.need.confidence)))});
    blocks.emplace_back(std::move(quality));
    blocks.emplace_back(reliabilityChart(plan));
    blocks.emplace_back(std::move(misses));
}

} // namespace ff
