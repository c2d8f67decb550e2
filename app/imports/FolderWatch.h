// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/imports/DropFolder.h"
#include "app/services/settings/Settings.h"

#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace ff {

/// Looks into the drop folders of sources.toml, each as often as its interval says, on a thread of
/// its own. Each look is the outcome of a poll in the cache, so that Sources shows it.
class FolderWatch final {
public:
    /// `settings` gives those in force; called on the watch's thread.
    FolderWatch(store::Cache& cache, std::filesystem::path rejects,
                std::function<SettingsPtr()> settings);
    ~FolderWatch(); ///< waits for the file under way

    /// Looks on its own from now on.
    void start();
    /// The settings have changed: new folders are looked into at once.
    void wake();
    /// Looks into every folder twice, `settle` apart, so that what is whole goes in. Not while it
    /// looks on its own.
    void lookOnce(std::chrono::milliseconds settle);

private:
    using Steady = std::chrono::steady_clock;
    struct Place {
        SourceConfig source;
        DropFolder folder;
        Steady::time_point due;
    };

    void run(const std::stop_token& stop);
    void adopt(const Settings& settings);
    void look(Place& place, const Settings& settings, const std::stop_token& stop);
    void offer(Batch batch, const std::stop_token& stop);

    store::Cache& m_cache;
    const std::filesystem::path m_rejects;
    const std::function<SettingsPtr()> m_settings;
    std::list<Place> m_places; ///< of the thread that looks
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_woken = false;
    std::jthread m_thread;
};

} // namespace ff
