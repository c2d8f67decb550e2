// SPDX-License-Identifier: GPL-3.0-only
// What planning costs: a plan over 20 systems with a million jobs, and the parts of it.
//   FF_BENCH_JOBS=1000000 FF_BENCH_DIR=/var/tmp/bench bench_planning
// The first run writes the jobs and replays them, which takes minutes; the next ones begin with
// them.
#include "app/services/planning/ReadPlan.h"
#include "app/store/Cache.h"
#include "models/planning/Replay.h"
#include "tests/planning/SimulatedQueue.h"
#include "tests/support/ImportJobs.h"

#include <benchmark/benchmark.h>

#include <QThreadPool>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <malloc.h>

namespace {

using namespace ff;
using namespace ff::planning;
namespace fs = std::filesystem;

constexpr int kSystems = 20;
constexpr Seconds kDay = 86'400;

std::size_t jobCount() {
    const char* text = std::getenv("FF_BENCH_JOBS");
    return text ? std::strtoull(text, nullptr, 10) : 1'000'000;
}

/// In use, without what was given back and is kept for the next one.
double usedMegabytes() {
    const struct mallinfo2 used = mallinfo2();
    return double(used.uordblks + used.hblkhd) / 1e6;
}

/// The jobs of one system, so that the last is queued at `now`, over about half a year.
std::vector<PastJob> jobsUntil(Seconds now, std::size_t count, std::uint32_t seed) {
    auto jobs = SimulatedQueue(seed).jobs(count, [](std::size_t) { return 0.7; });
    const double stretch = double(180 * kDay) / double(jobs.back().queued - jobs.front().queued);
    const Seconds last = jobs.back().queued;
    for (PastJob& job : jobs) {
        const Seconds wait = *job.start - job.queued;
        const Seconds run = *job.end - *job.start;
        job.queued = now - 1 - Seconds(double(last - job.queued) * stretch);
        job.start = job.queued + wait;
        job.end = *job.start + run;
    }
    return jobs;
}

std::vector<JobRecord> records(const std::vector<PastJob>& jobs, Instant now) {
    std::vector<JobRecord> list;
    for (const PastJob& job : jobs) {
        JobRecord& record = list.emplace_back();
        record.id = list.size();
        record.submit = instantFromSeconds(job.queued);
        record.eligible = record.submit;
        record.observed = now;
        record.account = "project_" + std::to_string(job.request.account);
        record.partition = "gpu";
        record.gpus = job.request.gpus;
        record.limit = std::chrono::seconds{job.request.limit.value_or(3600)};
        const Instant start = instantFromSeconds(*job.start);
        const Instant end = instantFromSeconds(*job.end);
        record.state = end < now     ? JobState::completed
                       : start < now ? JobState::running
                                     : JobState::pending;
        if (start < now) {
            record.start = start;
        }
        if (end < now) {
            record.end = end;
        }
    }
    return list;
}

/// Twenty systems with their jobs. The file is kept, and used again by the next run: what is
/// measured is planning, not the writing of a million jobs.
class World {
public:
    World()
        : m_settings(makeSettings()) {
        const char* folder = std::getenv("FF_BENCH_DIR");
        const auto base = folder ? std::filesystem::path(folder) : fs::temp_directory_path();
        const auto made = base / ("bench-planning-" + std::to_string(jobCount()) + ".sqlite");
        m_kept = base / ("bench-planning-" + std::to_string(jobCount()));
        if (!fs::exists(made)) {
            const auto half = base / "bench-planning-half.sqlite";
            write(half);
            fs::rename(half, made);
        }
        fs::create_directories(m_kept);
        m_cache = std::move(*store::Cache::open(made, {}));
    }

    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] QueryContext reading() const {
        return {m_cache->samples(),
                m_cache->jobs(),
                m_cache->polls(),
                m_settings,
                m_now,
                {},
                nullptr,
                nullptr,
                m_cache->edition(),
                nullptr,
                m_kept};
    }

private:
    static SettingsPtr makeSettings() {
        std::string text = "[[network]]\nid = \"bench\"\nname = \"Bench\"\n";
        for (int i = 0; i < kSystems; ++i) {
            text += "[[system]]\nid = \"s" + std::to_string(i) + "\"\nname = \"S" +
                    std::to_string(i) +
                    "\"\nnetworks = [\"bench\"]\ncapacity = [{ from = \"unknown\", model = "
                    "\"H100\", gpus = 256, source = \"bench\" }]\n";
        }
        return std::make_shared<const Settings>(settingsFrom(text, {}));
    }

