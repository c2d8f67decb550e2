// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/BuildShares.h"

#include "models/facts/SystemFacts.h"
#include "models/usage/EntitledUse.h"
#include "models/usage/UsageCoverage.h"
#include "models/usage/UsageScope.h"

#include <algorithm>
#include <map>

namespace ff {
namespace {

using Cells = std::map<std::string, std::map<std::string, const UsageLine*>>;

/// Holders that used anything or are entitled to anything on one of the systems in the window.
std::set<HolderId> holdersOf(const UsageTable& table, const Federation& federation,
                             const std::vector<const System*>& systems, Window window) {
    std::set<HolderId> holders;
    for (const UsageLine& line : table.lines) {
        holders.insert(HolderId{line.keys.front()});
    }
    for (const Entitlement& entitlement : federation.entitlements) {
        if ((!entitlement.until || *entitlement.until > window.from) &&
            std::ranges::find(systems, entitlement.system, &System::id) != systems.end()) {
            holders.insert(entitlement.holder);
        }
    }
    return holders;
}

/// The states whose antennas are linked to a factory of the system: they may profit from it.
bool hasAntennaTo(const Federation& federation, const System& system, const std::string& state) {
    const Factory* factory = federation.factoryOf(system.id);
    const auto antennas =
        factory ? federation.antennasOf(factory->id) : std::vector<const Antenna*>{};
    return std::ranges::find(antennas, state, &Antenna::country) != antennas.end();
}

ShareCell cellOf(const UsageLine* line, const std::optional<EntitledUse::Of>& entitled,
                 const SharesView::Column& column, double columnHours) {
    ShareCell cell;
    cell.coverage = column.coverage;
    if (line) {
        cell.gpuHours = line->gpuHours;
        cell.usageShare = columnHours > 0 ? line->gpuHours / columnHours : 0;
        cell.isKnown = line->isKnown;
        cell.siteUnits = line->siteUnits;
    }
    if (!entitled) {
        return cell;
    }
    cell.entitled = entitled->entitled;
    cell.usedWhereEntitled = entitled->used;
    if (entitled->entitled > 0) {
        cell.shareOfEntitlement = entitled->used / entitled->entitled;
    }
    cell.basis = entitled->last->basis;
    cell.entitledCoverage = entitled->coverage;
    return cell;
}

/// The sum of a row: entitlement, and use against it, only over systems where there is any.
ShareCell totalOf(const std::vector<std::optional<ShareCell>>& cells,
                  const std::optional<EntitledUse::Sum>& entitled, const Coverage& coverage,
                  double wholeHours) {
    ShareCell total;
    total.coverage = coverage;
    bool isAny = false;
    bool isAnyKnown = false;
    for (const auto& cell : cells) {
        total.gpuHours += cell ? cell->gpuHours : 0;
        isAny = isAny || cell;
        isAnyKnown = isAnyKnown || (cell && cell->isKnown);
    }
    total.isKnown = isAnyKnown || !isAny;
    if (entitled) {
        total.entitled = entitled->entitled;
        total.usedWhereEntitled = entitled->used;
        total.shareOfEntitlement = entitled->share();
        total.basis = entitled->basis;
        total.entitledCoverage = entitled->coverage;
    }
    total.usageShare = wholeHours > 0 ? total.gpuHours / wholeHours : 0;
    return total;
}

/// States by use, then the Union, then what nobody could be found for.
int place(const SharesView::Row& row, const Federation& federation) {
    if (row.holder.empty()) {
        return 2;
    }
    const Holder* holder = federation.holder(row.holder);
    return holder && holder->kind == HolderKind::unionShare ? 1 : 0;
}

} // namespace

DataQuery sharesQuery(const Scope& scope, const Attribution& attribution) {
    DataQuery query;
    query.usage = DataQuery::Usage{{}, piecesOf(scope, attribution)};
    for (const System* system : attribution.federation().systemsOf(scope.network)) {
        query.usage->systems.push_back(system->id);
    }
    return query;
}

SharesView buildShares(const SharesInputs& inputs) {
    const Federation& federation = inputs.attribution->federation();
    const Window window = inputs.scope.window;
    SharesView view;
    view.scope = inputs.scope;
    view.simulated = isSimulated(inputs.sources);
    const UsageGrouping cut =
        groupingFor(inputs.scope, federation, {dimensionOf(inputs.scope.view), Dimension::system});
    const UsageTable table = attributeUsage(inputs.usage, *inputs.attribution, cut);
    EntitledUse entitled(inputs.usage, *inputs.attribution, cut, window);
    view.withoutFactor = table.withoutFactor;
    std::vector<const System*> systems;
    // What all used, of which the cells and their totals are shares: whatever the mode.
    UsageGrouping all = groupingFor(inputs.scope, federation, {Dimension::system});
    all.mode.reset();
    std::map<std::string, double> columnHours;
    for (const UsageLine& line : attributeUsage(inputs.usage, *inputs.attribution, all).lines) {
        columnHours[line.keys.front()] = line.gpuHours;
    }
    Cells cells;
    for (const UsageLine& line : table.lines) {
        cells[line.keys[0]][line.keys[1]] = &line;
    }
    for (const System* system : federation.systemsOf(inputs.scope.network)) {
        if (const auto seen = inputs.usage.seen.find(system->id); seen != inputs.usage.seen.end()) {
            systems.push_back(system);
            view.columns.push_back({.system = system->id,
                                    .title = titleOf(federation, *system),
                                    .coverage = coverageOf(system, seen->second.covered, window),
                                    .known = columnHours.contains(system->id.text) &&
                                             std::ranges::find(table.withoutFactor, system->id) ==
                                                 table.withoutFactor.end()});
            if (const BurnRule* rule = burnRuleOf(federation, system->id, {})) {
                view.columns.back().siteUnit = rule->unit;
            }
        }
    }
    const double whole = table.totalHours.empty() ? 0 : table.totalHours.front();
    std::set<HolderId> holders = holdersOf(table, federation, systems, window);
    // A state with an antenna has no share to pay with; that it used nothing is an answer too.
    const bool beneficiaries = inputs.scope.view == HolderView::beneficiary;
    if (beneficiaries) {
        for (const Antenna& antenna : federation.antennas) {
            if (std::ranges::any_of(systems, [&](const System* system) {
                    return hasAntennaTo(federation, *system, antenna.country);
                })) {
                holders.insert(HolderId{antenna.country});
            }
        }
    }
    std::vector<SystemId> ids;
    for (const System* system : systems) {
        ids.push_back(system->id);
    }
    // The same as beside the matrix, where each is asked for alone.
    const auto seenOfHolders = holderCoverages(
        inputs.usage, *inputs.attribution,
        groupingFor(inputs.scope, federation, {dimensionOf(inputs.scope.view)}), holders);
    for (const HolderId& holder : holders) {
        SharesView::Row row{
            .holder = holder, .title = holderTitle(federation, holder), .cells = {}, .total = {}};
        for (std::size_t i = 0; i < systems.size(); ++i) {
            const auto found = cells[holder.text].find(systems[i]->id.text);
            const UsageLine* line = found == cells[holder.text].end() ? nullptr : found->second;
            const ShareCell cell = cellOf(line, entitled.on(systems[i]->id, row.holder),
                                          view.columns[i], columnHours[systems[i]->id.text]);
            const bool linked = beneficiaries && hasAntennaTo(federation, *systems[i], holder.text);
            row.cells.push_back(line || cell.entitled || linked ? std::optional{cell}
                                                                : std::nullopt);
        }
        row.total = totalOf(row.cells, entitled.over(ids, holder), seenOfHolders.at(holder), whole);
        view.rows.push_back(std::move(row));
    }
    std::ranges::sort(view.rows, [&](const SharesView::Row& a, const SharesView::Row& b) {
        if (place(a, federation) != place(b, federation)) {
            return place(a, federation) < place(b, federation);
        }
        return a.total.gpuHours != b.total.gpuHours ? a.total.gpuHours > b.total.gpuHours
                                                    : a.holder < b.holder;
    });
    for (const SharesView::Row& row : view.rows) {
        view.total.gpuHours += row.total.gpuHours;
        if (row.total.usedWhereEntitled) {
            view.total.usedWhereEntitled =
                view.total.usedWhereEntitled.value_or(0) + *row.total.usedWhereEntitled;
        }
    }
    view.total.usageShare = whole > 0 ? view.total.gpuHours / whole : 0;
    for (const SharesView::Column& column : view.columns) {
        view.total.coverage += column.coverage;
    }
    view.total.entitledCoverage = entitled.coverage(ids, holders);
    return view;
}

std::vector<AccountUse> buildUnattributed(const SharesInputs& inputs) {
    UsageGrouping cut = groupingFor(inputs.scope, inputs.attribution->federation(),
                                    {Dimension::payer, Dimension::system, Dimension::account});
    cut.payer = HolderId{};
    cut.mode.reset(); // what no rule maps has no mode either
    std::vector<AccountUse> result;
    for (const UsageLine& line : attributeUsage(inputs.usage, *inputs.attribution, cut).lines) {
        result.push_back({.system = SystemId{line.keys[1]},
                          .account = line.keys[2],
                          .gpuHours = line.gpuHours,
                          .mode = {},
                          .holder = {},
                          .rule = {}});
    }
    return result;
}

} // namespace ff
