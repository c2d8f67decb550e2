// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace ff::store {

/// Prepared statements of a connection that nobody uses at the moment. To prepare one takes as long
/// as to read some hundred rows, and the questions about each of many systems are the same text.
class StatementShelf final {
public:
    StatementShelf() = default;
    ~StatementShelf() { close(); }
    StatementShelf(const StatementShelf&) = delete;
    StatementShelf& operator=(const StatementShelf&) = delete;

    /// Null: there is none with this text.
    [[nodiscard]] sqlite3_stmt* take(std::string_view sql) noexcept;
    void giveBack(sqlite3_stmt* statement) noexcept;
    /// The connection closes: what is given back from now on is let go of.
    void close() noexcept;

private:
    std::vector<sqlite3_stmt*> m_statements; ///< the one used last at the end
    bool m_closed = false;
};

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
    /// Shared with statements, which may live longer.
    [[nodiscard]] const std::shared_ptr<StatementShelf>& shelf() const { return m_shelf; }
    /// Runs statements that bind and answer nothing, where nobody minds that they fail: a ROLLBACK
    /// after SQLite itself has rolled back.
    void tryExecute(const std::string& sql) noexcept;

private:
    sqlite3* m_connection = nullptr;
    std::shared_ptr<StatementShelf> m_shelf = std::make_shared<StatementShelf>();
};

} // namespace ff::store
