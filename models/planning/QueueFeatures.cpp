// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/QueueFeatures.h"

#include "models/planning/Qbets.h"

#include <algorithm>
#include <cmath>

namespace ff::planning {
namespace {

constexpr Seconds kHour = 3600;
constexpr Seconds kDay = 24 * kHour;
constexpr double kWeek = 7.0 * kDay;

/// What a job without a known limit is taken to run at most.
constexpr Seconds kUnknownLimit = kDay;

double workOf(const JobRequest& request) {
    return double(request.gpus) * double(request.limit.value_or(kUnknownLimit));
}

float ln(double value) {
    return static_cast<float>(std::log1p(std::max(0.0, value)));
}

} // namespace

QueueFeatures::Load& QueueFeatures::grown(std::vector<Load>& loads, std::size_t index) {
    if (index >= loads.size()) {
        loads.resize(index + 1);
    }
    return loads[index];
}

double QueueFeatures::usedBy(std::uint32_t account, Seconds now) const {
    if (account >= m_accounts.size()) {
        return 0;
    }
    const Account& known = m_accounts[account];
    return known.used * std::exp(-double(now - known.usedAt) / kWeek) +
           known.load.runningGpus * double(kHour); // what runs counts before it ends, too
}

QueueFeatures::Row QueueFeatures::of(const JobRequest& request, Seconds now) const {
    static const Load none;
    const auto at = [](const std::vector<Load>& loads, std::size_t index) -> const Load& {
        return index < loads.size() ? loads[index] : none;
    };
    const Load& partition = at(m_partitions, request.partition);
    const Load& size = at(m_sizes, sizeClass(request.gpus));
    const Load& kind = at(m_kinds, classBySizeAndLimit(request));
    const Load& account =
        request.account < m_accounts.size() ? m_accounts[request.account].load : none;
    const double limit = double(request.limit.value_or(kUnknownLimit));
    const double free = m_peakGpus - m_all.runningGpus;
    const double remaining = m_endingWork - m_all.runningGpus * double(now);
    const double oldest = m_pending.empty() ? 0 : double(now - m_pending.begin()->first);
    return {ln(double(request.gpus)),
            ln(limit),
            ln(workOf(request)),
            float(request.partition),
            float((now / kHour) % 24),
            float((now / kDay + 4) % 7),
            ln(m_all.pendingJobs),
            ln(m_all.pendingGpus),
            ln(m_all.pendingWork),
            ln(partition.pendingJobs),
            ln(partition.pendingGpus),
            ln(partition.pendingWork),
            float(m_peakGpus > 0 ? m_all.runningGpus / m_peakGpus : 0),
            float(free),
            float(free - double(request.gpus)),
            float(free - m_all.pendingGpus - double(request.gpus)),
            ln(remaining),
            ln(account.pendingJobs),
            ln(account.pendingGpus),
            ln(account.runningGpus),
            ln(usedBy(request.account, now)),
            ln(oldest),
            float(m_all.fastWait),
            float(m_all.slowWait),
            float(partition.fastWait),
            float(size.fastWait),
            float(size.slowWait),
            float(account.sawStart ? account.fastWait : -1),
            float(account.sawStart ? account.lastWait : -1),
            ln(size.pendingJobs),
            float(kind.fastWait),
            float(kind.slowWait)};
}

void QueueFeatures::changePending(const Job& job, double sign) {
    const auto change = [&](Load& load) {
        load.pendingJobs += sign;
        load.pendingGpus += sign * double(job.request.gpus);
        load.pendingWork += sign * workOf(job.request);
    };
    change(m_all);
    change(grown(m_partitions, job.request.partition));
    change(grown(m_sizes, sizeClass(job.request.gpus)));
    if (job.request.account >= m_accounts.size()) {
        m_accounts.resize(job.request.account + 1);
    }
    change(m_accounts[job.request.account].load);
}

void QueueFeatures::queued(std::size_t job, const JobRequest& request, Seconds at) {
    changePending(m_jobs[job] = {request, at, 0, Stage::pending}, 1);
    m_pending.insert({at, job});
}

void QueueFeatures::addWait(Load& load, double lnWait) {
    constexpr double kFast = 1.0 / 10;
    constexpr double kSlow = 1.0 / 200;
    if (!load.sawStart) {
        load.fastWait = load.slowWait = lnWait;
    }
    load.fastWait += kFast * (lnWait - load.fastWait);
    load.slowWait += kSlow * (lnWait - load.slowWait);
    load.lastWait = lnWait;
    load.sawStart = true;
}

QueueFeatures::Job* QueueFeatures::find(std::size_t job, Stage stage) {
    const auto found = m_jobs.find(job);
    return found != m_jobs.end() && found->second.stage == stage ? &found->second : nullptr;
}

void QueueFeatures::started(std::size_t job, Seconds at) {
    Job* const found = find(job, Stage::pending);
    if (!found) {
        return;
    }
    Job& each = *found;
    changePending(each, -1);
    m_pending.erase({each.queued, job});
    each.stage = Stage::running;
    each.start = at;
    const double gpus = double(each.request.gpus);
    m_endingWork += gpus * double(at + each.request.limit.value_or(kUnknownLimit));
    Account& account = m_accounts[each.request.account];
    const double lnWait = std::log1p(double(at - each.queued));
    for (Load* load : {&m_all, &m_partitions[each.request.partition],
                       &m_sizes[sizeClass(each.request.gpus)], &account.load}) {
        load->runningGpus += gpus;
        addWait(*load, lnWait);
    }
    addWait(grown(m_kinds, classBySizeAndLimit(each.request)), lnWait);
    m_peakGpus = std::max(m_peakGpus, m_all.runningGpus);
}

void QueueFeatures::ended(std::size_t job, Seconds at) {
    const Job* const found = find(job, Stage::running);
    if (!found) {
        return;
    }
    const Job each = *found;
    m_jobs.erase(job);
    const double gpus = double(each.request.gpus);
    m_endingWork -= gpus * double(each.start + each.request.limit.value_or(kUnknownLimit));
    Account& account = m_accounts[each.request.account];
    for (Load* load : {&m_all, &m_partitions[each.request.partition],
                       &m_sizes[sizeClass(each.request.gpus)], &account.load}) {
        load->runningGpus -= gpus;
    }
    account.used = account.used * std::exp(-double(at - account.usedAt) / kWeek) +
                   gpus * double(at - each.start);
    account.usedAt = at;
}

void QueueFeatures::cancelled(std::size_t job) {
    const Job* const found = find(job, Stage::pending);
    if (!found) {
        return;
    }
    changePending(*found, -1);
    m_pending.erase({found->queued, job});
    m_jobs.erase(job);
}

void QueueFeatures::save(ByteWriter& to) const {
    to.put(m_jobs.size());
    for (const auto& [number, job] : m_jobs) {
        to.put(number);
        to.put(job);
    }
    to.put(m_all);
    to.put(m_partitions);
    to.put(m_sizes);
    to.put(m_kinds);
    to.put(m_accounts);
    to.put(m_peakGpus);
    to.put(m_endingWork);
}

bool QueueFeatures::load(ByteReader& from) {
    m_jobs.clear();
    m_pending.clear();
    std::vector<std::pair<std::size_t, Job>> jobs(from.takeCount(sizeof(Job)));
    for (auto& [number, job] : jobs) {
        from.take(number);
        from.take(job);
    }
    from.take(m_all);
    from.take(m_partitions);
    from.take(m_sizes);
    from.take(m_kinds);
    from.take(m_accounts);
    from.take(m_peakGpus);
    from.take(m_endingWork);
    for (const auto& [number, job] : jobs) {
        if (job.request.account >= m_accounts.size() ||
            job.request.partition >= m_partitions.size() ||
            sizeClass(job.request.gpus) >= m_sizes.size()) {
            return false; // a later start would look there
        }
        m_jobs.emplace(number, job);
        if (job.stage == Stage::pending) {
            m_pending.insert({job.queued, number});
        }
    }
    return !from.failed();
}

} // namespace ff::planning
