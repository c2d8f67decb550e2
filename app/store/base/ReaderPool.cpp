// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/ReaderPool.h"

#include <sqlite3.h>

namespace ff::store {

ReaderPool::Pause::Pause(ReaderPool& pool)
    : m_pool(pool) {
    std::unique_lock lock(pool.m_mutex);
    pool.m_paused = true;
    pool.m_change.wait(lock, [&] { return pool.m_uses == 0; });
    pool.m_idle.clear();
}

ReaderPool::Pause::~Pause() {
    const std::lock_guard lock(m_pool.m_mutex);
    m_pool.m_paused = false;
    m_pool.m_change.notify_all();
}

ReaderPool::Use::Use(ReaderPool& pool)
    : m_pool(pool) {
    std::unique_lock lock(pool.m_mutex);
    pool.m_change.wait(lock, [&] { return !pool.m_paused; });
    ++pool.m_uses;
}

ReaderPool::Use::~Use() {
    const std::lock_guard lock(m_pool.m_mutex);
    if (--m_pool.m_uses == 0) {
        m_pool.m_change.notify_all();
    }
}

void ReaderPool::moveTo(std::filesystem::path file) {
    const std::lock_guard lock(m_mutex);
    m_file = std::move(file);
    m_watch = FileWatch(m_file);
}

std::filesystem::path ReaderPool::file() const {
    const std::lock_guard lock(m_mutex);
    return m_file;
}

std::unique_ptr<Database> ReaderPool::take() {
    std::filesystem::path file;
    std::unique_ptr<Database> connection;
    {
        const std::lock_guard lock(m_mutex);
        file = m_file;
        if (!m_idle.empty()) {
            connection = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    const bool isNew = !connection;
    if (isNew) {
        constexpr int kBusyMs = 2'000;
        connection =
            std::make_unique<Database>(file, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, kBusyMs);
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_watch.look(connection.get()) == FileState::damaged) {
            throw Failure({ErrorCode::cacheUnusable, "another program cut it", file.string()});
        }
        m_watch.note();
    }
    if (isNew) {
        // A year of history is read in place rather than copied page by page.
        execute(*connection, "PRAGMA mmap_size=4294967296");
        // What is read in place needs no copy: this is for pages of the log, and each connection
        // keeps its own for good.
        execute(*connection, "PRAGMA cache_size=-4096");
    }
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
