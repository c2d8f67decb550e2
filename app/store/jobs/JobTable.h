// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/JobRow.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace ff::store {

/// The rows of `job`, and the history into which they go when they are replaced. Belongs to the
/// writer.
class JobTable final {
public:
    explicit JobTable(Database& database);

    /// The highest id known of a system, to be kept up to date by who inserts.
    std::int64_t& lastId(std::int64_t system);
    template <class Take>
    void ofId(std::int64_t system, std::int64_t id, Take&& take) {
        each(m_ofId.bind(firstRun(system, id), firstRun(system, id) + kRunsAnId - 1), take);
    }
    template <class Take>
    void alive(std::int64_t system, Take&& take) {
        each(m_alive.bind(firstRun(system, 0), firstRun(system + 1, 0) - 1), take);
    }
    /// Runs after `after` of which a file said what is known, at most so many.
    [[nodiscard]] std::vector<JobRow> broughtBy(std::int64_t file, std::int64_t system,
                                                std::int64_t after, std::size_t atMost);
    /// What was known of a run before the file that said this of it.
    [[nodiscard]] std::optional<JobRow> before(const JobRow& row);

    void insert(const JobRow& row) { put(m_insert, row); }
    void update(const JobRow& row) { put(m_update, row); }
    /// Only what a list moves.
    void touch(const JobRow& row) {
        m_touch.run(row.run, row.observed, int(row.grade), row.state, row.known);
    }
    /// Keeps what is known of a run, which becomes something else at `known` (ms).
    void archive(std::int64_t run, std::int64_t known) { m_archive.run(run, known); }
    void remove(std::int64_t run) { m_remove.run(run); }
    /// What was read to answer `before` is no longer so.
    void forgetEarlier() { m_earlier.clear(); }
    void forget();

private:
    template <class Take>
    static void each(Statement& rows, Take&& take) {
        while (rows.step()) {
            take(readJob(rows));
        }
        rows.reset();
    }
    static void put(Statement& statement, const JobRow& row);

    Statement m_ofId;
    Statement m_alive;
    Statement m_brought;
    Statement m_replaced;
    Statement m_newest;
    Statement m_insert;
    Statement m_update;
    Statement m_touch;
    Statement m_archive;
    Statement m_remove;
    std::map<std::int64_t, std::int64_t> m_lastIds;
    /// What was replaced at a time, by run.
    std::map<std::int64_t, std::unordered_multimap<std::int64_t, JobRow>> m_earlier;
};

} // namespace ff::store
