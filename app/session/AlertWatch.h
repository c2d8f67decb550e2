// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/alerts/LookAtRules.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace ff {

/// Looks at the rules once a minute, on a thread of its own, whether or not something was stored:
/// a source that falls silent stores nothing.
class AlertWatch final {
public:
    struct Options {
        std::function<QueryContext()> reading;
        AlertLog& log;
        std::function<void(const AlertLook&)> looked;               ///< on that thread
        std::chrono::milliseconds first = std::chrono::seconds{10}; ///< until sources have answered
        std::chrono::milliseconds every = std::chrono::minutes{1};
    };
    explicit AlertWatch(Options options);
    ~AlertWatch();
    AlertWatch(const AlertWatch&) = delete;
    AlertWatch& operator=(const AlertWatch&) = delete;

    /// The rules are others now: looks at once. Any thread.
    void lookNow();

private:
    void run(const std::stop_token& stop);

    const Options m_options;
    RuleWatch m_rules;
    std::mutex m_mutex; ///< guards m_now
    std::condition_variable_any m_wake;
    bool m_now = false;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace ff
