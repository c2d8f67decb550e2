// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/QueuedJob.h"
#include "models/telemetry/JobRecord.h"

#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace ff::planning {

/// Runs as planning sees them, in the order in which they entered the queue, and for each of them
/// the index of its record. The tasks of an array that waits have one record: they stand side by
/// side.
struct QueueHistory {
    std::vector<PastJob> jobs;
    std::vector<std::size_t> records;
    /// Until when the records tell of the queue: nobody knows whether what waited then still does.
    /// Unset: nothing waits.
    std::optional<Seconds> knownBefore{};
};

/// Numbers names in the order in which they first come; a name keeps its number.
class Numbering {
public:
    std::uint32_t of(const std::string& name);
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

private:
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<std::string> m_names;
};

/// What planning's numbers of one system mean.
struct QueueNames {
    Numbering partitions;
    Numbering accounts;
};

[[nodiscard]] Seconds secondsOf(Instant time);

/// How many physical GPUs so many device units of a record are.
using PhysicalGpus = std::function<double(const JobRecord&)>;

/// The runs that asked for GPUs. A run enters the queue when it becomes eligible; held and
/// dependent jobs have not yet. A start before that is a wait of 0. A run that vanished from the
/// site's list ended when it was last seen. Fractions of a GPU count as one.
[[nodiscard]] QueueHistory queueHistory(std::span<const JobRecord> records,
                                        const PhysicalGpus& physical, QueueNames& names);

} // namespace ff::planning
