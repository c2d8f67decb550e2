// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"

#include "app/store/base/Statement.h"

#include <sqlite3.h>

namespace ff::store {

Database::Database(const std::filesystem::path& file, int flags, int busyMs) {
    if (sqlite3_open_v2(file.c_str(), &m_connection, flags, nullptr) != SQLITE_OK) {
        const Failure failure(
            {ErrorCode::cacheUnusable, sqlite3_errmsg(m_connection), file.string()});
        sqlite3_close_v2(m_connection); // also of a connection that could not be opened
        throw failure;
    }
    sqlite3_busy_timeout(m_connection, busyMs);
}

Database::~Database() {
    sqlite3_close_v2(m_connection);
}

void Database::tryExecute(const std::string& sql) noexcept {
    sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, nullptr);
}

} // namespace ff::store
