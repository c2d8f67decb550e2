// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmSamples.h"

#include "app/feeds/slurm/text/ListText.h"

#include <algorithm>
#include <map>
#include <set>
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
            *reservation.end <= at) {
            continue;
        }
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
        for (const auto& [key, value] : m_values) {
            series.push_back({key, {{m_at, value}}});
        }
        return series;
    }

private:
    SystemId m_system;
    Instant m_at;
    std::map<SeriesKey, double> m_values;
};

/// Of `devices` where their types are not told.
std::int64_t unitsOf(const std::vector<GpuPart>& parts, std::int64_t devices, GpuUnits& gpus) {
    if (parts.empty()) {
        return devices * kUnitsAGpu;
    }
    std::int64_t units = 0;
    for (const GpuPart& part : parts) {
        units += gpus.of(part.devices, part.type);
    }
    return units;
}

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
        if (found == partitions.end() || !found->maxTime) {
            return {};
        }
        longest = std::max(longest.value_or(Duration{}), *found->maxTime);
        names.remove_prefix(std::min(comma + 1, names.size()));
    }
    return longest;
}

} // namespace

GpuStates gpuStates(const std::vector<SlurmNode>& nodes,
                    const std::vector<SlurmReservation>& reservations, Instant at,
                    const GpuTypes& types) {
    const auto [maintained, reserved] = reservedNodes(reservations, at);
    struct {
        std::int64_t capacity = 0, allocated = 0, plannedDown = 0, down = 0, reserved = 0, idle = 0;
    } units; // whole numbers, so that slices add up to GPUs
    GpuUnits gpus(types);
    for (const auto& node : nodes) {
        const auto all = unitsOf(node.types, node.gpus, gpus);
        const bool allByState = !node.isUseKnown && node.condition.state == NodeState::allocated;
        const auto used =
            allByState ? all
                       : std::min(unitsOf(node.allocatedTypes, node.gpusAllocated, gpus), all);
        const auto rest = all - used;
        units.capacity += all;
        units.allocated += used;
        if (node.condition.plannedDown || maintained.contains(node.name)) {
            units.plannedDown += rest;
        } else if (node.condition.down) {
            units.down += rest;
        } else if (node.condition.reserved || reserved.contains(node.name)) {
            units.reserved += rest;
        } else {
            units.idle += rest;
        }
    }
    return {gpusOf(units.capacity), gpusOf(units.allocated), gpusOf(units.plannedDown),
            gpusOf(units.down),     gpusOf(units.reserved),  gpusOf(units.idle)};
}

std::vector<SeriesSamples> nodeSamples(const SystemId& system, const std::vector<SlurmNode>& nodes,
                                       const std::vector<SlurmReservation>& reservations,
                                       Instant at, const GpuTypes& types) {
    const auto states = gpuStates(nodes, reservations, at, types);
    PointSet points(system, at);
    points.add(Metric::gpusCapacity, {}, {}, states.capacity);
    points.add(Metric::gpusAllocated, {}, {}, states.allocated);
    points.add(Metric::gpusPlannedDown, {}, {}, states.plannedDown);
    points.add(Metric::gpusDown, {}, {}, states.down);
    points.add(Metric::gpusReserved, {}, {}, states.reserved);
    points.add(Metric::gpusIdle, {}, {}, states.idle);
    for (const auto& node : nodes) {
        points.add(Metric::nodes, {}, name(node.condition.state), 1);
    }
    return points.take();
}

std::vector<std::string> typeDoubts(const std::vector<SlurmNode>& nodes, const GpuTypes& types) {
    std::set<std::string> names;
    for (const SlurmNode& node : nodes) {
        for (const GpuPart& part : node.types) {
            names.insert(part.type);
        }
    }
    std::vector<std::string> doubts;
    for (const std::string& name : names) {
        const GpuKind kind = types.find(name);
        if (kind.isAmbiguous && kind.fraction) {
            doubts.push_back("the GPU type " + name +
                             " may be of several GPU models: it counts "
                             "as " +
                             std::to_string(kind.fraction->parts) + "/" +
                             std::to_string(kind.fraction->whole) +
                             " of a GPU. Give the system's capacity its model, or a [[gpu_type]]");
        }
    }
    return doubts;
}

