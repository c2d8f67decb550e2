// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "models/reports/Words.h"
#include "models/reports/sections/FloorParts.h"
#include "models/reports/sections/Programme.h"

#include <algorithm>

namespace ff::report {
namespace {

std::string networkName(const Common& common) {
    const NetworkId& id = common.request.scope.network;
    const auto found = std::ranges::find(common.federation.networks, id, &Network::id);
    return found == common.federation.networks.end()
               ? words(QT_TRANSLATE_NOOP("ff::Report", "all networks"))
               : found->name;
}

bool isEntitled(const SharesView& shares, EntitlementBasis basis) {
    return std::ranges::any_of(shares.rows, [&](const SharesView::Row& row) {
        return row.total.basis && *row.total.basis == basis;
    });
}

/// A row of it would say nothing nine times.
bool isUnknown(const FloorRow& row) {
    return row.capacity.value_or(0) <= 0 && row.coverage.ratio() <= 0;
}

std::string basisText(const SharesView& shares) {
    std::string text;
    for (const EntitlementBasis basis :
         {EntitlementBasis::agreed, EntitlementBasis::estimated, EntitlementBasis::placeholder}) {
        if (isEntitled(shares, basis)) {
            text += (text.empty() ? "" : ", ") + wordOf(basis);
        }
    }
    return text.empty() ? words(QT_TRANSLATE_NOOP("ff::Report", "no entitlement is known")) : text;
}

} // namespace

Programme::Programme(const ProgrammeInputs& inputs)
    : m_inputs(inputs)
    , m_common(inputs.common)
    , m_format(formatterOf(inputs.common))
    , m_report(beginReport(
          m_common, m_common.request.scope.network.text,
          words(QT_TRANSLATE_NOOP("ff::Report", "Programme review: %1"), networkName(m_common)),
          basisText(inputs.profited.now)))
    , m_draft(m_report) {}

Report Programme::build() {
    putKeyFigures();
    putFloor();
    putMatrix();
    putModes();
    putOrganisations();
    putIdle();
    putDowntime();
    putQuality(m_draft, m_common, m_inputs.modes.table, &m_inputs.profited.now);
    putMethod(m_draft, m_common);
    return std::move(m_report);
}

void Programme::putKeyFigures() {
    m_draft.begin("key_figures", words(QT_TRANSLATE_NOOP("ff::Report", "Key figures")));
    const auto floor = [this](const char* id, std::string name, Unit unit,
                              ff::Figure FloorView::* figure) {
        return addCompared(m_draft,
                           {.id = id, .name = std::move(name), .unit = unit, .method = "samples"},
                           m_inputs.floor, [figure](const FloorView& view) -> Seen {
                               const ff::Figure& its = view.*figure;
                               return {its.value, its.coverage.ratio()};
                           });
    };
    KeyFigures figures;
    figures.figures = {
        floor("allocation_rate", words(QT_TRANSLATE_NOOP("ff::Report", "Allocation rate")),
              Unit::ratio, &FloorView::allocationRate),
        floor("utilisation", words(QT_TRANSLATE_NOOP("ff::Report", "Utilisation of allocated")),
              Unit::ratio, &FloorView::utilisation),
        floor("queue_pressure", words(QT_TRANSLATE_NOOP("ff::Report", "Queue pressure")),
              Unit::hours, &FloorView::queuePressure),
        addCompared(m_draft,
                    {.id = "used",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Used")),
                     .unit = Unit::gpuHours,
                     .method = "jobs+samples"},
                    m_inputs.profited,
                    [](const SharesView& view) -> Seen {
                        return {view.total.gpuHours, view.total.coverage.ratio()};
                    }),
        addCompared(m_draft,
                    {.id = "unattributed_share",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Unattributed share of use")),
                     .unit = Unit::ratio,
                     .method = "jobs+samples"},
                    m_inputs.profited,
                    [](const SharesView& view) -> Seen {
                        double share = 0;
                        for (const SharesView::Row& row : view.rows) {
                            share += row.holder.empty() ? row.total.usageShare : 0;
                        }
                        return {share, view.total.coverage.ratio()};
                    }),
        addCompared(m_draft,
                    {.id = "coverage",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Coverage")),
                     .unit = Unit::ratio,
                     .isCertain = true},
                    m_inputs.profited, [](const SharesView& view) -> Seen {
                        return {view.total.coverage.ratio(), view.total.coverage.ratio()};
                    })};
    m_report.coverage = m_draft.at(figures.figures.back()).value;
    m_draft.put(std::move(figures));
}

Row Programme::floorRow(const FloorRow& row) {
    const std::string id = "floor." + row.system.text;
    const double coverage = row.coverage.ratio();
    const auto gpus = [&](const char* what, const char* title,
                          const std::optional<double>& value) -> Cell {
        return m_draft.add({.id = id + '.' + what,
                            .name = words(title),
                            .value = value,
                            .unit = Unit::gpus,
                            .coverage = coverage,
                            .method = "samples"});
    };
    const auto figure = [&](const char* what, const char* title, const ff::Figure& its,
                            Unit unit = Unit::ratio) -> Cell {
        NewFigure made = taken(id + '.' + what, words(title), its, unit);
        made.method = "samples";
        return m_draft.add(std::move(made));
    };
    const auto wait = [&](const char* what, const char* title,
                          const std::optional<Duration>& length) -> Cell {
        return m_draft.add(
            {.id = id + '.' + what,
             .name = words(title),
             .value = length ? std::optional(double(length->count()) / 1000) : std::nullopt,
             .unit = Unit::seconds,
             .coverage = row.waitCoverage.ratio(),
             .method = "jobs"});
    };
    const System* system = m_common.federation.system(row.system);
    const bool isBreak =
        system && std::ranges::any_of(
                      capacityChanges(*system, m_common.request.scope.window), [&](Instant at) {
                          return capacityAt(*system, at) != capacityAt(*system, at - Duration{1});
                      });
    Row cells;
    cells.cells = {
        row.title,
        m_draft.add({.id = id + ".capacity",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Capacity")),
                     .value = row.capacity,
                     .unit = Unit::gpus,
                     .method = "catalogue",
                     .isBreak = isBreak}),
        gpus("allocated", QT_TRANSLATE_NOOP("ff::Report", "Allocated"),
             row.parts ? std::optional(row.parts->allocated()) : std::nullopt),
        gpus("delivered", QT_TRANSLATE_NOOP("ff::Report", "Delivered"),
             row.parts && row.parts->busyKnown ? std::optional(row.parts->delivered)
                                               : std::nullopt),
        figure("allocation_rate", QT_TRANSLATE_NOOP("ff::Report", "Allocation rate"),
               row.allocationRate),
        figure("utilisation", QT_TRANSLATE_NOOP("ff::Report", "Utilisation"), row.utilisation),
        figure("queue_pressure", QT_TRANSLATE_NOOP("ff::Report", "Queue pressure"),
               row.queuePressure, Unit::hours),
        wait("wait_p50", QT_TRANSLATE_NOOP("ff::Report", "Wait p50"), row.waitP50),
        wait("wait_p90", QT_TRANSLATE_NOOP("ff::Report", "Wait p90"), row.waitP90),
        m_draft.coverage(id, coverage)};
    return cells;
}

void Programme::putFloor() {
    m_draft.begin("floor", words(QT_TRANSLATE_NOOP("ff::Report", "The floor")));
    const auto& rows = m_inputs.floor.now.rows;
    if (Chart chart = floorChart(rows); !chart.categories.empty()) {
        m_draft.put(std::move(chart));
    }
    Table table{
        .id = "floor",
        .title = words(QT_TRANSLATE_NOOP("ff::Report", "All systems")),
        .columns =
            {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
             {"capacity_gpus", words(QT_TRANSLATE_NOOP("ff::Report", "Capacity")), Unit::gpus},
             {"allocated_gpus", words(QT_TRANSLATE_NOOP("ff::Report", "Allocated")), Unit::gpus},
             {"delivered_gpus", words(QT_TRANSLATE_NOOP("ff::Report", "Delivered")), Unit::gpus},
             {"allocation_rate", words(QT_TRANSLATE_NOOP("ff::Report", "Allocation rate")),
              Unit::ratio},
             {"utilisation", words(QT_TRANSLATE_NOOP("ff::Report", "Utilisation")), Unit::ratio},
             {"queue_pressure_h", words(QT_TRANSLATE_NOOP("ff::Report", "Queue pressure")),
              Unit::hours},
             {"wait_p50_s", words(QT_TRANSLATE_NOOP("ff::Report", "Wait p50")), Unit::seconds},
             {"wait_p90_s", words(QT_TRANSLATE_NOOP("ff::Report", "Wait p90")), Unit::seconds},
             coverageColumn()},
        .rows = {},
        .context = words(QT_TRANSLATE_NOOP(
            "ff::Report", "GPUs are means over the time that was seen. A system that no source "
                          "polls is not seen, which says nothing of its use.")),
        .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No system is known in this network."))};
    std::string unknown;
    for (const FloorRow& row : rows) {
        if (isUnknown(row)) {
            unknown += (unknown.empty() ? "" : ", ") + row.title;
        } else {
            table.rows.push_back(floorRow(row));
        }
    }
    if (!unknown.empty()) {
        table.context = sentences(
            table.context, words(QT_TRANSLATE_NOOP("ff::Report", "Neither size nor use is known "
                                                                 "of %1."),
                                 unknown));
    }
    m_draft.put(std::move(table));
}

Report buildProgramme(const ProgrammeInputs& inputs) {
    return Programme(inputs).build();
}

} // namespace ff::report
