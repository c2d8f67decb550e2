// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/writer/OpenWriter.h"

#include "app/store/base/FileCopy.h"
#include "app/store/base/Schema.h"
#include "app/store/writer/Ingest.h"

#include <sqlite3.h>

#include <string>

namespace ff::store {
namespace {

constexpr int kBusyMs = 5'000;

/// SQLite counts each allocation under a lock unless it is told not to before its first use; nobody
/// asks for the counts.
void countNoAllocations() {
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(configured); // in use already: it counts on, and is slower
}

/// A cache of an older version is copied beside itself before it is changed, for whoever goes back
/// to that version. The copy has its name only once it is whole.
Result<void> keepOlder(Database& database, const std::filesystem::path& file) {
    const int version = schemaState(database).version;
    if (version == 0 || version >= newestVersion()) {
        return {};
    }
    const std::string copy = file.string() + ".schema-" + std::to_string(version);
    if (auto made = copyDatabase(database, copy + ".part"); !made) {
        return made;
    }
    return moveFile(copy + ".part", copy);
}

} // namespace

std::unique_ptr<Database> connect(const std::filesystem::path& file, int flags) {
    countNoAllocations();
    return std::make_unique<Database>(file, flags | SQLITE_OPEN_NOMUTEX, kBusyMs);
}

Result<std::unique_ptr<Database>> openWriter(const std::filesystem::path& file) {
    std::unique_ptr<Database> database;
    try {
        database = connect(file, SQLITE_OPEN_READWRITE);
        if (sqlite3_db_readonly(database->handle(), "main") == 1) {
            return fail(ErrorCode::cacheReadOnly, "the file may not be written", file.string());
        }
        execute(*database, "PRAGMA secure_delete=OFF; PRAGMA temp_store=MEMORY; "
                           "PRAGMA cache_size=-24576; PRAGMA journal_mode=WAL; "
                           "PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000; "
                           "PRAGMA journal_size_limit=67108864");
        if (auto kept = keepOlder(*database, file); !kept) {
            return std::unexpected(kept.error());
        }
        migrate(*database, [&](int before) {
            // Until 13, charges had no model; until 14, runs without GPUs were counted.
            if (before > 0 && before < 14) {
                Ingest(*database).jobs().rebuildUsage();
            }
        });
        return database;
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

} // namespace ff::store
