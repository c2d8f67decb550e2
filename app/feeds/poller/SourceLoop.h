// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/poller/SourceSession.h"

#include <chrono>
#include <random>

namespace ff::feeds {

/// Polls one source for as long as it is not stopped: on its own beat, less often while it fails.
class SourceLoop final {
public:
    SourceLoop(SessionContext& context, SourceConfig source);

    /// `others`: how many sources start with this one.
    [[nodiscard]] boost::asio::awaitable<void> run(std::size_t others);
    void stop() { m_session.stop(); }
    [[nodiscard]] bool stopped() const { return m_session.stopped(); }
    [[nodiscard]] boost::asio::awaitable<void> pause(Duration length) {
        return m_session.pause(length);
    }
    [[nodiscard]] const SourceConfig& source() const { return m_session.source(); }

private:
    using Steady = std::chrono::steady_clock;

    [[nodiscard]] Duration untilNext(Steady::time_point lastPoll, int failures);

    SourceSession m_session;
    Steady::time_point m_slot; ///< the next beat; steady, since the system's clock jumps
    std::minstd_rand m_random{std::random_device{}()};
};

} // namespace ff::feeds
