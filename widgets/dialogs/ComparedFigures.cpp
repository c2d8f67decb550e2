// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/ComparedFigures.h"

#include "widgets/dialogs/CompareDialog.h"

namespace ff {
namespace {

/// A number that is no ratio of what was seen, as a figure: how much was seen goes with it.
Figure plain(std::optional<double> value, const Coverage& coverage) {
    Figure figure;
    figure.value = coverage.ratio() >= kEnoughSeen ? value : std::nullopt;
    figure.coverage = coverage;
    return figure;
}

std::optional<double> seconds(const std::optional<Duration>& length) {
    return length ? std::optional(double(length->count()) / 1000) : std::nullopt;
}

/// A wait rests on jobs, of which more or less was seen than of the samples.
Figure wait(const FloorRow& row, const std::optional<Duration>& length) {
    return plain(seconds(length),
                 row.waitCoverage.asked.count() > 0 ? row.waitCoverage : row.coverage);
}

template <double FloorParts::* part>
Figure partOf(const FloorRow& row) {
    const bool isTold = row.parts && row.parts->allocationKnown;
    return plain(isTold ? std::optional((*row.parts).*part) : std::nullopt, row.coverage);
}

} // namespace

std::vector<ComparedFigure> comparedFigures() {
    return {
        {CompareDialog::tr("Allocation rate"), Unit::ratio,
         [](const FloorRow& row) { return row.allocationRate; }, &FloorView::allocationRate},
        {CompareDialog::tr("Utilisation of allocated"), Unit::ratio,
         [](const FloorRow& row) { return row.utilisation; }, &FloorView::utilisation},
        {CompareDialog::tr("Allocated but idle"), Unit::gpuHours,
         [](const FloorRow& row) { return row.allocatedIdle; }, &FloorView::allocatedIdle},
        {CompareDialog::tr("Queue pressure"), Unit::hours, nullptr, &FloorView::queuePressure},
        {CompareDialog::tr("Capacity"), Unit::gpus,
         [](const FloorRow& row) { return plain(row.capacity, row.coverage); }, nullptr},
        {CompareDialog::tr("Idle, on average"), Unit::gpus, &partOf<&FloorParts::idle>, nullptr},
        {CompareDialog::tr("Down, on average"), Unit::gpus, &partOf<&FloorParts::down>, nullptr},
        {CompareDialog::tr("Wait p50"), Unit::seconds,
         [](const FloorRow& row) { return wait(row, row.waitP50); }, nullptr},
        {CompareDialog::tr("Wait p90"), Unit::seconds,
         [](const FloorRow& row) { return wait(row, row.waitP90); }, nullptr},
    };
}

} // namespace ff
