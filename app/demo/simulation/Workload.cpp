// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/simulation/Workload.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace ff::demo {
namespace {

constexpr int kCalibrationJobs = 4000;
constexpr double kArrays = 0.02;
constexpr std::int32_t kLongestTask = 3 * 3600; ///< of an array: people cut what is long

/// Quantiles of a job's part of its partition: most are small, a few want a seventh of it.
constexpr std::array kParts{0.0002, 0.0004, 0.0008, 0.0015, 0.003, 0.006,
                            0.009,  0.013,  0.019,  0.034,  0.11};
/// Quantiles of the part of its limit that a job would need; above 1 it runs into it.
constexpr std::array kUsed{0.003, 0.02, 0.08, 0.2, 0.38, 0.58, 0.78, 0.93, 1.0, 1.06};
constexpr std::array kLimitHours{0.5, 1.0, 2.0, 4.0, 6.0, 8.0, 12.0, 24.0, 24.0, 24.0, 48.0, 48.0};
/// Quantiles of how busy a job keeps its GPUs, in permille.
constexpr std::array kBusy{60.0, 310.0, 480.0, 600.0, 690.0, 760.0, 820.0, 880.0, 920.0};

constexpr std::array kHours{0.6, 0.5, 0.45, 0.45, 0.45, 0.5, 0.6, 0.8, 1.2,  1.5, 1.6, 1.6,
                            1.3, 1.5, 1.6,  1.6,  1.5,  1.3, 1.1, 1.0, 0.95, 0.9, 0.8, 0.7};
constexpr std::array kDays{1.1, 1.15, 1.15, 1.15, 1.05, 0.72, 0.68};

JobState outcome(double u) {
    if (u < 0.84) {
        return JobState::completed;
    }
    if (u < 0.93) {
        return JobState::failed;
    }
    return u < 0.98 ? JobState::cancelled : JobState::outOfMemory;
}

} // namespace

double rhythm(Seconds at) {
    const Seconds local = at + 3600;
    const auto hour = std::size_t(local / 3600 % 24);
    const auto day = std::size_t((local / 86400 + 3) % 7); // 1970 began on a Thursday
    return kHours[hour] * kDays[day];
}

Workload::Workload(const SitePlan& site, Random random)
    : m_site(site)
    , m_random(random) {
    Random trial(blend(site.seed, 3));
    double work = 0;
    for (int i = 0; i < kCalibrationJobs; ++i) {
        const SimJob job = draft(trial, site.origin + i * Seconds{650});
        work += double(job.devices) * job.tasksLeft * std::min(job.work, job.limit);
    }
    m_jobsPerSecond = site.offeredLoad * site.devices() / (work / kCalibrationJobs);
}

std::optional<SimJob> Workload::arrival(Seconds slot, double backlogHours) {
    const double impatience = backlogHours / m_site.patienceHours;
    const double rate = m_jobsPerSecond * rhythm(slot) / (1 + impatience * impatience);
    if (!m_random.chance(rate * double(kSlot))) {
        return {};
    }
    return draft(m_random, slot + m_random.between(0, kSlot - 1));
}

SimJob Workload::draft(Random& random, Seconds at) const {
    SimJob job;
    job.submit = at;
    job.account = std::uint16_t(pickAccount(random, at));
    job.user = std::uint16_t(job.account * 7 + random.between(0, 6));
    job.pool = std::uint8_t(pickPool(random));
    size(job, random);
    const double hours =
        kLimitHours[std::size_t(random.between(0, std::int64_t(kLimitHours.size()) - 1))];
    job.limit = std::int32_t(hours * 3600);
    job.work = std::max(5, std::int32_t(double(job.limit) * random.quantile(kUsed)));
    job.outcome = job.work >= job.limit ? JobState::timeout : outcome(random.unit());
    job.busyPermille = std::int32_t(random.quantile(kBusy));
    job.priority = 10000 + std::int32_t(random.between(0, 3)) * 500;
    if (random.chance(kArrays)) {
        spread(job, random);
    }
    return job;
}

void Workload::size(SimJob& job, Random& random) const {
    const PoolPlan& pool = m_site.pools[job.pool];
    const double wanted = random.quantile(kParts) * pool.nodes * pool.devicesPerNode *
                          m_site.accounts[job.account].scale;
    if (wanted < pool.devicesPerNode) {
        job.devices = std::int32_t(std::bit_floor(unsigned(std::max(1.0, wanted))));
        job.nodes = 1;
        return;
    }
    auto nodes = unsigned(wanted / pool.devicesPerNode);
    if (random.chance(0.6)) {
        nodes = std::bit_floor(nodes);
    }
    job.nodes = std::int32_t(std::clamp(nodes, 1U, unsigned(std::max(1, pool.nodes * 35 / 100))));
    job.devices = job.nodes * pool.devicesPerNode;
}

/// The same work as an array of smaller tasks.
void Workload::spread(SimJob& job, Random& random) const {
    const int perNode = m_site.pools[job.pool].devicesPerNode;
    job.tasksLeft = std::int32_t(random.between(6, 30));
    job.tasksAtOnce = random.chance(0.3) ? std::int32_t(random.between(6, 12)) : 0;
    job.work = std::int32_t(std::int64_t(job.work) * std::min(job.limit, kLongestTask) / job.limit);
    job.limit = std::min(job.limit, kLongestTask);
    const int each = std::max(1, job.devices / job.tasksLeft);
    job.nodes = std::max(1, each / perNode);
    job.devices = each >= perNode ? job.nodes * perNode : int(std::bit_floor(unsigned(each)));
}

/// Projects come in campaigns: for some days one hands in a lot, then hardly anything.
std::size_t Workload::pickAccount(Random& random, Seconds at) const {
    const auto weight = [&](std::size_t i) {
        const std::uint64_t days = std::uint64_t(at) / (86400 * 4) + i;
        const double campaign = Random::toUnit(blend(m_site.seed + i, days));
        return m_site.accounts[i].weight * (0.3 + 1.4 * campaign);
    };
    double all = 0;
    for (std::size_t i = 0; i < m_site.accounts.size(); ++i) {
        all += weight(i);
    }
    double place = random.unit() * all;
    std::size_t last = 0;
    for (std::size_t i = 0; i < m_site.accounts.size(); ++i) {
        if (m_site.accounts[i].weight <= 0) {
            continue;
        }
        last = i;
        place -= weight(i);
        if (place < 0) {
            break;
        }
    }
    return last;
}

std::size_t Workload::pickPool(Random& random) const {
    double place = random.unit() * m_site.devices();
    for (std::size_t i = 0; i + 1 < m_site.pools.size(); ++i) {
        place -= double(m_site.pools[i].nodes) * m_site.pools[i].devicesPerNode;
        if (place < 0) {
            return i;
        }
    }
    return m_site.pools.size() - 1;
}

} // namespace ff::demo
