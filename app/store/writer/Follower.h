// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "app/store/writer/Change.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <thread>

namespace ff::store {

/// Tells of commits that another process makes, by asking for `PRAGMA data_version`.
class Follower final {
public:
    Follower(ReaderPool& pool, std::filesystem::path file,
             std::function<void(const Change&)> changed);
    ~Follower();
    Follower(const Follower&) = delete;
    Follower& operator=(const Follower&) = delete;

private:
    void loop(const std::stop_token& stop);
    /// What grew since the last look.
    Change look();

    ReaderPool& m_pool;
    std::filesystem::path m_file;
    std::function<void(const Change&)> m_changed;
    std::map<std::string, std::int64_t> m_newest; ///< system -> time of its newest point
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

} // namespace ff::store
