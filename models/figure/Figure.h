// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Coverage.h"
#include "models/core/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ff {

/// Coverage below which a figure has no value: "not enough seen".
inline constexpr double kEnoughSeen = 0.5;
/// Coverage below which a figure carries a mark.
inline constexpr double kFullCoverage = 0.95;

/// How a figure came about, for "How this was computed". How many samples and gaps there were is
/// told by the figure's coverage: one count for each.
struct Provenance {
    std::string metric;  ///< its name in METRICS: "allocation rate"
    std::string formula; ///< in words and symbols, English (translated on showing)
    std::vector<std::pair<std::string, std::string>> inputs; ///< name, value with unit
    std::string source;                                      ///< which sources or jobs it rests on
    std::string method;                                      ///< "jobs", "samples", "jobs+samples"
    std::string rule{}; ///< by which rule: of attribution, of entitlement, of reading samples
    std::optional<std::int64_t> runs{}; ///< of jobs that went in; unset: it does not rest on jobs
    std::optional<Instant> newest{};    ///< time at the source of the newest input
    std::optional<Duration> age{};      ///< of that, when the figure was computed
    std::vector<std::string> doubts{};  ///< what speaks against its inputs, a sentence each
};

/// A number that says how much of it was seen. `value` unset: not enough seen, or not defined.
struct Figure {
    std::optional<double> value;
    std::optional<double> before; ///< the same for the period before
    Coverage coverage;
    Provenance provenance;
    std::vector<std::optional<double>> trend; ///< for the sparkline; unset: a gap
};

} // namespace ff
