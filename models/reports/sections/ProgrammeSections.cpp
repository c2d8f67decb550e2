// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "models/reports/Words.h"
#include "models/reports/sections/FloorParts.h"
#include "models/reports/sections/Programme.h"

#include <algorithm>
#include <map>
#include <set>

namespace ff::report {
namespace {

/// How the catalogue says a cap; what a person wrote into a catalogue of their own stays as it is.
[[maybe_unused]] constexpr const char* kCaps[] = {
    QT_TRANSLATE_NOOP("ff::Report", "with Fast Lane at most 10 % of the JU share"),
    QT_TRANSLATE_NOOP("ff::Report", "with Playground at most 10 % of the JU share"),
    QT_TRANSLATE_NOOP("ff::Report", "at most 30 % of the JU share; commercial time at most 20 % of "
                                    "Union time"),
    QT_TRANSLATE_NOOP("ff::Report", "at most 25 % of the JU share")};

} // namespace

void Programme::putModes() {
    m_draft.begin("modes", words(QT_TRANSLATE_NOOP("ff::Report", "Use by access mode")));
    const UsageCut::Key mode{"mode", words(QT_TRANSLATE_NOOP("ff::Report", "Access mode")),
                             modeText(m_common.federation)};
    putUsage(m_draft, m_format, m_inputs.modes.table,
             {.id = "modes",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "All use by access mode")),
              .keys = {mode}});
    putUsage(
        m_draft, m_format, m_inputs.unionModes.table,
        {.id = "union_modes",
         .title = words(QT_TRANSLATE_NOOP("ff::Report", "What the Union paid, by access mode")),
         .keys = {mode}});
    putCaps(m_draft, m_common, m_inputs.profited.now, m_inputs.unionModes.table);
    Facts caps;
    for (const AccessMode& each : m_common.federation.modes) {
        if (!each.cap.empty()) {
            caps.rows.emplace_back(modeTitle(m_common.federation, each.id),
                                   words(each.cap.c_str()));
        }
    }
    if (!caps.rows.empty()) {
        m_draft.say(words(QT_TRANSLATE_NOOP(
            "ff::Report", "Caps of the access modes, as the federation's catalogue has them:")));
        m_draft.put(std::move(caps));
    }
}

void Programme::putOrganisations() {
    m_draft.begin("organisations", words(QT_TRANSLATE_NOOP(
                                       "ff::Report", "Use by kind of organisation and programme")));
    putUsage(m_draft, m_format, m_inputs.organisations.table,
             {.id = "organisations",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "By kind of organisation")),
              .keys = {{"organisation", words(QT_TRANSLATE_NOOP("ff::Report", "Organisation")),
                        organisationText}}});
    // By account, and each account to its programme: lines of one programme become one.
    UsageTable byProgramme = m_inputs.accounts.table;
    std::vector<UsageLine> lines;
    std::map<std::string, std::set<std::string>> systems; // of each: they are seen but once
    for (const UsageLine& line : byProgramme.lines) {
        const auto facts = m_common.accounts.find({line.keys[0], line.keys[1]});
        const std::string programme =
            facts == m_common.accounts.end() ? std::string() : facts->second.programme;
        const bool isNew = systems[programme].insert(line.keys[0]).second;
        const auto same = std::ranges::find_if(
            lines, [&](const UsageLine& other) { return other.keys.front() == programme; });
        if (same == lines.end()) {
            lines.push_back(line);
            lines.back().keys = {programme};
            continue;
        }
        same->gpuHours += line.gpuHours;
        same->share += line.share;
        same->jobs += line.jobs;
        same->isKnown = same->isKnown || line.isKnown;
        same->coverage += isNew ? line.coverage : Coverage{};
        if (same->method != line.method) {
            same->method = "jobs+samples";
        }
    }
    std::ranges::sort(lines, std::ranges::greater{}, &UsageLine::gpuHours);
    byProgramme.lines = std::move(lines);
    putUsage(m_draft, m_format, byProgramme,
             {.id = "programmes",
              .title = words(QT_TRANSLATE_NOOP("ff::Report", "By programme that granted access")),
              .keys = {{"programme", words(QT_TRANSLATE_NOOP("ff::Report", "Programme")),
                        [](const std::string& programme) {
                            return programme.empty()
                                       ? words(QT_TRANSLATE_NOOP("ff::Report", "Not said"))
                                       : programme;
                        }}}});
}

