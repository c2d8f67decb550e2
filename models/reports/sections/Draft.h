// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Coverage.h"
#include "models/figure/Figure.h"
#include "models/reports/Report.h"
#include "models/usage/Usage.h"

#include <set>
#include <string>
#include <vector>

namespace ff::report {

/// How a figure is introduced; `Draft::add` decides whether it may be shown and flags it.
struct NewFigure {
    std::string id;
    std::string name;
    std::optional<double> value{};
    Unit unit = Unit::count;
    std::optional<double> coverage{}; ///< unset: it does not rest on observation
    std::string method{};
    /// Where the value is unset although enough was seen.
    Missing why = Missing::notKnown;
    bool isEstimated = false;
    bool isBreak = false;
    /// Shown however little of it was seen: a coverage itself, or what was withheld elsewhere.
    bool isCertain = false;
    bool isPhysical = false; ///< as that of Figure
};

/// A report while it is written: gives figures their flags and their place.
class Draft {
public:
    explicit Draft(Report& report)
        : m_report(report) {}

    void begin(std::string id, std::string title);
    void say(std::string text);
    void put(Block block) { m_report.sections.back().blocks.push_back(std::move(block)); }

    /// Its id is the one that it has in every report of the kind; where two rows would have the
    /// same (two awards of one account over the same time), the second one's ends in "#2".
    FigureRef add(NewFigure figure);
    /// The same with what it was before; each withheld where it had too little coverage.
    [[nodiscard]] Figure& at(FigureRef ref) { return m_report.figures[ref.index]; }
    /// How much of the period was seen, as a cell beside the figures of a row.
    FigureRef coverage(const std::string& id, double ratio, const std::string& method = {});

    /// Rounds the figures of the column so that those above a total add up to it.
    void roundColumn(const Table& table, std::size_t column);
    /// The same of columns `first` to `last` whose rows add up to column `last` too.
    void roundBoth(const Table& table, std::size_t first, std::size_t last);

    [[nodiscard]] Report& report() { return m_report; }

private:
    [[nodiscard]] Figure* figureIn(const Row& row, std::size_t column);

    Report& m_report;
    std::set<std::string> m_ids; ///< given so far
};

/// The figure of a page or a verb as one of a report: its value, coverage and method.
[[nodiscard]] NewFigure taken(std::string id, std::string name, const ff::Figure& figure,
                              Unit unit);
/// A column of figures and the coverage column, as most tables have them.
[[nodiscard]] Column coverageColumn();

} // namespace ff::report
