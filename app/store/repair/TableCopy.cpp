// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/repair/TableCopy.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace ff::store {
namespace {

constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();

/// Such as a full disk, which must not be taken for damage.
struct NewFileFailure {
    Failure why;
};

std::vector<std::string> columnsOf(Database& database, const std::string& table) {
    std::vector<std::string> columns;
    Statement rows(database, "SELECT name FROM pragma_table_info(?)");
    for (rows.bind(std::string_view(table)); rows.step();) {
        columns.push_back(rows.text(0));
    }
    return columns;
}

std::string joinedColumns(const std::vector<std::string>& columns) {
    std::string list;
    for (const std::string& column : columns) {
        list += (list.empty() ? "" : ", ") + column;
    }
    return list;
}

/// In both files, those of the key first.
TableShape common(Database& from, const TableShape& shape) {
    const auto there = columnsOf(from, shape.name);
    if (there.empty()) {
        throw Failure({ErrorCode::cacheUnusable, "no table " + shape.name, {}});
    }
    TableShape result = shape;
    std::erase_if(result.columns, [&](const std::string& column) {
        return column != "rowid" && std::ranges::find(there, column) == there.end();
    });
    return result;
}

std::string selectOf(const TableShape& shape, bool isForward) {
    std::string sql = "SELECT " + joinedColumns(shape.columns) + " FROM " + shape.name;
    if (!shape.key.empty()) {
        sql += " WHERE " + shape.key + " >= ? AND " + shape.key + " <= ? ORDER BY " + shape.key +
               (isForward ? "" : " DESC");
    }
    return sql;
}

std::string insertOf(const TableShape& shape) {
    std::string places;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        places += i == 0 ? "?" : ", ?";
    }
    return "INSERT OR IGNORE INTO " + shape.name + " (" + joinedColumns(shape.columns) +
           ") VALUES (" + places + ")";
}

} // namespace

std::vector<TableShape> tablesOf(Database& database) {
    std::vector<TableShape> shapes;
    Statement tables(database, "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND "
                               "type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY "
                               "name NOT IN ('system', 'source', 'phrase', 'series', 'charge'), "
                               "name");
    while (tables.step()) {
        TableShape shape{tables.text(0), {}, {}, true};
        Statement columns(database, "SELECT name, type, pk FROM pragma_table_info(?)");
        for (columns.bind(std::string_view(shape.name)); columns.step();) {
            shape.columns.push_back(columns.text(0));
            if (columns.integer(2) == 1 && columns.text(1) == "INTEGER") {
                shape.key = columns.text(0);
            }
        }
        shape.hasRowid = tables.integer(1) == 0;
        if (shape.key.empty() && shape.hasRowid) {
            shape.columns.emplace_back("rowid");
            shape.key = "rowid";
        }
        const auto key = std::ranges::find(shape.columns, shape.key);
        if (key != shape.columns.end()) {
            std::rotate(shape.columns.begin(), key, key + 1);
        }
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

TableCopy::TableCopy(Database& from, Database& into, const TableShape& shape,
                     std::vector<std::int64_t> ends)
    : m_hasKey(!shape.key.empty())
    , m_hasRowid(shape.hasRowid)
    , m_ends(std::move(ends))
    , m_count(int(common(from, shape).columns.size()))
    , m_forward(from, selectOf(common(from, shape), true))
    , m_backward(from, selectOf(common(from, shape), false))
    , m_put(into, insertOf(common(from, shape))) {}

void TableCopy::put(const Statement& row) {
    if (accept && !accept(row)) {
        return;
    }
    m_put.reset();
    for (int i = 0; i < m_count; ++i) {
        sqlite3_bind_value(m_put.handle(), i + 1, sqlite3_column_value(row.handle(), i));
    }
    try {
        while (m_put.step()) {
        }
    } catch (const Failure& failure) {
        throw NewFileFailure{failure};
    }
    m_put.reset();
    const int added = sqlite3_changes(sqlite3_db_handle(m_put.handle()));
    m_rows += added;
    m_isWhole = m_isWhole && added > 0; // else a part of the row could not be read
}

bool TableCopy::copy(Statement& rows, std::int64_t& last, bool isForward) {
    try {
        while (rows.step()) {
            if (m_hasKey) {
                const std::int64_t key = rows.integer(0);
                if (isForward ? key < last : key > last) {
                    rows.reset();
                    return false; // an empty page has any keys
                }
                last = key;
            }
            put(rows);
        }
    } catch (const Failure&) {
        rows.reset();
        return false;
    }
    rows.reset();
    return true;
}

bool TableCopy::copyAround() {
    bool isWhole = true;
    std::int64_t from = kLowest;
    while (true) {
        std::int64_t last = from;
        if (copy(m_forward.bind(from, kHighest), last)) {
            return isWhole;
        }
        isWhole = false;
        // What comes next cannot be read; of a key that many rows share, that may be one of them.
        const auto end =
            std::ranges::lower_bound(m_ends, m_hasRowid && last > from ? last + 1 : last);
        if (end == m_ends.end()) {
            return false;
        }
        std::int64_t first = *end;
        copy(m_backward.bind(last, *end), first, false);
        if (*end == kHighest) {
            return false;
        }
        from = *end + 1;
    }
}

bool TableCopy::run() {
    try {
        std::int64_t none = 0;
        const bool isRead = m_hasKey ? copyAround() : copy(m_forward.bind(), none);
        return isRead && m_isWhole;
    } catch (const NewFileFailure& failure) {
        throw Failure(failure.why);
    }
}

} // namespace ff::store
