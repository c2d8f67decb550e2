// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"

#include <functional>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace ff::store {

/// The columns of a table, the key first where it has one: a whole number in whose order its rows
/// lie.
struct TableShape {
    std::string name;
    std::vector<std::string> columns;
    std::string key;      ///< empty: none
    bool hasRowid = true; ///< no two rows have one key
};
/// Of all tables of the newest schema, parents before their children.
[[nodiscard]] std::vector<TableShape> tablesOf(Database& database);

/// Copies rows of a table out of a damaged file: around what cannot be read.
class TableCopy final {
public:
    /// Of columns that `from` does not have, `into` takes its defaults. `ends`: ascending, the keys
    /// behind which to go on where rows cannot be read, such as the last of each page. Throws
    /// Failure where `from` does not have the table.
    TableCopy(Database& from, Database& into, const TableShape& shape,
              std::vector<std::int64_t> ends);

    /// Asked of each row, whose columns are those of `shape`; false: it is not copied.
    std::function<bool(const Statement&)> accept;

    /// Copies what can be read. False: not all could be.
    bool run();
    [[nodiscard]] std::int64_t rows() const { return m_rows; }

private:
    /// One after the other, until the end (true) or a row that cannot be read. `last`: where it
    /// begins, and then the key of the last one that could be.
    bool copy(Statement& rows, std::int64_t& last, bool isForward = true);
    bool copyAround();
    void put(const Statement& row);

    bool m_hasKey = false;
    bool m_hasRowid = false;
    std::vector<std::int64_t> m_ends;
    int m_count = 0;
    Statement m_forward;
    Statement m_backward;
    Statement m_put;
    std::int64_t m_rows = 0;
    bool m_isWhole = true;
};

} // namespace ff::store
