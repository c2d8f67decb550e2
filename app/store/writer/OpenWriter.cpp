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

std::filesystem::path copyOf(const std::filesystem::path& file, int version) {
    return file.string() + ".schema-" + std::to_string(version);
}

std::filesystem::path partOf(std::filesystem::path copy) {
    return copy += ".part";
}

/// A cache of an older version is copied beside itself before it is changed, for whoever goes back
/// to that version. The copy has its name only once it is whole.
Result<void> keepOlder(Database& database, const std::filesystem::path& copy) {
    Result<void> made;
    try {
        made = copyDatabase(database, partOf(copy));
    } catch (const Failure& failure) {
        made = std::unexpected(failure.error());
    }
    if (made) {
        return moveFile(partOf(copy), copy);
    }
    std::error_code ignored;
    std::filesystem::remove(partOf(copy), ignored);
    return made;
}

/// Throws Failure.
Result<void> bringUpToDate(Database& database, const std::filesystem::path& file, int version,
                           const Upgrading& upgrading) {
    const auto copy = copyOf(file, version);
    UpgradeWatch watch(database, partOf(copy), {version, newestVersion(), 0}, upgrading);
    const auto stopped = [&] { return fail(ErrorCode::cancelled, {}, file.string()); };
    try {
        auto kept = keepOlder(database, copy);
        if (watch.isStopped()) {
            return stopped();
        }
        if (!kept) {
            return kept;
        }
        migrate(
            database,
            [&](int before) {
                // Until 13, charges had no model; until 14, runs without GPUs were counted.
                if (before < 14) {
                    Ingest(database).jobs().rebuildUsage();
                }
            },
            [&](double part) {
                watch.reach((1 + part) / 2);
                if (watch.isStopped()) {
                    throw Failure({ErrorCode::cancelled, {}, file.string()});
                }
            });
    } catch (const Failure&) {
        if (watch.isStopped()) {
            return stopped();
        }
        throw;
    }
    watch.reach(1);
    return {};
}

} // namespace

std::unique_ptr<Database> connect(const std::filesystem::path& file, int flags) {
    countNoAllocations();
    return std::make_unique<Database>(file, flags | SQLITE_OPEN_NOMUTEX, kBusyMs);
}

Result<std::unique_ptr<Database>> openWriter(const std::filesystem::path& file,
                                             const Upgrading& upgrading) {
    std::unique_ptr<Database> database;
    try {
        database = connect(file, SQLITE_OPEN_READWRITE);
        if (sqlite3_db_readonly(database->handle(), "main") == 1) {
            return fail(ErrorCode::cacheReadOnly, "the file may not be written", file.string());
        }
        const SchemaState state = schemaState(*database);
        if (state.empty) {
            // It can be said only before there is a table.
            execute(*database, "PRAGMA auto_vacuum=INCREMENTAL");
        }
        execute(*database, "PRAGMA secure_delete=OFF; PRAGMA temp_store=MEMORY; "
                           "PRAGMA cache_size=-24576; PRAGMA journal_mode=WAL; "
                           "PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000; "
                           "PRAGMA journal_size_limit=67108864");
        if (state.version == 0) {
            migrate(*database, [](int) {});
        } else if (state.version < newestVersion()) {
            if (auto brought = bringUpToDate(*database, file, state.version, upgrading); !brought) {
                return std::unexpected(brought.error());
            }
        }
        return database;
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

} // namespace ff::store
