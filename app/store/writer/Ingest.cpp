// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/writer/Ingest.h"

#include "models/core/Windows.h"

#include <algorithm>
#include <utility>

namespace ff::store {

Ingest::Ingest(Database& database)
    : m_database(database)
    , m_systems(database, "system", "name")
    , m_phrases(database, "phrase", "text")
    , m_sealer(database)
    , m_samples(database, m_sealer)
    , m_coarsener(database)
    , m_polls(database, m_phrases)
    , m_jobs(database)
    , m_cluster(database, "INSERT INTO cluster (system, name) VALUES (?, ?) ON CONFLICT DO NOTHING")
    , m_news(database, "UPDATE news SET commits = commits + 1") {}

std::int64_t Ingest::systemId(const SystemId& system) {
    return m_systems.id(system.text);
}

void Ingest::add(const Batch& batch) {
    const std::int64_t system = systemId(batch.system);
    m_polls.add(system, batch);
    const Window window = m_samples.add(system, batch);
    m_change.samples = hull(m_change.samples, window);
    m_change.jobs |= m_jobs.add(system, batch);
    if (!batch.cluster.empty()) {
        addCluster(system, batch.cluster);
    }
    noteSystem(batch.system);
}

ImportCounts Ingest::importJobs(const SystemId& system, std::span<const JobRecord> records,
                                std::int64_t known, std::int64_t file) {
    const ImportCounts counts = m_jobs.import(systemId(system), records, known, file);
    m_change.jobs |= counts.added + counts.changed > 0;
    noteSystem(system);
    return counts;
}

bool Ingest::withdraw(const SystemId& system, std::int64_t file, std::int64_t known,
                      std::size_t atMost, JobWriter::Withdrawn& withdrawn) {
    const std::int64_t before = withdrawn.runs;
    const bool more = m_jobs.withdraw(systemId(system), file, known, atMost, withdrawn);
    m_change.jobs |= withdrawn.runs > before;
    noteSystem(system);
    return more;
}

void Ingest::noteSystem(const SystemId& system) {
    if (std::ranges::find(m_change.systems, system) == m_change.systems.end()) {
        m_change.systems.push_back(system);
    }
}

Coarsener::Step Ingest::coarsen() {
    const Coarsener::Step done = m_coarsener.step();
    if (done.lost > 0) {
        m_samples.lose(done.series, done.lost);
    }
    return done;
}

void Ingest::write() {
    m_samples.write();
    m_jobs.write();
}

Change Ingest::takeChange() {
    return std::exchange(m_change, {});
}

void Ingest::forget() {
    m_systems.forget();
    m_phrases.forget();
    m_polls.forget();
    m_samples.load();
    m_sealer.forget();
    m_jobs.forget();
    m_change = {};
}

} // namespace ff::store
