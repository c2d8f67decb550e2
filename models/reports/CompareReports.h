// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Report.h"

#include <set>
#include <string>
#include <vector>

namespace ff::report {

/// Why a figure is another one than in the frozen report.
enum class Cause {
    jobs,     ///< jobs that arrived, were corrected or withdrawn after the freeze
    samples,  ///< samples and polls that arrived after it
    totals,   ///< totals that a site stated, or stated anew, after it
    rules,    ///< federation.toml: attribution, entitlements, awards
    capacity, ///< the capacity of a system was corrected
    program,  ///< another version of the program counts otherwise
    unknown,  ///< none of these explains it
};
/// "jobs", "samples", ...: as files have it.
[[nodiscard]] const char* name(Cause cause);
/// "jobs+rules".
[[nodiscard]] std::string names(const std::set<Cause>& causes);
/// "jobs that arrived later, a rule that changed", in the reader's language.
[[nodiscard]] std::string causesText(const std::set<Cause>& causes);

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
    std::set<Cause> causes;
    bool isPhysical = false; ///< as that of the figure
};

/// A frozen report against today.
struct Changes {
    std::vector<FigureChange> figures;
    std::size_t compared = 0; ///< of how many figures
    /// Sections that the frozen report was made without: nothing in them is compared.
    std::vector<LeftOut> leftOut;
    std::int64_t files = 0; ///< imported since the freeze
    std::int64_t jobs = 0;  ///< new or corrected ones in them
};

/// The same report on the way from the freeze to today: each step has one thing of today more than
/// the step before it, and `cause` says which.
struct Step {
    Report report;
    Cause cause = Cause::unknown;
};

/// The figures of `frozen` that differ from those of the last step, with the causes of all steps in
/// which they changed.
[[nodiscard]] std::vector<FigureChange>
changes(const Report& frozen, const std::vector<Step>& steps, const Formatter& format);

} // namespace ff::report
