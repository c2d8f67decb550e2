// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/WhyEmpty.h"

#include "models/core/Windows.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace ff::cli {
namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

QString time(Instant t) {
    return QString::fromStdString(toIso8601(std::chrono::floor<std::chrono::seconds>(t)));
}

/// The months from the first to the last one in which runs of the system are known: of files that
/// cover no time, too.
std::optional<Window> monthsWithJobs(const QueryContext& reading, const SystemId& system) {
    using namespace std::chrono;
    const auto first = reading.jobs.jobs(system, {Instant{}, reading.now}, 1);
    if (!first || first->empty()) {
        return {};
    }
    const Instant begin = first->front().start.value_or(first->front().submit);
    UsageQuery query{system, {}, reading.asOf};
    year_month_day month{floor<days>(begin)};
    for (month = month.year() / month.month() / 1; Instant{sys_days{month}} <= reading.now;
         month += months{1}) {
        query.boundaries.emplace_back(sys_days{month});
    }
    query.boundaries.emplace_back(sys_days{month});
    Instant last = query.boundaries[1];
    if (const auto usage = reading.jobs.usage(query)) {
        for (const UsageRow& row : *usage) {
            if (row.jobs > 0) {
                last = std::max(last, query.boundaries[row.period + 1]);
            }
        }
    }
    return Window{begin, std::min(last, reading.now)};
}

/// From the first to the last time of which jobs or samples of the system are known.
std::optional<Window> known(const QueryContext& reading, const SystemId& system) {
    const Window ever{Instant{}, reading.now};
    Window all;
    const auto take = [&](const Result<std::vector<Window>>& windows) {
        if (!windows) {
            return;
        }
        for (const Window& window : *windows) {
            all = hull(all, window);
        }
    };
    take(reading.jobs.covered(system, ever));
    take(reading.polls.observed(system, ever));
    if (const auto jobs = monthsWithJobs(reading, system)) {
        take(std::vector{*jobs});
    }
    return all.empty() ? std::nullopt : std::optional{all};
}

} // namespace

std::string whyEmpty(const QueryContext& reading, const std::optional<SystemId>& only,
                     Window window, const std::string& fallback) {
    if (window.empty()) {
        return Why::tr("The period from %1 to %2 is empty: --from has to be before --to.")
            .arg(time(window.from), time(window.to))
            .toStdString();
    }
    QStringList elsewhere;
    for (const System& system : reading.settings->federation.systems) {
        if (only && *only != system.id) {
            continue;
        }
        const auto data = known(reading, system.id);
        if (!data) {
            continue;
        }
        if (data->from < window.to && window.from < data->to) {
            return fallback;
        }
        elsewhere << Why::tr("%1 from %2 to %3")
                         .arg(QString::fromStdString(system.id.text), time(data->from),
                              time(data->to));
    }
    if (elsewhere.empty()) {
        return (only ? Why::tr("The cache has no data of %1 yet: “factoryfloor collect” polls its "
                               "sources, “factoryfloor import” takes files.")
                           .arg(QString::fromStdString(only->text))
                     : Why::tr("The cache has no data yet: “factoryfloor collect” polls sources, "
                               "“factoryfloor import” takes files."))
            .toStdString();
    }
    return Why::tr("There are no data from %1 to %2. There are of %3.")
        .arg(time(window.from), time(window.to), elsewhere.join(QStringLiteral("; ")))
        .toStdString();
}

} // namespace ff::cli
