// SPDX-License-Identifier: GPL-3.0-only
// A year of samples in the cache: what one takes on the disk, how fast they go in, how fast charts
// come out. Without a server:
//   FF_BENCH_SERIES=10 FF_BENCH_DIR=/var/tmp bench_history
// With --memory, in a process of its own, what the store holds once a year of each was asked for.
// With --export it writes the same samples as lines that VictoriaMetrics imports, a series a line.
#include "app/store/Cache.h"
#include "tests/bench/SampleYear.h"
#include "tests/bench/Year.h"

#include <cstdio>
#include <ctime>
#include <fstream>

using namespace std::chrono_literals;

namespace {

using namespace ff;
using namespace ff::bench;

const SystemId kSystem{"lumi"};
constexpr const char* kFile = "bench-history.sqlite";

/// Of each kind.
int seriesCount() {
    const char* text = std::getenv("FF_BENCH_SERIES");
    return text ? std::atoi(text) : 2;
}

Metric metricOf(Kind kind) {
    switch (kind) {
    case Kind::systemGpus:
        return Metric::gpusAllocated;
    case Kind::accountGpus:
        return Metric::accountGpusAllocated;
    case Kind::utilisation:
        return Metric::gpuBusy;
    case Kind::queueDepth:
        return Metric::queueJobs;
    case Kind::counter:
        return Metric::accountJobsRunning;
    }
    return Metric::nodes;
}

/// Of the processor, all threads together: others may be busy, too.
double seconds() {
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void exportLines() {
    for (const Kind kind : kKinds) {
        for (int number = 0; number < seriesCount(); ++number) {
            std::printf("{\"metric\":{\"__name__\":\"%s\",\"account\":\"a%d\"},\"values\":[",
                        std::string(info(metricOf(kind)).name).c_str(), number);
            const auto values = SampleYear(kind, unsigned(number)).minutes();
            for (std::size_t i = 0; i < values.size(); ++i) {
                std::printf("%s%.17g", i == 0 ? "" : ",", values[i]);
            }
            std::printf("],\"timestamps\":[");
            for (std::size_t i = 0; i < values.size(); ++i) {
                std::printf("%s%lld", i == 0 ? "" : ",",
                            static_cast<long long>(toMillis(kYear + i * 1min)));
            }
            std::printf("]}\n");
        }
    }
}

/// All series a day a batch, as they would have been polled.
double fill(store::Cache& cache) {
    std::vector<std::vector<double>> years;
    std::vector<SeriesKey> keys;
    for (const Kind kind : kKinds) {
        for (int number = 0; number < seriesCount(); ++number) {
            years.push_back(SampleYear(kind, unsigned(number)).minutes());
            keys.push_back({kSystem, metricOf(kind), "a" + std::to_string(number), {}});
        }
    }
    const double before = seconds();
    for (int minute = 0; minute < kMinutesAYear; minute += kMinutesADay) {
        Batch batch;
        batch.system = kSystem;
        batch.outcome.source = SourceId("bench");
        batch.outcome.started = batch.arrived = kYear + (minute + kMinutesADay) * 1min;
        batch.backfill = true;
        for (std::size_t i = 0; i < years.size(); ++i) {
            auto& points = batch.series.emplace_back(SeriesSamples{keys[i], {}}).points;
            for (int m = minute; m < minute + kMinutesADay; ++m) {
                points.push_back({kYear + m * 1min, years[i][std::size_t(m)]});
            }
        }
        while (!cache.offer(batch)) {
            cache.flush();
        }
    }
    if (!cache.flush() || !cache.seal()) {
        std::abort();
    }
    return seconds() - before;
}

/// The first time, and the best of the others: what was unpacked is kept.
template <class Ask>
void measure(const std::string& what, const Ask& ask) {
    double first = 0;
    double best = 1e9;
    for (int i = 0; i < 11; ++i) {
        const double before = seconds();
        if (!ask()) {
            std::abort();
        }
        const double took = seconds() - before;
        (i == 0 ? first : best) = i == 0 ? took : std::min(best, took);
    }
    std::printf("%-40s %8.2f ms, then %.2f ms\n", what.c_str(), first * 1000, best * 1000);
}

void chart(const store::Cache& cache, const std::string& what, Window window, int pixels) {
    SampleQuery query;
    query.system = kSystem;
    query.window = window;
    query.metrics = {Metric::gpuBusy};
    query.account = "a0";
    query.every = (window.to - window.from) / pixels;
    measure(what + ", bins", [&] { return cache.samples().bins(query).has_value(); });
    measure(what + ", means", [&] { return cache.lines().means(query).has_value(); });
    measure(what + ", M4", [&] { return cache.lines().lines(query).has_value(); });
}

/// Thirty sites, each with four series of a week and two hundred of accounts.
void overview() {
    const std::vector<Metric> asked{Metric::gpusAllocated, Metric::gpusCapacity, Metric::gpuBusy,
                                    Metric::queueGpuHours};
    auto cache = store::Cache::open(fresh("bench-overview.sqlite"), {});
    for (int site = 0; site < 30; ++site) {
        Batch batch;
        batch.system = SystemId("site" + std::to_string(site));
        batch.outcome.source = SourceId("bench" + std::to_string(site));
        batch.outcome.started = batch.arrived = kYear + 7 * 24h;
        batch.backfill = true;
        const auto values = SampleYear(Kind::utilisation, unsigned(site)).minutes(7 * kMinutesADay);
        for (const Metric metric : asked) {
            auto& points =
                batch.series.emplace_back(SeriesSamples{{batch.system, metric, {}, {}}, {}}).points;
            for (std::size_t m = 0; m < values.size(); ++m) {
                points.push_back({kYear + m * 1min, values[m]});
            }
        }
        for (int account = 0; account < 200; ++account) {
            batch.series.push_back(
                {{batch.system, Metric::accountGpusAllocated, "a" + std::to_string(account), {}},
                 {{kYear, 1}}});
        }
        if (!(*cache)->offer(batch) || !(*cache)->flush()) {
            std::abort();
        }
    }
    if (!(*cache)->seal()) {
        std::abort();
    }
    SampleQuery query;
    query.metrics = asked;
    query.window = {kYear + 6 * 24h - 7h, kYear + 7 * 24h - 7h};
    query.every = 6min;
    measure("30 sites x 4 series, 24 h, means",
            [&] { return (*cache)->lines().means(query)->size() == 120; });
}

/// What the process holds by itself: without the pages of the file, which the system may take back.
void memory(const std::filesystem::path& file) {
    const auto cache = store::Cache::open(file, {});
    SampleQuery all;
    all.window = {kYear, kYear + 365 * 24h};
    all.every = 6h;
    if (!(*cache)->lines().means(all)) {
        std::abort();
    }
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("RssAnon")) {
            std::printf("after a year of every series: %s\n", line.c_str());
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "--export") {
        exportLines();
        return 0;
    }
    if (argc > 1 && std::string_view(argv[1]) == "--memory") {
        memory(fileOf(kFile));
        return 0;
    }
    const auto file = fresh(kFile);
    const auto copy = fresh("bench-history-copy.sqlite");
    auto cache = store::Cache::open(file, {});
    if (!cache) {
        return 1;
    }
    const double samples = double(kMinutesAYear) * double(kKinds.size()) * seriesCount();
    const double took = fill(**cache);
    std::printf("%-40s %8.0f thousand a second\n", "written and sealed, per core",
                samples / took / 1000);
    const double before = seconds();
    if (!(*cache)->coarsen({})) {
        return 1;
    }
    std::printf("%-40s %8.0f thousand a second\n", "joined, once they are a month old",
                samples / (seconds() - before) / 1000);
    chart(**cache, "a year of one series, 1600 columns", {kYear, kYear + 365 * 24h}, 1600);
    chart(**cache, "a year of one series, 52 columns", {kYear, kYear + 365 * 24h}, 52);
    chart(**cache, "a day of one series, 1440 columns", {kYear + 200 * 24h, kYear + 201 * 24h},
          1440);
    overview();
    if (!(*cache)->backUp(copy)) {
        return 1;
    }
    std::printf("%-40s %8.4f bytes\n", "a sample on the disk",
                double(std::filesystem::file_size(copy)) / samples);
    return 0;
}
