// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Attribution.h"
#include "models/periods/Scope.h"
#include "models/ports/JobLedger.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// What usage can be cut by.
enum class Dimension { payer, beneficiary, system, account, mode, partition, organisation, model };
[[nodiscard]] std::string_view name(Dimension cut);
[[nodiscard]] std::optional<Dimension> dimensionByName(std::string_view name);

/// Physical GPUs of a system that were observed not to be available: the mean of each bin, zero
/// where nothing was seen.
struct OutOfUse {
    Window window;
    Duration every{std::chrono::hours{1}};
    std::vector<double> down;     ///< down and planned down
    std::vector<double> reserved; ///< in a reservation, no job

    /// What is missing from the base at `t`.
    [[nodiscard]] double at(EntitlementBase base, Instant t) const;
};

/// GPU time by charging key, in the way that each system can give it.
struct UsageData {
    std::vector<Instant> boundaries; ///< ascending; piece i is [i, i+1); see `piecesOf`
    std::vector<UsageRow> rows;      ///< by samples; `period` is the index of the piece
    /// By jobs, as the ledger shares it: it counts but for systems and pieces that samples tell.
    std::shared_ptr<const UsageMatrix> matrix;
    struct Seen {
        std::vector<Window> covered; ///< where every job (or sample) is known
        /// "jobs", "samples" (integrated allocation samples), or by piece: "jobs+samples".
        std::string method = "jobs";
        /// Where by piece: those that samples tell, since they cover more of them.
        std::vector<bool> sampled;
        /// Where samples tell: how many began in each piece. Empty where jobs do.
        std::vector<std::int64_t> samples{};
        std::string sources{}; ///< the names of those that told; empty: files that were imported
        /// Where samples tell up to now: the time of the newest. `covered` is made of bins.
        std::optional<Instant> newest{};
        /// Where samples tell: the windows of which every job is known all the same.
        std::vector<Window> jobs{};

        /// When every job is known, whoever tells the use: what waits are of.
        [[nodiscard]] const std::vector<Window>& jobsCovered() const {
            return method == "jobs" ? covered : jobs;
        }
    };
    std::map<SystemId, Seen> seen; ///< systems that were asked; one that is missing gave nothing
    std::map<SystemId, OutOfUse> outOfUse; ///< where an entitlement's base asks for it
    Instant until = Instant::max(); ///< when it was asked for: entitlement "to date" ends here
};

/// The boundaries to ask the ledger with: the report's own, and between them each instant at which
/// a rule or entitlement changes, so that no piece is attributed in two ways.
[[nodiscard]] std::vector<Instant> piecesOf(const std::vector<Instant>& report,
                                            const Attribution& attribution);
/// The same for the one period of a scope.
[[nodiscard]] std::vector<Instant> piecesOf(const Scope& scope, const Attribution& attribution);

struct UsageGrouping {
    std::vector<Instant> report; ///< the periods of the answer; each of them in data.boundaries
    std::vector<Dimension> by;
    GpuUnit unit = GpuUnit::physical;
    std::optional<std::set<SystemId>> systems; ///< unset: all
    std::optional<HolderId> payer;             ///< only what this holder pays
    std::optional<HolderId> beneficiary;       ///< only this holder's fraction
    std::optional<ModeId> mode;

    bool operator==(const UsageGrouping&) const = default;
};

