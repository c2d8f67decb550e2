// SPDX-License-Identifier: GPL-3.0-only
// Lines of sacct from a file into the cache, all of it (reading, hashing, decoding, ledger,
// roll-ups and commits), beside the sqlite3 shell that puts the same file into a plain table. CPU
// time of all threads.
//   FF_BENCH_LINES=1000000 FF_BENCH_DIR=/var/tmp bench_import
// How it grows: FF_BENCH_LINES=20000000, with --benchmark_filter=IntoCache, once.
#include "app/imports/ImportFiles.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sys/resource.h>

namespace {

using namespace ff;

constexpr int kSeconds = 365 * 86'400;

std::size_t lineCount() {
    const char* text = std::getenv("FF_BENCH_LINES");
    return text ? std::strtoull(text, nullptr, 10) : 1'000'000;
}

std::filesystem::path pathOf(const char* name) {
    const char* text = std::getenv("FF_BENCH_DIR");
    return (text ? std::filesystem::path(text) : std::filesystem::temp_directory_path()) / name;
}

std::filesystem::path fresh(const char* name) {
    const auto path = pathOf(name);
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
        std::filesystem::remove(path.string() + suffix);
    }
    return path;
}

/// A year's jobs in the order of their ids, as sacct prints them with the columns that are asked
/// for; the same every time.
const std::filesystem::path& file() {
    static const auto written = [] {
        const auto path = fresh("bench-sacct.txt");
        std::ofstream out(path, std::ios::binary);
        out << "JobID|JobIDRaw|Cluster|Account|Partition|QOS|State|Submit|Eligible|Start|End|"
               "TimelimitRaw|NNodes|AllocTRES|ReqTRES|Reason\n";
        std::mt19937 random{1};
        const Instant year = parseIso8601("2025-01-01").value();
        const auto clock = [](Instant at) {
            auto text = toIso8601(at);
            text.pop_back();
            return text;
        };
        for (std::size_t i = 0; i < lineCount(); ++i) {
            const Instant submit =
                year + std::chrono::seconds{std::int64_t(i) * kSeconds / std::int64_t(lineCount())};
            const Instant start = submit + std::chrono::seconds{random() % 3600};
            const Instant end = start + std::chrono::seconds{random() % 20'000};
            const auto gpus = std::to_string(1 << (random() % 6));
            const auto id = std::to_string(i + 1);
            const auto when = clock(submit);
            out << id << '|' << id << "|mill|project_" << 465'000'000 + random() % 900
                << "|standard-g|normal|COMPLETED|" << when << '|' << when << '|' << clock(start)
                << '|' << clock(end) << "|2880|1|billing=" << gpus
                << ",cpu=64,gres/gpu:a100=" << gpus << ",gres/gpu=" << gpus
                << ",mem=240000M,node=1|billing=" << gpus << ",cpu=64,gres/gpu=" << gpus
                << ",mem=240000M,node=1|None\n";
        }
        return path;
    }();
    return written;
}

void lines(benchmark::State& state) {
    state.counters["lines/s"] =
        benchmark::Counter(double(lineCount()), benchmark::Counter::kIsIterationInvariantRate);
    state.counters["MB"] = double(std::filesystem::file_size(file())) / 1e6;
}

/// Many lines take long enough by themselves.
int rounds() {
    return lineCount() > 3'000'000 ? 1 : 3;
}

/// What a job takes on the disk, and what the process held at most.
void sizes(benchmark::State& state, const std::filesystem::path& cache) {
    state.counters["bytes/job"] = double(std::filesystem::file_size(cache)) / double(lineCount());
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["peak_MB"] = double(usage.ru_maxrss) / 1024;
}

void importFileIntoCache(benchmark::State& state) {
    FileToImport wanted;
    wanted.path = file();
    wanted.system = SystemId{"mill"};
    wanted.cluster = "mill";
    for (auto _ : state) {
        state.PauseTiming();
        auto cache = store::Cache::open(fresh("bench-import.sqlite"), {});
        if (!cache) {
            return state.SkipWithError("no cache");
        }
        state.ResumeTiming();
        const auto done = importInto(**cache, wanted);
        if (!done || done->counts.added != std::int64_t(lineCount())) {
            state.SkipWithError("the import failed");
        }
        state.PauseTiming();
        cache->reset();
        sizes(state, pathOf("bench-import.sqlite"));
        state.ResumeTiming();
    }
    lines(state);
}
BENCHMARK(importFileIntoCache)
    ->Iterations(rounds())
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kMillisecond);

/// Nothing is new: each line is compared with what is there.
void importFileAgain(benchmark::State& state) {
    auto cache = store::Cache::open(fresh("bench-import.sqlite"), {});
    FileToImport wanted;
    wanted.path = file();
    wanted.system = SystemId{"mill"};
    if (!cache || !importInto(**cache, wanted)) {
        return state.SkipWithError("the import failed");
    }
    wanted.asked = Window{parseIso8601("2025-01-01").value(), parseIso8601("2026-01-01").value()};
    for (auto _ : state) {
        const auto done = importInto(**cache, wanted); // said for which window: it is read again
        if (!done || done->counts.unchanged != std::int64_t(lineCount())) {
            state.SkipWithError("something changed");
        }
    }
    lines(state);
}
BENCHMARK(importFileAgain)->Iterations(1)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);

double childrenSeconds() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/// The shell reads the lines as they are: texts in columns, no check, no roll-up, no index.
void importWithTheShell(benchmark::State& state) {
    for (auto _ : state) {
        const auto before = childrenSeconds();
        const auto command = "sqlite3 '" + fresh("bench-shell.sqlite").string() +
                             "' 'PRAGMA journal_mode=WAL' '.separator |' '.import \"" +
                             file().string() + "\" jobs' > /dev/null";
        if (std::system(command.c_str()) != 0) {
            state.SkipWithError("the sqlite3 shell failed");
        }
        state.SetIterationTime(childrenSeconds() - before);
    }
    lines(state);
}
BENCHMARK(importWithTheShell)->Iterations(3)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
