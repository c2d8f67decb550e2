// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/ledger/JobWriter.h"
#include "app/store/polls/PollWriter.h"
#include "app/store/retention/Coarsener.h"
#include "app/store/samples/SampleWriter.h"
#include "app/store/samples/Sealer.h"
#include "app/store/writer/Change.h"

namespace ff::store {

/// All that the writer knows how to write, over one connection. Used inside a transaction, by one
/// thread.
class Ingest final {
public:
    explicit Ingest(Database& database);

    void add(const Batch& batch);
    /// Records of accounting, known from `known` (ms) on, out of the file of this number.
    ImportCounts importJobs(const SystemId& system, std::span<const JobRecord> records,
                            std::int64_t known, std::int64_t file);
    /// As JobWriter's.
    bool withdraw(const SystemId& system, std::int64_t file, std::int64_t known, std::size_t atMost,
                  JobWriter::Withdrawn& withdrawn);
    /// Before COMMIT: writes what `add` gathered.
    void write();
    /// Tells those who follow the file that this commit brings something that they see.
    void countNews() { m_news.run(); }
    /// What was added since the last call.
    [[nodiscard]] Change takeChange();
    /// After a rollback: what is in memory may be ahead of the file, so it is read again.
    void forget();

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] std::int64_t systemId(const SystemId& system);
    void addCluster(std::int64_t system, std::string_view name) { m_cluster.run(system, name); }
    [[nodiscard]] JobWriter& jobs() { return m_jobs; }
    [[nodiscard]] Sealer& sealer() { return m_sealer; }
    [[nodiscard]] Coarsener& coarsener() { return m_coarsener; }
    /// Coarsens a piece.
    Coarsener::Step coarsen();

private:
    void noteSystem(const SystemId& system);

    Database& m_database;
    Names m_systems;
    Names m_phrases;
    Sealer m_sealer;
    SampleWriter m_samples;
    Coarsener m_coarsener;
    PollWriter m_polls;
    JobWriter m_jobs;
    Statement m_cluster;
    Statement m_news;
    Change m_change;
};

} // namespace ff::store
