// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/Ticks.h"

#include <QtTest>

#include <cmath>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QStringList labels(const char* from, const char* to, const char* zone, int wanted) {
    QStringList result;
    const Formatter formatter(QLocale(QLocale::English, QLocale::UnitedKingdom), zone);
    for (const TimeTick& tick :
         timeTicks({*parseIso8601(from), *parseIso8601(to)}, formatter, wanted)) {
        result << tick.label;
    }
    return result;
}

} // namespace

class tst_Ticks final : public QObject {
    Q_OBJECT

private slots:
    void valueScales_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QList<double>>("ticks");
        QTest::addRow("gpus") << 0.0 << 2710.0 << Unit::gpus << QList<double>{0, 1000, 2000, 3000};
        QTest::addRow("small") << 0.0 << 0.9 << Unit::ratio << QList<double>{0, 0.5, 1};
        QTest::addRow("seconds") << 0.0 << 30000.0 << Unit::seconds
                                 << QList<double>{0, 10800, 21600, 32400};
        QTest::addRow("below zero")
            << -400.0 << 1800.0 << Unit::gpus << QList<double>{0, 1000, 2000};
        QTest::addRow("nothing") << 0.0 << 0.0 << Unit::gpus << QList<double>{0, 0.5, 1};
    }
    void valueScales() {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(Unit, unit);
        QFETCH(QList<double>, ticks);
        const ValueScale scale = valueScale(low, high, unit, 3, false);
        const std::vector<double> made = scale.ticks();
        QCOMPARE(QList<double>(made.begin(), made.end()), ticks);
        QVERIFY(scale.low <= low);
        QVERIFY(scale.high >= high);
    }

    void logarithmicScales_data() {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("high");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QList<double>>("ticks");
        QTest::addRow("counts") << 3.0 << 2710.0 << Unit::count
                                << QList<double>{1, 10, 100, 1000, 1e4};
        QTest::addRow("below one") << 0.02 << 0.9 << Unit::ratio << QList<double>{0.01, 0.1, 1};
        QTest::addRow("waits") << 14.0 << 30000.0 << Unit::seconds
                               << QList<double>{10, 60, 600, 3600, 21600, 86400};
        QTest::addRow("days") << 7e4 << 2e6 << Unit::seconds
                              << QList<double>{21600, 86400, 864000, 8640000};
        QTest::addRow("one value") << 10.0 << 10.0 << Unit::count << QList<double>{10, 100};
    }
    void logarithmicScales() {
        QFETCH(double, lowest);
        QFETCH(double, high);
        QFETCH(Unit, unit);
        QFETCH(QList<double>, ticks);
        const ValueScale scale = logarithmicScale(lowest, high, unit);
        const std::vector<double> made = scale.ticks();
        QCOMPARE(QList<double>(made.begin(), made.end()), ticks);
        QCOMPARE(scale.heightOf(ticks.front()), 0.0);
        QCOMPARE(scale.heightOf(0), 0.0); // as low as can be, and no hole
        QCOMPARE(scale.heightOf(ticks.back()), 1.0);
        QCOMPARE(scale.heightOf(std::sqrt(ticks.front() * ticks.back())), 0.5);
    }

    /// Was 0 and 20 k: how much a third of it is, nobody could tell.
    void aTightScaleHasTicksBetween() {
        QCOMPARE(valueScale(0, 24'227, Unit::gpus, 2, true).ticks(),
                 (std::vector<double>{0, 10'000, 20'000}));
    }
    void tightScalesEndAtTheTop() {
        const ValueScale scale = valueScale(0, 12150, Unit::gpus, 4, true);
        QCOMPARE(scale.high, 12150.0);
        QCOMPARE(scale.ticks().back(), 10000.0);
    }

    void months() {
        QCOMPARE(labels("2026-10-01", "2027-04-01", "UTC", 8),
                 QStringList(
                     {u"Oct"_s, u"Nov"_s, u"Dec"_s, u"Jan 2027"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s}));
    }

    void hours() {
        QCOMPARE(labels("2026-11-10T18:00:00Z", "2026-11-11T12:00:00Z", "UTC", 3),
                 QStringList({u"18:00"_s, u"11 Nov"_s, u"06:00"_s, u"12:00"_s}));
    }

    void nothingToTick() {
        QVERIFY(labels("2026-11-10", "2026-11-10", "UTC", 5).isEmpty());
        QVERIFY(labels("2026-11-10", "2026-11-12", "UTC", 0).isEmpty());
    }

    /// Days of 23 and 25 hours: ticks stay on local midnights.
    void daysStayOnLocalMidnight_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("longDayHours");
        QTest::addRow("Helsinki in autumn")
            << QByteArray("Europe/Helsinki") << QByteArray("2026-10-24T00:00:00+03:00") << 25;
        QTest::addRow("Lisbon in spring")
            << QByteArray("Europe/Lisbon") << QByteArray("2026-03-28T00:00:00Z") << 23;
        QTest::addRow("Kolkata") << QByteArray("Asia/Kolkata")
                                 << QByteArray("2026-10-24T00:00:00+05:30") << 24;
    }
    void daysStayOnLocalMidnight() {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, from);
        QFETCH(int, longDayHours);
        const Formatter formatter(QLocale::c(), zone.toStdString());
        const Instant start = *parseIso8601(from.toStdString());
        const auto ticks = timeTicks({start, start + std::chrono::hours{73}}, formatter, 4);
        QCOMPARE(ticks.size(), std::size_t(4));
        for (const TimeTick& tick : ticks) {
            const QDateTime local =
                QDateTime::fromMSecsSinceEpoch(toMillis(tick.at), formatter.zone());
            QCOMPARE(local.time(), QTime(0, 0));
        }
        QVERIFY(ticks[0].at == start);
        QVERIFY(ticks[2].at - ticks[1].at == std::chrono::hours{longDayHours});
    }

    void skippedAndRepeatedHours() {
        // 29 March 2026, Helsinki: 03:00 does not exist. 25 October: 03:00 comes twice, once said.
        const QStringList spring =
            labels("2026-03-28T22:00:00Z", "2026-03-29T04:00:00Z", "Europe/Helsinki", 8);
        QVERIFY(!spring.contains(u"03:00"_s));
        QVERIFY(spring.contains(u"02:00"_s) && spring.contains(u"04:00"_s));
        const QStringList autumn =
            labels("2026-10-24T21:00:00Z", "2026-10-25T04:00:00Z", "Europe/Helsinki", 8);
        QCOMPARE(autumn.count(u"03:00"_s), 1);
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_Ticks)
#include "tst_Ticks.moc"
