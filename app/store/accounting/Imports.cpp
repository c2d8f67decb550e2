// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/accounting/Imports.h"

#include <sqlite3.h>

#include <algorithm>

namespace ff::store {
namespace {

/// Big enough that the roll-ups of a day are written once, small enough that polls get their turn.
constexpr std::size_t kRecordsACommit = 131'072;

void takeBackCover(Ingest& ingest, const ImportedFile& file, std::int64_t withdrawn) {
    Statement covered(ingest.database(), "SELECT covered FROM import WHERE id = ?");
    if (covered.bind(file.number).step() && covered.maybe(0)) {
        ingest.jobs().uncover(ingest.systemId(file.system), *covered.maybe(0), withdrawn);
    }
}

/// Commits reach the disk some time later (synchronous=NORMAL): here, all that were made before.
void syncJournal(Database& database) {
    sqlite3_file* journal = nullptr;
    int code = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER,
                                    static_cast<void*>(&journal));
    if (code == SQLITE_OK && journal && journal->pMethods) {
        code = journal->pMethods->xSync(journal, SQLITE_SYNC_NORMAL);
    }
    if (code != SQLITE_OK) {
        throw failureOf(database.handle(), code);
    }
}

/// What `fileOf` reads, and behind it the totals that are kept of a file and when it was withdrawn.
constexpr const char* kFileColumns =
    "SELECT import.id, name, hash, reading, asked, at, whole, added, changed, unchanged, refused, "
    "rejected, covers_from, covers_to, "
    "(SELECT count(*) FROM site_books WHERE site_books.import = import.id), withdrawn "
    "FROM import JOIN system ON system.id = import.system ";
constexpr int kFileColumnCount = 14;

ImportedFile fileOf(Statement& row) {
    ImportedFile file;
    file.number = row.integer(0);
    file.system = SystemId{row.text(1)};
    file.hash = row.text(2);
    file.reading = row.text(3);
    file.asked = row.text(4);
    file.at = fromMillis(row.integer(5));
    file.whole = row.integer(6) != 0;
    file.counts = {row.integer(7), row.integer(8), row.integer(9), row.integer(10)};
    file.rejected = row.integer(11);
    if (const auto from = row.maybe(12), to = row.maybe(13); from && to) {
        file.cover = Window{fromMillis(*from), fromMillis(*to)};
    }
    return file;
}

} // namespace

Result<ImportCounts> Imports::importJobs(const SystemId& system, std::span<const JobRecord> records,
                                         std::span<const Window> cover, std::int64_t file) {
    ImportCounts all;
    const std::int64_t known = toMillis(m_now());
    do {
        const auto chunk = records.first(std::min(records.size(), kRecordsACommit));
        records = records.subspan(chunk.size());
        ImportCounts counts;
        const auto done = m_perform([&](Ingest& ingest) {
            counts = ingest.importJobs(system, chunk, known, file);
            if (!records.empty() || cover.empty()) {
                return;
            }
            for (const Window& window : cover) {
                ingest.jobs().cover(ingest.systemId(system), window, known);
            }
            if (file > 0) {
                Statement(ingest.database(), "UPDATE import SET covered = ? WHERE id = ?")
                    .run(known, file);
            }
        });
        if (!done) {
            return std::unexpected(done.error());
        }
        all += counts;
    } while (!records.empty());
    return all;
}

Result<std::optional<ImportedFile>> Imports::importedFile(const SystemId& system,
                                                          const std::string& hash) const {
    return m_pool.ask([&](Database& database) {
        Statement row(database, std::string(kFileColumns) +
                                    "WHERE name = ? AND hash = ? AND withdrawn IS NULL");
        std::optional<ImportedFile> file;
        if (row.bind(system.text, hash).step()) {
            file = fileOf(row);
        }
        return file;
    });
}

