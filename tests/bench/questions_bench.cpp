// SPDX-License-Identifier: GPL-3.0-only
// What the pages and verbs ask, of a cache with 30 days of every system of the catalogue.
//   FF_BENCH_JOBS=1000000 FF_BENCH_FINE_DAYS=2 FF_BENCH_DIR=/var/tmp bench_questions
// FF_BENCH_JOBS is the number of jobs of the year before; FF_BENCH_FINE_DAYS says for how many days
// samples lie a minute apart (before that an hour, as a backfill leaves them).
#include "app/services/reading/Read.h"
#include "app/store/Cache.h"
#include "models/federation/Catalogue.h"
#include "tests/support/ImportJobs.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <random>

using namespace std::chrono_literals;

namespace {

using namespace ff;

constexpr Duration kDay = 24h;
constexpr int kDays = 30;
constexpr int kAccounts = 40;
constexpr int kJobsADay = 400; ///< of one system
const Instant kNow = parseIso8601("2026-06-17T09:41:07Z").value();
const SystemId kYearSystem{"lumi"};
constexpr int kYearAccounts = 900;

std::size_t number(const char* variable, std::size_t otherwise) {
    const char* text = std::getenv(variable);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

std::string accountName(const SystemId& system, int i) {
    return system.text + "_p" + std::to_string(i);
}

/// Every account has a rule: half by itself, half through its ancestor.
std::string rules(const Federation& federation) {
    static constexpr const char* kHolders[]{"EU", "FI", "EE", "DK", "CZ", "NO"};
    std::string text;
    const auto rule = [&](const char* by, const std::string& match, int i) {
        text += std::string("[[rule]]\n") + by + " = \"" + match + "\"\npayer = \"" +
                kHolders[i % 6] + "\"\nbeneficiary = \"" + kHolders[(i + 1) % 6] +
                "\"\nmode = \"fast-lane\"\n";
    };
    for (const System& system : federation.systems) {
        for (int i = 0; i < kAccounts / 2; ++i) {
            rule("account", accountName(system.id, i), i);
        }
        for (int i = 0; i < 6; ++i) {
            rule("ancestor", system.id.text + "_n" + std::to_string(i), i);
        }
        for (const char* holder : kHolders) {
            text += "[[entitlement]]\nsystem = \"" + system.id.text + "\"\nholder = \"" + holder +
                    "\"\nfraction = 0.1\nbase = \"installed\"\nbasis = \"placeholder\"\n";
        }
    }
    for (int i = 0; i < kYearAccounts; ++i) {
        rule("account", "year_" + std::to_string(i), i);
    }
    return text;
}

std::vector<JobRecord> jobsOf(const SystemId& system, Window window, std::size_t count,
                              const std::string& prefix, int accounts) {
    std::mt19937 random(unsigned(std::hash<std::string>{}(system.text)));
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<JobRecord> jobs(count);
    for (std::size_t i = 0; i < count; ++i) {
        JobRecord& job = jobs[i];
        job.id = i + 1;
        job.submit = window.from + std::chrono::seconds{std::int64_t(
                                       double(i) * double(window.length() / 1s) / double(count))};
        job.eligible = job.submit;
        job.start = job.submit + std::chrono::seconds{below(20'000)};
        job.end = *job.start + std::chrono::seconds{below(40'000)};
        job.observed = *job.end;
        job.state = JobState::completed;
        job.account = prefix + std::to_string(below(accounts));
        job.partition = below(3) == 0 ? "debug" : "gpu";
        job.qos = "normal";
        job.gpus = 1 << below(8);
    }
    return jobs;
}

/// Samples as a Slurm source leaves them: states of the GPUs, accounts, queues.
Batch samplesOf(const SystemId& system, Window window, Duration every) {
    Batch batch;
    batch.system = system;
    batch.outcome.source = SourceId(system.text);
    batch.outcome.started = window.from;
    batch.arrived = window.to;
    batch.interval = every;
    batch.backfill = true;
    const auto add = [&](Metric metric, double base, std::string account = {},
                         std::string qualifier = {}) {
        auto& samples = batch.series.emplace_back();
        samples.key = {system, metric, std::move(account), std::move(qualifier)};
        int i = 0;
        for (Instant t = window.from; t < window.to; t += every) {
            samples.points.push_back({t, base + (++i % 17)});
        }
    };
    add(Metric::gpusCapacity, 4000);
    add(Metric::gpusAllocated, 3500);
    add(Metric::gpusDown, 40);
    add(Metric::gpusPlannedDown, 10);
    add(Metric::gpusReserved, 20);
    add(Metric::gpusIdle, 400);
    add(Metric::gpuBusyAllocated, 0, {}, "dcgm-prof");
    add(Metric::queueGpuHours, 9000);
    for (int i = 0; i < kAccounts; ++i) {
        add(Metric::accountGpusAllocated, 60, accountName(system, i));
        add(Metric::queueGpus, 30, accountName(system, i), "eligible");
    }
    return batch;
}

struct World {
    std::unique_ptr<store::Cache> cache;
    SettingsPtr settings;

    World() {
        const char* folder = std::getenv("FF_BENCH_DIR");
        const auto file =
            (folder ? std::filesystem::path(folder) : std::filesystem::temp_directory_path()) /
            "bench-questions.sqlite";
        for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
            std::filesystem::remove(file.string() + suffix);
        }
        auto opened = store::Cache::open(file, {});
        if (!opened) {
            std::abort();
        }
        cache = std::move(*opened);
        const Federation catalogue = builtInFederation().federation;
        Settings read = settingsFrom(rules(catalogue), {});
        for (const System& system : read.federation.systems) {
            SourceConfig& source = read.sources.emplace_back();
            source.id = SourceId(system.id.text);
            source.system = system.id;
        }
        settings = std::make_shared<const Settings>(std::move(read));
        for (const System& system : catalogue.systems) {
            fill(system.id);
        }
        fillYear();
    }

    void offer(Batch batch) const {
        if (!cache->offer(batch) || !cache->flush()) {
            std::abort();
        }
    }

    void fill(const SystemId& system) const {
        const Window month{kNow - kDays * kDay, kNow};
        const Instant fine = kNow - kDay * std::int64_t(number("FF_BENCH_FINE_DAYS", 2));
        if (fine > month.from) {
            offer(samplesOf(system, {month.from, fine}, 1h));
        }
        offer(samplesOf(system, {fine, kNow}, 1min));
        Batch tree;
        tree.system = system;
        tree.outcome.source = SourceId(system.text);
        tree.outcome.started = kNow;
        tree.arrived = kNow;
        for (int i = 0; i < kAccounts; ++i) {
            tree.accounts.push_back(
                {accountName(system, i), system.text + "_n" + std::to_string(i % 6)});
        }
        offer(tree);
        if (!importJobs(*cache, system,
                        jobsOf(system, month, std::size_t(kJobsADay * kDays), system.text + "_p",
                               kAccounts),
                        month)) {
            std::abort();
        }
    }

    /// A year of jobs of one system, before the month.
    void fillYear() const {
        const Window year{kNow - 395 * kDay, kNow - 30 * kDay};
        constexpr std::size_t kChunk = 100'000;
        const std::size_t count = number("FF_BENCH_JOBS", 1'000'000);
        const std::size_t parts = (count + kChunk - 1) / kChunk;
        for (std::size_t i = 0; i < parts; ++i) {
            const Duration part = year.length() / std::int64_t(parts);
            const Window window{year.from + part * std::int64_t(i),
                                year.from + part * std::int64_t(i + 1)};
            auto jobs = jobsOf(kYearSystem, window, std::min(kChunk, count - i * kChunk), "year_",
                               kYearAccounts);
            for (JobRecord& job : jobs) {
                job.id += 1'000'000 + i * kChunk;
            }
            if (!importJobs(*cache, kYearSystem, jobs, window)) {
                std::abort();
            }
        }
    }

    [[nodiscard]] QueryContext reading(Instant now) const {
        return {cache->samples(), cache->jobs(), cache->polls(), settings, now, {}, {}};
    }
};

const World& world() {
    static const World made;
    return made;
}

/// Each round asks a second later, as a page that follows does: no answer is the one before.
class Moving {
public:
    Moving() { m_scope.zone = "Europe/Helsinki"; }
    const Scope& scope(Instant now) {
        m_scope.window = {now - kDays * kDay, now};
        return m_scope;
    }
    Instant now() { return m_now += 1s; }

private:
    Scope m_scope;
    Instant m_now = kNow;
};

template <class Ask>
void ask(benchmark::State& state, Ask ask) {
    Moving moving;
    (void)world();
    for (auto _ : state) {
        const Instant now = moving.now();
        if (!ask(world().reading(now), moving.scope(now))) {
            state.SkipWithError("no answer");
        }
    }
}

void floorOf30Days(benchmark::State& state) {
    ask(state,
        [](const QueryContext& reading, const Scope& scope) { return readFloor(reading, scope); });
}
BENCHMARK(floorOf30Days)->Unit(benchmark::kMillisecond);

void factoryOf30Days(benchmark::State& state) {
    ask(state, [](const QueryContext& reading, const Scope& scope) {
        return readFactory(reading, kYearSystem, scope);
    });
}
BENCHMARK(factoryOf30Days)->Unit(benchmark::kMillisecond);

void sharesOf30Days(benchmark::State& state) {
    ask(state,
        [](const QueryContext& reading, const Scope& scope) { return readShares(reading, scope); });
}
BENCHMARK(sharesOf30Days)->Unit(benchmark::kMillisecond);

void holderOfAYear(benchmark::State& state) {
    ask(state, [](const QueryContext& reading, const Scope& scope) {
        return readHolder(reading, HolderId{"EE"}, {}, scope);
    });
}
BENCHMARK(holderOfAYear)->Unit(benchmark::kMillisecond);

} // namespace
