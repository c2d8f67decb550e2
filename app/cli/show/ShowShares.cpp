// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/LeftOut.h"
#include "app/cli/show/ShowTables.h"
#include "app/services/reading/Read.h"
#include "app/services/reading/ReadAwards.h"

namespace ff::cli {

Result<Table> sharesTable(const Show& wanted, const QueryContext& reading) {
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
                 {"unit"},
                 {"entitled_coverage", 3}},
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
                 secondsOf(cellOf->coverage.missed()), unitName(wanted.unit),
                 cellOf->entitledCoverage.asked.count() > 0 ? Cell{cellOf->entitledCoverage.ratio()}
                                                            : Cell{}});
        }
    }
    return table;
}

Result<Table> awardsTable(const Show& wanted, const QueryContext& reading) {
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

} // namespace ff::cli
