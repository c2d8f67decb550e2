// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"

#include "app/store/base/Statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace ff::store {
namespace {

/// All that the store asks again and again; a statement holds some kilobytes.
constexpr std::size_t kShelved = 64;

/// A PRAGMA may read its value when it is prepared, and then say the same for ever.
bool mayServeAgain(sqlite3_stmt* statement) {
    const std::string_view sql = sqlite3_sql(statement);
    return std::ranges::any_of(
        std::to_array<std::string_view>({"SELECT", "INSERT", "UPDATE", "DELETE", "WITH"}),
        [&](std::string_view begin) { return sql.starts_with(begin); });
}

} // namespace

sqlite3_stmt* StatementShelf::take(std::string_view sql) noexcept {
    const auto found = std::find_if(m_statements.rbegin(), m_statements.rend(),
                                    [&](sqlite3_stmt* each) { return sql == sqlite3_sql(each); });
    if (found == m_statements.rend()) {
        return nullptr;
    }
    sqlite3_stmt* statement = *found;
    m_statements.erase(std::next(found).base());
    return statement;
}

void StatementShelf::giveBack(sqlite3_stmt* statement) noexcept {
    if (statement == nullptr) {
        return;
    }
    // Nothing that it read or was given stays: neither a lock nor a long text.
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_closed || !mayServeAgain(statement)) {
        sqlite3_finalize(statement);
        return;
    }
    m_statements.push_back(statement);
    if (m_statements.size() > kShelved) {
        sqlite3_finalize(m_statements.front());
        m_statements.erase(m_statements.begin());
    }
}

void StatementShelf::close() noexcept {
    m_closed = true;
    for (sqlite3_stmt* statement : std::exchange(m_statements, {})) {
        sqlite3_finalize(statement);
    }
}

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
    m_shelf->close();
    sqlite3_close_v2(m_connection);
}

void Database::tryExecute(const std::string& sql) noexcept {
    sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, nullptr);
}

} // namespace ff::store
