// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <filesystem>
#include <string>

struct sqlite3;

namespace ff::store {

/// One connection to the file.
class Database final {
public:
    /// `flags`: those of sqlite3_open_v2, such as SQLITE_OPEN_READONLY. `busyMs`: how long a
    /// statement waits for another connection's lock. Throws Failure (cacheUnusable).
    Database(const std::filesystem::path& file, int flags, int busyMs = 0);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_connection; }
    /// Runs statements that bind and answer nothing, where nobody minds that they fail: a ROLLBACK
    /// after SQLite itself has rolled back.
    void tryExecute(const std::string& sql) noexcept;

private:
    sqlite3* m_connection = nullptr;
};

} // namespace ff::store
