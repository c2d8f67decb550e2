// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/simulation/SiteSimulation.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace ff::demo {
namespace {

constexpr Seconds kHour = 3600;
constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

constexpr double kSuspended = 0.004;
constexpr double kCancelledWaiting = 0.02;
constexpr double kHeld = 0.01;
constexpr double kDependent = 0.03;
constexpr double kBeginTime = 0.01;
constexpr double kForReservation = 0.003;

} // namespace

SiteSimulation::SiteSimulation(SitePlan plan)
    : m_plan(std::move(plan))
    , m_workload(m_plan, Random(blend(m_plan.seed, 4)))
    , m_fate(blend(m_plan.seed, 5))
    , m_now(m_plan.origin)
    , m_nextTick(m_plan.origin)
    , m_nextId(std::uint32_t(100000 + blend(m_plan.seed, 6) % 9000000))
    , m_lastOf(m_plan.accounts.size(), kNobody) {
    for (const PoolPlan& pool : m_plan.pools) {
        m_pools.emplace_back(pool.nodes, pool.devicesPerNode);
        m_queues.emplace_back(m_jobs);
    }
    m_timeline.accounts.resize(m_plan.accounts.size());
}

void SiteSimulation::advanceTo(Seconds now) {
    while (true) {
        const bool eventFirst = !m_events.empty() && m_events.top().at <= m_nextTick;
        const Seconds at = eventFirst ? m_events.top().at : m_nextTick;
        if (at > now) {
            break;
        }
        if (eventFirst) {
            const Event event = m_events.top();
            m_events.pop();
            happen(event);
        } else {
            tick(at);
            m_nextTick += Workload::kSlot;
        }
        record(at);
    }
    m_now = std::max(m_now, now);
}

const Period* SiteSimulation::nextMaintenance(Seconds at) const {
    const Period* next = nullptr;
    for (const Period& period : m_plan.maintenance) {
        if (period.to > at && (!next || period.from < next->from)) {
            next = &period;
        }
    }
    return next;
}

void SiteSimulation::plan(Event::Kind kind, Seconds at, Index job) {
    m_events.push({at, m_order++, kind, job, m_jobs[job].serial});
}

void SiteSimulation::happen(const Event& event) {
    using enum Event::Kind;
    if (event.kind == repair) {
        m_pools[event.target >> 16U].setHealth(NodePool::Node(event.target & 0xffffU),
                                               NodePool::Health::up);
        m_changed = true;
        return;
    }
    if (m_jobs[event.target].serial != event.serial) {
        return;
    }
    switch (event.kind) {
    case submit:
        return this->submit(event.target, event.at);
    case finish:
        return this->finish(event.target, event.at, m_jobs[event.target].outcome);
    case release:
        return this->release(event.target, event.at);
    case give_up:
        return giveUp(event.target, event.at);
    case suspend:
        return this->suspend(event.target, event.at);
    case resume:
        return this->resume(event.target, event.at);
    case repair:
        return;
    }
}

void SiteSimulation::tick(Seconds at) {
    if (auto job = m_workload.arrival(at, backlogHours())) {
        m_jobs.push_back(std::move(*job));
        plan(Event::Kind::submit, m_jobs.back().submit, Index(m_jobs.size() - 1));
    }
    breakNodes(at);
    blackOut(at);
    holdTraining(at);
    // What keeps jobs waiting may end by the clock alone, so every tenth pass looks anyway.
    if (m_changed || at / Workload::kSlot % 10 == 0) {
        schedule(at);
    }
    m_changed = false;
}

void SiteSimulation::submit(Index job, Seconds at) {
    SimJob& fresh = m_jobs[job];
    fresh.id = m_nextId++;
    if (fresh.tasksLeft > 1) {
        fresh.arrayId = fresh.id;
    }
    fresh.eligible = at;
    blockMaybe(job, at);
    wait(job, at, fresh.tasksLeft);
    m_lastOf[fresh.account] = job;
    if (m_fate.chance(kCancelledWaiting)) {
        plan(Event::Kind::give_up, at + m_fate.between(60, 24 * kHour), job);
    }
}

