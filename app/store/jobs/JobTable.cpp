// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/jobs/JobTable.h"

#include <algorithm>
#include <ranges>

namespace ff::store {
namespace {

std::string sql(std::string_view before, std::string_view after) {
    return std::string(before).append(kJobColumns).append(after);
}

} // namespace

JobTable::JobTable(Database& database)
    : m_ofId(database, sql("SELECT ", " FROM job WHERE run BETWEEN ? AND ?"))
    , m_alive(database, sql("SELECT ", " FROM job INDEXED BY job_open WHERE grade = 0 AND "
                                       "run BETWEEN ? AND ?"))
    , m_brought(database, sql("SELECT ", " FROM job WHERE run > ? AND run < ? AND import = ? "
                                         "LIMIT ?"))
    , m_replaced(database, sql("SELECT ", " FROM job_history WHERE replaced = ?"))
    , m_newest(database, "SELECT max(run) FROM job WHERE run BETWEEN ? AND ?")
    , m_insert(database, sql("INSERT INTO job (",
                             ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_update(database, sql("REPLACE INTO job (",
                             ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_touch(database,
              "UPDATE job SET observed = ?2, grade = ?3, state = ?4, known = ?5 WHERE run = ?1")
    , m_archive(database, sql("INSERT INTO job_history (", ", replaced) ") +
                              sql("SELECT ", ", ?2 FROM job WHERE run = ?1"))
    , m_remove(database, "DELETE FROM job WHERE run = ?") {}

void JobTable::put(Statement& statement, const JobRow& row) {
    statement.run(row.run, row.submit, row.charge, row.eligible, row.start, row.ended, row.state,
                  row.pending, row.gpus, row.nodes, row.tasks, row.limit, row.observed,
                  int(row.grade), row.known, row.import);
}

std::int64_t& JobTable::lastId(std::int64_t system) {
    const auto [place, added] = m_lastIds.try_emplace(system, -1);
    if (added) {
        m_newest.bind(firstRun(system, 0), firstRun(system + 1, 0) - 1).step();
        if (const auto run = m_newest.maybe(0)) {
            place->second = idOf(*run);
        }
        m_newest.reset();
    }
    return place->second;
}

std::vector<JobRow> JobTable::broughtBy(std::int64_t file, std::int64_t system, std::int64_t after,
                                        std::size_t atMost) {
    std::vector<JobRow> rows;
    const std::int64_t from = std::max(after, firstRun(system, 0) - 1);
    each(m_brought.bind(from, firstRun(system + 1, 0), file, atMost),
         [&](const JobRow& row) { rows.push_back(row); });
    return rows;
}

/// Each version was replaced when the next one became known.
std::optional<JobRow> JobTable::before(const JobRow& row) {
    const auto [then, added] = m_earlier.try_emplace(row.known);
    if (added) {
        each(m_replaced.bind(row.known),
             [&](const JobRow& old) { then->second.emplace(old.run, old); });
    }
    std::optional<JobRow> ofTheFile;
    const auto [first, end] = then->second.equal_range(row.run);
    for (const auto& [run, old] : std::ranges::subrange(first, end)) {
        if (old.submit != row.submit && old.start != row.start) {
            continue; // another run that had this number
        }
        if (old.import != row.import) {
            return old;
        }
        if (old.known < row.known) {
            ofTheFile = old;
        }
    }
    return ofTheFile ? before(*ofTheFile) : std::nullopt;
}

void JobTable::forget() {
    m_lastIds.clear();
    m_earlier.clear();
}

} // namespace ff::store
