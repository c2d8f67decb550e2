// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/planning/QueueForecast.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace ff {

/// A system's queue, replayed, and the names of its partitions by planning's numbers.
struct ReplayedQueue {
    planning::QueueForecast forecast;
    std::vector<std::string> partitions;
};

/// Replayed queues, which take seconds to make and answer in microseconds. One is kept for each
/// system, for ten minutes. Thread-safe; a queue is used by one question at a time.
class QueueForecasts {
public:
    struct Use {
        std::unique_lock<std::mutex> lock;
        ReplayedQueue* queue = nullptr; ///< valid while the lock is held
    };
    /// The queue as it was known at `at`.
    [[nodiscard]] Result<Use> use(const QueryContext& reading, const System& system, Instant at,
                                  double confidence);

private:
    struct Kept {
        std::mutex mutex;
        std::optional<ReplayedQueue> queue;
        Instant at{};
        double confidence = 0;
    };
    std::mutex m_mutex;
    std::map<SystemId, Kept> m_kept;
};

} // namespace ff