void Programme::putIdle() {
    m_draft.begin("idle", words(QT_TRANSLATE_NOOP("ff::Report", "Allocated but idle")));
    const std::string idle = words(QT_TRANSLATE_NOOP("ff::Report", "Allocated, not busy"));
    const std::string busy = words(QT_TRANSLATE_NOOP("ff::Report", "Utilisation of allocated"));
    Table table{
        .id = "idle",
        .title = words(QT_TRANSLATE_NOOP("ff::Report", "Systems by allocated but idle GPU-hours")),
        .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                    {"idle_gpu_hours", idle, Unit::gpuHours},
                    {"utilisation", busy, Unit::ratio},
                    coverageColumn()},
        .rows = {},
        .context = words(QT_TRANSLATE_NOOP(
            "ff::Report",
            "Over the time that was observed. Systems that measure no utilisation are not "
            "in the table.")),
        .empty =
            words(QT_TRANSLATE_NOOP("ff::Report", "No system measures how busy its GPUs are."))};
    std::vector<const FloorRow*> rows;
    for (const FloorRow& row : m_inputs.floor.now.rows) {
        if (row.allocatedIdle.value) {
            rows.push_back(&row);
        }
    }
    std::ranges::sort(rows, std::ranges::greater{}, [](const FloorRow* row) {
        return std::pair(*row->allocatedIdle.value, row->system.text);
    });
    for (const FloorRow* row : rows) {
        const std::string id = "idle." + row->system.text;
        NewFigure utilisation = taken(id + ".utilisation", busy, row->utilisation, Unit::ratio);
        utilisation.method = "samples";
        NewFigure hours = taken(id + ".gpu_hours", idle, row->allocatedIdle, Unit::gpuHours);
        hours.method = "samples";
        table.rows.push_back(
            {{row->title, m_draft.add(std::move(hours)), m_draft.add(std::move(utilisation)),
              m_draft.coverage(id, row->allocatedIdle.coverage.ratio())}});
    }
    m_draft.put(std::move(table));
}

void Programme::putDowntime() {
    m_draft.begin("downtime",
                  words(QT_TRANSLATE_NOOP("ff::Report", "Downtime, maintenance and capacity")));
    std::vector<const FactoryView*> views;
    for (const FactoryView& view : m_inputs.factories) {
        views.push_back(&view);
    }
    m_draft.put(downtimeTable(views, m_format));
    putCapacityChanges();
}

void Programme::putCapacityChanges() {
    const std::string capacity = words(QT_TRANSLATE_NOOP("ff::Report", "Capacity from then on"));
    Table table{.id = "capacity_changes",
                .title =
                    words(QT_TRANSLATE_NOOP("ff::Report", "Changes of capacity in the period")),
                .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                            {"from", words(QT_TRANSLATE_NOOP("ff::Report", "From"))},
                            {"capacity_gpus", capacity, Unit::gpus, true}},
                .rows = {},
                .context = words(QT_TRANSLATE_NOOP(
                    "ff::Report", "Figures over a time in which capacity changed are breaks in "
                                  "their series.")),
                .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No system's capacity changed."))};
    for (const System* system : m_common.federation.systemsOf(m_common.request.scope.network)) {
        for (const Instant at : capacityChanges(*system, m_common.request.scope.window)) {
            if (capacityAt(*system, at) == capacityAt(*system, at - Duration{1})) {
                continue; // an entitlement or a part changed
            }
            table.rows.push_back(
                {{titleOf(m_common.federation, *system), at,
                  m_draft.add({.id = "capacity." + system->id.text + '/' + toIso8601(at),
                               .name = capacity,
                               .value = capacityAt(*system, at),
                               .unit = Unit::gpus,
                               .method = "catalogue",
                               .isPhysical = true})}});
        }
    }
    m_draft.put(std::move(table));
}

} // namespace ff::report
