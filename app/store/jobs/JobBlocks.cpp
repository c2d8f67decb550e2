// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/jobs/JobBlocks.h"

namespace ff::store {

JobBlocks::JobBlocks(Database& database)
    : m_write(database, "INSERT INTO job_block (system, block, first_submit, last_time, "
                        "last_known) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                        "first_submit = min(first_submit, excluded.first_submit), "
                        "last_time = max(last_time, excluded.last_time), "
                        "last_known = max(last_known, excluded.last_known)") {}

void JobBlocks::widen(const JobRow& row) {
    const std::int64_t first =
        std::min({row.submit, row.eligible.value_or(row.submit), row.start.value_or(row.submit)});
    const std::int64_t last = std::max({row.submit, row.observed, row.eligible.value_or(0),
                                        row.start.value_or(0), row.ended.value_or(0)});
    const auto [place, added] = m_spans.try_emplace({systemOf(row.run), idOf(row.run) / kIdsABlock},
                                                    Span{first, last, row.known});
    if (added) {
        return;
    }
    Span& span = place->second;
    span = {std::min(span.first, first), std::max(span.last, last),
            std::max(span.known, row.known)};
}

void JobBlocks::write() {
    for (const auto& [place, span] : m_spans) {
        m_write.run(place.first, place.second, span.first, span.last, span.known);
    }
    m_spans.clear();
}

} // namespace ff::store
