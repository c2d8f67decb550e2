// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmSamples.h"

#include "app/feeds/slurm/ListText.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace ff::feeds {
namespace {

using NameSet = std::unordered_set<std::string>;

/// Names of the nodes in reservations that are active `at`: in maintenance, and all others.
std::pair<NameSet, NameSet> reservedNodes(const std::vector<SlurmReservation>& reservations,
                                          Instant at) {
    std::pair<NameSet, NameSet> sets;
    for (const auto& reservation : reservations) {
        if (!reservation.start || *reservation.start > at || !reservation.end ||
            *reservation.end <= at)
            continue;
        auto& set = reservation.maintenance ? sets.first : sets.second;
        set.merge([&] {
            auto names = hostNames(reservation.nodeList);
            return NameSet(std::make_move_iterator(names.begin()),
                           std::make_move_iterator(names.end()));
        }());
    }
    return sets;
}

/// Collects one point at one instant for each key.
class PointSet {
public:
    PointSet(SystemId system, Instant at)
        : m_system(std::move(system))
        , m_at(at) {}

    void add(Metric metric, const std::string& account, std::string_view qualifier, double value) {
        m_values[SeriesKey{m_system, metric, account, std::string(qualifier)}] += value;
    }
    [[nodiscard]] std::vector<SeriesSamples> take() const {
        std::vector<SeriesSamples> series;
        series.reserve(m_values.size());
        for (const auto& [key, value] : m_values)
            series.push_back({key, {{m_at, value}}});
        return series;
    }

private:
    SystemId m_system;
    Instant m_at;
    std::map<SeriesKey, double> m_values;
};

bool counts(const JobRecord& job) {
    return job.state == JobState::pending && job.pending == PendingKind::eligible && job.gpus > 0;
}

/// The longest limit among the partitions a job may run in ("a,b"); nothing where one has none.
std::optional<Duration> partitionLimit(const JobRecord& job,
                                       const std::vector<SlurmPartition>& partitions) {
    std::optional<Duration> longest;
    std::string_view names = job.partition;
    while (!names.empty()) {
        const auto comma = std::min(names.find(','), names.size());
        const auto found =
            std::ranges::find(partitions, names.substr(0, comma), &SlurmPartition::name);
        if (found == partitions.end() || !found->maxTime)
            return {};
        longest = std::max(longest.value_or(Duration{}), *found->maxTime);
        names.remove_prefix(std::min(comma + 1, names.size()));
    }
    return longest;
}

} // namespace

GpuStates gpuStates(const std::vector<SlurmNode>& nodes,
                    const std::vector<SlurmReservation>& reservations, Instant at) {
    const auto [maintained, reserved] = reservedNodes(reservations, at);
    GpuStates states;
    for (const auto& node : nodes) {
        const auto rest = node.gpus - node.gpusAllocated;
        states.capacity += node.gpus;
        states.allocated += node.gpusAllocated;
        if (node.condition.plannedDown || maintained.contains(node.name))
            states.plannedDown += rest;
        else if (node.condition.down)
            states.down += rest;
        else if (node.condition.reserved || reserved.contains(node.name))
            states.reserved += rest;
        else
            states.idle += rest;
    }
    return states;
}

std::vector<SeriesSamples> nodeSamples(const SystemId& system, const std::vector<SlurmNode>& nodes,
                                       const std::vector<SlurmReservation>& reservations,
                                       Instant at) {
    const auto states = gpuStates(nodes, reservations, at);
    PointSet points(system, at);
    points.add(Metric::gpusCapacity, {}, {}, double(states.capacity));
    points.add(Metric::gpusAllocated, {}, {}, double(states.allocated));
    points.add(Metric::gpusPlannedDown, {}, {}, double(states.plannedDown));
    points.add(Metric::gpusDown, {}, {}, double(states.down));
    points.add(Metric::gpusReserved, {}, {}, double(states.reserved));
    points.add(Metric::gpusIdle, {}, {}, double(states.idle));
    for (const auto& node : nodes)
        points.add(Metric::nodes, {}, name(node.condition.state), 1);
    return points.take();
}

void atArrival(std::vector<JobRecord>& jobs, Instant arrived) {
    for (auto& job : jobs) {
        job.observed = arrived;
        if (job.state == JobState::pending && job.pending == PendingKind::eligible &&
            job.eligible && *job.eligible > arrived)
            job.pending = PendingKind::beginTime;
    }
}

bool needsPartitions(const std::vector<JobRecord>& jobs) {
    return std::ranges::any_of(jobs,
                               [](const JobRecord& job) { return counts(job) && !job.limit; });
}

std::vector<SeriesSamples> jobSamples(const SystemId& system, const std::vector<JobRecord>& jobs,
                                      const std::vector<SlurmPartition>& partitions, Instant at,
                                      std::vector<std::string>& warnings) {
    PointSet points(system, at);
    std::int64_t unlimited = 0;
    points.add(Metric::queueGpuHours, {}, {}, 0);
    for (const auto& job : jobs) {
        if (job.state == JobState::running || job.state == JobState::suspended) {
            points.add(Metric::accountGpusAllocated, job.account, {}, double(job.gpus));
            if (job.state == JobState::running)
                points.add(Metric::accountJobsRunning, job.account, {}, 1);
        }
        if (job.state != JobState::pending)
            continue;
        const auto devices = double(job.gpus) * double(job.tasks);
        points.add(Metric::queueJobs, job.account, name(job.pending), double(job.tasks));
        points.add(Metric::queueGpus, job.account, name(job.pending), devices);
        if (!counts(job))
            continue;
        const auto limit = job.limit ? job.limit : partitionLimit(job, partitions);
        if (limit)
            points.add(Metric::queueGpuHours, {}, {}, devices * inHours(*limit));
        else
            unlimited += job.tasks;
    }
    if (unlimited > 0)
        warnings.push_back(std::to_string(unlimited) +
                           " pending jobs have no time limit: they are not in queue_gpu_hours");
    return points.take();
}

} // namespace ff::feeds
