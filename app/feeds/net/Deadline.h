// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/core/Time.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ff::feeds {

/// One end for everything that a poll does, DNS and TLS and decoding included. Each step says how
/// it is to be interrupted; when time is up (or somebody cancels) that is done, and the step comes
/// back with an error whose meaning `verdict` knows. Lives on the I/O thread.
class Deadline final {
public:
    Deadline(const boost::asio::any_io_executor& executor, Duration length);
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    void cancel();
    [[nodiscard]] bool over() const;
    [[nodiscard]] std::chrono::steady_clock::duration remaining() const;

    /// The first real error: reported in place of "time is up", which it led to.
    void note(const Error& error);
    /// Why a step was interrupted: cancelled, the first real error, or deadlineExceeded.
    [[nodiscard]] Error verdict(const std::string& where) const;

    /// One interruptible wait. `doing` completes "time was up while ..." and outlives the step.
    class Step final {
    public:
        Step(Deadline& deadline, const char* doing, std::function<void()> interrupt);
        ~Step();
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        Deadline& m_deadline;
        std::function<void()> m_outer;
    };

private:
    struct State;
    void end();

    std::shared_ptr<State> m_state;
    boost::asio::steady_timer m_timer;
    std::function<void()> m_interrupt;
    std::optional<Error> m_first;
    const char* m_doing = "starting";
    Duration m_length;
    bool m_over = false;
    bool m_cancelled = false;
};

} // namespace ff::feeds
