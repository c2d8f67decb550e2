// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Show.h"

#include "app/cli/LeftOut.h"
#include "app/cli/ShowCatalogue.h"
#include "app/cli/WhyEmpty.h"
#include "app/cli/text/Period.h"
#include "app/cli/text/Words.h"
#include "app/services/reading/Read.h"
#include "app/services/reading/ReadAwards.h"
#include "models/core/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <map>

namespace ff::cli {
namespace {

using namespace std::chrono;

bool skips(const std::optional<SystemId>& only, const SystemId& system) {
    return only && *only != system;
}

Cell secondsOf(const std::optional<Duration>& duration) {
    return duration ? Cell{std::int64_t(duration_cast<seconds>(*duration).count())} : Cell{};
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

Result<Table> queue(const Show& wanted, const QueryContext& reading) {
    const auto latest = reading.samples.latest();
    if (!latest) {
        return std::unexpected(latest.error());
    }
    struct Depth {
        std::optional<double> jobs;
        std::optional<double> gpus;
        Instant at;
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
    }
    Table table{{{"system"}, {"account"}, {"state"}, {"jobs", 0}, {"gpus"}, {"at"}, {"unit"}},
                {},
                reading.settings->simulated};
    for (const auto& [key, depth] : depths) {
        if (depth.jobs.value_or(0) > 0 || depth.gpus.value_or(0) > 0) {
            table.rows.push_back({std::get<0>(key).text, std::get<1>(key), std::get<2>(key),
                                  cell(depth.jobs), cell(depth.gpus), depth.at,
                                  unitName(GpuUnit::physical)});
        }
    }
    return table;
}

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

/// From eligible to start, those still waiting as censored (Kaplan-Meier).
Result<Table> waits(const Show& wanted, const QueryContext& reading) {
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

Result<Table> shares(const Show& wanted, const QueryContext& reading) {
    const auto view = readShares(reading, scopeOf(wanted, reading.now));
    if (!view) {
        return std::unexpected(view.error());
    }
    Table table{{{"holder"},
                 {"system"},
                 {"gpu_hours"},
                 {"usage_share", 4},
                 {"entitled_gpu_hours"},
                 {"share_of_entitlement", 4},
                 {"basis"},
                 {"site_units"},
                 {"site_unit"},
                 {"coverage", 3},
                 {"samples", 0},
                 {"gaps", 0},
                 {"gaps_s", 0},
                 {"unit"}},
                {},
                view->simulated};
    table.remark = leftOutRemark(reading.settings->federation, view->withoutFactor);
    for (const auto& row : view->rows) {
        if (wanted.holder && row.holder != *wanted.holder) {
            continue;
        }
        for (std::size_t i = 0; i < view->columns.size() && i < row.cells.size(); ++i) {
            const auto& cellOf = row.cells[i];
            if (!cellOf || skips(wanted.system, view->columns[i].system)) {
                continue;
            }
            const auto value = [&](double number) {
                return cellOf->isKnown ? Cell{number} : Cell{NotKnown{}};
            };
            table.rows.push_back(
                {row.holder.empty() ? std::string("unattributed") : row.holder.text,
                 view->columns[i].system.text, value(cellOf->gpuHours), value(cellOf->usageShare),
                 cell(cellOf->entitled), cell(cellOf->shareOfEntitlement),
                 cellOf->basis ? Cell{std::string(name(*cellOf->basis))} : Cell{},
                 cell(cellOf->siteUnits),
                 cellOf->siteUnits ? Cell{view->columns[i].siteUnit} : Cell{},
                 cellOf->coverage.ratio(), cellOf->coverage.samples, cellOf->coverage.gaps,
                 secondsOf(cellOf->coverage.missed()), unitName(wanted.unit)});
        }
    }
    return table;
}

/// What calls granted to accounts, and what is left of it now.
Result<Table> awards(const Show& wanted, const QueryContext& reading) {
    const auto found = readAwards(reading, wanted.system, wanted.holder.value_or(HolderId{}));
    if (!found) {
        return std::unexpected(found.error());
    }
    Table table{{{"account"},
                 {"system"},
                 {"mode"},
                 {"payer"},
                 {"from"},
                 {"to"},
                 {"granted_gpu_hours"},
                 {"used_gpu_hours"},
                 {"left_gpu_hours"},
                 {"lapsed_gpu_hours"},
                 {"share_used", 4},
                 {"gpu_hours_a_day"},
                 {"runs_out"},
                 {"coverage", 4},
                 {"unit"},
                 {"source"}},
                {},
                reading.settings->simulated};
    const auto textOrNothing = [](const std::string& text) {
        return text.empty() ? Cell{} : Cell{text};
    };
    for (const AwardRow& row : *found) {
        const Award& award = row.award;
        const bool given = award.gpuHours > 0;
        table.rows.push_back(
            {accountsText(award), systemsText(award), textOrNothing(award.mode.text),
             row.gives ? row.gives->payer.text : std::string("unattributed"), award.window.from,
             award.window.to, award.gpuHours, row.used, row.left, row.lapsed,
             given ? Cell{row.used / award.gpuHours} : Cell{}, cell(row.rate), cell(row.runsOut),
             row.coverage.ratio(), unitName(GpuUnit::physical), textOrNothing(award.source)});
    }
    return table;
}

Result<Table> sources(const Show& wanted, const QueryContext& reading) {
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

Result<Table> notes(const Show& wanted, const QueryContext& reading) {
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

Result<Table> knownSeries(const Show& wanted, const QueryContext& reading) {
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

} // namespace

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

namespace {

/// What speaks against the counts of GPUs goes to stderr.
void addDoubts(const FloorView& view, const std::optional<SystemId>& only, Table& table) {
    for (const FloorRow& row : view.rows) {
        if (skips(only, row.system)) {
            continue;
        }
        for (const std::string& doubt : row.doubts) {
            table.remark = (table.remark ? *table.remark + '\n' : std::string()) + row.system.text +
                           ": " + doubt;
        }
    }
}

} // namespace

Result<Table> floorTable(const QueryContext& reading, const Scope& scope,
                         const std::optional<SystemId>& only) {
    const auto view = readFloor(reading, scope);
    if (!view) {
        return std::unexpected(view.error());
    }
    Table table{{{"system"},
                 {"title"},
                 {"capacity", 0},
                 {"delivered", 0},
                 {"allocated_not_busy", 0},
                 {"idle", 0},
                 {"down", 0},
                 {"allocation_rate", 3},
                 {"utilisation", 3},
                 {"allocated_idle_gpu_hours", 0},
                 {"allocated_idle_coverage", 3},
                 {"pending_gpus", 0},
                 {"wait_p90_s", 0},
                 {"age_s", 0},
                 {"state"},
                 {"coverage", 3},
                 {"samples", 0},
                 {"gaps", 0},
                 {"gaps_s", 0},
                 {"unit"},
                 {"doubtful"}},
                {},
                view->simulated};
    if (const auto remark = leftOutRemark(reading.settings->federation, view->withoutFactor)) {
        table.remark = remark;
    }
    for (const FloorRow& row : view->rows) {
        if (skips(only, row.system)) {
            continue;
        }
        const Cell none =
            row.withoutFactor && row.coverage.observed.count() > 0 ? Cell{NotKnown{}} : Cell{};
        const auto part = [&](double FloorParts::* member) {
            return row.parts ? Cell{(*row.parts).*member} : none;
        };
        // Where only busy is told, nothing is known of the other states: they are not zero.
        const auto state = [&](double FloorParts::* member) {
            return row.parts && !row.parts->allocationKnown ? Cell{} : part(member);
        };
        const auto value = [&](const std::optional<double>& number) {
            return number ? Cell{*number} : none;
        };
        const bool busy = row.parts && row.parts->busyKnown;
        table.rows.push_back({row.system.text,
                              row.title,
                              row.withoutFactor ? Cell{NotKnown{}} : cell(row.capacity),
                              busy || !row.parts ? part(&FloorParts::delivered) : Cell{},
                              state(&FloorParts::allocatedNotBusy),
                              state(&FloorParts::idle),
                              state(&FloorParts::down),
                              value(row.allocationRate.value),
                              cell(row.utilisation.value),
                              cell(row.allocatedIdle.value),
                              row.allocatedIdle.coverage.ratio(),
                              cell(row.pendingGpus),
                              secondsOf(row.waitP90),
                              secondsOf(row.age),
                              freshnessName(row.freshness),
                              row.coverage.ratio(),
                              row.coverage.samples,
                              row.coverage.gaps,
                              secondsOf(row.coverage.missed()),
                              unitName(scope.unit),
                              row.doubts.empty() ? Cell{} : Cell{std::string("yes")}});
    }
    addDoubts(*view, only, table);
    return table;
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
        return queue(wanted, reading);
    case Subject::waits:
        return waits(wanted, reading);
    case Subject::shares:
        return shares(wanted, reading);
    case Subject::awards:
        return awards(wanted, reading);
    case Subject::notes:
        return notes(wanted, reading);
    case Subject::sources:
        return sources(wanted, reading);
    case Subject::series:
        return knownSeries(wanted, reading);
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
