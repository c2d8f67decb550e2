// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/jobs/JobScan.h"

#include <limits>

namespace ff::store {
namespace {

std::string sql(std::string_view after) {
    return std::string("SELECT ").append(kJobColumns).append(after);
}

} // namespace

JobScan::JobScan(Database& database, std::optional<std::int64_t> system)
    : m_from(system ? firstRun(*system, 0) : 0)
    , m_to(system ? firstRun(*system + 1, 0) : std::numeric_limits<std::int64_t>::max())
    , m_over(database, sql(" FROM job WHERE run BETWEEN ? AND ? AND +grade > 0"))
    , m_held(database, sql(" FROM job WHERE run BETWEEN ? AND ? AND +grade > 0 AND "
                           "max(coalesce(ended, observed), start + 1) > ? AND start < ?"))
    , m_alive(database,
              sql(" FROM job INDEXED BY job_open WHERE grade = 0 AND run BETWEEN ? AND ?"))
    , m_history(database, sql(" FROM job_history WHERE replaced > ?")) {
    Statement blocks(database, "SELECT system, block, first_submit, last_time, last_known "
                               "FROM job_block ORDER BY system, block");
    while (blocks.step()) {
        const std::int64_t from = firstRun(blocks.integer(0), blocks.integer(1) * kIdsABlock);
        if (from >= m_from && from < m_to) {
            m_blocks.push_back({from, from + kIdsABlock * kRunsAnId, blocks.integer(2),
                                blocks.integer(3), blocks.integer(4)});
        }
    }
}

} // namespace ff::store
