// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmApi.h"
#include "app/feeds/slurm/SlurmProtocols.h"
#include "app/feeds/slurm/SlurmSamples.h"
#include "models/telemetry/OpenJob.h"

#include <algorithm>

namespace ff::feeds {
namespace {

/// One window of the past: every job that touched it, from accounting, and the samples that follow
/// from those jobs, so that charts have a past too.
class SlurmBackfill final : public PollProtocol {
public:
    SlurmBackfill(const SourceConfig& source, SourceMemory& memory, Window window, Duration every)
        : m_system(source.system)
        , m_cluster(source.cluster)
        , m_types(source.gpuTypes)
        , m_memory(memory)
        , m_discovery(memory)
        , m_window(window)
        , m_every(every) {}

    std::optional<Request> next() override {
        if (!m_discovery.done()) {
            return m_discovery.next();
        }
        if (m_done) {
            return {};
        }
        return get(accountedJobsTarget(m_memory.api, m_window.from, m_window.to));
    }

    Result<void> take(const Response& response) override {
        if (!m_discovery.done()) {
            return m_discovery.take(response);
        }
        auto answer = readSlurmResponse(response);
        if (!answer) {
            if (answer.error().code == ErrorCode::unknownVersion && m_discovery.again()) {
                return {};
            }
            return std::unexpected(answer.error());
        }
        if (m_memory.server.empty()) {
            m_memory.server = serverText(*answer, m_memory);
        }
        if (m_cluster.empty()) {
            m_cluster = answer->cluster;
        }
        if (!keepCluster(*answer, m_cluster)) {
            return fail(ErrorCode::wrongSystem, answer->warnings.back());
        }
        m_jobs = std::move(answer->jobs);
        m_warnings = std::move(answer->warnings);
        m_done = true;
        return {};
    }

    Decoded finish(Instant arrived) override {
        Decoded decoded;
        atArrival(m_jobs, arrived);
        // v0.0.37 does not tell when a running job started: the live poll does.
        std::erase_if(m_jobs, [](const JobRecord& job) {
            return !isOver(job.state) && job.state != JobState::pending && !job.start;
        });
        if (m_memory.shardsPerGpu) {
            m_types.shardsPerGpu = m_memory.shardsPerGpu;
        }
        if (m_memory.mpsPerGpu) {
            m_types.mpsPerGpu = m_memory.mpsPerGpu;
        }
        nameShares(m_jobs, m_types);
        judgeOpenJobs(decoded.doubts);
        decoded.series = pastSamples(m_system, m_jobs, m_window, m_every, arrived, m_types);
        decoded.isDerived = true;
        // Why a job waits now, and for how many tasks, only slurmctld knows.
        std::erase_if(m_jobs, [](const JobRecord& job) { return job.state == JobState::pending; });
        decoded.jobs = std::move(m_jobs);
        decoded.cluster = std::move(m_cluster);
        decoded.jobsCover = Window{m_window.from, std::min(m_window.to, arrived)};
        decoded.warnings = std::move(m_warnings);
        if (auto warning = versionWarning(m_memory); !warning.empty()) {
            decoded.warnings.push_back(std::move(warning));
        }
        decoded.server = m_memory.server;
        return decoded;
    }

private:
    /// Accounting may have lost the end of a job that it calls running.
    void judgeOpenJobs(std::vector<std::string>& doubts) {
        constexpr std::size_t kNamed = 10;
        std::size_t others = 0;
        for (JobRecord& job : m_jobs) {
            auto words = judgeOpenJob(job);
            if (words && doubts.size() < kNamed) {
                doubts.push_back(std::move(*words));
            } else if (words) {
                ++others;
            }
        }
        if (others > 0) {
            doubts.push_back("and " + std::to_string(others) + " such jobs more");
        }
    }

    SystemId m_system;
    std::string m_cluster; ///< whose jobs these are; empty while nobody said
    GpuTypes m_types;
    SourceMemory& m_memory;
    SlurmDiscovery m_discovery;
    Window m_window;
    Duration m_every;
    bool m_done = false;
    std::vector<JobRecord> m_jobs;
    std::vector<std::string> m_warnings;
};

} // namespace

std::unique_ptr<PollProtocol> slurmBackfill(const SourceConfig& source, SourceMemory& memory,
                                            Window window, Duration every) {
    return std::make_unique<SlurmBackfill>(source, memory, window, every);
}

} // namespace ff::feeds
