// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/backfill/Backfill.h"
#include "models/core/Error.h"
#include "models/sources/PastFetch.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace ff {

/// Fills the holes in the past of the sources in force, from the sources themselves: the newest
/// part of each before an older part of any, so that charts grow from the right for all at once;
/// and few at a time, so that neither the sites nor the live polls suffer. What came coarsely at
/// first is asked for once more as finely as the source is polled, when no hole is left.
class BackfillRunner final {
public:
    using Done = std::function<void(const Result<void>&)>;
    struct Ways {
        /// The parts of a window that are known of a source; may wait.
        std::function<std::vector<Window>(const SourceConfig&, Window)> seen;
        /// Asks for a part of the past; must not wait, nor call `done` before it returns.
        std::function<void(const BackfillTask&, Done done)> ask;
        /// Nothing is left to ask a source for: all of its past was answered, or the first error.
        /// On the thread of the answers; may be empty.
        std::function<void(const SourceConfig&, const Result<void>&)> filled = {};
        /// The parts of a window in which less is known of a source than a sample each so often;
        /// may wait. Empty: what was seen is fine enough.
        std::function<std::vector<Window>(const SourceConfig&, Window, Duration every)> coarse = {};
    };

    explicit BackfillRunner(Ways ways);
    ~BackfillRunner();
    BackfillRunner(const BackfillRunner&) = delete;
    BackfillRunner& operator=(const BackfillRunner&) = delete;

    /// Looks for holes of exactly these from now on; soon, and again every few minutes.
    void setSources(std::vector<SourceConfig> sources);
    /// Waits until the holes that the first look at the present sources found are asked for and
    /// answered; false when that takes longer than this.
    [[nodiscard]] bool waitUntilDone(Duration atMost);
    /// The sources that are being asked for their past, and those where that was stopped.
    [[nodiscard]] std::vector<PastFetch> progress() const;
    /// Stops to ask a source for its past, of an engine for that of all its systems, or goes on.
    void setFetched(const SourceId& source, bool fetched);
    /// Asks for nothing more. Answers that are under way may come later than this, even when the
    /// filler is gone.
    void stop();

private:
    struct State;
    void run(const std::stop_token& stop);
    struct Look;
    [[nodiscard]] std::vector<Look> look(const std::vector<SourceConfig>& sources,
                                         Instant at) const;

    std::shared_ptr<State> m_state;
    std::condition_variable_any m_wake;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace ff
