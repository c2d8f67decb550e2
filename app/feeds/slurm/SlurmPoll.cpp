// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/base/CatalogueCheck.h"
#include "app/feeds/slurm/SlurmApi.h"
#include "app/feeds/slurm/SlurmProtocols.h"
#include "app/feeds/slurm/SlurmReservations.h"
#include "app/feeds/slurm/SlurmSamples.h"
#include "models/core/ClockSet.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace ff::feeds {
namespace {

/// The account tree is asked again after so many polls.
constexpr int kPollsBetweenAccounts = 60;
/// Accounting is asked this often, and each time for this much more than what is new: slurmctld
/// tells slurmdbd with a delay.
constexpr Duration kAccountingEvery = std::chrono::minutes{5};
constexpr Duration kAccountingOverlap = std::chrono::minutes{10};
/// What a live poll has the time for; what is older is a hole that the backfill fills.
constexpr Duration kMostAccounting = std::chrono::hours{1};

/// What got no answer is left alone for so long: else one part that hangs would make each poll last
/// its whole time.
constexpr Duration kLeaveAlone = std::chrono::minutes{5};

/// Nodes and live jobs make the poll: without them it failed. What else is asked (reservations,
/// partitions, the account tree, what accounting says of ended jobs) adds to it, and a warning says
/// where it is missing.
class SlurmPoll final : public PollProtocol {
public:
    SlurmPoll(const SourceConfig& source, SourceMemory& memory)
        : m_source(source)
        , m_system(source.system)
        , m_cluster(source.cluster)
        , m_types(source.gpuTypes)
        , m_memory(memory)
        , m_discovery(memory) {}

    std::optional<Request> next() override {
        if (!m_discovery.done()) {
            return m_discovery.next();
        }
        skipWhatIsNotAsked();
        const auto slurm = "/slurm/" + m_memory.api;
        const auto slurmdb = "/slurmdb/" + m_memory.api;
        switch (m_step) {
        case Step::nodes:
            return get(slurm + "/nodes");
        case Step::jobs:
            return get(slurm + "/jobs");
        case Step::reservations:
            return get(slurm + "/reservations");
        case Step::partitions:
            return get(slurm + "/partitions");
        case Step::accounts:
            return get(slurmdb + "/associations");
        case Step::accounting:
            return get(accountedJobsTarget(m_memory.api, m_accountedFrom, {}));
        case Step::diagnosis:
            return get(slurmdb + "/tres");
        case Step::done:
            break;
        }
        return {};
    }

    Result<void> take(const Response& response) override {
        if (!m_discovery.done()) {
            return m_discovery.take(response);
        }
        auto answer = readSlurmResponse(response);
        if (m_step == Step::diagnosis) {
            return diagnosed(answer);
        }
        if (!answer) {
            return refused(answer.error(), response.status);
        }
        if (m_cluster.empty() && m_step <= Step::jobs) {
            m_cluster = answer->cluster; // slurmctld has but its own
        }
        const bool known = keepCluster(*answer, m_cluster);
        if (m_step == Step::jobs && answer->jobs.empty() && !answer->clusters.empty()) {
            return fail(ErrorCode::wrongSystem,
                        "it is of cluster " + answer->clusters.front() + ", not " + m_cluster);
        }
        for (auto& warning : answer->warnings) {
            m_warnings.push_back(std::move(warning));
        }
        if (known) {
            keep(std::move(*answer));
        }
        if (!isNeeded()) {
            m_memory.missed.erase(nameOfStep());
        }
        m_step = Step(int(m_step) + 1);
        return {};
    }

    Result<void> miss(const Error& error) override {
        if (!m_discovery.done()) {
            return std::unexpected(error);
        }
        if (m_step == Step::diagnosis) {
            return diagnosed(std::unexpected(error));
        }
        // What follows one that took all the time was not even asked.
        if (!isNeeded() && !std::exchange(m_hasMissed, true)) {
            m_memory.missed[nameOfStep()] = {now(), nameOfStep() + error.detail};
        }
        return refused(error, 0);
    }

