// SPDX-License-Identifier: GPL-3.0-only
#include "models/periods/Periods.h"
#include "models/periods/RoundTimes.h"
#include "models/periods/Scope.h"

#include <QTest>

using namespace ff;

namespace {

Instant at(const QByteArray& text) {
    return *parseIso8601(text.toStdString());
}

QByteArray text(const std::vector<Instant>& instants) {
    QByteArrayList list;
    for (const Instant t : instants) {
        list << QByteArray::fromStdString(toIso8601(t));
    }
    return list.join(' ');
}

QByteArray text(Window window) {
    return text(std::vector{window.from, window.to});
}

} // namespace

class tst_Periods final : public QObject {
    Q_OBJECT

private slots:
    void cutsAsTheZonesClocksShow_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("every");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* zone, const char* every, const char* from,
                            const char* to, const char* expected) {
            QTest::addRow("%s", name) << QByteArray(zone) << QByteArray(every) << QByteArray(from)
                                      << QByteArray(to) << QByteArray(expected);
        };
        row("Helsinki, a day of 23 h", "Europe/Helsinki", "day", "2026-03-28T22:00:00Z",
            "2026-03-29T21:00:00Z", "2026-03-28T22:00:00Z 2026-03-29T21:00:00Z");
        row("Helsinki, around the night of March", "Europe/Helsinki", "day", "2026-03-27T22:00:00Z",
            "2026-03-30T21:00:00Z",
            "2026-03-27T22:00:00Z 2026-03-28T22:00:00Z 2026-03-29T21:00:00Z 2026-03-30T21:00:00Z");
        row("Helsinki, a day of 25 h", "Europe/Helsinki", "day", "2026-10-23T21:00:00Z",
            "2026-10-26T22:00:00Z",
            "2026-10-23T21:00:00Z 2026-10-24T21:00:00Z 2026-10-25T22:00:00Z 2026-10-26T22:00:00Z");
        row("Lisbon, a day of 23 h", "Europe/Lisbon", "day", "2026-03-28T00:00:00Z",
            "2026-03-30T23:00:00Z",
            "2026-03-28T00:00:00Z 2026-03-29T00:00:00Z 2026-03-29T23:00:00Z 2026-03-30T23:00:00Z");
        row("Lisbon, a day of 25 h", "Europe/Lisbon", "day", "2026-10-23T23:00:00Z",
            "2026-10-27T00:00:00Z",
            "2026-10-23T23:00:00Z 2026-10-24T23:00:00Z 2026-10-26T00:00:00Z 2026-10-27T00:00:00Z");
        row("Helsinki, months", "Europe/Helsinki", "month", "2026-02-28T22:00:00Z",
            "2026-04-30T21:00:00Z",
            "2026-02-28T22:00:00Z 2026-03-31T21:00:00Z 2026-04-30T21:00:00Z");
        row("Lisbon, months", "Europe/Lisbon", "month", "2026-09-30T23:00:00Z",
            "2026-12-01T00:00:00Z",
            "2026-09-30T23:00:00Z 2026-11-01T00:00:00Z 2026-12-01T00:00:00Z");
        row("Kolkata, days", "Asia/Kolkata", "day", "2026-01-01T00:00:00Z", "2026-01-03T00:00:00Z",
            "2026-01-01T00:00:00Z 2026-01-01T18:30:00Z 2026-01-02T18:30:00Z 2026-01-03T00:00:00Z");
        row("Kolkata, hours", "Asia/Kolkata", "hour", "2026-01-01T00:00:00Z",
            "2026-01-01T02:00:00Z",
            "2026-01-01T00:00:00Z 2026-01-01T00:30:00Z 2026-01-01T01:30:00Z 2026-01-01T02:00:00Z");
        row("Helsinki, the hour that is twice", "Europe/Helsinki", "hour", "2026-10-25T00:00:00Z",
            "2026-10-25T03:00:00Z",
            "2026-10-25T00:00:00Z 2026-10-25T01:00:00Z 2026-10-25T02:00:00Z 2026-10-25T03:00:00Z");
        row("Lord Howe, clocks that go back by half an hour", "Australia/Lord_Howe", "hour",
            "2026-04-04T14:00:00Z", "2026-04-04T16:30:00Z",
            "2026-04-04T14:00:00Z 2026-04-04T15:00:00Z 2026-04-04T15:30:00Z 2026-04-04T16:30:00Z");
        row("ISO weeks begin on Monday", "UTC", "week", "2025-12-31", "2026-01-13",
            "2025-12-31T00:00:00Z 2026-01-05T00:00:00Z 2026-01-12T00:00:00Z 2026-01-13T00:00:00Z");
        row("a Sunday belongs to the week before", "UTC", "week", "2026-01-04", "2026-01-06",
            "2026-01-04T00:00:00Z 2026-01-05T00:00:00Z 2026-01-06T00:00:00Z");
        row("quarters", "UTC", "quarter", "2025-11-15", "2026-08-01",
            "2025-11-15T00:00:00Z 2026-01-01T00:00:00Z 2026-04-01T00:00:00Z 2026-07-01T00:00:00Z "
            "2026-08-01T00:00:00Z");
        row("leap day", "UTC", "month", "2028-02-01", "2028-03-01",
            "2028-02-01T00:00:00Z 2028-03-01T00:00:00Z");
        row("an unknown zone is UTC", "Moon/Base", "day", "2026-01-01", "2026-01-02",
            "2026-01-01T00:00:00Z 2026-01-02T00:00:00Z");
        row("Apia, where a whole day was left out", "Pacific/Apia", "day", "2011-12-29T10:00:00Z",
            "2011-12-31T10:00:00Z",
            "2011-12-29T10:00:00Z 2011-12-30T10:00:00Z 2011-12-31T10:00:00Z");
        row("a day with two midnights", "Atlantic/Azores", "day", "2026-10-24T00:00:00Z",
            "2026-10-27T01:00:00Z",
            "2026-10-24T00:00:00Z 2026-10-25T00:00:00Z 2026-10-26T01:00:00Z 2026-10-27T01:00:00Z");
        row("empty", "UTC", "day", "2026-01-01", "2026-01-01", "");
        row("backwards", "UTC", "day", "2026-01-02", "2026-01-01", "");
        row("a day without a midnight", "America/Santiago", "day", "2026-09-05T12:00:00Z",
            "2026-09-07T03:00:00Z",
            "2026-09-05T12:00:00Z 2026-09-06T04:00:00Z 2026-09-07T03:00:00Z");
    }

    void cutsAsTheZonesClocksShow() {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, every);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QTEST(text(boundaries({at(from), at(to)}, *everyByName(every.toStdString()),
                              zone.toStdString())),
              "expected");
    }

    void readsAndWritesWhatTheZonesClocksShow_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char* name, const char* zone, const char* typed,
                            const char* expected, const char* written) {
            QTest::addRow("%s", name) << QByteArray(zone) << QByteArray(typed)
                                      << QByteArray(expected) << QByteArray(written);
        };
        row("UTC", "UTC", "2026-11-01", "2026-11-01T00:00:00Z", "2026-11-01T00:00:00Z");
        row("winter", "Europe/Helsinki", "2026-11-01", "2026-10-31T22:00:00Z",
            "2026-11-01T00:00:00+02:00");
        row("summer", "Europe/Helsinki", "2026-07-01T12:30:00", "2026-07-01T09:30:00Z",
            "2026-07-01T12:30:00+03:00");
        row("an hour shown twice is its first", "Europe/Helsinki", "2026-10-25T03:30:00",
            "2026-10-25T00:30:00Z", "2026-10-25T03:30:00+03:00");
        row("half hours", "Asia/Kolkata", "2026-11-01", "2026-10-31T18:30:00Z",
            "2026-11-01T00:00:00+05:30");
        row("the zone that it names itself", "Asia/Kolkata", "2026-11-01T00:00:00-01:00",
            "2026-11-01T01:00:00Z", "2026-11-01T06:30:00+05:30");
        row("a day without a midnight", "America/Santiago", "2026-09-06", "2026-09-06T04:00:00Z",
            "2026-09-06T01:00:00-03:00");
    }

    void readsAndWritesWhatTheZonesClocksShow() {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, typed);
        const auto read = parseIso8601In(typed.toStdString(), zone.toStdString());
        QVERIFY(read);
        QTEST(QByteArray::fromStdString(toIso8601(*read)), "expected");
        QTEST(QByteArray::fromStdString(toIso8601In(*read, zone.toStdString())), "written");
    }

    void namesPeriodsOfTheStrip_data() {
        QTest::addColumn<int>("period");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, Period period, const char* zone, const char* now,
                            const char* expected) {
            QTest::addRow("%s", name)
                << int(period) << QByteArray(zone) << QByteArray(now) << QByteArray(expected);
        };
        row("24 h over the night of March", Period::last24h, "Europe/Helsinki",
            "2026-03-29T10:00:00Z", "2026-03-28T10:00:00Z 2026-03-29T10:00:00Z");
        row("7 days over the night of March", Period::last7d, "Europe/Helsinki",
            "2026-04-01T09:00:00Z", "2026-03-25T10:00:00Z 2026-04-01T09:00:00Z");
        row("30 days", Period::last30d, "UTC", "2026-11-22T08:00:00Z",
            "2026-10-23T06:00:00Z 2026-11-22T08:00:00Z");
        row("24 h at an odd minute", Period::last24h, "UTC", "2026-11-22T11:33:43.403Z",
            "2026-11-21T11:30:00Z 2026-11-22T11:33:43.403Z");
        row("7 days at an odd minute, where zones have quarters of an hour", Period::last7d,
            "Asia/Kathmandu", "2026-11-22T11:33:00Z", "2026-11-15T11:15:00Z 2026-11-22T11:33:00Z");
        row("30 days on the clocks of Helsinki, which were changed in between", Period::last30d,
            "Europe/Helsinki", "2026-11-22T11:33:00Z", "2026-10-23T09:00:00Z 2026-11-22T11:33:00Z");
        row("this month in Helsinki", Period::thisMonth, "Europe/Helsinki", "2026-04-10T00:00:00Z",
            "2026-03-31T21:00:00Z 2026-04-10T00:00:00Z");
        row("already next month in Kolkata", Period::thisMonth, "Asia/Kolkata",
            "2026-03-31T20:00:00Z", "2026-03-31T18:30:00Z 2026-03-31T20:00:00Z");
        row("this quarter", Period::thisQuarter, "UTC", "2026-11-22T08:00:00Z",
            "2026-10-01T00:00:00Z 2026-11-22T08:00:00Z");
        row("this year in Lisbon", Period::thisYear, "Europe/Lisbon", "2026-11-22T08:00:00Z",
            "2026-01-01T00:00:00Z 2026-11-22T08:00:00Z");
        row("last month in Helsinki, over the night of March", Period::lastMonth, "Europe/Helsinki",
            "2026-04-10T00:00:00Z", "2026-02-28T22:00:00Z 2026-03-31T21:00:00Z");
        row("last month is in the year before", Period::lastMonth, "UTC", "2026-01-01T00:00:00Z",
            "2025-12-01T00:00:00Z 2026-01-01T00:00:00Z");
        row("last quarter", Period::lastQuarter, "UTC", "2026-11-22T08:00:00Z",
            "2026-07-01T00:00:00Z 2026-10-01T00:00:00Z");
        row("last year in Lisbon", Period::lastYear, "Europe/Lisbon", "2026-11-22T08:00:00Z",
            "2025-01-01T00:00:00Z 2026-01-01T00:00:00Z");
        row("custom stays", Period::custom, "UTC", "2026-11-22T08:00:00Z",
            "2026-01-05T00:00:00Z 2026-02-05T00:00:00Z");
    }

    void namesPeriodsOfTheStrip() {
        QFETCH(int, period);
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, now);
        const Window current{at("2026-01-05"), at("2026-02-05")};
        QTEST(text(windowOf(Period(period), zone.toStdString(), at(now), current)), "expected");
    }

    void readsTheNamesOfPeriods() {
        for (const Period period : namedPeriods()) {
            QVERIFY(periodByName(name(period)) == period);
        }
        QVERIFY(periodByName("last-quarter") == Period::lastQuarter);
        QVERIFY(!periodByName("custom"));
        QVERIFY(!periodByName("last month"));
    }

    void namesCalendarPeriods() {
        const Instant t = at("2026-03-29T10:00:00Z");
        QCOMPARE(text(calendarPeriod(t, Every::day, "Europe/Helsinki")),
                 QByteArray("2026-03-28T22:00:00Z 2026-03-29T21:00:00Z"));
        QCOMPARE(text(calendarPeriod(t, Every::quarter, "UTC")),
                 QByteArray("2026-01-01T00:00:00Z 2026-04-01T00:00:00Z"));
        QCOMPARE(text(calendarYear(t, "Europe/Helsinki")),
                 QByteArray("2025-12-31T22:00:00Z 2026-12-31T22:00:00Z"));
    }

    /// Whatever the cut: the pieces touch, ascend, and are the window.
    void piecesAreTheWindow() {
        for (const char* zone : {"UTC", "Europe/Helsinki", "Europe/Lisbon", "Asia/Kolkata",
                                 "Australia/Lord_Howe", "America/Santiago", "Asia/Kathmandu"}) {
            for (const Every every :
                 {Every::hour, Every::day, Every::week, Every::month, Every::quarter}) {
                const Window window{at("2026-01-03T05:17:31.250Z"), at("2026-12-30T23:59:59Z")};
                const auto cuts = boundaries(window, every, zone);
                QVERIFY(cuts.front() == window.from && cuts.back() == window.to);
                QVERIFY(std::ranges::adjacent_find(cuts, std::ranges::greater_equal{}) ==
                        cuts.end());
            }
        }
    }

    /// Was 06:18, 09:18, ... for the last 30 days.
    void binsOfRollingPeriodsStandOnRoundTimes() {
        const std::string zone = "Europe/Helsinki";
        const Instant now = at("2026-11-22T11:33:43.403Z");
        for (const Period period : {Period::last24h, Period::last7d, Period::last30d}) {
            const Window window = windowOf(period, zone, now, {});
            const Duration every = gridEvery(window);
            QVERIFY(window.from == roundDown(window.from, every, zone));
            QVERIFY(window.length() < every * (kGridBins + 2)); // not made coarser by it
            QVERIFY(window.to == now);
        }
    }

    void roundsAPartOut() {
        const Window limits{at("2026-11-22T00:00:00Z"), at("2026-11-22T11:33:00Z")};
        const auto rounded = [&](const char* from, const char* to, const char* zone) {
            return text(roundOut({at(from), at(to)}, std::chrono::minutes{30}, zone, limits));
        };
        QCOMPARE(rounded("2026-11-22T05:12:11Z", "2026-11-22T07:01:00Z", "UTC"),
                 QByteArray("2026-11-22T05:00:00Z 2026-11-22T07:30:00Z"));
        QCOMPARE(rounded("2026-11-22T05:12:11Z", "2026-11-22T07:01:00Z", "Asia/Kathmandu"),
                 QByteArray("2026-11-22T04:45:00Z 2026-11-22T07:15:00Z"));
        QCOMPARE(rounded("2026-11-22T00:12:11Z", "2026-11-22T11:31:00Z", "Asia/Kathmandu"),
                 QByteArray("2026-11-22T00:00:00Z 2026-11-22T11:33:00Z"));
        QCOMPARE(text(roundOut({at("2026-11-22T05:00:00Z"), at("2026-11-22T07:00:00Z")},
                               std::chrono::minutes{30}, "Moon/Base", limits)),
                 QByteArray("2026-11-22T05:00:00Z 2026-11-22T07:00:00Z"));
    }

    void choosesAGridOfAFewHundredBins() {
        for (const int hours : {1, 24, 24 * 7, 24 * 30, 24 * 365, 24 * 3650}) {
            const Window window{Instant{}, Instant{} + std::chrono::hours{hours}};
            const Duration every = gridEvery(window);
            QVERIFY(window.length() <= every * 240);
            QVERIFY(window.length() >= every * 20);
        }
        QVERIFY(gridEvery({Instant{}, Instant{} + std::chrono::hours{24}}) ==
                std::chrono::minutes{10});
    }

    /// Two long ones more are for a round begin and a changed clock; an hour in bins of 15 s would
    /// be 240 more.
    void aGridHasNotManyMoreBinsThanWereAskedFor() {
        for (const std::int64_t most : {60, 144, 240, 1600}) {
            for (int minutes = 10; minutes < 60 * 24 * 40; minutes += 7) {
                const Window window{Instant{}, Instant{} + std::chrono::minutes{minutes}};
                const Duration every = gridEvery(window, most);
                QVERIFY(window.length() <=
                        every * (every < std::chrono::minutes{10} ? most : most + 2));
            }
        }
        QVERIFY(gridEvery({Instant{}, Instant{} + std::chrono::hours{2}}) ==
                std::chrono::minutes{1});
    }
};

QTEST_GUILESS_MAIN(tst_Periods)
#include "tst_Periods.moc"
