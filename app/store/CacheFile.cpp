// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/CacheFile.h"

#include "app/store/base/FileCopy.h"
#include "app/store/base/FileGuard.h"
#include "app/store/base/OpenFile.h"
#include "app/store/writer/OpenWriter.h"

#include <sqlite3.h>

namespace ff::store {

Result<SchemaState> schemaOfFile(const std::filesystem::path& file) {
    std::unique_ptr<Database> database;
    try {
        database = connect(file, SQLITE_OPEN_READONLY);
        // Pages of a log that was left beside it would make it look like one.
        if (isForeign(*database)) {
            return fail(ErrorCode::cacheUnusable, "file is not a database", file.string());
        }
        const SchemaState state = schemaState(*database);
        if (state.version > newestVersion() && state.applicationId == kApplicationId) {
            return fail(ErrorCode::cacheNewer, std::to_string(state.version), file.string());
        }
        if (!state.empty && state.applicationId != kApplicationId) {
            return fail(ErrorCode::cacheUnusable, "another program's database", file.string());
        }
        return state;
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

Result<void> amendBeside(const std::filesystem::path& file,
                         const std::function<void(Database&)>& run) {
    try {
        const auto database = connect(file, SQLITE_OPEN_READWRITE);
        if (sqlite3_db_readonly(database->handle(), "main") == 1) {
            return fail(ErrorCode::cacheReadOnly, "the file may not be written", file.string());
        }
        execute(*database, "BEGIN IMMEDIATE");
        run(*database);
        execute(*database, "UPDATE news SET commits = commits + 1; COMMIT");
        return {};
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

Result<void> bringUpToDate(const std::filesystem::path& file, const Upgrading& upgrading) {
    const auto lock = WriterLock::tryTake(file);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    if (*lock) {
        if (const auto database = openWriter(file, upgrading); !database) {
            return std::unexpected(database.error());
        }
    }
    return {};
}

Result<void> backUpFile(const std::filesystem::path& cache, const std::filesystem::path& to) {
    std::error_code ignored;
    if (std::filesystem::exists(to, ignored)) {
        return fail(ErrorCode::fileUnwritable, "it is there already", to.string());
    }
    auto part = to;
    part += ".part";
    Result<void> copied;
    try {
        // A connection of its own: VACUUM INTO cannot run inside a reader's transaction.
        const auto open = connect(cache, SQLITE_OPEN_READONLY);
        copied = copyDatabase(*open, part);
    } catch (const Failure& failure) {
        copied = std::unexpected(failure.error());
    }
    if (copied) {
        copied = moveFile(part, to);
    }
    if (!copied) {
        std::filesystem::remove(part, ignored);
        return fail(ErrorCode::fileUnwritable, copied.error().detail, to.string());
    }
    return {};
}

} // namespace ff::store