void learnShares(const std::vector<SlurmNode>& nodes, GpuTypes& types) {
    const auto learn = [&](auto member, std::optional<std::int64_t>& known) {
        std::set<std::int64_t> values;
        for (const SlurmNode& node : nodes) {
            if (node.*member) {
                values.insert(*(node.*member));
            }
        }
        if (values.size() == 1) {
            known = *values.begin();
        }
    };
    learn(&SlurmNode::shardsPerGpu, types.shardsPerGpu);
    learn(&SlurmNode::mpsPerGpu, types.mpsPerGpu);
}

void nameShares(std::vector<JobRecord>& jobs, const GpuTypes& types) {
    for (JobRecord& job : jobs) {
        auto parts = gpuParts(job.gpuModel);
        bool isNamed = false;
        for (GpuPart& part : parts) {
            const auto shared = sharedTypeOf(part.type);
            const auto known = !shared || shared->perGpu ? std::nullopt
                               : shared->gres == "shard" ? types.shardsPerGpu
                                                         : types.mpsPerGpu;
            if (known) {
                part.type = sharedType(shared->gres, shared->model, known);
            }
            isNamed = isNamed || known;
        }
        if (isNamed) {
            job.gpuModel = gpuPartsText(std::move(parts));
        }
    }
}

void atArrival(std::vector<JobRecord>& jobs, Instant arrived) {
    for (auto& job : jobs) {
        job.observed = arrived;
        if (job.state == JobState::pending && job.pending == PendingKind::eligible &&
            job.eligible && *job.eligible > arrived) {
            job.pending = PendingKind::beginTime;
        }
    }
}

bool needsPartitions(const std::vector<JobRecord>& jobs) {
    return std::ranges::any_of(jobs,
                               [](const JobRecord& job) { return counts(job) && !job.limit; });
}

std::vector<SeriesSamples> jobSamples(const SystemId& system, const std::vector<JobRecord>& jobs,
                                      const std::vector<SlurmPartition>& partitions, Instant at,
                                      std::vector<std::string>& warnings, const GpuTypes& types) {
    PointSet points(system, at);
    GpuUnits units(types);
    std::int64_t unknownShares = 0;
    const auto gpusOfJob = [&](const JobRecord& job) {
        const auto inUnits = units.of(job.gpus, job.gpuModel);
        if (inUnits == 0) {
            unknownShares += job.gpus * job.tasks;
        }
        return gpusOf(inUnits);
    };
    std::int64_t unlimited = 0;
    points.add(Metric::queueGpuHours, {}, {}, 0);
    for (const auto& job : jobs) {
        if (job.state == JobState::running || job.state == JobState::suspended) {
            points.add(Metric::accountGpusAllocated, job.account, {}, gpusOfJob(job));
            if (job.state == JobState::running) {
                points.add(Metric::accountJobsRunning, job.account, {}, 1);
            }
        }
        if (job.state != JobState::pending) {
            continue;
        }
        const auto devices = gpusOfJob(job) * double(job.tasks);
        points.add(Metric::queueJobs, job.account, name(job.pending), double(job.tasks));
        points.add(Metric::queueGpus, job.account, name(job.pending), devices);
        if (!counts(job)) {
            continue;
        }
        const auto limit = job.limit ? job.limit : partitionLimit(job, partitions);
        if (limit) {
            points.add(Metric::queueGpuHours, {}, {}, devices * inHours(*limit));
        } else {
            unlimited += job.tasks;
        }
    }
    if (unlimited > 0) {
        warnings.push_back(std::to_string(unlimited) +
                           " pending jobs have no time limit: they are not in queue_gpu_hours");
    }
    if (unknownShares > 0) {
        warnings.push_back(std::to_string(unknownShares) +
                           " shares of GPUs that jobs have or ask for count as nothing: how many a "
                           "GPU has is not known (give the system shards_per_gpu in "
                           "federation.toml)");
    }
    return points.take();
}

} // namespace ff::feeds
