// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/BoundMethod.h"
#include "models/planning/kept/Bytes.h"

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

namespace ff::planning {

/// The class of jobs that share a history.
using ClassOf = std::function<std::size_t(const JobRequest&)>;

/// The published method, as the baseline: QBETS (Brevik, Nurmi, Wolski, PPoPP 2006 and JSSPP 2007).
/// The bound is an order statistic of the waits of started jobs of the class; after a run of misses
/// that is improbable while the queue stays as it was, only the newest waits are kept.
class Qbets final : public BoundMethod {
public:
    Qbets(double quantile, ClassOf classOf);
    [[nodiscard]] std::optional<WaitBound> bound(const JobRequest& request, Seconds now) override;
    /// The same where a part `level` of the jobs may outlive the bound instead of 1 - quantile. A
    /// history that is too short for a small part has its longest wait.
    [[nodiscard]] std::optional<Seconds> boundAt(const JobRequest& request, double level) const;
    /// How many waits the history of its class holds.
    [[nodiscard]] std::size_t seen(const JobRequest& request) const;
    void queued(std::size_t job, const JobRequest& request, Seconds at) override;
    void started(std::size_t job, Seconds at) override;
    void ended(std::size_t, Seconds) override {}
    void cancelled(std::size_t job, Seconds) override { m_jobs.erase(job); }

    void save(ByteWriter& to) const;
    /// False where the bytes are no such state.
    [[nodiscard]] bool load(ByteReader& from);

private:
    struct History {
        std::vector<std::int32_t> arrived; ///< in s, in the order of start
        std::vector<std::int32_t> sorted;
        std::size_t missesInARow = 0;
        // Sums for the first autocorrelation.
        double sum = 0, squares = 0, products = 0;
    };
    struct Queued {
        std::size_t historyIndex = 0;
        Seconds at = 0;
    };
    [[nodiscard]] std::optional<Seconds> boundOf(const History& history) const;
    void add(History& history, Seconds wait);

    double m_quantile;
    std::size_t m_needed;
    ClassOf m_classOf;
    std::vector<History> m_histories;
    std::unordered_map<std::size_t, Queued> m_jobs; ///< those that wait
};

/// Sizes alone: the published classes.
[[nodiscard]] std::size_t classBySize(const JobRequest& request);
/// Partition, size, and time limit up to 0.5 h, 4 h, 12 h or more: the strong baseline.
[[nodiscard]] std::size_t classBySizeAndLimit(const JobRequest& request);

} // namespace ff::planning
