// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/Books.h"

namespace ff::store {

Result<void> Archive::keep(const FederationVersion& version) {
    return m_perform([&](Ingest& ingest) {
        Statement newest(ingest.database(), "SELECT text FROM federation ORDER BY id DESC LIMIT 1");
        if (newest.step() && newest.text(0) == version.text)
            return;
        newest.reset();
        Statement(ingest.database(), "INSERT INTO federation (since, text, note) VALUES (?, ?, ?)")
            .run(toMillis(version.since), version.text, version.note);
    });
}

Result<std::vector<FederationVersion>> Archive::all() const {
    return m_pool.ask([](SQLite::Database& database) {
        Statement rows(database, "SELECT since, text, note FROM federation ORDER BY since, id");
        std::vector<FederationVersion> result;
        while (rows.step())
            result.push_back({fromMillis(rows.integer(0)), rows.text(1), rows.text(2)});
        return result;
    });
}

Result<std::optional<FederationVersion>> Archive::inForce(Instant at) const {
    return m_pool.ask([&](SQLite::Database& database) {
        Statement row(database, "SELECT since, text, note FROM federation WHERE since <= ? "
                                "ORDER BY since DESC, id DESC LIMIT 1");
        std::optional<FederationVersion> version;
        if (row.bind(toMillis(at)).step())
            version = FederationVersion{fromMillis(row.integer(0)), row.text(1), row.text(2)};
        return version;
    });
}

Result<void> Books::keep(std::span<const BookEntry> entries) {
    const Instant known = now();
    return m_perform([&](Ingest& ingest) {
        Statement insert(ingest.database(),
                         "INSERT INTO site_books (system, account, begins, ends, seconds, known) "
                         "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                         "seconds = excluded.seconds, known = excluded.known "
                         "WHERE seconds <> excluded.seconds");
        for (const BookEntry& entry : entries)
            insert.run(ingest.systemId(entry.system), entry.account, toMillis(entry.window.from),
                       toMillis(entry.window.to), entry.deviceSeconds, toMillis(known));
    });
}

Result<std::vector<BookEntry>> Books::entries(const SystemId& system, Window window) const {
    return m_pool.ask([&](SQLite::Database& database) {
        Statement rows(database, "SELECT account, begins, ends, seconds FROM site_books "
                                 "JOIN system ON system.id = site_books.system "
                                 "WHERE system.name = ? AND begins >= ? AND ends <= ? "
                                 "ORDER BY account, begins, ends");
        std::vector<BookEntry> result;
        for (rows.bind(system.text, toMillis(window.from), toMillis(window.to)); rows.step();)
            result.push_back({system,
                              rows.text(0),
                              {fromMillis(rows.integer(1)), fromMillis(rows.integer(2))},
                              rows.integer(3)});
        return result;
    });
}

} // namespace ff::store
