// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/Demo.h"

#include "app/demo/servers/ExpositionPage.h"
#include "app/demo/servers/HttpServer.h"
#include "app/demo/servers/PrometheusApi.h"
#include "app/demo/servers/Slurmrestd.h"
#include "app/demo/simulation/DemoToml.h"
#include "app/demo/simulation/SitePlan.h"
#include "app/demo/simulation/SiteSimulation.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <thread>

namespace ff::demo {
namespace {

using std::chrono::steady_clock;

constexpr Duration kInterval = std::chrono::seconds(30);
/// Nobody looks at simulated minutes of last month, and all the sites are simulated on one machine.
constexpr Duration kBackfillEvery = std::chrono::hours(1);
constexpr Duration kSlurmInterval = std::chrono::seconds(60); ///< its answers are long

/// Time that begins at a given instant and goes on at the pace of the world.
class RunningClock final : public Clock {
public:
    explicit RunningClock(Instant start)
        : m_start(start)
        , m_began(steady_clock::now()) {}

    [[nodiscard]] Instant now() const override {
        return m_start + std::chrono::duration_cast<Duration>(steady_clock::now() - m_began);
    }

private:
    Instant m_start;
    steady_clock::time_point m_began;
};

bool isSlurm(Wire wire) {
    return wire == Wire::slurmClassic || wire == Wire::slurmModern;
}

std::unique_ptr<SiteFront> frontOf(SiteSimulation& site) {
    switch (site.plan().wire) {
    case Wire::prometheus:
        return std::make_unique<PrometheusApi>(site);
    case Wire::slurmClassic:
        return std::make_unique<Slurmrestd>(site, false);
    case Wire::slurmModern:
        return std::make_unique<Slurmrestd>(site, true);
    case Wire::exposition:
        break;
    }
    return std::make_unique<ExpositionPage>(site);
}

/// Every site's past, on as many threads as the machine has: no site knows of another.
std::vector<std::unique_ptr<SiteSimulation>> simulate(const std::vector<SitePlan>& plans,
                                                      Seconds now) {
    std::vector<std::unique_ptr<SiteSimulation>> sites(plans.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < plans.size(); i = next++) {
            sites[i] = std::make_unique<SiteSimulation>(plans[i]);
            sites[i]->advanceTo(now);
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 1; i < std::thread::hardware_concurrency() && i < plans.size(); ++i) {
            threads.emplace_back(work);
        }
        work();
    }
    return sites;
}

SourceConfig sourceOf(const SitePlan& plan, std::uint16_t port, int days) {
    SourceConfig source;
    source.id = SourceId("demo-" + plan.system.text);
    source.system = plan.system;
    source.url = "http://127.0.0.1:" + std::to_string(port);
    source.interval = isSlurm(plan.wire) ? kSlurmInterval : kInterval;
    source.backfillDays = plan.wire == Wire::exposition ? 0 : days;
    source.backfillEvery = kBackfillEvery;
    source.simulated = true;
    if (isSlurm(plan.wire)) {
        source.kind = SourceKind::slurmRest;
        return source;
    }
    source.kind = plan.wire == Wire::prometheus ? SourceKind::prometheus : SourceKind::openMetrics;
    if (plan.wire == Wire::exposition) {
        source.url += "/metrics";
    }
    source.preset = plan.amd ? "slurm-vpenso,amd" : "slurm-vpenso,dcgm";
    return source;
}

/// Three of the Slurm sites let us see their GPU exporters too; the others say nothing of how busy
/// their GPUs are.
constexpr std::array<std::string_view, 3> kMetered{"leonardo", "lumi", "marenostrum5"};

bool isMetered(const SitePlan& plan) {
    return isSlurm(plan.wire) && std::ranges::find(kMetered, plan.system.text) != kMetered.end();
}

SourceConfig meterOf(const SitePlan& plan, std::uint16_t port, int days) {
    SourceConfig source = sourceOf(plan, port, days);
    source.id.text += "-gpus";
    source.kind = SourceKind::prometheus;
    source.interval = kInterval;
    source.preset = plan.amd ? "amd" : "dcgm";
    return source;
}

} // namespace

class Demo::Impl final {
public:
    Impl(const Federation& federation, const DemoOptions& options) {
        const auto clock = std::make_shared<RunningClock>(options.now);
        const Seconds now = toMillis(options.now) / 1000;
        const auto plans = planSites(federation, options.seed, options.days, now);
        federationToml = federationTomlOf(plans, federation, now);
        m_sites = simulate(plans, now);
        for (const auto& site : m_sites) {
            if (const auto port = m_server.serve(frontOf(*site))) {
                sources.push_back(sourceOf(site->plan(), port, options.days));
            }
        }
        for (const auto& site : m_sites) {
            if (isMetered(site->plan())) {
                if (const auto port = m_server.serve(std::make_unique<PrometheusApi>(*site))) {
                    sources.push_back(meterOf(site->plan(), port, options.days));
                }
            }
        }
        m_server.start(clock);
    }

    std::vector<SourceConfig> sources;
    std::string federationToml;

private:
    std::vector<std::unique_ptr<SiteSimulation>> m_sites; ///< outlive the server's thread
    HttpServer m_server;
};

Demo::Demo(const Federation& federation, const DemoOptions& options)
    : m_impl(std::make_unique<Impl>(federation, options)) {}

Demo::~Demo() = default;

std::vector<SourceConfig> Demo::sources() const {
    return m_impl->sources;
}

std::string Demo::federationToml() const {
    return m_impl->federationToml;
}

} // namespace ff::demo
