// SPDX-License-Identifier: GPL-3.0-only
#include "models/floor/BuildFloor.h"

#include "models/facts/SystemFacts.h"
#include "models/floor/FloorRows.h"
#include "models/usage/UsageScope.h"

#include <algorithm>

namespace ff {

std::vector<Metric> floorMetrics() {
    return {Metric::gpusCapacity, Metric::gpusAllocated,    Metric::gpusPlannedDown,
            Metric::gpusDown,     Metric::gpusReserved,     Metric::gpusIdle,
            Metric::gpuBusy,      Metric::gpuBusyAllocated, Metric::queueGpuHours};
}

FloorView buildFloor(const FloorInputs& inputs) {
    const Federation& federation = inputs.attribution->federation();
    std::vector<BuiltRow> rows;
    WaitsBySystem waits = waitsBySystem(inputs);
    for (const System* system : federation.systemsOf(inputs.scope.network))
        rows.push_back(buildRow(inputs, *system, std::move(waits[system->id])));
    std::ranges::sort(rows, [](const BuiltRow& a, const BuiltRow& b) {
        if (a.hasSource != b.hasSource)
            return a.hasSource;
        if (a.row.own != b.row.own)
            return a.row.own;
        const double first = a.row.capacity.value_or(-1);
        const double second = b.row.capacity.value_or(-1);
        return first != second ? first > second : a.row.title < b.row.title;
    });

    FloorView view;
    view.scope = inputs.scope;
    const FigureInputs figures = figureInputs(rows, inputs.now);
    view.allocationRate = allocationFigure(figures);
    view.utilisation = utilisationFigure(figures);
    view.queuePressure = pressureFigure(figures);
    view.coverage = coverageFigure(figures);
    view.holders = holderShares(inputs.usage, *inputs.attribution,
                                cutOf(inputs.scope, federation, {cutOf(inputs.scope.view)}));
    for (BuiltRow& built : rows) {
        view.freshness.live += built.row.freshness == Freshness::live;
        view.freshness.late += built.row.freshness == Freshness::late;
        view.freshness.unreachable += built.row.freshness == Freshness::unreachable;
        if (built.row.withoutFactor && built.hasSource)
            view.withoutFactor.push_back(built.row.system);
        view.rows.push_back(std::move(built.row));
    }
    view.simulated = isSimulated(inputs.sources);
    return view;
}

} // namespace ff
