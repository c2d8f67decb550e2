// SPDX-License-Identifier: GPL-3.0-only
// What is left of each award over its time: which awards have such a chart, and what it draws.
#include "models/periods/Periods.h"
#include "models/reports/sections/Parts.h"

#include <QTest>

using namespace ff;
using std::chrono::days;

namespace {

const Instant kBegin = *parseIso8601("2026-01-01T00:00:00Z");

/// An award of a year; of its first 200 days this part was seen.
AwardRow award(const char* account, double seen, Instant from = kBegin) {
    AwardRow row;
    row.award.accounts = {{SystemId{"mill"}, account}};
    row.award.gpuHours = 365;
    row.award.window = {from, from + days{365}};
    row.coverage.asked = days{200};
    row.coverage.observed = Duration{std::int64_t(seen * double(row.coverage.asked.count()))};
    for (int day = 0; day < 365; ++day) {
        row.straightByDay.push_back(364 - day);
        if (day < 200) {
            row.leftByDay.push_back(day == 28 ? std::nullopt : std::optional(365. - day));
        }
    }
    return row;
}

std::vector<report::Chart> chartsOf(const std::vector<AwardRow>& awards, const char* zone = "UTC") {
    report::Common common;
    common.request.scope.zone = zone;
    common.now = kBegin + days{200};
    System mill;
    mill.id = SystemId{"mill"};
    mill.name = "Mill";
    common.federation.systems.push_back(mill);
    common.request.locale = QLocale(QLocale::English);
    common.request.scope.window = {kBegin + days{90}, kBegin + days{120}};
    report::Report report;
    report::Draft draft(report);
    draft.begin("awards", "Awards");
    putBurnDowns(draft, common, awards);
    std::vector<report::Chart> charts;
    for (const report::Block& block : report.sections.front().blocks) {
        charts.push_back(std::get<report::Chart>(block));
    }
    return charts;
}

} // namespace

class tst_BurnDowns final : public QObject {
    Q_OBJECT

private slots:
    void everyOtherWeekOfAYear() {
        const auto charts = chartsOf({award("a", 0.9)});
        QCOMPARE(charts.size(), std::size_t{1});
        const report::Chart& chart = charts.front();
        QCOMPARE(chart.title, std::string("What is left of a on Mill"));
        QCOMPARE(chart.categories.size(), std::size_t{27});
        QCOMPARE(chart.categories[1], std::string("15 Jan 2026"));
        QCOMPARE(chart.series[0].values[1], std::optional(365. - 14));
        QVERIFY(!chart.series[0].values[2]); // a day that nobody saw
        QVERIFY(chart.series[0].values[14]);
        QVERIFY(!chart.series[0].values[15]); // a day to come
        QCOMPARE(chart.series[1].values[26], std::optional(0.));
        QVERIFY(chart.summary.contains("Too little of the last 28 days is known"));
    }

    void saysWhetherItRunsOut() {
        AwardRow row = award("a", 1);
        row.rate = 0.1;
        QVERIFY(chartsOf({row}).front().summary.contains("Too little of the last 28 days"));
        row.isEnoughKnown = true;
        QVERIFY(chartsOf({row}).front().summary.contains("does not run out before its end"));
        row.runsOut = kBegin + days{150};
        QVERIFY(chartsOf({row}).front().summary.contains("It ran out on 31 May 2026"));
        row.runsOut.reset();
        row.award.window.to = kBegin + days{200};
        QVERIFY(chartsOf({row}).front().summary.contains("It ended on 19 July 2026"));
    }

    void saysWhenItRunsOut() {
        AwardRow row = award("a", 1);
        row.runsOut = kBegin + days{300};
        QVERIFY(chartsOf({row}).front().summary.contains("runs out on 28 October 2026"));
    }

    /// Days of 24 hours: on 25 October 2026 the clocks of Tallinn go back by one.
    void eachDayHasItsOwnDate() {
        AwardRow row = award("a", 1, *parseIso8601("2026-03-31T21:00:00Z"));
        const report::Chart chart = chartsOf({row}, "Europe/Tallinn").front();
        QCOMPARE(chart.categories.front(), std::string("1 Apr 2026"));
        QCOMPARE(chart.categories[15], std::string("28 Oct 2026")); // 210 days later
        QCOMPARE(chart.times[15], row.award.window.from + days{210});
        QVERIFY(chart.isPhysical); // an award is, whatever the unit of the report
    }

    /// The call wrote dates: they are the same ones wherever the report is cut.
    void datesAreThoseOfTheCall_data() {
        QTest::addColumn<QByteArray>("zone");
        for (const char* zone : {"UTC", "Europe/Tallinn", "Atlantic/Azores"}) {
            QTest::newRow(zone) << QByteArray(zone);
        }
    }
    void datesAreThoseOfTheCall() {
        QFETCH(const QByteArray, zone);
        report::Common common;
        common.request.scope.zone = zone.toStdString();
        common.request.scope.window =
            calendarPeriod(kBegin + days{40}, Every::month, zone.toStdString());
        const Instant february = *parseIso8601("2026-02-01T00:00:00Z");
        const Instant march = *parseIso8601("2026-03-01T00:00:00Z");
        std::vector<AwardRow> awards(3, award("ended", 1));
        awards[0].award.window.to = february;
        awards[1].award.window = {february, march};
        awards[2].award.window.from = march; // is to come
        report::Report report;
        report::Draft draft(report);
        draft.begin("awards", "Awards");
        putAwards(draft, common, awards);
        const auto& table = std::get<report::Table>(report.sections.front().blocks.front());
        QCOMPARE(table.rows.size(), std::size_t{1}); // the others are of other months
        const auto date = [&](std::size_t column) {
            const auto at = std::get<Instant>(table.rows.front().cells[column]);
            return toIso8601In(at, zone.toStdString()).substr(0, 10);
        };
        QCOMPARE(date(3), std::string("2026-02-01"));
        QCOMPARE(date(4), std::string("2026-02-28"));
        AwardRow row = award("a", 1);
        row.award.window.to = kBegin + days{200};
        QVERIFY(chartsOf({row}, zone).front().summary.contains("It ended on 19 July 2026"));
    }

    void noneOfWhatIsNotKnownOrOfAnotherTime() {
        const auto charts = chartsOf({award("little", 0.3), award("later", 1, kBegin + days{120}),
                                      award("earlier", 1, kBegin - days{275}), award("a", 0.5)});
        QCOMPARE(charts.size(), std::size_t{1});
        QCOMPARE(charts.front().id, std::string("burn_down_1")); // files are named after it
    }
};

QTEST_APPLESS_MAIN(tst_BurnDowns)
#include "tst_BurnDowns.moc"
