// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/simulation/StepSeries.h"
#include "models/federation/Federation.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ff::demo {

/// What a simulated site speaks.
enum class Wire {
    prometheus,   ///< an HTTP API in front of a Slurm exporter and a GPU exporter
    slurmClassic, ///< slurmrestd v0.0.38: plain numbers
    slurmModern,  ///< slurmrestd v0.0.42: numbers as objects, states as arrays
    exposition,   ///< a bare /metrics page: no past
};

/// Nodes of one kind, which are a partition of their own.
struct PoolPlan {
    std::string partition;
    std::string gpuModel; ///< as the catalogue says: "MI250X"
    std::string gres;     ///< as Slurm says: "mi250x"
    std::string nodePrefix;
    int nodes = 0;
    int devicesPerNode = 0;
    double gpus = 0; ///< physical
};

/// An account of the association tree. Those without a weight only hold others.
struct AccountPlan {
    std::string name;
    std::string parent;
    HolderId payer; ///< empty: no rule will map it
    std::vector<BeneficiaryShare> beneficiaries;
    ModeId mode;
    Organisation organisation = Organisation::unknown;
    std::string programme;
    double weight = 0; ///< share of the submissions
    double scale = 1;  ///< of the jobs' size
};

struct Period {
    Seconds from = 0;
    Seconds to = 0;

    [[nodiscard]] bool holds(Seconds at) const { return at >= from && at < to; }
};

/// A weekly course: some nodes of the first pool, on one morning.
struct TrainingPlan {
    std::string account;
    int weekday = 0; ///< 0: Monday
    int nodes = 0;   ///< 0: no course

    [[nodiscard]] bool holds(Seconds at) const;
    /// The course that is on at `at`, or the next one.
    [[nodiscard]] Period next(Seconds at) const;
};

/// Whose share of the simulated machine is how large.
struct HolderShare {
    HolderId holder;
    double fraction = 0;
};

/// All that is decided about a site before anything happens there.
struct SitePlan {
    SystemId system;
    std::string name;
    std::string cluster;
    std::string country;
    Wire wire = Wire::prometheus;
    std::uint64_t seed = 0;
    double devicesPerGpu = 1;
    bool sizeIsSimulated = false; ///< the catalogue does not know the capacity
    bool amd = false;             ///< which GPU exporter stands there
    std::vector<PoolPlan> pools;
    std::vector<HolderShare> shares;
    std::vector<HolderId> antennas; ///< states that an antenna links to it: they profit, none pays
    std::vector<AccountPlan> accounts;
    double offeredLoad = 1;          ///< work that would come if nobody looked at the queue
    double patienceHours = 24;       ///< the backlog at which half of the users stay away
    Seconds origin = 0;              ///< the simulation's start, with an empty machine
    Seconds shown = 0;               ///< from here on the past is asked for
    std::vector<Period> maintenance; ///< the whole system
    std::vector<Period> blackouts;   ///< every node down
    std::vector<Period> silences;    ///< telemetry lost
    TrainingPlan training;

    [[nodiscard]] int devices() const;
};

/// A plan for each system that is simulated, in the federation's order: those of known size, some
/// that are still being built, and the user's own. The same for the same arguments.
[[nodiscard]] std::vector<SitePlan> planSites(const Federation& federation, std::uint64_t seed,
                                              int days, Seconds now);

} // namespace ff::demo
