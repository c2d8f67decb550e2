// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/slurm/SlurmAnswer.h"
#include "models/telemetry/Series.h"

#include <chrono>
#include <string>
#include <vector>

namespace ff::feeds {

[[nodiscard]] inline double inHours(Duration length) {
    return std::chrono::duration<double, std::ratio<3600>>(length).count();
}

/// GPUs of a cluster by state, each counted once, in the order of METRICS: they sum to `capacity`.
/// In the site's device units, where a MIG slice or a share counts its part of a device.
struct GpuStates {
    double capacity = 0;
    double allocated = 0;
    double plannedDown = 0;
    double down = 0;
    double reserved = 0;
    double idle = 0;

    bool operator==(const GpuStates&) const = default;
};

/// A node is in maintenance or reserved by its own flags, or because a reservation that is active
/// `at` names it (v0.0.36 has no flags).
[[nodiscard]] GpuStates gpuStates(const std::vector<SlurmNode>& nodes,
                                  const std::vector<SlurmReservation>& reservations, Instant at,
                                  const GpuTypes& types = {});

/// Capacity, the five states and nodes by state.
[[nodiscard]] std::vector<SeriesSamples>
nodeSamples(const SystemId& system, const std::vector<SlurmNode>& nodes,
            const std::vector<SlurmReservation>& reservations, Instant at,
            const GpuTypes& types = {});

/// What is not certain about the types of the nodes' GPUs, a sentence each.
[[nodiscard]] std::vector<std::string> typeDoubts(const std::vector<SlurmNode>& nodes,
                                                  const GpuTypes& types);

/// How many shares a GPU has, for jobs whose types do not say: as the nodes say where all of them
/// say the same, else as the federation does.
void learnShares(const std::vector<SlurmNode>& nodes, GpuTypes& types);
/// Puts it into the types of the jobs that hold shares, so that it is stored with them.
void nameShares(std::vector<JobRecord>& jobs, const GpuTypes& types);

/// What only the time of arrival tells: when each job was seen so, and that a job whose eligible
/// time lies ahead waits for it.
void atArrival(std::vector<JobRecord>& jobs, Instant arrived);

/// By account: GPUs allocated, jobs running, queue by kind; and the queue's GPU-hours: eligible
/// pending GPUs x time limit. A job without a limit counts with its partition's; where that has
/// none either it is left out, which `warnings` says.
[[nodiscard]] std::vector<SeriesSamples> jobSamples(const SystemId& system,
                                                    const std::vector<JobRecord>& jobs,
                                                    const std::vector<SlurmPartition>& partitions,
                                                    Instant at, std::vector<std::string>& warnings,
                                                    const GpuTypes& types = {});

/// Whether some job's time limit has to be looked up in its partition.
[[nodiscard]] bool needsPartitions(const std::vector<JobRecord>& jobs);

/// The past, rebuilt from what accounting says of every job that touched the window: GPUs
/// allocated by account and in all, and the eligible queue, at each step of `every` since the epoch
/// inside the window. A run that goes on counts up to `arrived`.
[[nodiscard]] std::vector<SeriesSamples> pastSamples(const SystemId& system,
                                                     const std::vector<JobRecord>& jobs,
                                                     Window window, Duration every, Instant arrived,
                                                     const GpuTypes& types = {});

} // namespace ff::feeds
