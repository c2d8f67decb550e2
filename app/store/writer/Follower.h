// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "app/store/writer/Change.h"
#include "models/core/Log.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <thread>

namespace ff::store {

/// Tells of commits that another process makes, by asking for `PRAGMA data_version`. Where the file
/// cannot be read, it is opened again until it can.
class Follower final {
public:
    Follower(ReaderPool& pool, std::filesystem::path file,
             std::function<void(const Change&)> changed, Log log = {});
    ~Follower();
    Follower(const Follower&) = delete;
    Follower& operator=(const Follower&) = delete;

private:
    void loop(const std::stop_token& stop);
    /// Until it is to stop. Throws where the file cannot be read.
    void follow(const std::stop_token& stop);
    void pause(const std::stop_token& stop);
    /// What grew since the last look.
    Change look();

    ReaderPool& m_pool;
    std::filesystem::path m_file;
    FileWatch m_watch; ///< since before the first question
    std::function<void(const Change&)> m_changed;
    Log m_log;
    bool m_lost = false; ///< the file could not be read since the last look
    std::map<std::string, std::int64_t> m_newest; ///< system -> time of its newest point
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

} // namespace ff::store
