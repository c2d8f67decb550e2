// SPDX-License-Identifier: GPL-3.0-only
// What a report does with each figure that is put into it: its id, and how it is rounded.
#include "models/reports/sections/Draft.h"

#include <QTest>

using namespace ff;
using report::Draft;
using report::FigureRef;
using report::Report;
using report::Table;

class tst_Drafts final : public QObject {
    Q_OBJECT

private slots:
    /// JSON refers to figures by their ids: two awards of one account over the same time are two.
    void everyIdIsThereOnce() {
        Report report;
        Draft draft(report);
        draft.begin("awards", "Awards");
        const FigureRef first = draft.add({.id = "awards.a", .name = "Used", .value = 1});
        const FigureRef second = draft.add({.id = "awards.a", .name = "Used", .value = 2});
        const FigureRef third = draft.add({.id = "awards.a", .name = "Used", .value = 3});
        QCOMPARE(report.figure(first).id, std::string("awards.a"));
        QCOMPARE(report.figure(second).id, std::string("awards.a#2"));
        QCOMPARE(report.figure(third).id, std::string("awards.a#3"));
    }

    /// Of 10 and 90 hours the larger part is withheld: the total that is printed is the one that
    /// stands in the files.
    void aTotalWithWithheldPartsIsItsOwn() {
        Report report;
        Draft draft(report);
        draft.begin("use", "Use");
        const auto add = [&](const char* id, double value, double seen) {
            return draft.add({.id = id,
                              .name = "Used",
                              .value = value,
                              .unit = Unit::gpuHours,
                              .coverage = seen});
        };
        Table table{.id = "use",
                    .title = "Use",
                    .columns = {{"system", "System"}, {"used", "Used", Unit::gpuHours}},
                    .rows = {{{std::string("a"), add("a", 10.4, 1)}},
                             {{std::string("b"), add("b", 89.7, 0.2)}},
                             {{std::string("Total"), add("total", 100.1, 0.9)}, true}},
                    .context = {},
                    .empty = {}};
        draft.roundColumn(table, 1);
        QVERIFY(!report.figures[2].printed || *report.figures[2].printed == 100);
        QVERIFY(!report.figures[0].printed || *report.figures[0].printed == 10);
    }
};

QTEST_APPLESS_MAIN(tst_Drafts)
#include "tst_Drafts.moc"
