// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <concepts>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace ff::store {

class Database;
class StatementShelf;

using Bytes = std::span<const std::uint8_t>;

/// How a failure of SQLite travels inside the store; it leaves as a Result.
class Failure final : public std::exception {
public:
    /// `passes`: the same may work later, once there is room or another program lets go.
    explicit Failure(Error error, bool passes = false)
        : m_error(std::move(error))
        , m_passes(passes) {}
    [[nodiscard]] const char* what() const noexcept override { return m_error.detail.c_str(); }
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] bool passes() const { return m_passes; }

private:
    Error m_error;
    bool m_passes;
};

/// What a result code of SQLite stands for.
[[nodiscard]] Failure failureOf(sqlite3* connection, int code);

/// Runs statements that bind and answer nothing; throws Failure.
void execute(Database& database, const std::string& sql);

/// A prepared statement for the hot loops: binding and reading cost a call into SQLite and no more.
/// One with the same text that was let go of before serves again.
class Statement final {
public:
    Statement(Database& database, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    /// Binds the arguments in order and leaves the statement ready to step.
    template <class... Args>
    Statement& bind(const Args&... args) {
        reset();
        int index = 0;
        (put(++index, args), ...);
        return *this;
    }
    /// Binds, runs to the end, resets.
    template <class... Args>
    void run(const Args&... args) {
        bind(args...);
        while (step()) {
        }
        reset();
    }
    /// True: a row is there.
    bool step();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> maybe(int column) const; ///< unset where NULL
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes blob(int column) const; ///< until the next step
    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement; }

private:
    template <std::integral T>
    void put(int index, T value) {
        putInteger(index, std::int64_t(value));
    }
    void put(int index, double value);
    void put(int index, std::string_view value);
    void put(int index, Bytes value);
    void put(int index, std::optional<std::int64_t> value);
    void putInteger(int index, std::int64_t value);
    void check(int code) const;

    sqlite3* m_connection = nullptr;
    std::shared_ptr<StatementShelf> m_shelf;
    sqlite3_stmt* m_statement = nullptr;
};

/// One look at one state of the file, however many statements it takes.
class ReadTransaction final {
public:
    explicit ReadTransaction(Database& database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Database& m_database;
};

} // namespace ff::store
