// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/Imports.h"

#include <algorithm>

namespace ff::store {
namespace {

/// Big enough that the roll-ups of a day are written once, small enough that polls get their turn.
constexpr std::size_t kRecordsACommit = 131'072;

} // namespace

Result<ImportCounts> Imports::importJobs(const SystemId& system, std::span<const JobRecord> records,
                                         std::optional<Window> cover) {
    ImportCounts all;
    const std::int64_t known = toMillis(now());
    do {
        const auto chunk = records.first(std::min(records.size(), kRecordsACommit));
        records = records.subspan(chunk.size());
        ImportCounts counts;
        const auto done = m_perform([&](Ingest& ingest) {
            counts = ingest.importJobs(system, chunk, known);
            if (records.empty() && cover)
                ingest.jobs().cover(ingest.systemId(system), *cover, known);
        });
        if (!done)
            return std::unexpected(done.error());
        all += counts;
    } while (!records.empty());
    return all;
}

Result<void> Imports::keep(const ImportedFile& file) {
    return m_perform([&](Ingest& ingest) {
        Statement(ingest.database(),
                  "INSERT INTO imported_file (system, hash, at, added, changed, unchanged, refused)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .run(ingest.systemId(file.system), file.hash, toMillis(file.at), file.counts.added,
                 file.counts.changed, file.counts.unchanged, file.counts.refused);
    });
}

Result<std::vector<ImportedFile>> Imports::importedFiles() const {
    return m_pool.ask([](SQLite::Database& database) {
        Statement rows(database, "SELECT name, hash, at, added, changed, unchanged, refused "
                                 "FROM imported_file JOIN system ON system.id = system "
                                 "ORDER BY at, name, hash");
        std::vector<ImportedFile> result;
        while (rows.step())
            result.push_back(
                {SystemId(rows.text(0)),
                 rows.text(1),
                 fromMillis(rows.integer(2)),
                 {rows.integer(3), rows.integer(4), rows.integer(5), rows.integer(6)}});
        return result;
    });
}

Result<std::vector<std::string>> Imports::clusters(const SystemId& system) const {
    return m_pool.ask([&](SQLite::Database& database) {
        Statement rows(database, "SELECT cluster.name FROM cluster "
                                 "JOIN system ON system.id = cluster.system "
                                 "WHERE system.name = ? ORDER BY cluster.name");
        std::vector<std::string> names;
        for (rows.bind(system.text); rows.step();)
            names.push_back(rows.text(0));
        return names;
    });
}

Result<void> Imports::keepClusters(const SystemId& system, std::span<const std::string> names) {
    return m_perform([&](Ingest& ingest) {
        for (const std::string& name : names)
            ingest.addCluster(ingest.systemId(system), name);
    });
}

} // namespace ff::store
