// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/jobs/JobRow.h"

namespace ff::store {

JobRow readJob(const Statement& row) {
    return {row.integer(0),  row.integer(1),         row.integer(2),  row.maybe(3),
            row.maybe(4),    row.maybe(5),           row.integer(6),  row.integer(7),
            row.integer(8),  row.integer(9),         row.integer(10), row.maybe(11),
            row.integer(12), Grade(row.integer(13)), row.integer(14), row.integer(15)};
}

std::optional<HeldTime> heldTime(const JobRow& row) {
    return row.gpus == 0 ? std::nullopt : runTime(row);
}

std::optional<HeldTime> runTime(const JobRow& row) {
    if (!row.start) {
        return {};
    }
    return HeldTime{*row.start, std::max(row.ended.value_or(row.observed), *row.start)};
}

} // namespace ff::store
