// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/Spans.h"

#include <algorithm>

namespace ff::store {

Spans::Spans(SQLite::Database& database, const std::string& table)
    // No two rows touch, so those that touch the new one follow each other, and the first of them
    // is the last that begins before it.
    : m_touching(database, "SELECT begins, ends FROM " + table +
                               " WHERE system = ?1 AND begins <= ?3 AND begins >= coalesce("
                               "(SELECT max(begins) FROM " +
                               table + " WHERE system = ?1 AND begins <= ?2), ?2) AND ends >= ?2")
    , m_remove(database, "DELETE FROM " + table + " WHERE system = ? AND begins BETWEEN ? AND ?")
    , m_insert(database, "INSERT INTO " + table + " (system, begins, ends) VALUES (?, ?, ?)") {}

void Spans::add(std::int64_t system, Window window) {
    if (window.empty())
        return;
    const std::int64_t from = toMillis(window.from);
    const std::int64_t to = toMillis(window.to);
    std::int64_t begins = from;
    std::int64_t ends = to;
    int rows = 0;
    for (m_touching.bind(system, from, to); m_touching.step(); ++rows) {
        begins = std::min(begins, m_touching.integer(0));
        ends = std::max(ends, m_touching.integer(1));
        if (m_touching.integer(0) <= from && m_touching.integer(1) >= to) {
            m_touching.reset();
            return;
        }
    }
    m_touching.reset();
    if (rows > 0)
        m_remove.run(system, begins, ends);
    m_insert.run(system, begins, ends);
}

std::vector<Window> spansIn(SQLite::Database& database, const std::string& table,
                            std::int64_t system, Window window) {
    Statement rows(database, "SELECT begins, ends FROM " + table +
                                 " WHERE system = ?1 AND begins < ?3 AND ends > ?2");
    std::vector<Window> result;
    for (rows.bind(system, toMillis(window.from), toMillis(window.to)); rows.step();)
        result.push_back({std::max(window.from, fromMillis(rows.integer(0))),
                          std::min(window.to, fromMillis(rows.integer(1)))});
    return result;
}

} // namespace ff::store
