// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/polls/ReservationReader.h"

#include <algorithm>

namespace ff::store {
namespace {

constexpr std::chrono::hours kSilent{24};

/// The source that counts at `known`.
std::optional<std::int64_t> sourceOf(Database& database, std::int64_t system, Instant known) {
    Statement newest(database,
                     "SELECT source FROM reservation_answer WHERE system = ?1 AND arrived > ?2 AND "
                     "arrived <= ?3 ORDER BY arrived DESC, source LIMIT 1");
    newest.bind(system, toMillis(known - kSilent), toMillis(known));
    return newest.step() ? std::optional(newest.integer(0)) : std::nullopt;
}

} // namespace

Result<std::vector<Reservation>> ReservationReader::told(const SystemId& system, Instant at) const {
    return m_pool.ask([&](Database& database) {
        std::vector<Reservation> told;
        Statement named(database, "SELECT id FROM system WHERE name = ?");
        if (!named.bind(system.text).step()) {
            return told;
        }
        const std::int64_t id = named.integer(0);
        const Instant known = std::min(at, m_asOf.value_or(at));
        const auto source = sourceOf(database, id, known);
        if (!source) {
            return told;
        }
        Statement rows(database,
                       "SELECT begins, ends, maintenance, gpus FROM reservation WHERE system = ?1 "
                       "AND source = ?2 AND ends > ?3 AND told <= ?4 AND (gone IS NULL OR gone > "
                       "?4) ORDER BY begins, ends, maintenance, gpus");
        rows.bind(id, *source, toMillis(at), toMillis(known));
        while (rows.step()) {
            told.push_back({{fromMillis(rows.integer(0)), fromMillis(rows.integer(1))},
                            rows.integer(2) != 0,
                            rows.real(3)});
        }
        return told;
    });
}

} // namespace ff::store
