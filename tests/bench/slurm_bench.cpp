// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/Import.h"
#include "app/feeds/slurm/SlurmAnswer.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>
#include <string>
#include <sys/resource.h>

using namespace ff::feeds;

namespace {

std::string recorded(const char* name) {
    std::ifstream file(std::string(FF_TEST_DATA) + "/feeds/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The recorded jobs over and over, each with the allocation map that slurmctld adds (most of a
/// real answer's bytes), until the answer is as large as asked for.
std::string largeJobs(std::size_t bytes) {
    const auto text = recorded("slurm/data/slurm_v38_jobs.json");
    const auto begin = text.find("\"jobs\":[") + 8;
    const auto end = text.rfind(']');
    auto jobs = text.substr(begin, end - begin);
    std::string map = "\"allocated_nodes\":[";
    for (int node = 0; node < 4; ++node) {
        map += node > 0 ? "," : "";
        map += R"({"nodename":"gn001","cpus_used":0,"memory_used":0,"sockets":{"0":{"cores":{)";
        for (int core = 0; core < 32; ++core) {
            map += (core > 0 ? ",\"" : "\"") + std::to_string(core) + "\":\"allocated\"";
        }
        map += "}}}}";
    }
    map += "]";
    constexpr std::string_view kEmpty = "\"allocated_nodes\":[]";
    for (auto at = jobs.find(kEmpty); at != std::string::npos;
         at = jobs.find(kEmpty, at + map.size())) {
        jobs.replace(at, kEmpty.size(), map);
    }
    std::string large;
    large.reserve(bytes + jobs.size() + begin + 16);
    large.append(text, 0, begin);
    while (large.size() < bytes) {
        large += jobs + ",\n";
    }
    large.resize(large.size() - 2);
    return large + "]}";
}

/// Peak of this process's memory in MB.
double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void decodeJobs(benchmark::State& state) {
    const auto bytes = largeJobs(std::size_t(state.range(0)) << 20);
    const auto before = peakMegabytes();
    std::size_t jobs = 0;
    for (auto _ : state) {
        const auto answer = decodeSlurm(bytes);
        jobs = answer ? answer->jobs.size() : 0;
    }
    if (jobs == 0) {
        state.SkipWithError("nothing was decoded");
    }
    state.SetBytesProcessed(std::int64_t(state.iterations()) * std::int64_t(bytes.size()));
    state.counters["jobs"] = double(jobs);
    state.counters["MB_above_answer"] = peakMegabytes() - before;
    state.counters["MB_peak"] = peakMegabytes();
}
BENCHMARK(decodeJobs)->Arg(50)->Unit(benchmark::kMillisecond);

void importSacctLines(benchmark::State& state) {
    const auto text = recorded("files/data/sacct.txt");
    const auto head = text.find('\n') + 1;
    std::string large = text.substr(0, head);
    while (large.size() < (std::size_t(60) << 20)) {
        large.append(text, head);
    }
    std::uint64_t lines = 0;
    for (auto _ : state) {
        std::istringstream in(large);
        std::int64_t gpus = 0;
        const auto report =
            importFile(in, ImportFormat::sacct, [&](ff::JobRecord&& job) { gpus += job.gpus; });
        benchmark::DoNotOptimize(gpus);
        lines += report ? report->good : 0;
    }
    state.counters["lines/s"] = benchmark::Counter(double(lines), benchmark::Counter::kIsRate);
    state.SetBytesProcessed(std::int64_t(state.iterations()) * std::int64_t(large.size()));
}
BENCHMARK(importSacctLines)->Unit(benchmark::kMillisecond);

} // namespace