/// One line of the answer. `keys` has one text for each cut; empty means unattributed (or, for mode
/// and organisation, not said by the rule).
struct UsageLine {
    std::size_t period = 0;
    std::vector<std::string> keys;
    double gpuSeconds = 0; ///< in the unit asked for
    double gpuHours = 0;
    double share = 0; ///< of the whole of the period, unattributed counted in
    /// Runs that held GPUs in the period while they counted for this line, each once, however many
    /// midnights, rules or capacities changed under it. So the line of the whole (no cut) of one
    /// period is the number of distinct runs. Added over periods or lines, a run counts in each of
    /// those that it was active in; one that leaves a line by a rule and comes back, twice.
    std::int64_t jobs = 0;
    Coverage coverage;  ///< over the systems that this line's usage can come from
    std::string method; ///< "jobs", "samples" or "jobs+samples"
    /// GPU-h to date, where cut by payer (and system) alone: an entitlement is a share that its
    /// holder pays with, whoever profits.
    std::optional<double> entitled;
    std::optional<double> headroom; ///< entitled - used on those systems while it was in force
    /// Of the systems on which its holder is entitled to that: what was not seen elsewhere does not
    /// make a share of entitlement doubtful. Nothing is asked where there is no such system.
    Coverage entitledCoverage{};
    std::optional<EntitlementBasis> basis;
    std::optional<double> siteUnits; ///< by the system's burn rule, where cut by system
    std::string siteUnit;            ///< "node-h"
    /// GPU-h allocated but idle, where the line is of whole systems that tell how busy they are.
    std::optional<double> allocatedIdle{};
    Coverage idleCoverage{}; ///< of these systems: time in which both were observed
    /// H100-equivalents only: systems whose GPUs have no factor, so that what was used of them is
    /// in none of the numbers above.
    std::vector<SystemId> leftOut{};
    bool isKnown = true; ///< false: all that was used is left out, and the zeros say nothing
};

struct UsageTable {
    std::vector<Instant> report;
    std::vector<Dimension> by;
    GpuUnit unit = GpuUnit::physical;
    std::vector<UsageLine> lines;    ///< by period, then largest first, unattributed last
    std::vector<double> totalHours;  ///< one a period: the whole, whatever the cut
    std::vector<Coverage> coverages; ///< one a period
    /// H100-equivalents only: systems with a GPU model that has no factor; they count as nothing,
    /// and whoever shows the table has to say so.
    std::vector<SystemId> withoutFactor;
    /// Systems with shares of GPUs (gres/shard, gres/mps) of which nobody says how many a GPU has:
    /// these count as nothing, and whoever shows the table has to say so.
    std::vector<SystemId> unknownShares{};
    /// Systems with a MIG profile that GPU models of different numbers of slices have: it counts as
    /// a slice of the first of them, and whoever shows the table has to say so.
    std::vector<SystemId> ambiguousTypes{};
    /// Systems whose capacity is not known, beside others whose capacity is: these alone weigh in
    /// the coverages, and whoever shows them has to say so.
    std::vector<SystemId> unweighed{};
    /// Who told of a system, and up to when it is known.
    struct Origin {
        std::string sources; ///< empty: files that were imported
        std::string method;
        std::optional<Instant> knownTo;
        std::string title{}; ///< of the system
    };
    std::map<std::string, Origin> origins{}; ///< by system's id
};

/// Attributes and sums. Exact: time is summed as integers (device-seconds x the device's part of a
/// GPU x the beneficiary's fraction), so that the lines of any cut sum to the same whole.
[[nodiscard]] UsageTable attributeUsage(const UsageData& data, const Attribution& attribution,
                                        const UsageGrouping& cut);

/// The part of `asked` that lies in one of the windows (which may overlap and touch), and the
/// number of gaps between them.
[[nodiscard]] Coverage coverageOf(const std::vector<Window>& covered, Window asked);
/// The same for each period between ascending boundaries, in one pass.
[[nodiscard]] std::vector<Coverage> coveragesOf(const std::vector<Window>& covered,
                                                const std::vector<Instant>& boundaries);
/// The same of one system, weighed by the GPUs that it had at each time; null: not weighed.
[[nodiscard]] std::vector<Coverage> coveragesOf(const System* system,
                                                const std::vector<Window>& covered,
                                                const std::vector<Instant>& boundaries);
[[nodiscard]] Coverage coverageOf(const System* system, const std::vector<Window>& covered,
                                  Window asked);

} // namespace ff
