// SPDX-License-Identifier: GPL-3.0-only
// The sentence under a table of use: who used most. It is only said where it is known.
#include "models/reports/sections/Parts.h"

#include <QTest>

using namespace ff;

namespace {

UsageLine line(const char* key, double gpuHours, int percentSeen = 100) {
    UsageLine result;
    result.keys = {key};
    result.gpuHours = gpuHours;
    result.share = gpuHours / 100;
    result.coverage = {.observed = Duration{percentSeen}, .asked = Duration{100}};
    return result;
}

QString contextOf(std::vector<UsageLine> lines) {
    UsageTable usage;
    usage.lines = std::move(lines);
    usage.coverages = {Coverage{.observed = Duration{100}, .asked = Duration{100}}};
    report::Report report;
    report::Draft draft(report);
    draft.begin("use", "Use");
    putUsage(draft, Formatter(QLocale(QLocale::English)), usage,
             {.id = "use", .title = "Use", .keys = {{"payer", "Payer", {}}}});
    return QString::fromStdString(
        std::get<report::Table>(report.sections.front().blocks.front()).context);
}

} // namespace

class tst_Leaders final : public QObject {
    Q_OBJECT

private slots:
    void saysWhoUsedMost() {
        QCOMPARE(contextOf({line("A", 12), line("", 7)}),
                 QStringLiteral("Most: A with 12.0\u00a0% of all use."));
        QCOMPARE(contextOf({line("A", 12)}),
                 QStringLiteral("Only A, with 12.0\u00a0% of all use."));
        QCOMPARE(contextOf({line("A", 12), line("B", 8), line("C", 6), line("D", 2), line("", 1)}),
                 QStringLiteral("Most: A with 12.0\u00a0% of all use. The first three of 4 have "
                                "26.0\u00a0%."));
    }

    void namesNoneWhereALargerOneCannotBeNamed() {
        QVERIFY(contextOf({line("A", 12), line("", 40)}).isEmpty());
        QVERIFY(contextOf({line("A", 12), line("B", 40, 30)}).isEmpty()); // withheld
        QVERIFY(contextOf({line("A", 12), line("B", 12)}).isEmpty());
        UsageLine unknown = line("B", 0);
        unknown.isKnown = false;
        QVERIFY(contextOf({line("A", 12), unknown}).isEmpty());
        QVERIFY(contextOf({line("B", 40, 30)}).isEmpty());
    }

    void sumsTheFirstThreeWhereTheyAreTheLargest() {
        QCOMPARE(contextOf({line("A", 12), line("", 11), line("B", 8), line("C", 6), line("D", 2)}),
                 QStringLiteral("Most: A with 12.0\u00a0% of all use."));
    }
};

QTEST_APPLESS_MAIN(tst_Leaders)
#include "tst_Leaders.moc"
