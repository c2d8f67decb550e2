// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Report.h"

#include <string>
#include <vector>

namespace ff::report {

/// What the first page says of the report: period, date of the data, coverage, state, basis, unit,
/// rules, and when it was made.
[[nodiscard]] Facts titleFacts(const Report& report, const Formatter& format);
/// What a reader has to know first: that the period has not ended, that nothing is known.
[[nodiscard]] std::vector<std::string> titleWarnings(const Report& report);
/// "Draft", in the report's language.
[[nodiscard]] std::string stateText(const Report& report);

/// "Frozen, report no. 4 in place of no. 3": with its number and the version that it replaces.
[[nodiscard]] std::string stateLine(const Report& report);

/// An earlier value of a key figure: "Period before", "1 234 GPU-h", "+12.3 %". The change is empty
/// where there is none.
struct Comparison {
    std::string term;
    std::string value;
    std::string change;
};
/// Those that are known, and the coverage.
[[nodiscard]] std::vector<Comparison> comparisons(const Figure& figure, const Formatter& format);

} // namespace ff::report
