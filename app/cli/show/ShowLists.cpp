// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/ShowTables.h"
#include "app/services/reading/Read.h"
#include "models/core/ErrorText.h"
#include "models/figure/Words.h"

#include <chrono>
#include <map>
#include <set>

namespace ff::cli {
namespace {

std::string name(WaitGroup::By by) {
    switch (by) {
    case WaitGroup::By::holder:
        return "holder";
    case WaitGroup::By::mode:
        return "mode";
    case WaitGroup::By::size:
        return "size";
    }
    return {};
}

} // namespace

Result<Table> queueTable(const Show& wanted, const QueryContext& reading) {
    const auto latest = reading.samples.latest();
    if (!latest) {
        return std::unexpected(latest.error());
    }
    struct Depth {
        std::optional<double> jobs;
        std::optional<double> gpus;
        Instant at;
        bool holds = false;
    };
    std::map<std::tuple<SystemId, std::string, std::string>, Depth> depths;
    for (const LatestValue& value : *latest) {
        const bool counts = value.key.metric == Metric::queueJobs;
        if ((!counts && value.key.metric != Metric::queueGpus) ||
            skips(wanted.system, value.key.system)) {
            continue;
        }
        Depth& depth = depths[{value.key.system, value.key.account, value.key.qualifier}];
        const System* system = reading.settings->federation.system(value.key.system);
        if (counts) {
            depth.jobs = value.point.value;
        } else {
            depth.gpus = value.point.value / (system ? system->devicesPerGpu : 1);
        }
        depth.at = std::max(depth.at, value.point.at);
        depth.holds = depth.holds || value.point.at + holdTime(value.interval) >= reading.now;
    }
    Table table{{{"system"}, {"account"}, {"state"}, {"jobs", 0}, {"gpus"}, {"at"}, {"unit"}},
                {},
                reading.settings->simulated};
    std::set<SystemId> old;
    for (const auto& [key, depth] : depths) {
        if (depth.jobs.value_or(0) > 0 || depth.gpus.value_or(0) > 0) {
            if (!depth.holds) {
                old.insert(std::get<0>(key));
            }
            table.rows.push_back({std::get<0>(key).text, std::get<1>(key), std::get<2>(key),
                                  cell(depth.jobs), cell(depth.gpus), depth.at,
                                  unitName(GpuUnit::physical)});
        }
    }
    for (const SystemId& system : old) {
        table.remark =
            (table.remark ? *table.remark + '\n' : std::string()) + system.text + ": " +
            inWords(QT_TRANSLATE_NOOP("ff::Provenance", "The newest answer is older than 2.5 "
                                                        "intervals."));
    }
    return table;
}

Result<Table> waitsTable(const Show& wanted, const QueryContext& reading) {
    const auto found = readWaits(reading, wanted.system, scopeOf(wanted, reading.now));
    if (!found) {
        return std::unexpected(found.error());
    }
    Table table{{{"system"},
                 {"by"},
                 {"group"},
                 {"wait_p50_s", 0},
                 {"wait_p90_s", 0},
                 {"started", 0},
                 {"pending", 0},
                 {"coverage", 3}},
                {},
                reading.settings->simulated};
    for (const SystemWaits& system : *found) {
        for (const WaitGroup& group : system.groups) {
            if (!wanted.by || *wanted.by == group.by) {
                table.rows.push_back({system.system.text, name(group.by),
                                      group.key.empty() ? std::string("unattributed") : group.key,
                                      secondsOf(group.p50), secondsOf(group.p90),
                                      std::int64_t(group.started), std::int64_t(group.pending),
                                      system.coverage.ratio()});
            }
        }
    }
    return table;
}

Result<Table> sourcesTable(const Show& wanted, const QueryContext& reading) {
    const auto view = readSourceRows(reading);
    if (!view) {
        return std::unexpected(view.error());
    }
    Table table{{{"source"},
                 {"system"},
                 {"kind"},
                 {"state"},
                 {"last_poll"},
                 {"last_success"},
                 {"latency_ms", 0},
                 {"samples_per_minute"},
                 {"polls_24h", 0},
                 {"failures_24h", 0},
                 {"error"},
                 {"remark"},
                 {"reconciliation", 4},
                 {"reconciliation_flagged"}},
                {},
                reading.settings->simulated};
    for (const SourceRow& row : view->rows) {
        const Outcome& last = row.status.last;
        if (skips(wanted.system, row.status.system)) {
            continue;
        }
        table.rows.push_back(
            {row.title, row.status.system.text, row.kind, freshnessName(row.freshness),
             last.started == Instant{} ? Cell{} : Cell{last.started}, cell(row.status.lastSuccess),
             std::int64_t(last.latency.count()), row.status.samplesPerMinute, row.status.polls,
             row.status.failures, last.error ? Cell{describe(*last.error).toStdString()} : Cell{},
             last.remark, cell(row.reconciliation.value),
             row.furthest ? Cell{std::string(flagged(*row.furthest))} : Cell{}});
    }
    return table;
}

Result<Table> notesTable(const Show& wanted, const QueryContext& reading) {
    Table table{{{"system"}, {"at"}, {"text"}, {"written"}}, {}, reading.settings->simulated};
    const auto found =
        reading.notes ? reading.notes->notes(wanted.system, scopeOf(wanted, reading.now).window)
                      : Result<std::vector<Note>>(std::vector<Note>{});
    if (!found) {
        return std::unexpected(found.error());
    }
    for (const Note& note : *found) {
        table.rows.push_back({note.system.text, note.at, note.text, note.written});
    }
    return table;
}

Result<Table> seriesTable(const Show& wanted, const QueryContext& reading) {
    const auto known = reading.samples.series();
    if (!known) {
        return std::unexpected(known.error());
    }
    Table table{{{"system"},
                 {"metric"},
                 {"account"},
                 {"qualifier"},
                 {"unit"},
                 {"first"},
                 {"last"},
                 {"samples", 0}},
                {},
                reading.settings->simulated};
    for (const SeriesInfo& series : *known) {
        if (skips(wanted.system, series.key.system) ||
            (wanted.metric && *wanted.metric != series.key.metric)) {
            continue;
        }
        const MetricInfo& metric = info(series.key.metric);
        table.rows.push_back({series.key.system.text, std::string(metric.name), series.key.account,
                              series.key.qualifier, std::string(metric.unit), series.first,
                              series.last, series.count});
    }
    return table;
}

} // namespace ff::cli