    Decoded finish(Instant arrived) override {
        Decoded decoded;
        atArrival(m_live, arrived);
        learnShares(m_nodes, m_types);
        m_memory.shardsPerGpu = m_types.shardsPerGpu;
        m_memory.mpsPerGpu = m_types.mpsPerGpu;
        nameShares(m_live, m_types);
        nameShares(m_accounted, m_types);
        decoded.series = nodeSamples(m_system, m_nodes, m_reservations, arrived, m_types);
        auto ofJobs = jobSamples(m_system, m_live, m_partitions, arrived, m_warnings, m_types);
        std::ranges::move(ofJobs, std::back_inserter(decoded.series));
        decoded.complete = {Metric::nodes, Metric::accountGpusAllocated, Metric::accountJobsRunning,
                            Metric::queueJobs, Metric::queueGpus};
        if (m_accountingKnown) {
            atArrival(m_accounted, arrived);
            decoded.jobsCover = Window{m_accountedFrom, arrived};
            if (isClockSet(m_begun) && isClockSet(arrived)) { // else it is dropped (ClockGuard)
                m_memory.accountedUntil = arrived;
            }
        }
        decoded.jobs = mergedJobs();
        decoded.jobsAreAllLive = true;
        decoded.cluster = std::move(m_cluster);
        decoded.accounts = std::move(m_accounts);
        if (m_reservationsKnown) {
            decoded.reservations = reservationsAhead(m_nodes, m_reservations, arrived, m_types);
        }
        if (auto warning = versionWarning(m_memory); !warning.empty()) {
            m_warnings.push_back(std::move(warning));
        }
        decoded.warnings = std::move(m_warnings);
        decoded.doubts = typeDoubts(m_nodes, m_types);
        checkAgainstCatalogue(m_source, decoded);
        decoded.server = m_memory.server;
        if (m_memory.pollsSinceAccounts > 0) {
            m_memory.pollsSinceAccounts = (m_memory.pollsSinceAccounts + 1) % kPollsBetweenAccounts;
        }
        return decoded;
    }

private:
    /// In the order they are asked.
    enum class Step {
        nodes,
        jobs,
        reservations,
        partitions,
        accounts,
        accounting,
        done,
        diagnosis
    };

    void skipWhatIsNotAsked() {
        while (m_step < Step::done && !isAsked()) {
            m_step = Step(int(m_step) + 1);
        }
    }

    [[nodiscard]] bool isAsked() {
        if (isNeeded()) {
            return true;
        }
        if ((m_step == Step::partitions && !needsPartitions(m_live)) ||
            (m_step == Step::accounts && m_memory.pollsSinceAccounts != 0)) {
            return false;
        }
        const auto present = now();
        if (m_step == Step::accounting) {
            const auto until = m_memory.accountedUntil;
            const bool isKnown = until && *until <= present; // else the clock was set back
            if (isKnown && present - *until < kAccountingEvery) {
                return false;
            }
            m_accountedFrom = present - kMostAccounting;
            if (isKnown) {
                m_accountedFrom = std::max(m_accountedFrom, *until - kAccountingOverlap);
            }
        }
        const auto missed = m_memory.missed.find(nameOfStep());
        if (missed == m_memory.missed.end() || missed->second.at > present ||
            present - missed->second.at >= kLeaveAlone) {
            return true;
        }
        m_warnings.push_back(missed->second.words);
        return false;
    }

    [[nodiscard]] bool isNeeded() const { return m_step == Step::nodes || m_step == Step::jobs; }

