// SPDX-License-Identifier: GPL-3.0-only
// A year of samples in the cache: what one takes on the disk, how fast they go in, how fast charts
// come out. Without a server:
//   FF_BENCH_SERIES=10 FF_BENCH_DIR=/var/tmp bench_history
// With --export it writes the same samples as lines that VictoriaMetrics imports, a series a line.
#include "app/store/Cache.h"
#include "tests/bench/SampleYear.h"
#include "tests/bench/Year.h"

#include <cstdio>
#include <ctime>

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
        batch.outcome.started = kYear + minute * 1min;
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

void chart(const store::Cache& cache, const char* what, Window window, int pixels) {
    SampleQuery query;
    query.window = window;
    query.metrics = {Metric::gpuBusy};
    query.account = "a0";
    query.every = (window.to - window.from) / pixels;
    const auto measure = [&](const char* how, const auto& ask) {
        double best = 1e9;
        for (int i = 0; i < 10; ++i) {
            const double before = seconds();
            if (!ask()) {
                std::abort();
            }
            best = std::min(best, seconds() - before);
        }
        std::printf("%-40s %8.2f ms\n", (std::string(what) + how).c_str(), best * 1000);
    };
    measure(", means", [&] { return cache.samples().bins(query).has_value(); });
    measure(", M4", [&] { return cache.lines().lines(query).has_value(); });
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "--export") {
        exportLines();
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
    chart(**cache, "a year of one series, 1600 columns", {kYear, kYear + 365 * 24h}, 1600);
    chart(**cache, "a year of one series, 52 columns", {kYear, kYear + 365 * 24h}, 52);
    chart(**cache, "a day of one series, 1440 columns", {kYear + 200 * 24h, kYear + 201 * 24h},
          1440);
    if (!(*cache)->backUp(copy)) {
        return 1;
    }
    std::printf("%-40s %8.3f bytes\n", "a sample on the disk",
                double(std::filesystem::file_size(copy)) / samples);
    return 0;
}
