// SPDX-License-Identifier: GPL-3.0-only
// The ledger and the history at the size of a country's year, beside a plain table with GROUP BY.
//   FF_BENCH_JOBS=10000000 FF_BENCH_DIR=/var/tmp bench_store
#include "app/store/Cache.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <random>

using namespace std::chrono_literals;

namespace {

using namespace ff;

constexpr int kAccounts = 900;
constexpr int kSeconds = 365 * 86'400;
constexpr std::size_t kChunk = 131'072;
const SystemId kSystem{"lumi"};
const Instant kYear = parseIso8601("2025-01-01T00:00:00Z").value();

std::size_t jobCount() {
    const char* text = std::getenv("FF_BENCH_JOBS");
    return text ? std::strtoull(text, nullptr, 10) : 1'000'000;
}

std::filesystem::path folder() {
    const char* text = std::getenv("FF_BENCH_DIR");
    return text ? std::filesystem::path(text) : std::filesystem::temp_directory_path();
}

/// The jobs of a year in the order of their ids, as sacct prints them; the same every time.
class Year {
public:
    /// The next chunk; empty at the end.
    const std::vector<JobRecord>& next() {
        m_jobs.clear();
        for (; m_jobs.size() < kChunk && m_made < jobCount(); ++m_made)
            m_jobs.push_back(job());
        return m_jobs;
    }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    JobRecord job() {
        JobRecord job;
        job.id = m_made + 1;
        job.submit = kYear + std::chrono::seconds{std::int64_t(m_made) * kSeconds /
                                                  std::int64_t(jobCount())};
        job.eligible = job.submit;
        const int wait = below(4) == 0 ? below(36'000) : below(600);
        const int length = below(10) == 0 ? below(172'800) : below(7200);
        job.start = job.submit + std::chrono::seconds{wait};
        job.end = *job.start + std::chrono::seconds{length};
        job.observed = *job.end;
        job.state = JobState::completed;
        job.account = "project_" + std::to_string(465'000'000 + below(kAccounts));
        job.partition = "standard-g";
        job.qos = "normal";
        job.gpus = 1 << below(6);
        job.nodes = (job.gpus + 7) / 8;
        job.limit = 48h;
        return job;
    }

    std::mt19937 m_random{1};
    std::size_t m_made = 0;
    std::vector<JobRecord> m_jobs;
};

std::filesystem::path fresh(const char* name) {
    const auto path = folder() / name;
    for (const char* suffix : {"", "-wal", "-shm", ".lock"})
        std::filesystem::remove(path.string() + suffix);
    return path;
}

store::Cache& cache() {
    static const auto opened = [] {
        auto cache = store::Cache::open(fresh("bench-cache.sqlite"), {});
        if (!cache)
            std::abort();
        return std::move(*cache);
    }();
    return *opened;
}

sqlite3* peer() {
    static sqlite3* const database = [] {
        sqlite3* opened = nullptr;
        sqlite3_open(fresh("bench-peer.sqlite").c_str(), &opened);
        sqlite3_exec(opened,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                     "CREATE TABLE jobs (id INTEGER, account TEXT, part TEXT, qos TEXT, submit "
                     "INTEGER, start INTEGER, ended INTEGER, state INTEGER, gpus INTEGER)",
                     nullptr, nullptr, nullptr);
        return opened;
    }();
    return database;
}

std::int64_t seconds(Instant at) {
    return toMillis(at) / 1000;
}

/// Times only the import: making the jobs is the bench's own cost.
void importCache(benchmark::State& state) {
    Year year;
    for (auto _ : state) {
        while (true) {
            state.PauseTiming();
            const auto& jobs = year.next();
            state.ResumeTiming();
            if (jobs.empty())
                break;
            if (!cache().importJobs(kSystem, jobs))
                state.SkipWithError("import failed");
        }
    }
    state.counters["jobs/s"] = benchmark::Counter(double(jobCount()), benchmark::Counter::kIsRate);
    state.counters["bytes/job"] =
        double(std::filesystem::file_size(folder() / "bench-cache.sqlite")) / double(jobCount());
}
BENCHMARK(importCache)->Iterations(1)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);

void importPeer(benchmark::State& state) {
    Year year;
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(peer(), "INSERT INTO jobs VALUES (?,?,?,?,?,?,?,?,?)", -1, &insert, nullptr);
    const auto put = [&](const JobRecord& job) {
        sqlite3_bind_int64(insert, 1, std::int64_t(job.id));
        sqlite3_bind_text(insert, 2, job.account.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_text(insert, 3, job.partition.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_text(insert, 4, job.qos.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_int64(insert, 5, seconds(job.submit));
        sqlite3_bind_int64(insert, 6, seconds(*job.start));
        sqlite3_bind_int64(insert, 7, seconds(*job.end));
        sqlite3_bind_int64(insert, 8, int(job.state));
        sqlite3_bind_int64(insert, 9, job.gpus);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    };
    for (auto _ : state) {
        while (true) {
            state.PauseTiming();
            const auto& jobs = year.next();
            state.ResumeTiming();
            if (jobs.empty())
                break;
            sqlite3_exec(peer(), "BEGIN", nullptr, nullptr, nullptr);
            for (const JobRecord& job : jobs)
                put(job);
            sqlite3_exec(peer(), "COMMIT", nullptr, nullptr, nullptr);
        }
    }
    sqlite3_finalize(insert);
    state.counters["jobs/s"] = benchmark::Counter(double(jobCount()), benchmark::Counter::kIsRate);
    state.counters["bytes/job"] =
        double(std::filesystem::file_size(folder() / "bench-peer.sqlite")) / double(jobCount());
}
BENCHMARK(importPeer)->Iterations(1)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);

UsageQuery daysOfTheYear(std::int64_t eastSeconds) {
    UsageQuery query;
    for (int day = 0; day <= 365; ++day)
        query.boundaries.push_back(kYear + std::chrono::hours{24 * day} -
                                   std::chrono::seconds{eastSeconds});
    return query;
}

/// `state.range(0)`: seconds east of UTC. Each round asks something new (a last boundary that
/// differs by a day), so that no answer is remembered.
void usageByAccountAndDay(benchmark::State& state) {
    UsageQuery query = daysOfTheYear(state.range(0));
    for (auto _ : state) {
        query.boundaries.back() += 24h;
        const auto table = cache().jobs().usageTable(query);
        if (!table)
            state.SkipWithError("no answer");
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
    for (auto _ : state)
        benchmark::DoNotOptimize(cache().jobs().usageTable(query));
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
    for (auto _ : state) {
        int rows = 0;
        sqlite3_exec(
            peer(),
            "SELECT account, start / 86400, sum(gpus * (ended - start)), count(*) FROM jobs "
            "GROUP BY 1, 2",
            [](void* count, int, char**, char**) {
                ++*static_cast<int*>(count);
                return 0;
            },
            &rows, nullptr);
        benchmark::DoNotOptimize(rows);
    }
}
BENCHMARK(usagePeer)->Iterations(1)->Unit(benchmark::kMillisecond);

void waitsOfAMonth(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(
            cache().jobs().waits(kSystem, {kYear + 24h * 100, kYear + 24h * 130}));
}
BENCHMARK(waitsOfAMonth)->Unit(benchmark::kMillisecond);

/// 30 days of 30 series, a sample a minute.
void addMonthOfSamples() {
    for (int series = 0; series < 30; ++series) {
        Batch batch;
        batch.system = kSystem;
        batch.outcome.source = SourceId("bench");
        batch.outcome.started = kYear + std::chrono::seconds{series};
        batch.backfill = true;
        auto& samples = batch.series.emplace_back();
        samples.key = {kSystem, Metric::accountGpusAllocated, "a" + std::to_string(series), {}};
        for (int minute = 0; minute < 30 * 1440; ++minute)
            samples.points.push_back(
                {kYear + std::chrono::minutes{minute}, double((minute * 7 + series) % 400)});
        if (!cache().offer(batch))
            std::abort();
    }
    if (!cache().flush())
        std::abort();
}

void writeMonthOfSamples(benchmark::State& state) {
    for (auto _ : state)
        addMonthOfSamples();
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
    for (auto _ : state)
        benchmark::DoNotOptimize(cache().samples().bins(query));
}
BENCHMARK(binsOfAMonth)->Unit(benchmark::kMillisecond);

} // namespace
