// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Statement.h"

#include "app/store/base/Database.h"

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace ff::store {
namespace {

ErrorCode codeOf(sqlite3* connection, int code) {
    const int system = sqlite3_system_errno(connection);
    const bool noRoom = system == ENOSPC || system == EFBIG || system == EDQUOT;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::diskFull;
    case SQLITE_IOERR: {
        // A quota or a size limit refuses a write, and errno may be another call's by now.
        const bool refused =
            sqlite3_extended_errcode(connection) == SQLITE_IOERR_WRITE && system != EIO;
        return noRoom || refused ? ErrorCode::diskFull : ErrorCode::cacheUnusable;
    }
    case SQLITE_READONLY:
        return ErrorCode::cacheReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::cacheLocked;
    case SQLITE_CANTOPEN:
        return noRoom ? ErrorCode::diskFull : ErrorCode::cacheUnusable;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::cacheUnusable;
    default:
        return ErrorCode::internal;
    }
}

bool passes(int code) {
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return true;
    default:
        return false;
    }
}

} // namespace

Failure failureOf(sqlite3* connection, int code) {
    const char* file = sqlite3_db_filename(connection, "main");
    return Failure({codeOf(connection, code), sqlite3_errmsg(connection), file ? file : ""},
                   passes(code));
}

void execute(Database& database, const std::string& sql) {
    sqlite3* connection = database.handle();
    if (const int code = sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr)) {
        throw failureOf(connection, code);
    }
}

Statement::Statement(Database& database, std::string_view sql)
    : m_connection(database.handle())
    , m_shelf(database.shelf())
    , m_statement(m_shelf->take(sql)) {
    if (m_statement) {
        return;
    }
    check(sqlite3_prepare_v3(m_connection, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                             &m_statement, nullptr));
}

Statement::~Statement() {
    if (m_shelf) {
        m_shelf->giveBack(m_statement);
    }
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_shelf(std::move(other.m_shelf))
    , m_statement(std::exchange(other.m_statement, nullptr)) {}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    Failure failure = failureOf(m_connection, code);
    sqlite3_reset(m_statement);
    throw failure;
}

void Statement::reset() {
    sqlite3_reset(m_statement);
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::int64_t> Statement::maybe(int column) const {
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL) {
        return {};
    }
    return integer(column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const {
    const auto* bytes = sqlite3_column_text(m_statement, column);
    const auto size = std::size_t(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string(reinterpret_cast<const char*>(bytes), size) : std::string();
}

Bytes Statement::blob(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    return {bytes, std::size_t(sqlite3_column_bytes(m_statement, column))};
}

void Statement::put(int index, double value) {
    check(sqlite3_bind_double(m_statement, index, value));
}

void Statement::put(int index, std::string_view value) {
    // A null pointer would bind NULL, and an empty view may hold one.
    check(sqlite3_bind_text(m_statement, index, value.empty() ? "" : value.data(),
                            int(value.size()), SQLITE_TRANSIENT));
}

void Statement::put(int index, Bytes value) {
    check(sqlite3_bind_blob(m_statement, index, value.data(), int(value.size()), SQLITE_TRANSIENT));
}

void Statement::put(int index, std::optional<std::int64_t> value) {
    if (value) {
        putInteger(index, *value);
    } else {
        check(sqlite3_bind_null(m_statement, index));
    }
}

void Statement::putInteger(int index, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) {
        throw failureOf(m_connection, code);
    }
}

ReadTransaction::ReadTransaction(Database& database)
    : m_database(database) {
    execute(m_database, "BEGIN");
}

ReadTransaction::~ReadTransaction() {
    m_database.tryExecute("COMMIT");
}

} // namespace ff::store
