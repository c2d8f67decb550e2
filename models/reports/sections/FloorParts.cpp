// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/sections/FloorParts.h"

#include "models/core/Windows.h"
#include "models/reports/Words.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace ff::report {
namespace {

std::vector<Series> stateSeries() {
    return {
        {"delivered", words(QT_TRANSLATE_NOOP("ff::Report", "Delivered (allocated and busy)")), {}},
        {"allocatedNotBusy", words(QT_TRANSLATE_NOOP("ff::Report", "Allocated, not busy")), {}},
        {"allocated",
         words(QT_TRANSLATE_NOOP("ff::Report", "Allocated (busy is not measured)")),
         {}},
        {"idle", words(QT_TRANSLATE_NOOP("ff::Report", "Idle")), {}},
        {"down", words(QT_TRANSLATE_NOOP("ff::Report", "Down")), {}}};
}

const Band* bandOf(const FactoryView& view, const char* key) {
    const auto found = std::ranges::find(view.states, key, &Band::key);
    return found == view.states.end() ? nullptr : &*found;
}

/// When a tenth of the GPUs or more were down, in whole bins of the view.
std::vector<Window> downtimes(const FactoryView& view) {
    constexpr double kATenth = 0.1;
    std::vector<Window> found;
    const Band* down = bandOf(view, "down");
    for (std::size_t i = 0; down && i < std::min(down->values.size(), view.capacity.size()); ++i) {
        const double capacity = view.capacity[i].value_or(0);
        if (capacity <= 0 || down->values[i].value_or(0) < kATenth * capacity) {
            continue;
        }
        const Instant from = view.grid.start + view.grid.every * std::int64_t(i);
        if (!found.empty() && found.back().to == from) {
            found.back().to += view.grid.every;
        } else {
            found.push_back({from, from + view.grid.every});
        }
    }
    return found;
}

/// What was planned to be down is named so, and not a second time.
std::vector<Window> unplanned(const FactoryView& view, Window down) {
    std::vector<Window> planned;
    for (const TimeMark& mark : view.marks) {
        if (mark.kind == "maintenance") {
            planned.push_back(mark.window);
        }
    }
    return gaps(merged(std::move(planned)), down, Duration{0});
}

} // namespace

Chart floorChart(const std::vector<FloorRow>& rows) {
    Chart chart{.id = "floor",
                .title = words(QT_TRANSLATE_NOOP("ff::Report", "The floor: GPUs by state")),
                .summary = {},
                .kind = Chart::Kind::shares,
                .unit = Unit::gpus,
                .categoryTitle = words(QT_TRANSLATE_NOOP("ff::Report", "System")),
                .categories = {},
                .series = stateSeries()};
    std::size_t unseen = 0;
    for (const FloorRow& row : rows) {
        if (!row.parts) {
            ++unseen;
            continue;
        }
        chart.categories.push_back(row.title);
        const FloorParts& parts = *row.parts;
        // Where no exporter says what is busy, all that is allocated stands in one part.
        const auto only = [](bool isSo, double value) {
            return isSo ? std::optional(value) : std::nullopt;
        };
        chart.series[0].values.push_back(only(parts.busyKnown, parts.delivered));
        chart.series[1].values.push_back(only(parts.busyKnown, parts.allocatedNotBusy));
        chart.series[2].values.push_back(only(!parts.busyKnown, parts.allocated()));
        chart.series[3].values.emplace_back(parts.idle);
        chart.series[4].values.emplace_back(parts.down);
    }
    chart.summary = words(
        QT_TRANSLATE_NOOP("ff::Report", "Mean GPUs over the period of %1 systems that were seen; "
                                        "%2 were not seen."),
        std::to_string(chart.categories.size()), std::to_string(unseen));
    return chart;
}

