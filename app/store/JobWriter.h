// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/Charges.h"
#include "app/store/JobBlocks.h"
#include "app/store/Spans.h"
#include "app/store/UsageWriter.h"
#include "models/telemetry/Batch.h"
#include "models/telemetry/JobImport.h"

#include <map>

namespace ff::store {

/// The ledger's rules. A run is (system, job id, submit): a requeue resets submit, so requeued runs
/// count each. What is known less well never replaces what is known better (Grade), older news
/// never newer; what a correction replaces goes to the history. Belongs to the writer.
class JobWriter final {
public:
    JobWriter(SQLite::Database& database, Names& phrases);

    /// True: something about jobs is known now that was not before.
    bool add(std::int64_t system, const Batch& batch);
    /// Records of accounting, known from `known` (ms) on.
    ImportCounts import(std::int64_t system, std::span<const JobRecord> records,
                        std::int64_t known);
    /// Every job of the window is known, from `known` (ms) on.
    void cover(std::int64_t system, Window window, std::int64_t known) {
        m_cover.add(system, window, known);
    }
    void write();
    /// After a rollback.
    void forget();
    /// Throws the roll-ups away and makes them from the jobs.
    void rebuildUsage();

private:
    struct News; ///< where records come from: what their end is worth, and since when known

    ImportCounts merge(std::int64_t system, std::span<const JobRecord> records, const News& news);
    void mergeOne(std::int64_t system, const JobRecord& record, const News& news,
                  ImportCounts& counts);
    /// The row of this run; `ordinal` becomes the number of submits known of the id.
    std::optional<JobRow> find(std::int64_t system, const JobRecord& record, std::int64_t& ordinal);
    JobRow rowOf(std::int64_t system, const JobRecord& record, const News& news);
    void fillUnknown(std::int64_t system, const JobRecord& record, const JobRow& old, JobRow& row);
    void touch(const JobRow& old, JobRow row, const News& news);
    void replace(const JobRow& old, const JobRow& row);
    void endMissing(std::int64_t system, const Batch& batch);
    void addAccounts(std::int64_t system, const Batch& batch);
    std::int64_t& lastId(std::int64_t system);

    SQLite::Database& m_database;
    Names& m_phrases;
    Charges m_charges;
    UsageWriter m_usage;
    Spans m_cover;
    JobBlocks m_blocks;
    Statement m_find;
    Statement m_insert;
    Statement m_update;
    Statement m_touch;
    Statement m_archive;
    Statement m_open;
    Statement m_parent;
    Statement m_account;
    Statement m_newest;
    std::map<std::int64_t, std::int64_t> m_lastIds; ///< the highest id known of each system
    std::vector<const JobRecord*> m_order;          ///< scratch
    bool m_dirty = false;
};

} // namespace ff::store
