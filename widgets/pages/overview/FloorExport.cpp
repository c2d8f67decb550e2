// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/overview/FloorExport.h"

#include "widgets/pages/floor/FloorModel.h"

#include <algorithm>
#include <functional>

namespace ff {
namespace {

using Value = std::optional<double>;

Value part(const FloorRow& row, double FloorParts::* member) {
    return row.parts && row.parts->allocationKnown ? Value((*row.parts).*member) : std::nullopt;
}

Value seconds(const std::optional<Duration>& length) {
    return length ? Value(double(length->count()) / 1000) : std::nullopt;
}

} // namespace

TableData floorExport(const std::vector<FloorRow>& rows) {
    TableData table;
    table.rowHeading = FloorModel::tr("Factory");
    TableData::Column ids{FloorModel::tr("System"), Unit::count, {}, {}};
    for (const FloorRow& row : rows) {
        table.rows.push_back(QString::fromStdString(row.title));
        ids.texts.push_back(QString::fromStdString(row.system.text));
        table.seen.push_back(row.coverage.ratio());
    }
    table.columns.push_back(std::move(ids));
    const auto add = [&](const QString& title, Unit unit,
                         const std::function<Value(const FloorRow&)>& value) {
        TableData::Column column{title, unit, {}};
        for (const FloorRow& row : rows) {
            column.values.push_back(value(row));
        }
        table.columns.push_back(std::move(column));
    };
    add(FloorModel::tr("Capacity"), Unit::gpus, [](const FloorRow& row) { return row.capacity; });
    add(FloorModel::tr("Delivered"), Unit::gpus, [](const FloorRow& row) {
        return row.parts && row.parts->busyKnown ? part(row, &FloorParts::delivered) : std::nullopt;
    });
    add(FloorModel::tr("Allocated, not busy"), Unit::gpus, [](const FloorRow& row) {
        return row.parts && row.parts->busyKnown ? part(row, &FloorParts::allocatedNotBusy)
                                                 : std::nullopt;
    });
    add(FloorModel::tr("Allocated"), Unit::gpus, [](const FloorRow& row) {
        return row.parts && row.parts->allocationKnown ? Value(row.parts->allocated())
                                                       : std::nullopt;
    });
    add(FloorModel::tr("Idle"), Unit::gpus,
        [](const FloorRow& row) { return part(row, &FloorParts::idle); });
    add(FloorModel::tr("Down"), Unit::gpus,
        [](const FloorRow& row) { return part(row, &FloorParts::down); });
    add(FloorModel::tr("Allocation rate"), Unit::ratio,
        [](const FloorRow& row) { return row.allocationRate.value; });
    if (std::ranges::any_of(rows, [](const FloorRow& row) { return !row.untold.empty(); })) {
        add(FloorModel::tr("Busy of all GPUs, where allocations are not told"), Unit::ratio,
            [](const FloorRow& row) { return row.busy.value; });
    }
    add(FloorModel::tr("Utilisation of allocated"), Unit::ratio,
        [](const FloorRow& row) { return row.utilisation.value; });
    add(FloorModel::tr("Allocated but idle"), Unit::gpuHours,
        [](const FloorRow& row) { return row.allocatedIdle.value; });
    add(FloorModel::tr("Coverage of allocated but idle"), Unit::ratio, [](const FloorRow& row) {
        return row.allocatedIdle.coverage.observed.count() > 0
                   ? Value(row.allocatedIdle.coverage.ratio())
                   : std::nullopt;
    });
    add(FloorModel::tr("Pending now"), Unit::gpus,
        [](const FloorRow& row) { return row.pendingGpus; });
    add(FloorModel::tr("Wait p50"), Unit::seconds,
        [](const FloorRow& row) { return seconds(row.waitP50); });
    add(FloorModel::tr("Wait p90"), Unit::seconds,
        [](const FloorRow& row) { return seconds(row.waitP90); });
    return table;
}

} // namespace ff
