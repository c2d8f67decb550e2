// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "models/holder/BuildShares.h"
#include "models/reports/Words.h"
#include "models/reports/sections/National.h"

#include <algorithm>

namespace ff::report {
namespace {

const SharesView::Row* rowOf(const SharesView& view, const HolderId& holder) {
    const auto found = std::ranges::find(view.rows, holder, &SharesView::Row::holder);
    return found == view.rows.end() ? nullptr : &*found;
}

/// How much of all the use was seen, of which the holder's is a part.
double coverageOf(const SharesView& view, const SharesView::Row* row) {
    return row && row->total.coverage.asked.count() > 0 ? row->total.coverage.ratio()
                                                        : view.total.coverage.ratio();
}

/// The same of what its share of entitlement is of.
double entitledRatioOf(const SharesView& view, const SharesView::Row* row) {
    const Coverage coverage = row ? row->total.entitledCoverage : Coverage{};
    return coverage.asked.count() > 0 ? coverage.ratio() : coverageOf(view, row);
}

std::string basisText(const SharesView& paid, const HolderId& holder) {
    const SharesView::Row* row = rowOf(paid, holder);
    return row && row->total.basis
               ? wordOf(*row->total.basis)
               : words(QT_TRANSLATE_NOOP("ff::Report", "no entitlement is known"));
}

/// What the holder is entitled to, of the capacity of the systems that tell their use; unset where
/// it is entitled to nothing, or one of the capacities is not known.
std::optional<double> entitledPart(const NationalInputs& inputs, const HolderId& holder) {
    const SharesView& paid = inputs.paid.now;
    const SharesView::Row* row = rowOf(paid, holder);
    if (!row) {
        return {};
    }
    double entitled = 0;
    double capacity = 0;
    for (std::size_t i = 0; i < paid.columns.size(); ++i) {
        const System* system = inputs.common.federation.system(paid.columns[i].system);
        if (!paid.columns[i].known || !system) {
            continue;
        }
        const auto hours = capacityHours(*system, inputs.common.request.scope.window);
        if (!hours) {
            return {};
        }
        capacity += *hours;
        const auto& cell = row->cells[i];
        entitled += cell ? cell->entitled.value_or(0) : 0;
    }
    return entitled > 0 && capacity > 0 ? std::optional(entitled / capacity) : std::nullopt;
}

/// "8.5 % of the use, entitled to 6.1 %, fourth of 14": where the holder stands; empty where too
/// little was seen to say so.
std::string standing(const NationalInputs& inputs, const HolderId& holder,
                     const Formatter& format) {
    const SharesView& view = inputs.profited.now;
    std::vector<const SharesView::Row*> holders;
    for (const SharesView::Row& row : view.rows) {
        if (!row.holder.empty() && row.total.gpuHours > 0) {
            holders.push_back(&row);
        }
    }
    std::ranges::sort(holders, std::ranges::greater{},
                      [](const SharesView::Row* row) { return row->total.gpuHours; });
    if (coverageOf(view, rowOf(view, holder)) < kEnoughSeen) {
        return {};
    }
    const auto place = std::ranges::find(holders, holder, &SharesView::Row::holder);
    if (place == holders.end()) {
        return words(QT_TRANSLATE_NOOP("ff::Report", "No use of this holder was seen."));
    }
    const std::string rank = std::to_string(place - holders.begin() + 1);
    if (const auto part = entitledPart(inputs, holder);
        part && inputs.common.request.scope.unit == GpuUnit::physical) {
        return words(
            QT_TRANSLATE_NOOP("ff::Report",
                              "%1 of the use of all holders on these systems, entitled to %2 of "
                              "their capacity: place %3 of %4."),
            percent(format, (*place)->total.usageShare), percent(format, *part), rank,
            std::to_string(holders.size()));
    }
    return words(
        QT_TRANSLATE_NOOP("ff::Report",
                          "%1 of the use of all holders on these systems: place %2 of %3."),
        percent(format, (*place)->total.usageShare), rank, std::to_string(holders.size()));
}

} // namespace

National::National(const NationalInputs& inputs)
    : m_inputs(inputs)
    , m_common(inputs.common)
    , m_holder(inputs.common.request.scope.holder)
    , m_format(formatterOf(inputs.common))
    , m_report(
          beginReport(m_common, m_holder.text,
                      words(QT_TRANSLATE_NOOP("ff::Report", "National report: %1"), holderName()),
                      basisText(inputs.paid.now, m_holder)))
    , m_draft(m_report) {}

Report National::build() {
    putKeyFigures();
    putSystems();
    putModes();
    putMonths();
    putAwardSection();
    putProfit();
    putWaitSection();
    putAccounts();
    putQuality(m_draft, m_common, m_inputs.modes.table, &m_inputs.profited.now);
    putMethod(m_draft, m_common);
    return std::move(m_report);
}

std::string National::holderName() const {
    return holderWords(m_common, m_holder);
}

void National::putKeyFigures() {
    m_draft.begin("key_figures", words(QT_TRANSLATE_NOOP("ff::Report", "Key figures")));
    const auto total = [this](const auto& of) {
        return [this, of](const SharesView& view) -> Seen {
            const SharesView::Row* row = rowOf(view, m_holder);
            return {row ? of(row->total) : std::nullopt, coverageOf(view, row)};
        };
    };
    const auto used = [this](const SharesView& view) -> Seen {
        const SharesView::Row* row = rowOf(view, m_holder);
        // A holder without a row used nothing, as far as was seen.
        const double hours = row ? row->total.gpuHours : 0;
        return {!row || row->total.isKnown ? std::optional(hours) : std::nullopt,
                coverageOf(view, row)};
    };
    const auto entitled = total([](const ShareCell& cell) { return cell.entitled; });
    const auto ofEntitled = [this](const SharesView& view) -> Seen {
        const SharesView::Row* row = rowOf(view, m_holder);
        return {row ? row->total.shareOfEntitlement : std::nullopt, entitledRatioOf(view, row)};
    };
    const auto ofUse = total([](const ShareCell& cell) {
        return cell.isKnown ? std::optional(cell.usageShare) : std::nullopt;
    });
    const SharesView::Row* paid = rowOf(m_inputs.paid.now, m_holder);
    const bool isEstimated =
        paid && paid->total.basis && *paid->total.basis != EntitlementBasis::agreed;
    KeyFigures figures;
    figures.figures = {
        addCompared(m_draft,
                    {.id = "used",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Used (as beneficiary)")),
                     .unit = Unit::gpuHours,
                     .method = "jobs+samples"},
                    m_inputs.profited, used),
        addCompared(m_draft,
                    {.id = "paid",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Paid (from its own share)")),
                     .unit = Unit::gpuHours,
                     .method = "jobs+samples"},
                    m_inputs.paid, used),
        addCompared(m_draft,
                    {.id = "usage_share",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Share of all use")),
                     .unit = Unit::ratio,
                     .method = "jobs+samples",
                     .why = Missing::notDefined},
                    m_inputs.profited, ofUse),
        addCompared(m_draft,
                    {.id = "entitled",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Entitled")),
                     .unit = Unit::gpuHours,
                     .method = "rules",
                     .why = Missing::notDefined,
                     .isEstimated = isEstimated},
                    m_inputs.paid, entitled),
        addCompared(m_draft,
                    {.id = "share_of_entitlement",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Share of entitlement")),
                     .unit = Unit::ratio,
                     .method = "jobs+samples",
                     .why = Missing::notDefined,
                     .isEstimated = isEstimated},
                    m_inputs.paid, ofEntitled),
        addCompared(m_draft,
                    {.id = "coverage",
                     .name = words(QT_TRANSLATE_NOOP("ff::Report", "Coverage")),
                     .unit = Unit::ratio,
                     .isCertain = true},
                    m_inputs.profited, [&](const SharesView& view) -> Seen {
                        const double seen = coverageOf(view, rowOf(view, m_holder));
                        return {seen, seen};
                    })};
    m_report.coverage = m_draft.at(figures.figures.back()).value;
    m_draft.put(std::move(figures));
    if (std::string stands = standing(m_inputs, m_holder, m_format); !stands.empty()) {
        m_draft.say(std::move(stands));
    }
}

void National::putSystems() {
    m_draft.begin("systems", words(QT_TRANSLATE_NOOP("ff::Report", "Use by system")));
    const std::string used = words(QT_TRANSLATE_NOOP("ff::Report", "Used"));
    const std::string paid = words(QT_TRANSLATE_NOOP("ff::Report", "Paid"));
    const std::string entitled = words(QT_TRANSLATE_NOOP("ff::Report", "Entitled"));
    const std::string ofEntitled = words(QT_TRANSLATE_NOOP("ff::Report", "Of entitlement"));
    const std::string busy = words(QT_TRANSLATE_NOOP("ff::Report", "Utilisation of allocated"));
    Table table{.id = "systems",
                .title =
                    words(QT_TRANSLATE_NOOP("ff::Report", "Used, paid and entitled by system")),
                .columns = {{"system", words(QT_TRANSLATE_NOOP("ff::Report", "System"))},
                            {"used_gpu_hours", used, Unit::gpuHours},
                            {"paid_gpu_hours", paid, Unit::gpuHours},
                            {"entitled_gpu_hours", entitled, Unit::gpuHours},
                            {"share_of_entitlement", ofEntitled, Unit::ratio},
                            {"basis", words(QT_TRANSLATE_NOOP("ff::Report", "Basis"))},
                            {"utilisation", busy, Unit::ratio},
                            coverageColumn()},
                .rows = {},
                .context = words(QT_TRANSLATE_NOOP(
                    "ff::Report",
                    "Utilisation is that of all jobs of the system. On a system that is not in "
                    "the table no use was seen, and nothing is known of an entitlement to it.")),
                .empty = words(QT_TRANSLATE_NOOP("ff::Report", "No use of GPUs was seen."))};
    const SharesView& profits = m_inputs.profited.now;
    const SharesView& pays = m_inputs.paid.now;
    const SharesView::Row* profitRow = rowOf(profits, m_holder);
    const SharesView::Row* payRow = rowOf(pays, m_holder);
    const auto cellOf = [](const SharesView::Row* row, std::size_t i) {
        return row && i < row->cells.size() ? row->cells[i] : std::nullopt;
    };
    enum class Of { system, withheld, total };
    const auto add = [&](Of of, const SystemId& system, const std::string& title,
                         const std::optional<ShareCell>& profit,
                         const std::optional<ShareCell>& pay, double coverage) {
        const bool isTotal = of == Of::total;
        const double paidCoverage = isTotal ? coverageOf(pays, payRow) : coverage;
        const double entitledCoverage = isTotal ? entitledRatioOf(pays, payRow) : coverage;
        const std::string id = "systems." + (of == Of::total      ? std::string("total")
                                             : of == Of::withheld ? std::string("withheld")
                                                                  : system.text);
        const auto hours = [&](const char* what, const std::string& name,
                               const std::optional<ShareCell>& cell, double seen) -> Cell {
            const bool isKnown = !cell || cell->isKnown;
            return m_draft.add(
                {.id = id + '.' + what,
                 .name = name,
                 .value = isKnown ? std::optional(cell ? cell->gpuHours : 0.0) : std::nullopt,
                 .unit = Unit::gpuHours,
                 .coverage = seen,
                 .method = "jobs+samples",
                 .isCertain = of == Of::withheld});
        };
        const bool isEstimated = pay && pay->basis && *pay->basis != EntitlementBasis::agreed;
        const auto floor = std::ranges::find(m_common.floor.rows, system, &FloorRow::system);
        Row row{
            {title, hours("used", used, profit, coverage), hours("paid", paid, pay, paidCoverage)},
            isTotal};
        row.cells.emplace_back(m_draft.add({.id = id + ".entitled",
                                            .name = entitled,
                                            .value = pay ? pay->entitled : std::nullopt,
                                            .unit = Unit::gpuHours,
                                            .method = "rules",
                                            .why = Missing::notDefined,
                                            .isEstimated = isEstimated}));
        row.cells.emplace_back(m_draft.add({.id = id + ".share_of_entitlement",
                                            .name = ofEntitled,
                                            .value = pay ? pay->shareOfEntitlement : std::nullopt,
                                            .unit = Unit::ratio,
                                            .coverage = entitledCoverage,
                                            .method = "jobs+samples",
                                            .why = Missing::notDefined,
                                            .isEstimated = isEstimated}));
        row.cells.emplace_back(pay && pay->basis ? wordOf(*pay->basis) : std::string());
        row.cells.emplace_back(of != Of::system || floor == m_common.floor.rows.end()
                                   ? Cell()
                                   : Cell(m_draft.add(taken(id + ".utilisation", busy,
                                                            floor->utilisation, Unit::ratio))));
        row.cells.emplace_back(m_draft.coverage(id, coverage));
        table.rows.push_back(std::move(row));
    };
    ShareCell withheldProfit; // of systems of which too little was seen
    ShareCell withheldPay;
    for (std::size_t i = 0; i < profits.columns.size(); ++i) {
        const SharesView::Column& column = profits.columns[i];
        const auto profit = cellOf(profitRow, i);
        const auto pay = cellOf(payRow, i);
        const auto isUsed = [](const std::optional<ShareCell>& cell) {
            return cell && (cell->gpuHours > 0 || !cell->isKnown);
        };
        const bool isInvolved = isUsed(profit) || isUsed(pay) || (pay && pay->entitled);
        if (isInvolved) {
            add(Of::system, column.system, column.title, profit, pay, column.coverage.ratio());
        }
        if (isInvolved && column.coverage.ratio() < kEnoughSeen) {
            withheldProfit.gpuHours += profit ? profit->gpuHours : 0;
            withheldPay.gpuHours += pay ? pay->gpuHours : 0;
            withheldProfit.coverage += column.coverage;
        }
    }
    const double coverage = coverageOf(profits, profitRow);
    if (coverage >= kEnoughSeen && withheldProfit.gpuHours + withheldPay.gpuHours > 0) {
        add(Of::withheld, {}, words(QT_TRANSLATE_NOOP("ff::Report", "Withheld, together")),
            withheldProfit, withheldPay, withheldProfit.coverage.ratio());
    }
    if (!table.rows.empty()) {
        add(Of::total, {}, words(QT_TRANSLATE_NOOP("ff::Report", "Total")),
            profitRow ? std::optional(profitRow->total) : std::nullopt,
            payRow ? std::optional(payRow->total) : std::nullopt, coverage);
        for (const std::size_t column : {1U, 2U, 3U}) {
            m_draft.roundColumn(table, column);
        }
        table.context = sentences(standing(m_inputs, m_holder, m_format), table.context);
    }
    m_draft.put(std::move(table));
}

Report buildNational(const NationalInputs& inputs) {
    return National(inputs).build();
}

} // namespace ff::report
