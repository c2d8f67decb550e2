// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/LeftOut.h"
#include "app/cli/show/ShowTables.h"
#include "app/services/reading/Read.h"

namespace ff::cli {

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

} // namespace ff::cli
