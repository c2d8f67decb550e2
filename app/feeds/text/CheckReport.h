// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/text/ParsedExposition.h"

#include <string>
#include <string_view>
#include <vector>

namespace ff::feeds {

enum class ReportFormat { table, json };

/// What `factoryfloor check` says of one answer.
struct CheckReport {
    std::string data; ///< for stdout, ends with a line feed; JSON also where the answer is wrong
    std::vector<std::string> messages; ///< for stderr: "line 3: a counter must not be NaN"
    bool ok = true;                    ///< false: exit 1
};

/// Decodes one exposition. JSON:
///
///     {"format": "openmetrics", "families": [{"name", "type", "unit", "help", "samples": [
///         {"name", "labels": {}, "value", "timestamp", "exemplar": {"labels", "value",
///         "timestamp"}}]}], "errors": [{"line", "reason"}]}
///
/// where value is a number or "NaN", "+Inf", "-Inf", a timestamp is in seconds, and timestamp and
/// exemplar are null where there is none.
[[nodiscard]] CheckReport checkExposition(std::string_view text, TextFormat format,
                                          ReportFormat report);

/// A table for a terminal: columns padded to their widest cell, two blanks between them. Control
/// characters in cells become blanks.
[[nodiscard]] std::string renderTable(const std::vector<std::vector<std::string>>& rows);

} // namespace ff::feeds
