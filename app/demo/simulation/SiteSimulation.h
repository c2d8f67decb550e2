// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/simulation/NodePool.h"
#include "app/demo/simulation/Random.h"
#include "app/demo/simulation/Scheduler.h"
#include "app/demo/simulation/SimJob.h"
#include "app/demo/simulation/SitePlan.h"
#include "app/demo/simulation/SiteTimeline.h"
#include "app/demo/simulation/Workload.h"

#include <queue>

#include <map>
#include <string>
#include <vector>

namespace ff::demo {

/// One machine with its users, from an empty start up to any second: what is the case at a time
/// depends on the plan and the time alone, never on how often or when somebody looked.
class SiteSimulation final {
public:
    explicit SiteSimulation(SitePlan plan);
    SiteSimulation(const SiteSimulation&) = delete;
    SiteSimulation& operator=(const SiteSimulation&) = delete;

    /// Lets time pass up to `now`, included. Earlier times change nothing.
    void advanceTo(Seconds now);

    [[nodiscard]] const SitePlan& plan() const { return m_plan; }
    [[nodiscard]] Seconds now() const { return m_now; }
    /// Every run since the start, waiting, running or over.
    [[nodiscard]] const SimJobs& jobs() const { return m_jobs; }
    [[nodiscard]] const std::vector<NodePool>& pools() const { return m_pools; }
    [[nodiscard]] const SiteTimeline& timeline() const { return m_timeline; }
    /// The maintenance that is on, or the next one; nothing where none is planned.
    [[nodiscard]] const Period* nextMaintenance(Seconds at) const;

private:
    using Index = Scheduler::Index;
    struct Event {
        enum class Kind : std::uint8_t {
            submit,
            finish,
            release,
            give_up,
            suspend,
            resume,
            repair
        };
        Seconds at = 0;
        std::uint64_t order = 0; ///< of what happens in the same second
        Kind kind = Kind::submit;
        std::uint32_t target = 0; ///< a job's index, or pool and node
        std::uint32_t serial = 0; ///< the job's plan that this belongs to

        bool operator>(const Event& other) const {
            return at != other.at ? at > other.at : order > other.order;
        }
    };

    void plan(Event::Kind kind, Seconds at, Index job);
    void happen(const Event& event);
    void tick(Seconds at);

    void submit(Index job, Seconds at);
    void blockMaybe(Index job, Seconds at);
    void wait(Index job, Seconds at, int tasks);
    void release(Index job, Seconds at);
    void giveUp(Index job, Seconds at);
    [[nodiscard]] bool start(Index record, Seconds at);
    void run(Index job, Seconds at);
    void finish(Index job, Seconds at, JobState state);
    void suspend(Index job, Seconds at);
    void resume(Index job, Seconds at);
    void requeue(Index job, Seconds at);
    void releaseDependents(std::uint32_t id, Seconds at);

    void breakNodes(Seconds at);
    void breakNode(std::size_t pool, NodePool::Node node, Seconds at, Seconds repaired);
    void blackOut(Seconds at);
    void holdTraining(Seconds at);
    void killOn(std::size_t pool, NodePool::Node node, Seconds at);
    void schedule(Seconds at);
    void record(Seconds at);
    [[nodiscard]] double backlogHours() const;

    SitePlan m_plan;
    Workload m_workload;
    Random m_fate; ///< what happens to jobs and nodes
    Seconds m_now;
    Seconds m_nextTick;
    std::uint64_t m_order = 0;
    std::uint32_t m_nextId;
    std::vector<NodePool::Node> m_training; ///< nodes of the first pool that a course holds
    bool m_changed = false;                 ///< since the last pass of the scheduler
    double m_waitingWork = 0;               ///< device-seconds by limits, of what could start
    std::int64_t m_busy = 0;
    SimJobs m_jobs;
    std::vector<NodePool> m_pools;
    std::vector<Scheduler> m_queues; ///< a pool each
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::map<std::uint32_t, std::vector<Index>> m_dependents; ///< by the id they wait for
    std::vector<Index> m_lastOf;                              ///< latest job of each account
    SiteTimeline m_timeline;
};

} // namespace ff::demo
