// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/SourceLoop.h"

#include "app/feeds/poller/Schedule.h"

#include <algorithm>

namespace ff::feeds {

SourceLoop::SourceLoop(SessionContext& context, SourceConfig source)
    : m_session(context, std::move(source)) {
    const Duration interval = m_session.source().interval;
    m_slot =
        Steady::now() + untilNextSlot(now(), phaseOf(m_session.source().id, interval), interval);
}

boost::asio::awaitable<void> SourceLoop::run(std::size_t others) {
    co_await m_session.pause(firstDelay(source().id, source().interval, others));
    int failures = 0;
    while (!m_session.stopped()) {
        const auto begun = Steady::now();
        Collected collected = co_await m_session.poll();
        if (m_session.stopped()) {
            break;
        }
        failures = collected.error ? failures + 1 : 0;
        co_await m_session.deliver(std::move(collected.batches));
        co_await m_session.pause(untilNext(begun, failures));
    }
}

Duration SourceLoop::untilNext(Steady::time_point lastPoll, int failures) {
    const Duration interval = std::max(source().interval, Duration{1});
    const auto present = Steady::now();
    // A beat that comes too soon after the last poll (the first one is off the beat) is left out.
    const auto earliest = std::max(present, lastPoll + interval / 2);
    if (m_slot <= earliest) {
        m_slot += ((earliest - m_slot) / interval + 1) * interval;
    }
    auto wait = std::chrono::ceil<Duration>(m_slot - present);
    const Duration cap = m_session.options().backoffCap;
    if (failures > 1) {
        const double random = std::uniform_real_distribution<double>{}(m_random);
        wait = std::max(wait, backoff(failures, interval, cap, random));
    }
    if (const auto asked = m_session.retryAfter(); asked && failures > 0) {
        wait = std::max(wait, std::min(*asked, std::max(cap, interval)));
    }
    return wait;
}

} // namespace ff::feeds