    void keep(SlurmAnswer answer) {
        switch (m_step) {
        case Step::nodes:
            m_memory.server = serverText(answer, m_memory);
            m_nodes = std::move(answer.nodes);
            break;
        case Step::jobs:
            m_live = std::move(answer.jobs);
            break;
        case Step::reservations:
            m_reservationsKnown = answer.kind == SlurmKind::reservations;
            m_reservations = std::move(answer.reservations);
            break;
        case Step::partitions:
            m_partitions = std::move(answer.partitions);
            break;
        case Step::accounts:
            m_accounts = std::move(answer.accounts);
            m_memory.pollsSinceAccounts = 1;
            break;
        case Step::accounting:
            m_accounted = std::move(answer.jobs);
            m_accountingKnown = true;
            break;
        case Step::done:
        case Step::diagnosis:
            break;
        }
    }

    Result<void> refused(const Error& error, int status) {
        if (!isNeeded()) {
            // v0.0.36 knows no reservations; everything else that is missing is said.
            if (m_step != Step::reservations || error.code != ErrorCode::unknownVersion) {
                m_warnings.push_back(nameOfStep() + error.detail);
            }
            m_step = Step(int(m_step) + 1);
            return {};
        }
        if (error.code == ErrorCode::unknownVersion && m_discovery.again()) {
            m_step = Step::nodes;
            return {};
        }
        // The same words stand for a token that is not accepted and for a slurmctld that is away;
        // slurmdbd tells one from the other.
        if (status == 500 && error.code == ErrorCode::siteReportsError) {
            m_refusal = error;
            m_step = Step::diagnosis;
            return {};
        }
        return std::unexpected(error);
    }

    Result<void> diagnosed(const Result<SlurmAnswer>& answer) const {
        const bool token = !answer && (answer.error().code == ErrorCode::tokenExpired ||
                                       answer.error().code == ErrorCode::unauthorised);
        if (token) {
            return std::unexpected(answer.error());
        }
        return std::unexpected(m_refusal);
    }

    [[nodiscard]] std::string nameOfStep() const {
        switch (m_step) {
        case Step::reservations:
            return "reservations are unknown: ";
        case Step::partitions:
            return "partitions are unknown: ";
        case Step::accounts:
            return "the account tree is unknown: ";
        default:
            return "accounting is unknown: ";
        }
    }

    /// Live jobs, and accounting's word on those that are over. Where both know an ended run,
    /// accounting's counts; of what still waits or runs it knows less than slurmctld.
    [[nodiscard]] std::vector<JobRecord> mergedJobs() {
        const auto identity = [](const JobRecord& job) {
            return std::tuple(job.id, job.submit, job.start.value_or(Instant{}));
        };
        std::erase_if(m_accounted, [](const JobRecord& job) { return !isOver(job.state); });
        std::set<std::tuple<std::uint64_t, Instant, Instant>> known;
        for (const auto& job : m_accounted) {
            known.insert(identity(job));
        }
        std::erase_if(m_live, [&](const JobRecord& job) {
            return isOver(job.state) && known.contains(identity(job));
        });
        auto jobs = std::move(m_live);
        std::ranges::move(m_accounted, std::back_inserter(jobs));
        return jobs;
    }

    SourceConfig m_source;
    SystemId m_system;
    std::string m_cluster; ///< whose jobs these are; empty while nobody said
    GpuTypes m_types;
    SourceMemory& m_memory;
    SlurmDiscovery m_discovery;
    Instant m_begun = now();
    Step m_step = Step::nodes;
    Error m_refusal;
    std::vector<SlurmNode> m_nodes;
    std::vector<JobRecord> m_live;
    std::vector<SlurmReservation> m_reservations;
    bool m_reservationsKnown = false;
    std::vector<SlurmPartition> m_partitions;
    std::vector<AccountNode> m_accounts;
    std::vector<JobRecord> m_accounted;
    Instant m_accountedFrom;
    bool m_accountingKnown = false;
    bool m_hasMissed = false; ///< something that the poll can do without got no answer
    std::vector<std::string> m_warnings;
};

} // namespace

std::unique_ptr<PollProtocol> slurmPoll(const SourceConfig& source, SourceMemory& memory) {
    return std::make_unique<SlurmPoll>(source, memory);
}

} // namespace ff::feeds
