// SPDX-License-Identifier: GPL-3.0-only
#include "tests/fuzz/Decoders.h"

#include "app/feeds/prometheus/ExpositionFold.h"
#include "app/feeds/prometheus/api/ApiAnswer.h"
#include "app/feeds/prometheus/api/ApiReport.h"
#include "app/feeds/slurm/SlurmApi.h"
#include "app/feeds/slurm/SlurmCheck.h"
#include "app/feeds/slurm/text/GresText.h"
#include "app/feeds/slurm/text/ListText.h"
#include "app/feeds/text/CheckReport.h"
#include "app/store/samples/PointChunk.h"

#include <array>
#include <cstdlib>

namespace ff::fuzz {
namespace {

using namespace ff::feeds;

/// A sanitizer sees wrong memory; this sees wrong answers.
void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void prometheusText(std::string_view bytes) {
    const auto report = checkExposition(bytes, TextFormat::prometheus, ReportFormat::table);
    require(report.ok == report.messages.empty());
}

/// What is accepted can be written and read again, and says the same.
void openMetrics(std::string_view bytes) {
    const auto parsed = parseExposition(bytes, TextFormat::openMetrics);
    if (parsed.problems.empty()) {
        const auto again = parseExposition(toOpenMetrics(parsed.families), TextFormat::openMetrics);
        require(again.problems.empty() && again.families.size() == parsed.families.size());
    }
    static_cast<void>(checkExposition(bytes, TextFormat::openMetrics, ReportFormat::json));
}

void exposition(std::string_view bytes) {
    for (const auto format : {TextFormat::prometheus, TextFormat::openMetrics}) {
        ExpositionFold fold(planFor({}, presetsByNames("slurmctld,slurm-vpenso,dcgm,amd")));
        Decoded decoded;
        if (fold.add(bytes, format)) {
            fold.finish(SystemId{"x"}, Instant{}, decoded);
        }
        for (const SeriesSamples& series : decoded.series) {
            require(series.points.front().value >= 0); // not NaN either
        }
    }
    static_cast<void>(detectPresets(familiesIn(bytes)));
}

/// The report is JSON whatever the answer was.
void prometheusApi(std::string_view bytes) {
    static_cast<void>(checkPrometheusApi(bytes, ReportFormat::json));
    static_cast<void>(checkPrometheusApi(bytes, ReportFormat::table));
    static_cast<void>(parseBuildInfo(bytes));
}

void slurm(std::string_view bytes) {
    static_cast<void>(decodeSlurm(bytes));
    static_cast<void>(checkSlurm(bytes, 200));
    static_cast<void>(apisIn(bytes));
}

void slurmLists(std::string_view bytes) {
    static_cast<void>(gpusIn(bytes));
    static_cast<void>(countTasks(bytes));
    require(hostNames(bytes, 1000).size() <= 1000);
}

/// What is accepted can be packed again, and the same comes out to the bit.
void pointChunk(std::string_view bytes) {
    using namespace ff::store;
    const auto decoded = [](Bytes chunk) {
        std::vector<StoredPoint> points;
        static_cast<void>(decodeChunk(chunk, points));
        return points;
    };
    const auto points =
        decoded({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    if (!points.empty()) {
        const auto isSame = [](const StoredPoint& a, const StoredPoint& b) {
            return a.at == b.at && a.interval == b.interval && a.coverage == b.coverage &&
                   std::bit_cast<std::uint64_t>(a.value) == std::bit_cast<std::uint64_t>(b.value);
        };
        require(std::ranges::equal(decoded(encodeChunk(points)), points, isSame));
    }
}

constexpr std::array kDecoders{
    Decoder{"prometheus-text", prometheusText, "feeds/text/samples"},
    Decoder{"openmetrics", openMetrics, "fuzz/corpus/openmetrics"},
    Decoder{"exposition", exposition, "feeds/text/samples"},
    Decoder{"prometheus-api", prometheusApi, "feeds/prometheus/samples"},
    Decoder{"slurm-rest", slurm, "feeds/slurm/data"},
    Decoder{"slurm-lists", slurmLists, "fuzz/corpus/slurm-lists"},
    Decoder{"point-chunk", pointChunk, "fuzz/corpus/point-chunk"},
};

} // namespace

std::span<const Decoder> decoders() {
    return kDecoders;
}

} // namespace ff::fuzz
