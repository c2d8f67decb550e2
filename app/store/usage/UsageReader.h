// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/jobs/JobScan.h"
#include "app/store/jobs/JobsAsOf.h"
#include "app/store/usage/UsageWalk.h"
#include "models/ports/JobLedger.h"

namespace ff::store {

/// Answers one usage question: roll-ups for what lies on quarters of an hour, jobs for what a
/// boundary cuts inside one, for what still runs, and for what was known at another time.
class UsageReader final {
public:
    UsageReader(Database& database, const UsageQuery& query);
    [[nodiscard]] UsageMatrix read();

private:
    void readCharges();
    void readRollups();
    void fillCells(std::size_t charge, std::span<const UsageMark> marks);
    void readCuts(JobScan& jobs);
    void cutRun(const JobRow& row);
    void shift(UsageMatrix::Cell* cells, std::size_t boundary, std::int64_t used, int starts,
               int ends) const;
    void addRun(const JobRow& row, int sign);
    void readKnownAsOf(JobScan& jobs, JobsAsOf& then);
    void clearEmptyPeriods();
    [[nodiscard]] std::optional<std::size_t> indexOf(std::int64_t charge) const;
    [[nodiscard]] bool walksAlong() const;

    Database& m_database;
    std::optional<std::int64_t> m_system;
    bool m_unknownSystem = false;
    std::optional<std::int64_t> m_asOf; ///< ms
    std::vector<std::int64_t> m_boundaries;
    std::vector<std::int64_t> m_cutQuarters; ///< those with a boundary inside, ascending
    std::vector<std::ptrdiff_t> m_index;     ///< charge id -> row of the table, or -1
    UsageMatrix m_table;
};

} // namespace ff::store
