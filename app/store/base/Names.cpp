// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Names.h"

namespace ff::store {

Names::Names(Database& database, const std::string& table, const std::string& column)
    : m_find(database, "SELECT id FROM " + table + " WHERE " + column + " = ?")
    , m_add(database, "INSERT INTO " + table + " (" + column + ") VALUES (?) RETURNING id") {}

std::int64_t Names::id(std::string_view name) {
    if (const auto known = m_ids.find(name); known != m_ids.end()) {
        return known->second;
    }
    Statement& statement = m_find.bind(name).step() ? m_find : m_add;
    if (&statement == &m_add) {
        m_add.bind(name).step();
    }
    const std::int64_t id = statement.integer(0);
    m_find.reset();
    m_add.reset();
    m_ids.emplace(name, id);
    return id;
}

} // namespace ff::store