/// Some jobs do not want to start yet, or must not.
void SiteSimulation::blockMaybe(Index job, Seconds at) {
    SimJob& fresh = m_jobs[job];
    const double lot = m_fate.unit();
    const Index last = m_lastOf[fresh.account];
    const auto block = [&](PendingKind kind) {
        fresh.pending = kind;
        fresh.eligible = 0;
    };
    if (lot < kHeld) {
        block(PendingKind::held);
        plan(m_fate.chance(0.7) ? Event::Kind::release : Event::Kind::give_up,
             at + m_fate.between(2 * kHour, 72 * kHour), job);
    } else if (lot < kHeld + kBeginTime) {
        block(PendingKind::beginTime);
        fresh.eligible = at + m_fate.between(kHour, 12 * kHour);
        plan(Event::Kind::release, fresh.eligible, job);
    } else if (lot < kHeld + kBeginTime + kForReservation) {
        block(PendingKind::reservation);
        plan(Event::Kind::release, at + m_fate.between(6 * kHour, 48 * kHour), job);
    } else if (lot < kHeld + kBeginTime + kForReservation + kDependent && last != kNobody &&
               !isOver(m_jobs[last].state) && m_jobs[last].arrayId == 0) {
        block(PendingKind::dependency);
        fresh.dependsOn = m_jobs[last].id;
        m_dependents[fresh.dependsOn].push_back(job);
    }
}

/// Puts tasks into the queue's counts (or takes them out), and the record where it belongs.
void SiteSimulation::wait(Index job, Seconds at, int tasks) {
    const SimJob& waiting = m_jobs[job];
    auto& lines = m_timeline.accounts[waiting.account];
    lines.waitingJobs.add(at, tasks);
    lines.waitingDevices.add(at, std::int64_t(tasks) * waiting.devices);
    if (waiting.pending == PendingKind::dependency) {
        m_timeline.dependent.add(at, tasks);
    }
    if (waiting.pending != PendingKind::eligible) {
        return;
    }
    m_waitingWork += double(tasks) * waiting.devices * waiting.limit;
    if (tasks > 0) {
        m_queues[waiting.pool].enqueue(job);
        m_changed = true;
    }
}

void SiteSimulation::release(Index job, Seconds at) {
    SimJob& waiting = m_jobs[job];
    if (waiting.state != JobState::pending || waiting.pending == PendingKind::eligible) {
        return;
    }
    wait(job, at, -waiting.tasksLeft);
    waiting.pending = PendingKind::eligible;
    waiting.eligible = at;
    wait(job, at, waiting.tasksLeft);
}

void SiteSimulation::giveUp(Index job, Seconds at) {
    SimJob& waiting = m_jobs[job];
    if (waiting.state != JobState::pending) {
        return;
    }
    wait(job, at, -waiting.tasksLeft);
    if (waiting.pending == PendingKind::eligible) {
        m_queues[waiting.pool].dequeue(job);
    }
    waiting.state = JobState::cancelled;
    waiting.start = at;
    waiting.end = at;
    ++waiting.serial;
    releaseDependents(waiting.id, at);
}

void SiteSimulation::releaseDependents(std::uint32_t id, Seconds at) {
    if (const auto dependents = m_dependents.extract(id)) {
        for (const Index dependent : dependents.mapped()) {
            release(dependent, at);
        }
    }
}

/// Starts the record's job, or one task of its array; true where the record goes on waiting.
bool SiteSimulation::start(Index record, Seconds at) {
    wait(record, at, -1);
    if (m_jobs[record].arrayId == 0 || m_jobs[record].tasksLeft == 1) {
        if (m_jobs[record].arrayId != 0) {
            m_jobs[record].arrayTask = m_jobs[record].firstTask;
        }
        run(record, at);
        return false;
    }
    SimJob task = m_jobs[record];
    SimJob& rest = m_jobs[record];
    task.id = m_nextId++;
    task.arrayTask = rest.firstTask++;
    task.arrayRecord = record;
    task.tasksLeft = 1;
    task.serial = 0;
    // Tasks of an array are alike, but no twins.
    task.work = std::int32_t(double(task.work) * (0.7 + 0.3 * m_fate.unit()));
    if (task.work < task.limit && task.outcome == JobState::timeout) {
        task.outcome = JobState::completed;
    }
    --rest.tasksLeft;
    ++rest.tasksRunning;
    m_jobs.push_back(std::move(task));
    run(Index(m_jobs.size() - 1), at);
    return true;
}

