// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/alerts/LookAtRules.h"
#include "models/alerts/AlertsFile.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace ff {

/// One piece of news as JSON, as a command reads and a webhook takes it. No user and no job stands
/// in it.
[[nodiscard]] std::string alertJson(const AlertNews& news);

/// Sends news to a command and a webhook, on a thread of its own. What fails is tried again, later
/// each time; what is refused for good (HTTP 4xx) is not. Neither the address of a webhook nor its
/// token is ever logged: an address is a secret often enough.
class AlertSender final {
public:
    struct Options {
        int attempts = 6;
        std::chrono::milliseconds firstPause = std::chrono::seconds{2}; ///< doubled each time
        std::chrono::milliseconds patience = std::chrono::seconds{10};  ///< with one attempt
        std::function<void(const Error&)> trouble = {}; ///< of what was given up; on that thread
    };
    explicit AlertSender(Options options);
    ~AlertSender(); ///< what waits for another attempt is given up

    /// Muted news are not sent, and those of an end only where that is wanted. Any thread.
    void send(const std::vector<AlertNews>& news, const AlertNotify& to);
    /// False where something still waits for its next attempt by then.
    [[nodiscard]] bool waitUntilSent(std::chrono::milliseconds atMost);

private:
    struct Letter {
        AlertNotify to; ///< one way alone: a command or a webhook
        std::string text{};
        int attempt = 1;
        std::chrono::steady_clock::time_point due{};
    };

    void put(Letter letter);
    void run(const std::stop_token& stop);
    void deliver(Letter letter);
    void tryLater(Letter letter, const Error& error, bool forGood);

    const Options m_options;
    std::mutex m_mutex; ///< guards the next two
    std::deque<Letter> m_letters;
    bool m_busy = false;
    std::condition_variable_any m_wake;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace ff
