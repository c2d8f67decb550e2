// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/planning/PastQueue.h"
#include "models/planning/QueueForecast.h"

#include <map>
#include <set>
#include <string>
#include <tuple>

namespace ff {

/// The queue of one system, kept up with what the ledger knows: replayed once, then told of the
/// runs that came, started and ended since.
class TrackedQueue {
public:
    explicit TrackedQueue(double confidence)
        : m_forecast(confidence) {}

    /// Takes what the ledger knows before `at`; while the site is not seen and jobs wait, time
    /// stands still: nobody knows whether they still do. Where it knows more of the past than it
    /// did (files were imported, a gap was filled), or the clock went back, all is replayed.
    [[nodiscard]] Result<void> update(const QueryContext& reading, const System& system,
                                      Instant at);

    [[nodiscard]] planning::QueueForecast& forecast() { return m_forecast; }
    /// The name of a partition by planning's number; empty where there is none.
    [[nodiscard]] std::string partition(std::uint32_t number) const;

    /// The types of the GPUs that jobs had in the partition, each as JobRecord::gpuModel; empty
    /// where the site does not say.
    [[nodiscard]] const std::set<std::string>& gpuTypes(std::uint32_t partition) const;

    [[nodiscard]] std::string save() const;
    /// False, and the queue is not to be used, where the bytes are no such state.
    [[nodiscard]] bool load(const std::string& bytes);

private:
    /// Id and submit (ms), and which of the tasks of an array that waits.
    using Key = std::tuple<std::uint64_t, std::int64_t, std::uint32_t>;

    [[nodiscard]] Result<void> replay(const QueryContext& reading, const System& system,
                                      Instant at);
    [[nodiscard]] planning::Seconds knownBefore(const PastQueue& past, Instant at) const;
    void advance(const PastQueue& past, planning::Seconds now);
    void numberNew(std::vector<planning::KnownJob>& known, const std::vector<std::size_t>& isNew,
                   planning::Seconds now);

    planning::QueueForecast m_forecast;
    planning::QueueNames m_names;
    std::map<std::uint32_t, std::set<std::string>> m_gpuTypes; ///< by partition
    std::map<Key, std::size_t> m_numbers; ///< of runs that are open, or ended a moment ago
    std::size_t m_next = 0;
    std::int64_t m_covered = 0; ///< ms of the past of which all jobs were known
};

} // namespace ff