void SiteSimulation::run(Index index, Seconds at) {
    SimJob& job = m_jobs[index];
    job.placed = m_pools[job.pool].place(job.devices);
    job.state = JobState::running;
    job.start = at;
    ++job.serial;
    m_queues[job.pool].started(index);
    m_busy += std::int64_t(job.devices) * job.busyPermille;
    auto& lines = m_timeline.accounts[job.account];
    lines.devices.add(at, job.devices);
    lines.jobs.add(at, 1);
    const Seconds takes = std::min(job.work, job.limit);
    plan(Event::Kind::finish, at + takes, index);
    if (takes > 2 * kHour && m_fate.chance(kSuspended)) {
        plan(Event::Kind::suspend, at + m_fate.between(kHour, takes - kHour), index);
    }
}

void SiteSimulation::finish(Index index, Seconds at, JobState state) {
    SimJob& job = m_jobs[index];
    m_queues[job.pool].ended(index);
    m_pools[job.pool].release(job.placed, job.devices);
    if (job.state == JobState::suspended) {
        job.suspended += std::int32_t(at - job.suspendedSince);
        m_timeline.suspended.add(at, -1);
    } else {
        m_busy -= std::int64_t(job.devices) * job.busyPermille;
    }
    job.state = state;
    job.end = at;
    ++job.serial;
    auto& lines = m_timeline.accounts[job.account];
    lines.devices.add(at, -job.devices);
    lines.jobs.add(at, -1);
    if (job.arrayId != 0 && job.id != job.arrayId) {
        --m_jobs[job.arrayRecord].tasksRunning;
    }
    m_changed = true;
    if (state != JobState::requeued) {
        releaseDependents(job.id, at);
    }
}

void SiteSimulation::suspend(Index index, Seconds at) {
    SimJob& job = m_jobs[index];
    job.state = JobState::suspended;
    job.suspendedSince = at;
    ++job.serial;
    m_busy -= std::int64_t(job.devices) * job.busyPermille;
    m_timeline.suspended.add(at, 1);
    plan(Event::Kind::resume, at + m_fate.between(kHour / 6, kHour), index);
}

void SiteSimulation::resume(Index index, Seconds at) {
    SimJob& job = m_jobs[index];
    m_queues[job.pool].ended(index); // the end of its limit moves
    job.suspended += std::int32_t(at - job.suspendedSince);
    m_queues[job.pool].started(index);
    job.state = JobState::running;
    m_busy += std::int64_t(job.devices) * job.busyPermille;
    m_timeline.suspended.add(at, -1);
    plan(Event::Kind::finish, job.start + std::min(job.work, job.limit) + job.suspended, index);
}

/// Back into the queue: a run of its own, with the same id.
void SiteSimulation::requeue(Index index, Seconds at) {
    SimJob again = m_jobs[index];
    finish(index, at, JobState::requeued);
    again.placed.clear();
    again.state = JobState::pending;
    again.pending = PendingKind::eligible;
    again.submit = at;
    again.eligible = at;
    again.start = 0;
    again.suspended = 0;
    again.serial = 0;
    ++again.restarts;
    m_jobs.push_back(std::move(again));
    wait(Index(m_jobs.size() - 1), at, 1);
}

void SiteSimulation::schedule(Seconds at) {
    Seconds horizon = std::numeric_limits<Seconds>::max();
    if (const Period* period = nextMaintenance(at)) {
        horizon = period->from;
    }
    for (std::size_t pool = 0; pool < m_pools.size(); ++pool) {
        m_queues[pool].pass(at, horizon, m_pools[pool],
                            [&](Index record) { return start(record, at); });
    }
}

void SiteSimulation::record(Seconds at) {
    using enum NodePool::Health;
    std::int64_t allocated = 0;
    std::int64_t without = 0;
    std::int64_t broken = 0;
    std::int64_t kept = 0;
    for (const NodePool& pool : m_pools) {
        allocated += pool.allocated();
        without += pool.capacity() - pool.allocated();
        broken += pool.withoutJob(down) + pool.withoutJob(draining);
        kept += pool.withoutJob(reserved);
    }
    const Period* period = nextMaintenance(at);
    const bool closed = period && period->holds(at);
    m_timeline.allocated.set(at, allocated);
    m_timeline.plannedDown.set(at, closed ? without : 0);
    m_timeline.down.set(at, closed ? 0 : broken);
    m_timeline.reserved.set(at, closed ? 0 : kept);
    m_timeline.busy.set(at, m_busy);
}

double SiteSimulation::backlogHours() const {
    return m_waitingWork / double(m_plan.devices()) / 3600;
}

} // namespace ff::demo
