// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <optional>

namespace ff::planning {

/// Seconds since the epoch, or a number of seconds: planning needs no finer time.
using Seconds = std::int64_t;

/// What is known of a job when it enters the queue. Partition and account are numbers of the
/// caller's: equal numbers mean the same one.
struct JobRequest {
    std::int64_t gpus = 1;
    std::optional<Seconds> limit; ///< time limit; unset: unlimited or unknown
    std::uint32_t partition = 0;
    std::uint32_t account = 0;

    bool operator==(const JobRequest&) const = default;
};

/// The four size classes of the published method: 1-4, 5-16, 17-64 and 65 or more GPUs.
constexpr std::size_t kSizeClasses = 4;
[[nodiscard]] constexpr std::size_t sizeClass(std::int64_t gpus) {
    return gpus <= 4 ? 0 : gpus <= 16 ? 1 : gpus <= 64 ? 2 : 3;
}

/// A job of the past. `start` unset: it never started, and left the queue at `end` if that is set.
struct PastJob {
    Seconds queued = 0; ///< when it became eligible
    JobRequest request;
    std::optional<Seconds> start;
    std::optional<Seconds> end;

    [[nodiscard]] bool isWaiting() const { return !start && !end; }
};

} // namespace ff::planning
