// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/sections/Draft.h"

#include <QString>

#include <array>

namespace ff {

/// Texts that something else than a reader would run.
inline const std::array kInjections{"=cmd|' /C calc'!A0", "<script>alert(1)</script>", "(x) Tj ET",
                                    "\\0041 EMC >> BDC", "%1 %n &amp;"};

/// A section with a table of `rows` rows named "row-0001", and their total.
inline void addTable(report::Draft& draft, int rows) {
    using namespace report;
    draft.begin("accounts", "Accounts");
    Table table{.id = "accounts",
                .title = "Accounts by use",
                .columns = {{"account", "Account"},
                            {"gpu_hours", "Used", Unit::gpuHours},
                            coverageColumn()},
                .rows = {},
                .context = "One sentence below the table.",
                .empty = "None."};
    for (int i = 1; i <= rows; ++i) {
        const std::string name = QStringLiteral("row-%1").arg(i, 4, 10, QChar(u'0')).toStdString();
        table.rows.push_back({{name,
                               draft.add({.id = "used." + name,
                                          .name = "Used",
                                          .value = 1000.0 + i,
                                          .unit = Unit::gpuHours,
                                          .coverage = 0.97}),
                               draft.coverage("coverage." + name, 0.97)}});
    }
    table.rows.push_back({{std::string("Total"),
                           draft.add({.id = "used",
                                      .name = "Used",
                                      .value = 123456.0,
                                      .unit = Unit::gpuHours,
                                      .coverage = 0.9}),
                           std::monostate{}},
                          true});
    draft.put(std::move(table));
}

/// A report with every kind of block.
inline report::Report sampleReport(int rows = 12) {
    using namespace report;
    ff::report::Report report;
    report.subject = "EE";
    report.title = "National report: Estonia \u00b7 Ελλάδα";
    report.period = "2026-10";
    report.periodText = "October 2026";
    report.window = {*parseIso8601("2026-09-30T21:00:00Z"), *parseIso8601("2026-10-31T22:00:00Z")};
    report.zone = "Europe/Tallinn";
    report.language = "en";
    report.made = *parseIso8601("2026-11-03T08:00:00Z");
    report.coverage = 0.97;
    report.isSimulated = true;
    report.program = "0.1.0";
    report.note = "A summary of an official, who says flat office figures.";
    Draft draft(report);
    draft.begin("key_figures", "Key figures");
    const FigureRef used = draft.add({.id = "used.key",
                                      .name = "Used as beneficiary",
                                      .value = 63104037.0,
                                      .unit = Unit::gpuHours,
                                      .coverage = 0.97,
                                      .method = "jobs"});
    draft.at(used).before = 60000000.0;
    draft.put(KeyFigures{{used, draft.add({.id = "hidden",
                                           .name = "Hidden",
                                           .value = 3,
                                           .unit = Unit::gpuHours,
                                           .coverage = 0.4})}});
    addTable(draft, rows);
    draft.begin("injections", "What others typed");
    Facts facts;
    for (const char* text : kInjections) {
        facts.rows.emplace_back("Text", text);
    }
    draft.put(facts);
    draft.put(Chart{.id = "months",
                    .title = "Use by month",
                    .summary = "It rose in October.",
                    .kind = Chart::Kind::columns,
                    .unit = Unit::gpuHours,
                    .categoryTitle = "Month",
                    .categories = {"2026-08", "2026-09", "2026-10"},
                    .series = {{"used", "Used", {std::nullopt, 1000, 2000}},
                               {"down", "Down", {std::nullopt, 10, 20}}}});
    draft.put(Chart{.id = "weeks",
                    .title = "Coverage by system and week",
                    .summary = "All was seen.",
                    .kind = Chart::Kind::heatMap,
                    .unit = Unit::ratio,
                    .categoryTitle = "Week",
                    .categories = {"1 Oct", "5 Oct"},
                    .series = {{"lumi", "LUMI", {1.0, std::nullopt}}}});
    return report;
}

} // namespace ff