Result<std::vector<KeptImport>> Imports::list() const {
    return m_pool.ask([&](Database& database) {
        Statement row(database, std::string(kFileColumns) + "ORDER BY import.id");
        std::vector<KeptImport> files;
        while (row.step()) {
            KeptImport& kept = files.emplace_back(fileOf(row));
            kept.totals = row.integer(kFileColumnCount);
            if (const auto withdrawn = row.maybe(kFileColumnCount + 1)) {
                kept.withdrawn = fromMillis(*withdrawn);
            }
        }
        return files;
    });
}

Result<std::int64_t> Imports::keep(const ImportedFile& file) {
    std::int64_t number = 0;
    const auto done = m_perform([&](Ingest& ingest) {
        Statement row(ingest.database(),
                      "INSERT INTO import (id, system, hash, reading, asked, at, whole, added, "
                      "changed, unchanged, refused, rejected, covers_from, covers_to) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                      "ON CONFLICT (id) DO UPDATE SET asked = excluded.asked, at = excluded.at, "
                      "whole = excluded.whole, added = excluded.added, changed = excluded.changed, "
                      "unchanged = excluded.unchanged, refused = excluded.refused, "
                      "rejected = excluded.rejected, covers_from = excluded.covers_from, "
                      "covers_to = excluded.covers_to RETURNING id");
        const ImportCounts& counts = file.counts;
        const auto begin = file.cover ? std::optional(toMillis(file.cover->from)) : std::nullopt;
        const auto end = file.cover ? std::optional(toMillis(file.cover->to)) : std::nullopt;
        row.bind(file.number > 0 ? std::optional(file.number) : std::nullopt,
                 ingest.systemId(file.system), file.hash, file.reading, file.asked,
                 toMillis(file.at), file.whole, counts.added, counts.changed, counts.unchanged,
                 counts.refused, file.rejected, begin, end);
        row.step();
        number = row.integer(0);
    });
    const auto synced =
        done ? m_perform([](Ingest& ingest) { syncJournal(ingest.database()); }) : done;
    if (!synced) {
        return std::unexpected(synced.error());
    }
    return number;
}

Result<std::int64_t> Imports::withdraw(const ImportedFile& file) {
    const std::int64_t known = toMillis(m_now());
    JobWriter::Withdrawn withdrawn;
    for (bool more = true; more;) {
        JobWriter::Withdrawn so = withdrawn;
        const auto done = m_perform([&](Ingest& ingest) {
            so = withdrawn;
            more = ingest.withdraw(file.system, file.number, known, kRecordsACommit, so);
            if (more) {
                return;
            }
            takeBackCover(ingest, file, known);
            Statement(ingest.database(), "UPDATE site_books SET withdrawn = ? WHERE import = ?")
                .run(known, file.number);
            Statement(ingest.database(), "UPDATE import SET withdrawn = ? WHERE id = ?")
                .run(known, file.number);
        });
        if (!done) {
            return std::unexpected(done.error());
        }
        withdrawn = so;
    }
    return withdrawn.runs;
}

Result<void> Imports::uncover(const ImportedFile& file) {
    const std::int64_t withdrawn = toMillis(m_now());
    return m_perform([&](Ingest& ingest) { takeBackCover(ingest, file, withdrawn); });
}

Result<std::vector<std::string>> Imports::clusters(const SystemId& system) const {
    return m_pool.ask([&](Database& database) {
        Statement rows(database, "SELECT cluster.name FROM cluster "
                                 "JOIN system ON system.id = cluster.system "
                                 "WHERE system.name = ? ORDER BY cluster.name");
        std::vector<std::string> names;
        for (rows.bind(system.text); rows.step();) {
            names.push_back(rows.text(0));
        }
        return names;
    });
}

Result<void> Imports::keepClusters(const SystemId& system, std::span<const std::string> names) {
    return m_perform([&](Ingest& ingest) {
        for (const std::string& name : names) {
            ingest.addCluster(ingest.systemId(system), name);
        }
    });
}

} // namespace ff::store
