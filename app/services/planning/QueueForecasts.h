// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/planning/TrackedQueue.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace ff {

/// The queues of the systems. One takes seconds to be replayed, milliseconds to be kept up, and
/// answers in less; so each is kept in the process, and in a file beside the cache for the next
/// process. Thread-safe; a queue is used by one question at a time.
class QueueForecasts {
public:
    struct Use {
        std::shared_ptr<void> owner; ///< goes after the lock
        std::unique_lock<std::mutex> lock;
        TrackedQueue* queue = nullptr; ///< valid while the lock is held
    };
    /// The queue as it is known now.
    [[nodiscard]] Result<Use> present(const QueryContext& reading, const System& system,
                                      double confidence);
    /// The queue as it was known at a time of the past; not kept.
    [[nodiscard]] static Result<Use> past(const QueryContext& reading, const System& system,
                                          Instant at, double confidence);

private:
    struct Kept {
        std::mutex mutex;
        std::optional<TrackedQueue> queue;
        double confidence = 0;
        std::string basis;
        std::optional<std::uint64_t> edition; ///< of the cache when it was last updated
        Instant updated{};
        Instant written{};
    };
    /// On another thread, so that no question waits for it but one that comes meanwhile.
    static void refitLater(const std::shared_ptr<Kept>& kept);
    static Result<void> bring(Kept& kept, const QueryContext& reading, const System& system,
                              double confidence);

    std::mutex m_mutex;
    std::map<SystemId, std::shared_ptr<Kept>> m_kept;
};

} // namespace ff
