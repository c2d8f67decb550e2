// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/demo/metrics/SiteFamilies.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace ff::demo {

/// A query that this engine refuses, as Prometheus' API says it.
struct PromError {
    int status = 400;
    std::string type = "bad_data";
    std::string text;
};

/// Evaluates the part of PromQL that dashboards ask an exporter's metrics with: selectors with the
/// four matchers (expressions: alternatives of plain words, ".*", ".+", a word with "(.+_)?" before
/// it or ".*" after it), sum, avg and count with "by" or "without", clamp_max, "or", "unless", "-",
/// "*" and "/" between equally labelled vectors, ">=", "<=", "<", "*", "/" and "^" with a number,
/// and avg_over_time and count_over_time of a subquery whose range is the step. Everything else is
/// refused with its reason.
[[nodiscard]] std::expected<std::vector<Column>, PromError>
evaluate(std::string_view query, const SiteFamilies& families, const Grid& grid);

} // namespace ff::demo
