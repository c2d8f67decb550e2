// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/text/MetricType.h"
#include "app/feeds/text/TextScanner.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ff::feeds {

using Labels = std::vector<std::pair<std::string, std::string>>;

struct ParsedExemplar {
    Labels labels;
    double value = 0;
    std::optional<double> timestamp; ///< seconds

    bool operator==(const ParsedExemplar&) const = default;
};

struct ParsedSample {
    std::string name;
    Labels labels;
    double value = 0;
    std::optional<double> timestamp; ///< seconds, whatever the wire has
    std::optional<ParsedExemplar> exemplar;

    bool operator==(const ParsedSample&) const = default;
};

struct ParsedFamily {
    std::string name;
    MetricType type = MetricType::unknown;
    std::string unit;
    std::string help;
    std::vector<ParsedSample> samples;

    bool operator==(const ParsedFamily&) const = default;
};

/// An exposition as values, for `check` and for tests; polling goes through the scanner alone.
struct ParsedExposition {
    TextFormat format = TextFormat::prometheus;
    std::vector<ParsedFamily> families;
    /// OpenMetrics: the first thing that is wrong, and then `families` is empty, since a partly
    /// wrong exposition is wrong in its entirety. 0.0.4: every line that is wrong.
    std::vector<TextProblem> problems;
};

[[nodiscard]] ParsedExposition parseExposition(std::string_view text, TextFormat format);

/// The exposition as OpenMetrics 1.0, ending with # EOF. `parseExposition` reads the same back.
[[nodiscard]] std::string toOpenMetrics(const std::vector<ParsedFamily>& families);

} // namespace ff::feeds
