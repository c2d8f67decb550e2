// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/Imports.h"

#include <algorithm>

namespace ff::store {
namespace {

/// Big enough that the roll-ups of a day are written once, small enough that polls get their turn.
constexpr std::size_t kRecordsACommit = 131'072;

void takeBackCover(Ingest& ingest, const ImportedFile& file) {
    Statement covered(ingest.database(), "SELECT covered FROM import WHERE id = ?");
    if (covered.bind(file.number).step() && covered.maybe(0))
        ingest.jobs().uncover(ingest.systemId(file.system), *covered.maybe(0));
}

} // namespace

Result<ImportCounts> Imports::importJobs(const SystemId& system, std::span<const JobRecord> records,
                                         std::optional<Window> cover, std::int64_t file) {
    ImportCounts all;
    const std::int64_t known = toMillis(now());
    do {
        const auto chunk = records.first(std::min(records.size(), kRecordsACommit));
        records = records.subspan(chunk.size());
        ImportCounts counts;
        const auto done = m_perform([&](Ingest& ingest) {
            counts = ingest.importJobs(system, chunk, known, file);
            if (!records.empty() || !cover)
                return;
            ingest.jobs().cover(ingest.systemId(system), *cover, known);
            if (file > 0)
                Statement(ingest.database(), "UPDATE import SET covered = ? WHERE id = ?")
                    .run(known, file);
        });
        if (!done)
            return std::unexpected(done.error());
        all += counts;
    } while (!records.empty());
    return all;
}

Result<std::optional<ImportedFile>> Imports::importedFile(const SystemId& system,
                                                          const std::string& hash) const {
    return m_pool.ask([&](SQLite::Database& database) {
        Statement row(database, "SELECT import.id, reading, asked, at, whole, added, changed, "
                                "unchanged, refused FROM import JOIN system ON "
                                "system.id = import.system WHERE name = ? AND hash = ? AND "
                                "withdrawn IS NULL");
        std::optional<ImportedFile> file;
        if (row.bind(system.text, hash).step())
            file = ImportedFile{row.integer(0),
                                system,
                                hash,
                                row.text(1),
                                row.text(2),
                                fromMillis(row.integer(3)),
                                row.integer(4) != 0,
                                {row.integer(5), row.integer(6), row.integer(7), row.integer(8)}};
        return file;
    });
}

Result<std::int64_t> Imports::keep(const ImportedFile& file) {
    std::int64_t number = 0;
    const auto done = m_perform([&](Ingest& ingest) {
        Statement row(ingest.database(),
                      "INSERT INTO import (id, system, hash, reading, asked, at, whole, added, "
                      "changed, unchanged, refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                      "ON CONFLICT (id) DO UPDATE SET asked = excluded.asked, at = excluded.at, "
                      "whole = excluded.whole, added = excluded.added, changed = excluded.changed, "
                      "unchanged = excluded.unchanged, refused = excluded.refused RETURNING id");
        const ImportCounts& counts = file.counts;
        row.bind(file.number > 0 ? std::optional(file.number) : std::nullopt,
                 ingest.systemId(file.system), file.hash, file.reading, file.asked,
                 toMillis(file.at), file.whole, counts.added, counts.changed, counts.unchanged,
                 counts.refused);
        row.step();
        number = row.integer(0);
    });
    if (!done)
        return std::unexpected(done.error());
    return number;
}

Result<std::int64_t> Imports::withdraw(const ImportedFile& file) {
    const std::int64_t known = toMillis(now());
    JobWriter::Withdrawn withdrawn;
    for (bool more = true; more;) {
        JobWriter::Withdrawn so = withdrawn;
        const auto done = m_perform([&](Ingest& ingest) {
            so = withdrawn;
            more = ingest.withdraw(file.system, file.number, known, kRecordsACommit, so);
            if (more)
                return;
            takeBackCover(ingest, file);
            Statement(ingest.database(), "DELETE FROM site_books WHERE import = ?")
                .run(file.number);
            Statement(ingest.database(), "UPDATE import SET withdrawn = ? WHERE id = ?")
                .run(known, file.number);
        });
        if (!done)
            return std::unexpected(done.error());
        withdrawn = so;
    }
    return withdrawn.runs;
}

Result<void> Imports::uncover(const ImportedFile& file) {
    return m_perform([&](Ingest& ingest) { takeBackCover(ingest, file); });
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
