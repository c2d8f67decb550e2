// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/writer/Follower.h"

#include "models/core/Windows.h"
#include "models/telemetry/JobLimits.h"

#include <sqlite3.h>

#include <utility>

namespace ff::store {
namespace {

constexpr std::chrono::milliseconds kLookEvery{500};

} // namespace

Follower::Follower(ReaderPool& pool, std::filesystem::path file,
                   std::function<void(const Change&)> changed, Log log)
    : m_pool(pool)
    , m_file(std::move(file))
    , m_watch(m_file)
    , m_changed(std::move(changed))
    , m_log(std::move(log))
    , m_thread([this](const std::stop_token& stop) { loop(stop); }) {}

Follower::~Follower() {
    m_thread.request_stop();
    m_wake.notify_all();
}

void Follower::loop(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        try {
            follow(stop);
        } catch (const std::exception& failure) {
            if (!std::exchange(m_lost, true)) {
                writeLog(m_log,
                         {LogLine::Level::warning,
                          std::string("the cache cannot be followed, and is opened again until "
                                      "it can: ") +
                              failure.what()});
            }
            pause(stop);
        }
    }
}

void Follower::follow(const std::stop_token& stop) {
    // A connection of its own, for the number tells of commits by others than the connection.
    Database database(m_file, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX);
    Statement version(database, "PRAGMA data_version");
    Statement news(database, "SELECT commits FROM news");
    if (m_lost) {
        const auto closed = m_pool.pause(); // its connections may be to a file of before
        m_watch.note();
    }
    const auto numberOf = [](Statement& statement) {
        const std::int64_t number = statement.bind().step() ? statement.integer(0) : 0;
        statement.reset();
        return number;
    };
    std::int64_t seen = -1;
    std::int64_t told = -1; // packing of samples moves the version alone
    const Change first = look();
    while (!stop.stop_requested()) {
        if (const auto state = m_watch.look(&database);
            state == FileState::gone || state == FileState::replaced) {
            throw Failure(
                {ErrorCode::cacheUnusable, "another file took its place", m_file.string()});
        }
        if (const std::int64_t newest = numberOf(version); newest != seen) {
            const bool isFirst = std::exchange(seen, newest) == -1;
            const std::int64_t commits = numberOf(news);
            const bool isNews = std::exchange(told, commits) != commits;
            if (isFirst && std::exchange(m_lost, false)) {
                m_changed(first); // nobody knows what was committed meanwhile
            } else if (!isFirst && isNews) {
                m_changed(look());
            }
        }
        pause(stop);
    }
}

void Follower::pause(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, kLookEvery, [] { return false; });
}

Change Follower::look() {
    Change change;
    change.jobs = true;
    const auto newest = m_pool.ask([](Database& database) {
        // A point of a clock that was ahead would be the newest for good.
        Statement rows(database, "SELECT name, coalesce(max(last_at), 0) FROM system LEFT JOIN "
                                 "series ON series.system = system.id AND last_at <= ? "
                                 "GROUP BY system.id");
        rows.bind(toMillis(now() + kClocksApart));
        std::map<std::string, std::int64_t> result;
        while (rows.step()) {
            result[rows.text(0)] = rows.integer(1);
        }
        return result;
    });
    for (const auto& [system, at] : newest.value_or(std::map<std::string, std::int64_t>{})) {
        const std::int64_t before = std::exchange(m_newest[system], at);
        change.systems.emplace_back(system);
        if (at == before || before == 0) {
            continue;
        }
        change.samples = hull(change.samples, {fromMillis(before), fromMillis(at + 1)});
    }
    return change;
}

} // namespace ff::store
