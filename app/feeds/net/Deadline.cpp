// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/net/Deadline.h"

#include <utility>

namespace ff::feeds {

/// Outlives the deadline in the timer's handler, which may already be queued when we go.
struct Deadline::State {
    Deadline* owner;
};

Deadline::Deadline(const boost::asio::any_io_executor& executor, Duration length)
    : m_state(std::make_shared<State>(this))
    , m_timer(executor, length)
    , m_length(length) {
    m_timer.async_wait([state = m_state](const boost::system::error_code& ec) {
        if (!ec && state->owner) {
            state->owner->end();
        }
    });
}

Deadline::~Deadline() {
    m_state->owner = nullptr;
}

void Deadline::end() {
    if (!std::exchange(m_over, true) && m_interrupt) {
        m_interrupt();
    }
}

void Deadline::cancel() {
    m_cancelled = true;
    end();
}

bool Deadline::over() const {
    return m_over;
}

std::chrono::steady_clock::duration Deadline::remaining() const {
    return m_timer.expiry() - std::chrono::steady_clock::now();
}

void Deadline::note(const Error& error) {
    if (!m_first) {
        m_first = error;
    }
}

Error Deadline::verdict(const std::string& where) const {
    if (m_cancelled) {
        return {ErrorCode::cancelled, {}, where};
    }
    if (m_first) {
        return *m_first;
    }
    return {ErrorCode::deadlineExceeded,
            std::to_string(m_length.count()) + " ms were over while " + m_doing, where};
}

Deadline::Step::Step(Deadline& deadline, const char* doing, std::function<void()> interrupt)
    : m_deadline(deadline)
    , m_outer(std::exchange(deadline.m_interrupt, std::move(interrupt))) {
    m_deadline.m_doing = doing;
}

Deadline::Step::~Step() {
    m_deadline.m_interrupt = std::move(m_outer);
}

} // namespace ff::feeds
