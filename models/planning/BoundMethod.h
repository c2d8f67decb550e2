// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/QueuedJob.h"

#include <array>
#include <cstddef>
#include <optional>

namespace ff::planning {

/// The confidences at which promises are held against what came: the reliability diagram.
inline constexpr std::array kLadder{0.5, 0.75, 0.9, 0.95, 0.99};
using Ladder = std::array<Seconds, kLadder.size()>;

/// A bound that a wait stays under with the method's confidence, and the expected (median) wait.
struct WaitBound {
    Seconds bound = 0;
    std::optional<Seconds> median;  ///< unset where the method states none
    std::optional<Ladder> ladder{}; ///< bounds at each of kLadder; as `median`
};

/// A way to state wait bounds. It is told what happens in the queue, in the order of time, and
/// answers from that alone. Jobs are numbered by the caller, from 0 without holes.
class BoundMethod {
public:
    virtual ~BoundMethod() = default;
    /// The bound for a job that would enter the queue at `now`; nothing where too little is known.
    [[nodiscard]] virtual std::optional<WaitBound> bound(const JobRequest& request,
                                                         Seconds now) = 0;
    virtual void queued(std::size_t job, const JobRequest& request, Seconds at) = 0;
    virtual void started(std::size_t job, Seconds at) = 0;
    virtual void ended(std::size_t job, Seconds at) = 0;
    /// It left the queue without a start.
    virtual void cancelled(std::size_t job, Seconds at) = 0;
};

} // namespace ff::planning
