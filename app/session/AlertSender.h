// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/alerts/LookAtRules.h"
#include "models/alerts/AlertsFile.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>

namespace ff {

/// One piece of news as JSON, as a command reads and a webhook takes it. No user and no job stands
/// in it.
[[nodiscard]] std::string alertJson(const AlertNews& news);

/// Sends news to a command and a webhook, on a thread of its own. What fails is tried again, later
/// each time and for about a day, and waits in a file meanwhile; what is refused for good (HTTP
/// 4xx) is not. What is told of one subject comes in its order. Neither the address of a webhook
/// nor its token is ever logged or kept: an address is a secret often enough.
class AlertSender final {
public:
    struct Options {
        int attempts = 300;
        std::chrono::milliseconds firstPause = std::chrono::seconds{2}; ///< doubled each time
        std::chrono::milliseconds patience = std::chrono::seconds{10};  ///< with one attempt
        /// Of what has failed some times, and of what was given up; on that thread.
        std::function<void(const Error&)> trouble = {};
    };
    explicit AlertSender(Options options);
    ~AlertSender();

    /// Sends what another run left in the file, and keeps there what waits from now on.
    void resume(const std::filesystem::path& file, const AlertNotify& to);
    /// Whom to tell from now on, also what waits. Where that is not known, all of it waits.
    void setTarget(const AlertNotify& to);
    /// Muted news are not sent, and those of an end only where that is wanted. Any thread.
    void send(const std::vector<AlertNews>& news, const AlertNotify& to);
    /// False where something still waits for its next attempt by then.
    [[nodiscard]] bool waitUntilSent(std::chrono::milliseconds atMost);

private:
    enum class Way { command, webhook };
    struct Letter {
        Way way = Way::command;
        std::string about{}; ///< the rule and its subject
        std::string text{};
        int attempt = 1;
        std::chrono::steady_clock::time_point due{};
        std::uint64_t number = 0;
    };

    void put(Letter letter);
    [[nodiscard]] const Letter* next() const;
    void run(const std::stop_token& stop);
    [[nodiscard]] bool deliver(const Letter& letter, const AlertNotify& to) const;
    void settle(const Letter& letter, bool done);
    void keep() const;

    const Options m_options;
    std::mutex m_mutex;           ///< guards the next four
    std::deque<Letter> m_letters; ///< in the order in which they came
    AlertNotify m_to;
    std::filesystem::path m_file; ///< empty: nothing is kept
    std::uint64_t m_numbers = 0;
    std::condition_variable_any m_wake;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace ff
