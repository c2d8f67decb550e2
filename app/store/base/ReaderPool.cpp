// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/ReaderPool.h"

#include <sqlite3.h>

namespace ff::store {

std::unique_ptr<Database> ReaderPool::take() {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    constexpr int kBusyMs = 2'000;
    auto connection =
        std::make_unique<Database>(m_file, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, kBusyMs);
    // A year of history is read in place rather than copied page by page.
    execute(*connection, "PRAGMA mmap_size=4294967296");
    execute(*connection, "PRAGMA cache_size=-16384");
    return connection;
}

void ReaderPool::giveBack(std::unique_ptr<Database> connection) {
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(connection));
}

std::optional<std::int64_t> systemNumber(Database& database, std::string_view name) {
    Statement statement(database, "SELECT id FROM system WHERE name = ?");
    if (!statement.bind(name).step()) {
        return {};
    }
    return statement.integer(0);
}

} // namespace ff::store
