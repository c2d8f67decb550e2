// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/writer/WriteQueue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ff::store {

bool WriteQueue::offer(Batch& batch) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || m_batches.size() >= m_capacity) {
            return false;
        }
        m_batches.push_back(std::move(batch));
        ++m_offered;
    }
    m_work.notify_one();
    return true;
}

bool WriteQueue::submit(Command& command) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed) {
            return false;
        }
        m_commands.push_back(std::move(command));
    }
    m_work.notify_one();
    return true;
}

Work WriteQueue::take(std::size_t atMost) {
    std::unique_lock lock(m_mutex);
    m_work.wait(lock, [this] { return m_closed || !m_batches.empty() || !m_commands.empty(); });
    Work work;
    if (!m_batches.empty()) { // what was polled goes before what is asked about it
        const auto end = m_batches.begin() + std::ptrdiff_t(std::min(atMost, m_batches.size()));
        work.batches.assign(std::move_iterator(m_batches.begin()), std::move_iterator(end));
        m_batches.erase(m_batches.begin(), end);
    } else if (!m_commands.empty()) {
        work.command = std::move(m_commands.front());
        m_commands.pop_front();
    }
    return work;
}

bool WriteQueue::staysIdle(std::chrono::milliseconds time) {
    std::unique_lock lock(m_mutex);
    return !m_work.wait_for(
        lock, time, [this] { return m_closed || !m_batches.empty() || !m_commands.empty(); });
}

void WriteQueue::committed(std::size_t batches) {
    {
        const std::lock_guard lock(m_mutex);
        m_committed += batches;
    }
    m_progress.notify_all();
}

std::deque<Command> WriteQueue::takeCommands() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_commands, {});
}

void WriteQueue::setStuck(bool stuck) {
    {
        const std::lock_guard lock(m_mutex);
        m_stuck = stuck;
        if (stuck) {
            ++m_failures;
        }
    }
    m_progress.notify_all();
}

bool WriteQueue::pause(std::chrono::milliseconds time) {
    std::unique_lock lock(m_mutex);
    return !m_work.wait_for(lock, time, [this] { return m_closed; });
}

bool WriteQueue::flush() {
    std::unique_lock lock(m_mutex);
    const std::uint64_t wanted = m_offered;
    const std::uint64_t failures = m_failures;
    // A stuck writer gets one more try before the answer is no.
    m_progress.wait(lock, [&] {
        return m_committed >= wanted || m_failures > failures || (m_closed && m_stuck);
    });
    return m_committed >= wanted;
}

void WriteQueue::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_work.notify_all();
    m_progress.notify_all();
}

} // namespace ff::store
