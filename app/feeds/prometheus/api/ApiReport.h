// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/text/CheckReport.h"

namespace ff::feeds {

/// `check --as prometheus-api`. JSON:
///
///     {"status", "resultType", "series": [{"labels": {}, "samples": [[seconds, value]]}],
///      "scalar": [seconds, value], "string", "samples": <how many>, "histograms": <passed over>,
///      "warnings": [], "infos": [], "errors": [{"errorType", "reason"}]}
///
/// with values as in checkExposition. An answer with warnings is said to be partial, and still ok.
[[nodiscard]] CheckReport checkPrometheusApi(std::string_view body, ReportFormat report);

} // namespace ff::feeds
