// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/accounting/AccountingStore.h"

namespace ff::store {

Result<void> Archive::keep(const FederationVersion& version) {
    return m_amend([&](Database& database) {
        Statement newest(database, "SELECT text FROM federation ORDER BY id DESC LIMIT 1");
        if (newest.step() && newest.text(0) == version.text) {
            return;
        }
        newest.reset();
        Statement(database, "INSERT INTO federation (since, text, note) VALUES (?, ?, ?)")
            .run(toMillis(version.since), version.text, version.note);
    });
}

Result<std::vector<FederationVersion>> Archive::all() const {
    return m_pool.ask([](Database& database) {
        Statement rows(database, "SELECT since, text, note FROM federation ORDER BY since, id");
        std::vector<FederationVersion> result;
        while (rows.step()) {
            result.push_back({fromMillis(rows.integer(0)), rows.text(1), rows.text(2)});
        }
        return result;
    });
}

Result<std::optional<FederationVersion>> Archive::inForce(Instant at) const {
    return m_pool.ask([&](Database& database) {
        Statement row(database, "SELECT since, text, note FROM federation WHERE since <= ? "
                                "ORDER BY since DESC, id DESC LIMIT 1");
        std::optional<FederationVersion> version;
        if (row.bind(toMillis(at)).step()) {
            version = FederationVersion{fromMillis(row.integer(0)), row.text(1), row.text(2)};
        }
        return version;
    });
}

Result<void> AccountingStore::keep(std::span<const BookEntry> entries, std::int64_t file) {
    const Instant known = m_now();
    return m_perform([&](Ingest& ingest) {
        Statement insert(ingest.database(),
                         "INSERT OR REPLACE INTO site_books (system, account, begins, ends, "
                         "seconds, idle, known, import) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 "
                         "WHERE (?5, ?6) IS NOT (SELECT seconds, idle FROM site_books WHERE "
                         "system = ?1 AND account = ?2 AND begins = ?3 AND ends = ?4 AND "
                         "withdrawn IS NULL ORDER BY known DESC LIMIT 1)");
        for (const BookEntry& entry : entries) {
            insert.run(ingest.systemId(entry.system), entry.account, toMillis(entry.window.from),
                       toMillis(entry.window.to), entry.deviceSeconds, entry.idleSeconds,
                       toMillis(known), file);
        }
    });
}

Result<std::vector<BookEntry>> AccountingStore::entries(const SystemId& system,
                                                        Window window) const {
    return m_pool.ask([&](Database& database) {
        Statement rows(database, // with max(), SQLite takes the other columns of the same row
                       "SELECT account, begins, ends, seconds, idle, max(known) FROM site_books "
                       "JOIN system ON system.id = site_books.system "
                       "WHERE system.name = ?1 AND begins >= ?2 AND ends <= ?3 AND "
                       "(?4 IS NULL OR known <= ?4) AND (withdrawn IS NULL OR withdrawn > ?4) "
                       "GROUP BY account, begins, ends ORDER BY account, begins, ends");
        std::vector<BookEntry> result;
        const auto asOf = m_asOf ? std::optional(toMillis(*m_asOf)) : std::nullopt;
        rows.bind(system.text, toMillis(window.from), toMillis(window.to), asOf);
        while (rows.step()) {
            result.push_back({system,
                              rows.text(0),
                              {fromMillis(rows.integer(1)), fromMillis(rows.integer(2))},
                              rows.integer(3),
                              rows.integer(4)});
        }
        return result;
    });
}

/// A total that a later import brought again in the same words is no other number, and one that was
/// withdrawn was never stated.
Result<std::vector<Restatement>> AccountingStore::restated(const SystemId& system,
                                                           Window window) const {
    return m_pool.ask([&](Database& database) {
        Statement rows(database,
                       "SELECT account, begins, ends, seconds, idle, known FROM site_books "
                       "JOIN system ON system.id = site_books.system "
                       "WHERE system.name = ?1 AND begins >= ?2 AND ends <= ?3 AND "
                       "(?4 IS NULL OR known <= ?4) AND (withdrawn IS NULL OR withdrawn > ?4) "
                       "ORDER BY account, begins, ends, known");
        const auto asOf = m_asOf ? std::optional(toMillis(*m_asOf)) : std::nullopt;
        rows.bind(system.text, toMillis(window.from), toMillis(window.to), asOf);
        std::vector<Restatement> all;
        while (rows.step()) {
            BookEntry entry{system,
                            rows.text(0),
                            {fromMillis(rows.integer(1)), fromMillis(rows.integer(2))},
                            rows.integer(3),
                            rows.integer(4)};
            const Instant known = fromMillis(rows.integer(5));
            const bool isFirst = all.empty() || all.back().now.account != entry.account ||
                                 all.back().now.window != entry.window;
            if (isFirst) {
                all.push_back({entry, entry.deviceSeconds, known, known});
                continue;
            }
            Restatement& same = all.back();
            if (same.now.deviceSeconds != entry.deviceSeconds) {
                same.deviceSecondsBefore = same.now.deviceSeconds;
                same.stated = same.restated;
                same.restated = known;
            }
            same.now = entry;
        }
        std::erase_if(all, [](const Restatement& each) {
            return each.deviceSecondsBefore == each.now.deviceSeconds;
        });
        return all;
    });
}

} // namespace ff::store
