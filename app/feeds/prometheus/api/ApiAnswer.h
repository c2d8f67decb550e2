// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/text/ParsedExposition.h"
#include "models/core/Error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

struct ApiPoint {
    double time = 0;  ///< seconds
    double value = 0; ///< may be NaN or infinite

    bool operator==(const ApiPoint&) const = default;
};

struct ApiSeries {
    Labels labels;
    std::vector<ApiPoint> points; ///< one in a vector
};

/// An answer of the Prometheus HTTP API, as Prometheus, Thanos, Mimir and VictoriaMetrics give it.
struct ApiAnswer {
    std::string errorType; ///< set in an answer with status "error"
    std::string error;
    bool isError = false;

    std::string resultType;          ///< "vector", "matrix", "scalar", "string"; else empty
    std::vector<ApiSeries> series;   ///< of a vector or a matrix
    std::optional<ApiPoint> scalar;  ///< of a scalar
    std::optional<std::string> text; ///< of a string
    std::size_t histograms = 0;      ///< native histograms, which are passed over
    bool hasResult = false;          ///< false where the result is null or left out
    std::vector<std::string> names;  ///< of an answer that lists names, such as a label's values

    /// Why the engine does not have all: Thanos' and Mimir's `warnings`, VictoriaMetrics'
    /// `isPartial`. Empty: the answer is whole.
    std::vector<std::string> warnings;
    std::vector<std::string> infos; ///< remarks on the query
};

/// Tens of MB at the speed of memory. A value that is null becomes NaN, which is no value of any
/// metric; any other null is the same as if it was left out. Errors: emptyAnswer, notJson,
/// unexpectedAnswer (JSON of another kind).
[[nodiscard]] Result<ApiAnswer> parseApiAnswer(std::string_view body);

/// "Prometheus 2.42.0+ds" from /api/v1/status/buildinfo; "VictoriaMetrics" where it says success
/// and nothing else, as that one does; nothing where the answer is something else.
[[nodiscard]] std::optional<std::string> parseBuildInfo(std::string_view body);

[[nodiscard]] std::string_view labelValue(const Labels& labels, std::string_view name);

} // namespace ff::feeds
