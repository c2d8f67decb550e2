// SPDX-License-Identifier: GPL-3.0-only
// The text decoder on what 12,000 GPUs say through dcgm-exporter: bytes a second on one core.
#include "app/feeds/prometheus/ExpositionFold.h"
#include "app/feeds/prometheus/ExpositionSurvey.h"
#include "app/feeds/prometheus/api/ApiAnswer.h"
#include "app/feeds/text/ParsedExposition.h"

#include <benchmark/benchmark.h>

#include <array>
#include <string>

using namespace ff;
using namespace ff::feeds;

namespace {

constexpr int kGpus = 12'000;

struct Field {
    const char* name;
    const char* help;
    double scale;
};

constexpr std::array kFields{
    Field{"DCGM_FI_DEV_SM_CLOCK", "SM clock frequency (in MHz).", 1410},
    Field{"DCGM_FI_DEV_GPU_TEMP", "GPU temperature (in C).", 67},
    Field{"DCGM_FI_DEV_POWER_USAGE", "Power draw (in W).", 371.803},
    Field{"DCGM_FI_DEV_GPU_UTIL", "GPU utilization (in %).", 93},
    Field{"DCGM_FI_DEV_FB_FREE", "Framebuffer memory free (in MiB).", 15660},
    Field{"DCGM_FI_DEV_FB_USED", "Framebuffer memory used (in MiB).", 65430},
    Field{"DCGM_FI_PROF_GR_ENGINE_ACTIVE", "Ratio of time the graphics engine is active.",
          0.931274},
    Field{"DCGM_FI_PROF_PIPE_TENSOR_ACTIVE", "Ratio of cycles the tensor pipe is active.", 0.41},
    Field{"DCGM_FI_PROF_DRAM_ACTIVE", "Ratio of cycles the memory interface is active.", 0.53121},
};

void appendSample(std::string& out, const Field& field, int gpu) {
    const std::string index = std::to_string(gpu % 8);
    const std::string node = std::to_string(gpu / 8);
    const std::string uuid = std::to_string(100'000'000 + gpu);
    out.append(field.name).append("{gpu=\"").append(index).append("\",UUID=\"GPU-");
    out.append(uuid.substr(1)).append("-7827-8265-b51e-44eb78c8ef19\",pci_bus_id=\"00000000:0");
    out.append(index).append(":00.0\",device=\"nvidia").append(index);
    out.append("\",modelName=\"NVIDIA A100-SXM4-40GB\",Hostname=\"gn").append(node);
    out.append("\",DCGM_FI_DRIVER_VERSION=\"535.129.03\",hpc_job=\"");
    out.append(gpu % 3 == 0 ? "" : "1000" + node).append("\"} ");
    const double value = field.scale * (0.5 + double(gpu % 997) / 1994);
    out.append(std::to_string(field.scale > 1000 ? double(int(value)) : value)).append("\n");
}

const std::string& exposition() {
    static const std::string text = [] {
        std::string made;
        for (const Field& field : kFields) {
            made.append("# HELP ").append(field.name).append(" ").append(field.help).append("\n");
            made.append("# TYPE ").append(field.name).append(" gauge\n");
            for (int gpu = 0; gpu < kGpus; ++gpu) {
                appendSample(made, field, gpu);
            }
        }
        return made;
    }();
    return text;
}

const std::string& openMetrics() {
    static const std::string text = exposition() + "# EOF\n";
    return text;
}

const std::string& rangeAnswer() {
    static const std::string text = [] {
        std::string made = R"({"status":"success","data":{"resultType":"matrix","result":[)";
        for (int account = 0; account < 200; ++account) {
            made.append(account > 0 ? "," : "").append(R"({"metric":{"account":"project_)");
            made.append(std::to_string(account)).append(R"("},"values":[)");
            for (int i = 0; i < 8640; ++i) {
                made.append(i > 0 ? ",[" : "[").append(std::to_string(1'795'000'000 + i * 300));
                made.append(",\"").append(std::to_string((i * 7 + account) % 512)).append("\"]");
            }
            made.append("]}");
        }
        return made.append("]}}");
    }();
    return text;
}

void report(benchmark::State& state, const std::string& text) {
    state.SetBytesProcessed(std::int64_t(state.iterations()) * std::int64_t(text.size()));
    state.counters["MB"] = double(text.size()) / 1e6;
}

std::size_t scan(const std::string& text, TextFormat format) {
    TextScanner scanner(text, format);
    std::size_t samples = 0;
    double sum = 0;
    for (auto token = scanner.next(); token != TextScanner::Token::end; token = scanner.next()) {
        if (token == TextScanner::Token::sample) {
            sum += scanner.sample().value;
            ++samples;
        }
    }
    benchmark::DoNotOptimize(sum);
    return samples;
}

/// Every line of every family: names, all labels, values.
void scanPrometheus(benchmark::State& state) {
    for (auto _ : state) {
        if (scan(exposition(), TextFormat::prometheus) != kFields.size() * kGpus) {
            state.SkipWithError("samples are missing");
        }
    }
    report(state, exposition());
}
BENCHMARK(scanPrometheus)->Unit(benchmark::kMillisecond);

void scanOpenMetrics(benchmark::State& state) {
    for (auto _ : state) {
        if (scan(openMetrics(), TextFormat::openMetrics) != kFields.size() * kGpus) {
            state.SkipWithError("samples are missing");
        }
    }
    report(state, openMetrics());
}
BENCHMARK(scanOpenMetrics)->Unit(benchmark::kMillisecond);

/// What a poll does: the families that matter, folded into metrics.
void pollPrometheus(benchmark::State& state) {
    for (auto _ : state) {
        ExpositionFold fold(planFor({}, detectPresets(familiesIn(exposition()))));
        Decoded decoded;
        if (fold.add(exposition(), TextFormat::prometheus)) {
            fold.finish(SystemId{"x"}, Instant{}, decoded);
        }
        if (decoded.series.size() != 4) {
            state.SkipWithError("series are missing");
        }
    }
    report(state, exposition());
}
BENCHMARK(pollPrometheus)->Unit(benchmark::kMillisecond);

/// `check --as openmetrics`: all rules, everything kept.
void checkOpenMetrics(benchmark::State& state) {
    for (auto _ : state) {
        if (!parseExposition(openMetrics(), TextFormat::openMetrics).problems.empty()) {
            state.SkipWithError("it is right and was refused");
        }
    }
    report(state, openMetrics());
}
BENCHMARK(checkOpenMetrics)->Unit(benchmark::kMillisecond);

/// 30 days of 200 accounts, every five minutes.
void rangeOfPrometheus(benchmark::State& state) {
    for (auto _ : state) {
        const auto answer = parseApiAnswer(rangeAnswer());
        if (!answer || answer->series.size() != 200) {
            state.SkipWithError("series are missing");
        }
    }
    report(state, rangeAnswer());
}
BENCHMARK(rangeOfPrometheus)->Unit(benchmark::kMillisecond);

} // namespace
