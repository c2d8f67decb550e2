// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Spans.h"
#include "app/store/jobs/Charges.h"
#include "app/store/jobs/JobBlocks.h"
#include "app/store/jobs/JobTable.h"
#include "app/store/ledger/AccountWriter.h"
#include "app/store/ledger/JobMerge.h"
#include "app/store/usage/UsageWriter.h"
#include "app/store/waits/WaitPacker.h"
#include "models/ports/JobImport.h"
#include "models/telemetry/Batch.h"

#include <vector>

namespace ff::store {

/// The ledger's rules. A run is (system, job id, submit): a requeue resets submit, so requeued runs
/// count each; where one source does not know the submit time, (system, job id, start). What is
/// known less well never replaces what is known better (Grade), older news never newer, and what
/// nobody says nothing; what a correction replaces goes to the history. Belongs to the writer.
class JobWriter final {
public:
    explicit JobWriter(Database& database);

    /// True: something about jobs is known now that was not before.
    bool add(std::int64_t system, const Batch& batch);
    /// Records of accounting, known from `known` (ms) on; `file` is the number of what brought
    /// them.
    ImportCounts import(std::int64_t system, std::span<const JobRecord> records, std::int64_t known,
                        std::int64_t file);
    /// Of the runs that come after `withdrawn.last`, takes back what a file said of at most
    /// `atMost`: each is what it was before, or is gone. False: there are no more.
    struct Withdrawn {
        std::int64_t last = 0; ///< the run that was looked at last
        std::int64_t runs = 0;
    };
    bool withdraw(std::int64_t system, std::int64_t file, std::int64_t known, std::size_t atMost,
                  Withdrawn& withdrawn);
    /// Every job of the window is known, from `known` (ms) on.
    void cover(std::int64_t system, Window window, std::int64_t known) {
        m_cover.add(system, window, known);
    }
    /// Takes the cover back that became known then. It stays known as of the time before
    /// `withdrawn` (ms).
    void uncover(std::int64_t system, std::int64_t known, std::int64_t withdrawn);
    void write();
    /// After a rollback.
    void forget();
    /// What packs the waits of runs that are over.
    [[nodiscard]] WaitPacker& waits() { return m_waits; }
    /// Throws the roll-ups and the packed waits away and makes them from the jobs.
    void rebuildUsage();

private:
    ImportCounts merge(std::int64_t system, std::span<const JobRecord> records,
                       const JobNews& news);
    void mergeOne(std::int64_t system, const JobRecord& record, const JobNews& news,
                  ImportCounts& counts);
    struct Found;
    Found find(const JobRecord& record, const JobRow& row);
    void touch(const JobRow& old, JobRow row, const JobNews& news);
    void replace(const JobRow& old, const JobRow& row);
    void remove(const JobRow& row, std::int64_t known);
    void noteWait(const JobRow& row);
    void noteSuspension(const JobRow& row, const JobRecord& record);
    void endMissing(std::int64_t system, const Batch& batch);

    Database& m_database;
    Charges m_charges;
    JobMerge m_merge;
    UsageWriter m_usage;
    WaitPacker m_waits;
    Spans m_cover;
    JobBlocks m_blocks;
    JobTable m_table;
    Statement m_suspension;
    Statement m_unsuspend;
    Statement m_withdrawCover;
    AccountWriter m_accounts;
    std::vector<const JobRecord*> m_order; ///< scratch
    bool m_dirty = false;
};

} // namespace ff::store
