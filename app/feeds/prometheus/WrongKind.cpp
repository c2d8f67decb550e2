// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/WrongKind.h"

#include "app/feeds/prometheus/ExpositionSurvey.h"
#include "app/feeds/text/TextScanner.h"

#include <algorithm>
#include <array>

namespace ff::feeds {
namespace {

constexpr int kLinesRead = 20;

/// Families by which an engine tells of itself.
constexpr std::array<std::string_view, 8> kOfEngines{
    "prometheus_build_info", "prometheus_tsdb_", "prometheus_engine_",
    "vm_app_version",        "vm_rows",          "thanos_",
    "cortex_build_info",     "mimir_build_info"};

} // namespace

bool isExposition(std::string_view body) {
    TextScanner scanner(body, TextFormat::prometheus);
    int samples = 0;
    int described = 0;
    for (int line = 0; line < kLinesRead; ++line) {
        const auto token = scanner.next();
        if (token == TextScanner::Token::problem) {
            return false;
        }
        if (token == TextScanner::Token::end) {
            break;
        }
        samples += token == TextScanner::Token::sample ? 1 : 0;
        described += token == TextScanner::Token::metadata ? 1 : 0;
    }
    return samples > 1 || (samples > 0 && described > 0);
}

bool isPageOfEngine(std::string_view body) {
    return std::ranges::any_of(familiesIn(body), [](std::string_view family) {
        return std::ranges::any_of(
            kOfEngines, [&](std::string_view known) { return family.starts_with(known); });
    });
}

Error exporterAsPrometheus() {
    return {ErrorCode::unexpectedAnswer,
            "this is an exporter, which answers with a page of metrics, and no Prometheus API: use "
            "kind = \"openmetrics\"",
            {}};
}

Error prometheusAsExporter() {
    return {ErrorCode::unexpectedAnswer,
            "this is a Prometheus API, which answers queries: use kind = \"prometheus\", and its "
            "url without /metrics or /api/v1",
            {}};
}

bool hasPath(std::string_view url) {
    const auto scheme = url.find("://");
    const auto from = scheme == std::string_view::npos ? 0 : scheme + 3;
    const auto slash = url.find('/', from);
    return slash != std::string_view::npos && slash + 1 < url.size();
}

} // namespace ff::feeds
