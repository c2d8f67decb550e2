// SPDX-License-Identifier: GPL-3.0-only
// What a sample takes in a chunk, and how fast it is packed and unpacked.
//   bench_chunk
#include "app/store/samples/PointChunk.h"
#include "tests/bench/SampleYear.h"

#include <benchmark/benchmark.h>

namespace {

using namespace ff;
using namespace ff::bench;

constexpr std::size_t kPoints = 960; ///< a chunk: sixteen hours
constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kYear = 1'735'689'600'000;

std::vector<store::StoredPoint> yearOf(Kind kind) {
    std::vector<store::StoredPoint> points;
    std::int64_t at = kYear;
    for (const double value : SampleYear(kind, 1).minutes()) {
        points.push_back({at, value, kMinute, 1});
        at += kMinute;
    }
    return points;
}

/// Calls `take` with the points of each chunk of the year.
template <class Take>
void eachChunk(const std::vector<store::StoredPoint>& year, Take&& take) {
    for (std::size_t from = 0; from < year.size(); from += kPoints) {
        take(std::span(year).subspan(from, std::min(kPoints, year.size() - from)));
    }
}

void encode(benchmark::State& state, Kind kind) {
    const auto year = yearOf(kind);
    std::size_t bytes = 0;
    for (auto _ : state) {
        bytes = 0;
        eachChunk(year, [&](auto points) { bytes += store::encodeChunk(points).size(); });
    }
    state.counters["bytes/sample"] = double(bytes) / double(year.size());
    state.counters["samples/s"] =
        benchmark::Counter(double(year.size()), benchmark::Counter::kIsIterationInvariantRate);
}

void decode(benchmark::State& state, Kind kind) {
    const auto year = yearOf(kind);
    std::vector<std::vector<std::uint8_t>> chunks;
    eachChunk(year, [&](auto points) { chunks.push_back(store::encodeChunk(points)); });
    std::vector<store::StoredPoint> points;
    for (auto _ : state) {
        for (const auto& chunk : chunks) {
            if (!store::decodeChunk(chunk, points)) {
                state.SkipWithError("a chunk cannot be read");
            }
        }
    }
    state.counters["samples/s"] =
        benchmark::Counter(double(year.size()), benchmark::Counter::kIsIterationInvariantRate);
}

/// As many series of each kind.
void mix(benchmark::State& state) {
    std::size_t bytes = 0;
    std::size_t samples = 0;
    for (auto _ : state) {
        for (const Kind kind : kKinds) {
            const auto year = yearOf(kind);
            samples += year.size();
            eachChunk(year, [&](auto points) { bytes += store::encodeChunk(points).size(); });
        }
    }
    state.counters["bytes/sample"] = double(bytes) / double(samples);
}

} // namespace

int main(int argc, char** argv) {
    for (const Kind kind : kKinds) {
        const std::string name = nameOf(kind);
        benchmark::RegisterBenchmark(("pack " + name).c_str(), encode, kind)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("unpack " + name).c_str(), decode, kind)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("pack as many of each", mix)
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