    void write(const fs::path& file) const {
        for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
            fs::remove(file.string() + suffix);
        }
        const auto cache = std::move(*store::Cache::open(file, {}));
        for (int i = 0; i < kSystems; ++i) {
            const auto jobs =
                jobsUntil(secondsOf(m_now), jobCount() / kSystems, std::uint32_t(i + 1));
            const Window window{m_now - std::chrono::days{181}, m_now};
            if (!importJobs(*cache, SystemId{"s" + std::to_string(i)}, records(jobs, m_now),
                            window)) {
                std::abort();
            }
        }
    }

    Instant m_now = *parseIso8601("2026-06-17T09:41:07Z");
    SettingsPtr m_settings;
    fs::path m_kept;
    std::unique_ptr<store::Cache> m_cache;
};

PilotNeed need() {
    PilotNeed need;
    need.gpus = 64;
    need.hours = 6;
    need.network = NetworkId{"bench"};
    return need;
}

/// As a process that has been open for a while plans: once made, for all repetitions.
struct Warm {
    World world;
    PlanningMemory memory;
    double megabytes = 0;

    Warm() {
        const double before = usedMegabytes();
        const auto first = readPlan(world.reading(), memory, need(), world.now());
        if (!first || first->options.size() != std::size_t(kSystems)) {
            std::abort();
        }
        QThreadPool::globalInstance()->waitForDone();
        megabytes = usedMegabytes() - before;
    }
};

void planOver20Systems(benchmark::State& state) {
    static Warm warm;
    state.counters["state_MB"] = warm.megabytes;
    std::int64_t gpus = 1;
    for (auto _ : state) {
        PilotNeed asked = need();
        asked.gpus = gpus = gpus % 200 + 1; // no answer is kept
        benchmark::DoNotOptimize(
            readPlan(warm.world.reading(), warm.memory, asked, warm.world.now()));
    }
}
BENCHMARK(planOver20Systems)->Unit(benchmark::kMillisecond);

std::vector<PastJob> manyJobs(std::size_t count) {
    return jobsUntil(1'781'000'000, count, 1);
}

void backtestOf300000Jobs(benchmark::State& state) {
    const auto jobs = manyJobs(300'000);
    for (auto _ : state) {
        CalibratedBounds method({});
        benchmark::DoNotOptimize(replay(jobs, method));
    }
}
BENCHMARK(backtestOf300000Jobs)->Unit(benchmark::kSecond)->Iterations(1);

void refit(benchmark::State& state) {
    const auto jobs = manyJobs(25'000);
    CalibratedBounds method({.firstFit = 1'000'000});
    benchmark::DoNotOptimize(replay(jobs, method));
    for (auto _ : state) {
        method.refitNow(jobs.back().queued);
    }
}
BENCHMARK(refit)->Unit(benchmark::kMillisecond);

void oneBound(benchmark::State& state) {
    const auto jobs = manyJobs(25'000);
    CalibratedBounds method({.refitEvery = 5'000});
    benchmark::DoNotOptimize(replay(jobs, method));
    Seconds now = jobs.back().queued;
    for (auto _ : state) {
        benchmark::DoNotOptimize(method.bound({8, 7200, 0, 3}, ++now));
    }
}
BENCHMARK(oneBound)->Unit(benchmark::kMicrosecond);

void update10000Jobs(benchmark::State& state) {
    const auto jobs = manyJobs(40'000);
    std::vector<KnownJob> known;
    for (const PastJob& job : jobs) {
        known.push_back({known.size(), job});
    }
    const std::span all(known);
    for (auto _ : state) {
        state.PauseTiming();
        QueueForecast queue(0.95);
        queue.advance(all.first(30'000), jobs[30'000].queued);
        state.ResumeTiming();
        queue.advance(all.subspan(29'000), jobs.back().queued + 1);
    }
}
BENCHMARK(update10000Jobs)->Unit(benchmark::kMillisecond)->Iterations(2);

} // namespace