Chart statesChart(const FactoryView& view, const Formatter& format) {
    Chart chart{
        .id = "states",
        .title = words(QT_TRANSLATE_NOOP("ff::Report", "GPUs by state over time")),
        .summary = words(QT_TRANSLATE_NOOP(
            "ff::Report", "Mean GPUs of each stretch of time; what was not seen is hatched.")),
        .kind = Chart::Kind::columns,
        .unit = Unit::gpus,
        .categoryTitle = words(QT_TRANSLATE_NOOP("ff::Report", "From")),
        .categories = {},
        .series = {}};
    // A page has room for about sixty columns: bins are put together, each as long as the others.
    constexpr std::size_t kMost = 62;
    const std::size_t step = std::max<std::size_t>(1, (view.grid.count + kMost - 1) / kMost);
    for (std::size_t i = 0; i < view.grid.count; i += step) {
        const Instant at = view.grid.start + view.grid.every * std::int64_t(i);
        // Once the clocks have changed, days of 24 hours begin an hour beside midnight.
        constexpr std::chrono::hours kDay{24};
        chart.categories.push_back(view.grid.every * std::int64_t(step) < kDay
                                       ? format.instant(at).toStdString()
                                       : format.date(at + kDay / 2).toStdString());
        chart.times.push_back(at);
    }
    const bool isBusyKnown = view.floor.parts && view.floor.parts->busyKnown;
    for (const Band& band : view.states) {
        Series series{band.key, band.title, {}};
        if (band.key == "allocatedNotBusy" && !isBusyKnown) {
            series.key = "allocated";
        } else if (band.key == "delivered" && !isBusyKnown) {
            continue;
        }
        for (const Series& known : stateSeries()) {
            if (known.key == series.key) {
                series.title = known.title;
            }
        }
        for (std::size_t i = 0; i < view.grid.count; i += step) {
            double sum = 0;
            std::size_t seen = 0;
            for (std::size_t j = i; j < std::min({i + step, view.grid.count, band.values.size()});
                 ++j) {
                sum += band.values[j].value_or(0);
                seen += band.values[j] ? 1 : 0;
            }
            series.values.push_back(seen > 0 ? std::optional(sum / double(seen)) : std::nullopt);
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

Chart weekChart(const FactoryView& view, const Formatter& format) {
    Chart chart{
        .id = "week",
        .title = words(QT_TRANSLATE_NOOP("ff::Report", "Allocation rate by hour of the week")),
        .summary = words(
            QT_TRANSLATE_NOOP("ff::Report", "The mean of each hour over the weeks of the period.")),
        .kind = Chart::Kind::heatMap,
        .unit = Unit::ratio,
        .categoryTitle = words(QT_TRANSLATE_NOOP("ff::Report", "Hour")),
        .categories = {},
        .series = {}};
    constexpr std::size_t kHours = 24;
    for (std::size_t hour = 0; hour < kHours; ++hour) {
        chart.categories.push_back(std::to_string(hour));
    }
    for (std::size_t day = 0; day < 7; ++day) {
        Series series{
            std::to_string(day + 1),
            format.locale().standaloneDayName(int(day) + 1, QLocale::ShortFormat).toStdString(),
            {}};
        for (std::size_t hour = 0; hour < kHours; ++hour) {
            const std::size_t i = day * kHours + hour;
            series.values.push_back(i < view.week.size() ? view.week[i] : std::nullopt);
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

Table downtimeTable(const std::vector<const FactoryView*>& views, const Formatter& format) {
    Table table{
        .id = "downtime",
        .title =
            words(QT_TRANSLATE_NOOP("ff::Report", "Downtime, maintenance and times without data")),
        .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                    {"kind", words(QT_TRANSLATE_NOOP("ff::Report", "Kind"))},
                    {"from", words(QT_TRANSLATE_NOOP("ff::Report", "From")), {}, false, true},
                    {"to", words(QT_TRANSLATE_NOOP("ff::Report", "To")), {}, false, true},
                    {"length", words(QT_TRANSLATE_NOOP("ff::Report", "Length"))}},
        .rows = {},
        .context = words(QT_TRANSLATE_NOOP(
            "ff::Report", "Down: a tenth of the GPUs or more were out of service. Maintenance: as "
                          "many were planned to be. No data: nobody observed the system, which "
                          "may have run.")),
        .empty = words(
            QT_TRANSLATE_NOOP("ff::Report", "Neither downtime nor a time without data was seen."))};
    for (const FactoryView* view : views) {
        std::vector<std::pair<Window, std::string>> rows;
        for (const TimeMark& mark : view->marks) {
            if (mark.kind != "note") {
                rows.emplace_back(mark.window,
                                  mark.kind == "maintenance"
                                      ? words(QT_TRANSLATE_NOOP("ff::Report", "Maintenance"))
                                      : words(QT_TRANSLATE_NOOP("ff::Report", "No data")));
            }
        }
        for (const Window& down : downtimes(*view)) {
            for (const Window& part : unplanned(*view, down)) {
                rows.emplace_back(part, words(QT_TRANSLATE_NOOP("ff::Report", "Down")));
            }
        }
        std::ranges::sort(rows);
        for (const auto& [window, kind] : rows) {
            table.rows.push_back({{view->title, kind, window.from, window.to,
                                   format.duration(window.length()).toStdString()}});
        }
    }
    return table;
}

} // namespace ff::report
