// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/metrics/SiteFamilies.h"

#include <algorithm>
#include <limits>

namespace ff::demo {
namespace {

constexpr double kAbsent = std::numeric_limits<double>::quiet_NaN();
constexpr Seconds kWobble = 600;
constexpr Seconds kLookback = 300; ///< how long Prometheus takes the last sample for the present

} // namespace

SiteFamilies::SiteFamilies(const SiteSimulation& site)
    : m_site(site) {
    const SiteTimeline& line = site.timeline();
    const double total = site.plan().devices();
    const auto other = [&line](Seconds t) {
        return double(line.down.at(t) + line.plannedDown.at(t) + line.reserved.at(t));
    };
    addScalar("slurm_gpus_total", "Total GPUs", [total](Seconds) { return total; });
    addScalar("slurm_gpus_alloc", "Allocated GPUs",
              [&line](Seconds t) { return double(line.allocated.at(t)); });
    addScalar("slurm_gpus_idle", "Idle GPUs", [&line, total, other](Seconds t) {
        return total - double(line.allocated.at(t)) - other(t);
    });
    addScalar("slurm_gpus_other", "Other GPUs", other);
    addScalar("slurm_gpus_utilization", "Total GPU utilization",
              [&line, total](Seconds t) { return double(line.allocated.at(t)) / total; });
    addScalar("slurm_queue_suspended", "Suspended jobs in the cluster",
              [&line](Seconds t) { return double(line.suspended.at(t)); });
    addScalar("slurm_queue_pending_dependency", "Pending jobs because of dependency in queue",
              [&line](Seconds t) { return double(line.dependent.at(t)); });
    addAccounts("slurm_account_gpus_running", "GPUs of running jobs for account",
                &SiteTimeline::Account::devices);
    addAccounts("slurm_account_gpus_pending", "GPUs of pending jobs for account",
                &SiteTimeline::Account::waitingDevices);
    addAccounts("slurm_account_jobs_running", "Running jobs for account",
                &SiteTimeline::Account::jobs);
    addAccounts("slurm_account_jobs_pending", "Pending jobs for account",
                &SiteTimeline::Account::waitingJobs);
    if (site.plan().amd) {
        addGpus("gpu_gfx_activity", "Graphics engine usage (in %).", 100);
    } else {
        addGpus("DCGM_FI_PROF_GR_ENGINE_ACTIVE",
                "Ratio of time the graphics engine is active (in %).", 1);
        addGpus("DCGM_FI_DEV_GPU_UTIL", "GPU utilization (in %).", 100);
    }
}

bool SiteFamilies::observed(Seconds at) const {
    const SitePlan& plan = m_site.plan();
    return at >= plan.origin && at <= m_site.now() + kLookback &&
           std::ranges::none_of(plan.silences, [at](const Period& p) { return p.holds(at); });
}

double SiteFamilies::wobble(Seconds at) const {
    const auto knot = [this](Seconds i) {
        return 0.92 + 0.16 * Random::toUnit(blend(m_site.plan().seed, std::uint64_t(i)));
    };
    const double part = double(at % kWobble) / double(kWobble);
    return knot(at / kWobble) * (1 - part) + knot(at / kWobble + 1) * part;
}

void SiteFamilies::addScalar(std::string name, std::string help, Value value) {
    auto columns = [this, name, value = std::move(value)](const Grid& grid) {
        Column column{.labels = {{"__name__", name}}, .values = {}, .weights = {}};
        column.values.reserve(grid.points);
        for (std::size_t i = 0; i < grid.points; ++i) {
            const Seconds at = grid.secondsAt(i);
            column.values.push_back(observed(at) ? value(at) : kAbsent);
        }
        return std::vector{std::move(column)};
    };
    m_families.push_back({std::move(name), std::move(help), false, std::move(columns)});
}

/// As from the exporter, an account without any is missing rather than 0.
void SiteFamilies::addAccounts(std::string name, std::string help, AccountLine line) {
    auto columns = [this, name, line](const Grid& grid) {
        std::vector<Column> all;
        for (std::size_t account = 0; account < m_site.plan().accounts.size(); ++account) {
            const StepSeries& steps = m_site.timeline().accounts[account].*line;
            Column column{
                .labels = {{"__name__", name}, {"account", m_site.plan().accounts[account].name}},
                .values = {},
                .weights = {}};
            column.values.reserve(grid.points);
            for (std::size_t i = 0; i < grid.points; ++i) {
                const Seconds at = grid.secondsAt(i);
                const auto value = observed(at) ? steps.at(at) : 0;
                column.values.push_back(value == 0 ? kAbsent : double(value));
            }
            all.push_back(std::move(column));
        }
        return all;
    };
    m_families.push_back({std::move(name), std::move(help), false, std::move(columns)});
}

void SiteFamilies::addGpus(std::string name, std::string help, double scale) {
    auto columns = [this, name, scale](const Grid& grid) {
        auto all = gpuColumns(grid, scale);
        for (Column& column : all) {
            column.labels.emplace(column.labels.begin(), "__name__", name);
        }
        return all;
    };
    m_families.push_back({std::move(name), std::move(help), true, std::move(columns)});
}

/// Two columns for thousands of GPUs: those with a job, at the jobs' mean, and those without.
/// Nodes that are down answer nothing.
std::vector<Column> SiteFamilies::gpuColumns(const Grid& grid, double scale) const {
    const SiteTimeline& line = m_site.timeline();
    Column busy{.labels = {{gpuLabel(), "*"}, {jobLabel(), "*"}}, .values = {}, .weights = {}};
    Column idle{.labels = {{gpuLabel(), "*"}}, .values = {}, .weights = {}};
    for (std::size_t i = 0; i < grid.points; ++i) {
        const Seconds at = grid.secondsAt(i);
        const bool seen = observed(at);
        const auto allocated = double(line.allocated.at(at));
        const double without = m_site.plan().devices() - allocated - double(line.down.at(at));
        const double mean = allocated > 0 ? double(line.busy.at(at)) / 1000 / allocated : 0;
        busy.values.push_back(seen && allocated > 0 ? mean * wobble(at) * scale : kAbsent);
        busy.weights.push_back(allocated);
        idle.values.push_back(seen && without > 0 ? 0 : kAbsent);
        idle.weights.push_back(without);
    }
    return {std::move(busy), std::move(idle)};
}

} // namespace ff::demo
