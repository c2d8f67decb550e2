// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/Batch.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace ff::store {

class Ingest;

/// Something that a caller waits for, run by the writer in a transaction of its own.
struct Command {
    std::function<void(Ingest&)> run;
    std::promise<Result<void>> done;
    bool isNews = true; ///< afterwards the cache may answer otherwise than before
};

/// What the writer does next: batches for one transaction, or a command, or (neither) it ends.
struct Work {
    std::vector<Batch> batches;
    std::optional<Command> command;

    [[nodiscard]] bool nothing() const { return batches.empty() && !command; }
};

/// The bounded queue before the writer: the one place where threads that write meet.
class WriteQueue final {
public:
    explicit WriteQueue(std::size_t capacity)
        : m_capacity(capacity) {}

    /// False: full, or closed.
    bool offer(Batch& batch);
    /// False: closed. Commands are not counted against the capacity: their callers wait.
    bool submit(Command& command);
    /// Waits for work. After `close`, what is queued and then nothing.
    Work take(std::size_t atMost);
    /// For so long nothing waits, and it is open.
    [[nodiscard]] bool staysIdle(std::chrono::milliseconds time);
    void committed(std::size_t batches);
    /// The writer cannot write: wakes those who wait in `flush`.
    /// The commands that wait; where the file cannot be written they are told so at once.
    [[nodiscard]] std::deque<Command> takeCommands();
    void setStuck(bool stuck);
    /// Waits before a retry; false where the queue closes meanwhile.
    bool pause(std::chrono::milliseconds time);
    /// Waits until all batches offered before are committed. False: the writer is stuck or gone.
    bool flush();
    void close();

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_work;     ///< something to do, or closed
    std::condition_variable m_progress; ///< something was committed, or cannot be
    std::deque<Batch> m_batches;
    std::deque<Command> m_commands;
    std::uint64_t m_offered = 0;
    std::uint64_t m_committed = 0;
    std::uint64_t m_failures = 0;
    bool m_stuck = false;
    bool m_closed = false;
};

} // namespace ff::store
