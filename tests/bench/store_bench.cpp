// SPDX-License-Identifier: GPL-3.0-only
// The ledger and the history at the size of a country's year, beside a plain table with GROUP BY.
//   FF_BENCH_JOBS=10000000 FF_BENCH_DIR=/var/tmp bench_store
#include "app/store/Cache.h"
#include "tests/bench/Year.h"
#include "tests/support/ImportJobs.h"

#include <benchmark/benchmark.h>

using namespace std::chrono_literals;

namespace {

using namespace ff;

using namespace ff::bench;

const SystemId kSystem{"lumi"};

store::Cache& cache() {
    static const auto opened = [] {
        auto cache = store::Cache::open(fresh("bench-cache.sqlite"), {});
        if (!cache) {
            std::abort();
        }
        return std::move(*cache);
    }();
    return *opened;
}

constexpr const char* kPeer = "bench-peer.sqlite";

PlainTable& peer() {
    static PlainTable made(fresh(kPeer));
    return made;
}

/// Times only the import: making the jobs is the bench's own cost.
void importCache(benchmark::State& state) {
    Year year;
    for (auto _ : state) {
        while (true) {
            state.PauseTiming();
            const auto& jobs = year.next();
            state.ResumeTiming();
            if (jobs.empty()) {
                break;
            }
            if (!importJobs(cache(), kSystem, jobs)) {
                state.SkipWithError("import failed");
            }
        }
    }
    state.counters["jobs/s"] = benchmark::Counter(double(jobCount()), benchmark::Counter::kIsRate);
    state.counters["bytes/job"] =
        double(std::filesystem::file_size(fileOf("bench-cache.sqlite"))) / double(jobCount());
}
BENCHMARK(importCache)->Iterations(1)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);

void importPeer(benchmark::State& state) {
    Year year;
    for (auto _ : state) {
        while (true) {
            state.PauseTiming();
            const auto& jobs = year.next();
            state.ResumeTiming();
            if (jobs.empty()) {
                break;
            }
            peer().add(jobs);
        }
    }
    state.counters["jobs/s"] = benchmark::Counter(double(jobCount()), benchmark::Counter::kIsRate);
    state.counters["bytes/job"] =
        double(std::filesystem::file_size(fileOf(kPeer))) / double(jobCount());
}
BENCHMARK(importPeer)->Iterations(1)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);

UsageQuery daysOfTheYear(std::int64_t eastSeconds) {
    UsageQuery query;
    for (int day = 0; day <= 365; ++day) {
        query.boundaries.push_back(kYear + std::chrono::hours{24 * day} -
                                   std::chrono::seconds{eastSeconds});
    }
    return query;
}

/// `state.range(0)`: seconds east of UTC. Each round asks something new (a last boundary that
/// differs by a day), so that no answer is remembered.
void usageByAccountAndDay(benchmark::State& state) {
    UsageQuery query = daysOfTheYear(state.range(0));
    for (auto _ : state) {
        query.boundaries.back() += 24h;
        const auto table = cache().jobs().usageTable(query);
        if (!table) {
            state.SkipWithError("no answer");
        }
        benchmark::DoNotOptimize(table);
    }
}
BENCHMARK(usageByAccountAndDay)
    ->ArgName("east")
    ->Arg(0)
    ->Arg(7200)
    ->Arg(19'800)
    ->Arg(20'700)
    ->Unit(benchmark::kMillisecond);

void usageByAccountAndDayAsRows(benchmark::State& state) {
    UsageQuery query = daysOfTheYear(0);
    for (auto _ : state) {
        query.boundaries.back() += 24h;
        benchmark::DoNotOptimize(cache().jobs().usage(query));
    }
}
BENCHMARK(usageByAccountAndDayAsRows)->Unit(benchmark::kMillisecond);

void usageAskedAgain(benchmark::State& state) {
    const UsageQuery query = daysOfTheYear(7200);
    benchmark::DoNotOptimize(cache().jobs().usageTable(query));
    for (auto _ : state) {
        benchmark::DoNotOptimize(cache().jobs().usageTable(query));
    }
}
BENCHMARK(usageAskedAgain)->Unit(benchmark::kMillisecond);

/// A year whose ends fall inside a quarter of an hour: two cuts that only the jobs know.
void usageWithRaggedEnds(benchmark::State& state) {
    UsageQuery query = daysOfTheYear(0);
    for (auto _ : state) {
        query.boundaries.front() += 7s;
        query.boundaries.back() += 11s;
        benchmark::DoNotOptimize(cache().jobs().usageTable(query));
    }
}
BENCHMARK(usageWithRaggedEnds)->Unit(benchmark::kMillisecond);

/// The plain table does not even split a job at midnight.
void usagePeer(benchmark::State& state) {
    (void)peer();
    for (auto _ : state) {
        state.SetIterationTime(shellSeconds(
            fileOf(kPeer), "SELECT account, start / 86400, sum(gpus * (ended - start)), count(*) "
                           "FROM jobs GROUP BY 1, 2"));
    }
}
BENCHMARK(usagePeer)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

void waitsOfAMonth(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            cache().jobs().waits(kSystem, {kYear + 24h * 100, kYear + 24h * 130}));
    }
}
BENCHMARK(waitsOfAMonth)->Unit(benchmark::kMillisecond);

/// 30 days of 30 series, a sample a minute.
void addMonthOfSamples() {
    for (int series = 0; series < 30; ++series) {
        Batch batch;
        batch.system = kSystem;
        batch.outcome.source = SourceId("bench");
        batch.outcome.started = kYear + std::chrono::seconds{series};
        batch.arrived = kYear + 30 * 24h;
        batch.backfill = true;
        auto& samples = batch.series.emplace_back();
        samples.key = {kSystem, Metric::accountGpusAllocated, "a" + std::to_string(series), {}};
        for (int minute = 0; minute < 30 * 1440; ++minute) {
            samples.points.push_back(
                {kYear + std::chrono::minutes{minute}, double((minute * 7 + series) % 400)});
        }
        if (!cache().offer(batch)) {
            std::abort();
        }
    }
    if (!cache().flush()) {
        std::abort();
    }
}

void writeMonthOfSamples(benchmark::State& state) {
    for (auto _ : state) {
        addMonthOfSamples();
    }
    state.counters["points/s"] = benchmark::Counter(30. * 30 * 1440, benchmark::Counter::kIsRate);
}
BENCHMARK(writeMonthOfSamples)
    ->Iterations(1)
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kMillisecond);

/// Bins that begin at no whole hour: every point is looked at.
void binsOfAMonth(benchmark::State& state) {
    SampleQuery query;
    query.window = {kYear + 17min + 3s, kYear + 24h * 30};
    query.metrics = {Metric::accountGpusAllocated};
    query.every = 1h;
    for (auto _ : state) {
        benchmark::DoNotOptimize(cache().samples().bins(query));
    }
}
BENCHMARK(binsOfAMonth)->Unit(benchmark::kMillisecond);

} // namespace
