// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/Show.h"

#include "app/cli/show/ShowCatalogue.h"
#include "app/cli/show/ShowTables.h"
#include "app/cli/show/WhyEmpty.h"
#include "app/cli/text/Period.h"
#include "app/cli/text/Words.h"
#include "app/services/reading/Read.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace ff::cli {

std::string unitName(GpuUnit unit) {
    return unit == GpuUnit::physical ? "physical GPU" : "H100 equivalent";
}

Scope scopeOf(const Show& wanted, Instant now) {
    Scope scope;
    scope.period = Period::custom;
    scope.zone = wanted.zone;
    scope.window = windowOf(wanted.period, wanted.from, wanted.to, now, scope.zone);
    if (wanted.holder) {
        scope.holder = *wanted.holder;
    }
    scope.unit = wanted.unit;
    return scope;
}

bool skips(const std::optional<SystemId>& only, const SystemId& system) {
    return only && *only != system;
}

Cell secondsOf(const std::optional<Duration>& duration) {
    return duration ? Cell{std::int64_t(
                          std::chrono::duration_cast<std::chrono::seconds>(*duration).count())}
                    : Cell{};
}

std::string freshnessName(Freshness freshness) {
    switch (freshness) {
    case Freshness::live:
        return "live";
    case Freshness::late:
        return "late";
    case Freshness::unreachable:
        return "unreachable";
    case Freshness::never:
        return "never";
    }
    return {};
}

namespace {

Result<Table> tableOf(const Show& wanted, const QueryContext& reading) {
    const bool overTime =
        wanted.subject == Subject::series
            ? wanted.metric || wanted.every
            : wanted.subject != Subject::capacity && wanted.subject != Subject::factories &&
                  wanted.subject != Subject::awards && wanted.subject != Subject::sources &&
                  wanted.subject != Subject::notes && wanted.subject != Subject::waits &&
                  wanted.every;
    if (overTime) {
        return showOverTime(wanted, reading);
    }
    switch (wanted.subject) {
    case Subject::capacity: {
        Table table = capacityTable(*reading.settings, wanted);
        if (const auto view = readFloor(reading, scopeOf(wanted, reading.now))) {
            addDoubts(*view, wanted.system, table);
        }
        return table;
    }
    case Subject::factories:
        return factoriesTable(*reading.settings, wanted);
    case Subject::floor:
        return floorTable(reading, scopeOf(wanted, reading.now), wanted.system);
    case Subject::queue:
        return queueTable(wanted, reading);
    case Subject::waits:
        return waitsTable(wanted, reading);
    case Subject::shares:
        return sharesTable(wanted, reading);
    case Subject::awards:
        return awardsTable(wanted, reading);
    case Subject::notes:
        return notesTable(wanted, reading);
    case Subject::sources:
        return sourcesTable(wanted, reading);
    case Subject::series:
        return seriesTable(wanted, reading);
    }
    return Table{};
}

/// Could a source of the systems asked for know that no job waits? One that tells jobs or GPUs by
/// account counts the pending ones too; one that has only GPUs does not.
bool knowsQueue(const Show& wanted, const QueryContext& reading) {
    const auto known = reading.samples.series();
    const bool sampled = known && std::ranges::any_of(*known, [&](const SeriesInfo& series) {
                             using enum Metric;
                             const Metric metric = series.key.metric;
                             const bool byAccount =
                                 metric == accountGpusAllocated || metric == accountJobsRunning;
                             return !skips(wanted.system, series.key.system) &&
                                    (metric == queueJobs || metric == queueGpus ||
                                     (byAccount && !series.key.account.empty()));
                         });
    return sampled ||
           std::ranges::any_of(reading.settings->sources, [&](const SourceConfig& source) {
               return source.kind == SourceKind::slurmRest && !skips(wanted.system, source.system);
           });
}

/// Are the jobs of a part of the window known at all?
bool knowsJobs(const Show& wanted, const QueryContext& reading, Window window) {
    return std::ranges::any_of(reading.settings->federation.systems, [&](const System& system) {
        if (skips(wanted.system, system.id)) {
            return false;
        }
        const auto covered = reading.jobs.covered(system.id, window);
        return covered && !covered->empty();
    });
}

/// Why a subject has no row although there are data of the period.
const char* nothingOf(const Show& wanted, const QueryContext& reading, Window window) {
    switch (wanted.subject) {
    case Subject::queue:
        return knowsQueue(wanted, reading)
                   ? QT_TRANSLATE_NOOP("ff::cli", "No job waited for GPUs.")
                   : QT_TRANSLATE_NOOP("ff::cli", "Whether jobs wait is not known: no source tells "
                                                  "of the queue.");
    case Subject::waits:
        return knowsJobs(wanted, reading, window)
                   ? QT_TRANSLATE_NOOP("ff::cli", "No job became eligible in this period.")
                   : QT_TRANSLATE_NOOP("ff::cli",
                                       "Waits are not known in this period: no source tells of "
                                       "single jobs. A slurm-rest source does, and an import of "
                                       "sacct.");
    case Subject::shares:
        return QT_TRANSLATE_NOOP(
            "ff::cli", "No job used a GPU in this period, or the holder has no share in it.");
    case Subject::notes:
        return QT_TRANSLATE_NOOP("ff::cli", "Nobody wrote a note about this period.");
    case Subject::awards:
    case Subject::capacity:
    case Subject::factories:
    case Subject::floor:
    case Subject::sources:
    case Subject::series:
        break;
    }
    return QT_TRANSLATE_NOOP("ff::cli", "There is nothing like that in this period.");
}

} // namespace

Result<Table> show(const Show& wanted, const QueryContext& reading) {
    auto table = tableOf(wanted, reading);
    if (table && table->rows.empty() && !table->remark) {
        table->remark =
            wanted.subject == Subject::awards
                ? tr("There is no such award: [[award]] entries of federation.toml list "
                     "them, and “factoryfloor example federation” shows how.")
            : wanted.subject == Subject::sources
                ? tr("There is no source: sources.toml lists them, and “factoryfloor "
                     "example sources” shows how.")
            : wanted.subject == Subject::notes
                ? tr(nothingOf(wanted, reading, scopeOf(wanted, reading.now).window))
                : whyEmpty(reading, wanted.system, scopeOf(wanted, reading.now).window,
                           tr(nothingOf(wanted, reading, scopeOf(wanted, reading.now).window)));
    }
    return table;
}

} // namespace ff::cli
