// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/waits/WaitSpan.h"

#include "models/telemetry/JobRecord.h"

namespace ff::store {

std::optional<WaitSpan> waitSpanOf(const JobRow& row) {
    const bool queued = row.start || row.pending == std::int64_t(PendingKind::eligible);
    if (row.gpus == 0 || !row.eligible || !queued) {
        return {};
    }
    return WaitSpan{.charge = row.charge,
                    .gpus = row.gpus,
                    .eligible = *row.eligible,
                    .until = row.start ? *row.start : row.ended.value_or(row.observed),
                    .started = row.start.has_value(),
                    .tasks = row.tasks,
                    .isOver = row.grade != Grade::alive};
}

} // namespace ff::store
