// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Report.h"

#include <string>
#include <vector>

namespace ff::report {

/// Why a figure is another one than in the frozen report.
enum class Cause {
    data,         ///< jobs, samples or totals that came after the freeze
    rules,        ///< federation.toml or the catalogue: attribution, entitlements, capacity
    dataAndRules, ///< both
    program,      ///< the rules are the same; another version of the program counts otherwise
};
[[nodiscard]] const char* name(Cause cause);

/// One figure that differs by more than its rounding.
struct FigureChange {
    std::string section;
    std::string id;
    std::string name;
    Unit unit = Unit::count;
    std::optional<double> then;
    std::optional<double> now;
    std::string thenText; ///< as tables print it; empty: the report did not have it
    std::string nowText;  ///< empty: the report does not have it any more
    Cause cause = Cause::data;
};

/// `frozen` against the same report of today. `ofThen`: the same again, of the data that were known
/// at the freeze but by the rules of today; it tells the causes apart.
[[nodiscard]] std::vector<FigureChange> changes(const Report& frozen, const Report& today,
                                                const Report& ofThen, const Formatter& format);

} // namespace ff::report
