// SPDX-License-Identifier: GPL-3.0-only
// Whether a cache answers as fast with a year of a federation in it as with a week: thirty sites of
// 32 series at a sample a minute, 10 million samples in 7 days and 500 million in 362.
//   bench_growth make FILE DAYS    writes it through the store, and says how fast
//   bench_growth ask FILE DAYS     asks it, in a process of its own
#include "app/store/Cache.h"
#include "tests/bench/SampleYear.h"
#include "tests/bench/Year.h"

#include <cstdio>
#include <ctime>
#include <fstream>
#include <random>

using namespace std::chrono_literals;

namespace {

using namespace ff;
using namespace ff::bench;

constexpr int kSites = 30;
constexpr int kAccounts = 28;
constexpr int kDaysAPiece = 30; ///< then they are sealed, as the writer does it hour by hour
constexpr std::array kOfSites{Metric::gpusAllocated, Metric::gpusCapacity, Metric::gpuBusy,
                              Metric::queueGpuHours};

struct Series {
    SeriesKey key;
    SampleYear year;
};

std::vector<Series> allSeries() {
    std::vector<Series> series;
    for (int site = 0; site < kSites; ++site) {
        const SystemId system("site" + std::to_string(site));
        const auto add = [&](Metric metric, const std::string& account, Kind kind) {
            series.push_back({{system, metric, account, {}}, {kind, unsigned(series.size())}});
        };
        for (const Metric metric : kOfSites) {
            add(metric, {},
                metric == Metric::gpuBusy         ? Kind::utilisation
                : metric == Metric::queueGpuHours ? Kind::queueDepth
                                                  : Kind::systemGpus);
        }
        for (int account = 0; account < kAccounts; ++account) {
            add(Metric::accountGpusAllocated, "a" + std::to_string(account),
                account % 2 == 0 ? Kind::accountGpus : Kind::counter);
        }
    }
    return series;
}

/// Of the processor, all threads together: others may be busy, too.
double seconds() {
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void memory(const char* when) {
    std::ifstream status("/proc/self/status");
    std::string said;
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS") || line.starts_with("RssAnon")) {
            said += "  " + line;
        }
    }
    std::printf("%s:%s\n", when, said.c_str());
}

bool writeDay(store::Cache& cache, std::vector<Series>& series, int day) {
    constexpr int kASite = int(kOfSites.size()) + kAccounts;
    std::vector<double> values;
    for (int site = 0; site < kSites; ++site) {
        Batch batch;
        batch.system = SystemId("site" + std::to_string(site));
        batch.outcome.source = SourceId("bench" + std::to_string(site));
        batch.outcome.started = batch.arrived = kYear + (day + 1) * 24h;
        batch.backfill = true;
        for (int i = 0; i < kASite; ++i) {
            Series& each = series[std::size_t(site * kASite + i)];
            values.clear();
            each.year.append(day * kMinutesADay, kMinutesADay, values);
            auto& points = batch.series.emplace_back(SeriesSamples{each.key, {}}).points;
            points.reserve(values.size());
            for (int m = 0; m < kMinutesADay; ++m) {
                points.push_back({kYear + day * 24h + m * 1min, values[std::size_t(m)]});
            }
        }
        while (!cache.offer(batch)) {
            if (!cache.flush()) {
                return false;
            }
        }
    }
    return true;
}

/// What it costs to make the values is taken off.
double making(int days) {
    auto series = allSeries();
    std::vector<double> values;
    const double before = seconds();
    for (int day = 0; day < days; ++day) {
        for (Series& each : series) {
            values.clear();
            each.year.append(day * kMinutesADay, kMinutesADay, values);
        }
    }
    return seconds() - before;
}

