// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/QueuedJob.h"
#include "models/planning/kept/Bytes.h"

#include <array>
#include <set>
#include <unordered_map>
#include <vector>

namespace ff::planning {

/// The queue as it stands, kept up as jobs come, start and end, and what a job that enters it can
/// see: the features of a wait. None names a person: an account serves as well as the user.
class QueueFeatures {
public:
    static constexpr std::size_t kCount = 32;
    using Row = std::array<float, kCount>;

    [[nodiscard]] Row of(const JobRequest& request, Seconds now) const;
    void queued(std::size_t job, const JobRequest& request, Seconds at);
    void started(std::size_t job, Seconds at);
    void ended(std::size_t job, Seconds at);
    void cancelled(std::size_t job);

    void save(ByteWriter& to) const;
    /// False where the bytes are no such state.
    [[nodiscard]] bool load(ByteReader& from);

private:
    enum class Stage : std::uint8_t { pending, running };
    struct Job {
        JobRequest request;
        Seconds queued = 0;
        Seconds start = 0;
        Stage stage = Stage::pending;
    };
    /// Of all jobs, of a partition's or of an account's.
    struct Load {
        double pendingJobs = 0, pendingGpus = 0, pendingWork = 0;
        double runningGpus = 0;
        double fastWait = 0, slowWait = 0; ///< moving means of ln(wait)
        double lastWait = 0;
        bool sawStart = false;
    };
    struct Account {
        Load load;
        double used = 0; ///< GPU-seconds, decaying with a week
        Seconds usedAt = 0;
    };

    void changePending(const Job& job, double sign);
    void addWait(Load& load, double lnWait);
    static Load& grown(std::vector<Load>& loads, std::size_t index);
    [[nodiscard]] double usedBy(std::uint32_t account, Seconds now) const;

    [[nodiscard]] Job* find(std::size_t job, Stage stage);

    std::unordered_map<std::size_t, Job> m_jobs; ///< those that wait or run
    Load m_all;
    std::vector<Load> m_partitions;
    std::vector<Load> m_sizes;
    std::vector<Load> m_kinds; ///< by partition, size and time limit
    std::vector<Account> m_accounts;
    double m_peakGpus = 0;
    double m_endingWork = 0; ///< sum of GPUs x expected end of the running jobs
    std::set<std::pair<Seconds, std::size_t>> m_pending; ///< by the time they were queued
};

} // namespace ff::planning
