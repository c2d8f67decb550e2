// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/polls/ReservationWriter.h"

#include <algorithm>
#include <vector>

namespace ff::store {
namespace {

/// As long as polls are; a reservation from its end on.
constexpr std::chrono::days kKept{400};

struct Standing {
    std::int64_t row = 0;
    Reservation reservation;
};

} // namespace

ReservationWriter::ReservationWriter(Database& database)
    : m_answer(database, "INSERT OR IGNORE INTO reservation_answer (system, arrived, source) "
                         "VALUES (?, ?, ?)")
    , m_forget(database, "DELETE FROM reservation_answer WHERE system = ? AND arrived < ?")
    // One that is over is not told any more, which takes nothing back.
    , m_standing(database, "SELECT rowid, begins, ends, maintenance, gpus FROM reservation "
                           "WHERE system = ?1 AND source = ?2 AND ends > ?3 AND gone IS NULL")
    , m_tell(database, "INSERT INTO reservation (system, source, begins, ends, maintenance, gpus, "
                       "told) VALUES (?, ?, ?, ?, ?, ?, ?)")
    , m_takeBack(database, "UPDATE reservation SET gone = ?2 WHERE rowid = ?1")
    , m_expire(database, "DELETE FROM reservation WHERE system = ? AND ends < ?") {}

void ReservationWriter::set(std::int64_t system, std::int64_t source,
                            std::span<const Reservation> told, Instant arrived) {
    m_answer.run(system, toMillis(arrived), source);
    m_forget.run(system, toMillis(arrived - kKept));
    std::vector<Standing> standing;
    m_standing.bind(system, source, toMillis(arrived));
    while (m_standing.step()) {
        standing.push_back({m_standing.integer(0),
                            {{fromMillis(m_standing.integer(1)), fromMillis(m_standing.integer(2))},
                             m_standing.integer(3) != 0,
                             m_standing.real(4)}});
    }
    m_standing.reset();
    bool isChanged = false;
    for (const Reservation& each : told) {
        const auto same = std::ranges::find(standing, each, &Standing::reservation);
        if (same != standing.end()) {
            standing.erase(same);
            continue;
        }
        isChanged = true;
        m_tell.run(system, source, toMillis(each.window.from), toMillis(each.window.to),
                   each.isMaintenance, each.gpus, toMillis(arrived));
    }
    for (const Standing& each : standing) {
        m_takeBack.run(each.row, toMillis(arrived));
    }
    if (isChanged) {
        m_expire.run(system, toMillis(arrived - kKept));
    }
}

} // namespace ff::store