int make(const std::filesystem::path& file, int days) {
    std::filesystem::remove(file);
    store::Cache::Options options;
    options.queueBatches = 8;
    auto cache = store::Cache::open(file, std::move(options));
    if (!cache) {
        return 1;
    }
    auto series = allSeries();
    const double before = seconds();
    for (int day = 0; day < days; ++day) {
        const bool isPiece = day % kDaysAPiece == kDaysAPiece - 1 || day == days - 1;
        if (!writeDay(**cache, series, day) || (isPiece && !(*cache)->flush()) ||
            (isPiece && !(*cache)->seal())) {
            return 1;
        }
    }
    const double took = seconds() - before - making(days);
    const double samples = double(series.size()) * kMinutesADay * days;
    std::printf("%.0f million samples: %.0f thousand a second and core, %.3f bytes each\n",
                samples / 1e6, samples / took / 1000,
                double(std::filesystem::file_size(file)) / samples);
    memory("the writer");
    return 0;
}

int ask(const std::filesystem::path& file, int days) {
    store::Cache::Options options;
    options.readOnly = true;
    const auto cache = store::Cache::open(file, std::move(options));
    if (!cache) {
        return 1;
    }
    memory("opened");
    std::mt19937 random(7);
    // Another series and another day each time: nothing is kept from the question before.
    constexpr int kCharts = 300;
    std::vector<double> took;
    for (int i = 0; i < kCharts; ++i) {
        const Instant day = kYear + int(random() % unsigned(days - 1)) * 24h;
        SampleQuery query;
        query.system = SystemId("site" + std::to_string(random() % kSites));
        query.metrics = {Metric::accountGpusAllocated};
        query.account = "a" + std::to_string(random() % kAccounts);
        query.window = {day, day + 24h};
        query.every = 24h / 1600;
        const double before = seconds();
        const auto lines = (*cache)->lines().lines(query);
        if (!lines || lines->size() != 1) {
            return 1;
        }
        took.push_back(seconds() - before);
    }
    std::ranges::sort(took);
    std::printf("24 h of one series, M4: median %.3f ms, 9 of 10 within %.3f ms\n",
                took[kCharts / 2] * 1000, took[kCharts * 9 / 10] * 1000);
    SampleQuery overview;
    overview.metrics = {kOfSites.begin(), kOfSites.end()};
    overview.window = {kYear + (days - 1) * 24h, kYear + days * 24h};
    overview.every = 6min;
    took.clear();
    for (int i = 0; i < 21; ++i) {
        const double before = seconds();
        const auto means = (*cache)->lines().means(overview);
        if (!means || means->size() != kSites * kOfSites.size()) {
            return 1;
        }
        took.push_back(seconds() - before);
    }
    std::printf("30 sites x 4 series, 24 h: first %.2f ms, ", took.front() * 1000);
    std::ranges::sort(took);
    std::printf("median %.2f ms\n", took[took.size() / 2] * 1000);
    SampleQuery queue;
    queue.system = SystemId("site3");
    queue.metrics = {Metric::accountGpusAllocated};
    queue.window = {kYear, kYear + days * 24h};
    queue.every = queue.window.length() / 1600;
    const double begin = seconds();
    if (!(*cache)->lines().means(queue)) {
        return 1;
    }
    const double middle = seconds();
    if (!(*cache)->lines().total(queue)) {
        return 1;
    }
    std::printf("%d accounts over all of it: means %.0f ms, the line of their total %.0f ms\n",
                kAccounts, (middle - begin) * 1000, (seconds() - middle) * 1000);
    memory("after these questions");
    // A site at a time: an answer about all of them is 50 MB by itself.
    SampleQuery all;
    all.window = {kYear, kYear + days * 24h};
    all.every = 6h;
    const double before = seconds();
    for (int site = 0; site < kSites; ++site) {
        all.system = SystemId("site" + std::to_string(site));
        if (!(*cache)->lines().means(all)) {
            return 1;
        }
    }
    std::printf("every series over all of it, means: %.0f ms\n", (seconds() - before) * 1000);
    memory("after all questions");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "bench_growth make|ask FILE DAYS\n");
        return 2;
    }
    const bool makes = std::string_view(argv[1]) == "make";
    return makes ? make(argv[2], std::atoi(argv[3])) : ask(argv[2], std::atoi(argv[3]));
}
