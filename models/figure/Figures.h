// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/figure/Figure.h"
#include "models/periods/Scope.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ff {

/// Every figure comes through here: a value, how much of it was seen, and how it came about. A
/// value of which too little was seen is left out; the age of the newest input is counted up to
/// `now`.
[[nodiscard]] Figure figureOf(std::optional<double> value, Coverage coverage, Provenance provenance,
                              Instant now);
/// The same of a value that stands however little was seen: how much was seen, itself.
[[nodiscard]] Figure certainFigureOf(std::optional<double> value, Coverage coverage,
                                     Provenance provenance, Instant now);

/// A number as provenance shows it: "11912", "86.4 %", "0.25"; with its unit.
[[nodiscard]] std::string amount(double value, std::string_view unit);
[[nodiscard]] std::string percent(double ratio);
/// Which GPUs a figure counts, among its inputs.
[[nodiscard]] std::pair<std::string, std::string> unitInput(GpuUnit unit);

} // namespace ff
