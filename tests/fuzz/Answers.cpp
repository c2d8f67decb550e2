// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ExpositionFold.h"
#include "app/feeds/prometheus/ExpositionSurvey.h"
#include "app/feeds/prometheus/api/ApiAnswer.h"
#include "app/feeds/prometheus/api/ApiReport.h"
#include "app/feeds/slurm/SlurmApi.h"
#include "app/feeds/slurm/SlurmCheck.h"
#include "app/feeds/slurm/text/GresText.h"
#include "app/feeds/slurm/text/ListText.h"
#include "app/feeds/text/CheckReport.h"
#include "tests/fuzz/Parts.h"

namespace ff::fuzz {

using namespace ff::feeds;

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

} // namespace ff::fuzz
