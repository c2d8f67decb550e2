// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/polls/ReservationReader.h"

namespace ff::store {

Result<std::vector<Reservation>> ReservationReader::told(const SystemId& system, Instant at) const {
    return m_pool.ask([&](Database& database) {
        // Two sources of one system tell the same.
        Statement rows(database,
                       "SELECT DISTINCT begins, ends, maintenance, gpus FROM reservation "
                       "WHERE system = (SELECT id FROM system WHERE name = ?1) AND ends > ?2 AND "
                       "told <= ?2 AND (gone IS NULL OR gone > ?2) "
                       "ORDER BY begins, ends, maintenance, gpus");
        rows.bind(system.text, toMillis(at));
        std::vector<Reservation> told;
        while (rows.step()) {
            told.push_back({{fromMillis(rows.integer(0)), fromMillis(rows.integer(1))},
                            rows.integer(2) != 0,
                            rows.real(3)});
        }
        return told;
    });
}

} // namespace ff::store
