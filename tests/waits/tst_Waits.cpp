// SPDX-License-Identifier: GPL-3.0-only
#include "models/waits/Waits.h"

#include <QTest>

using namespace ff;
using std::chrono::seconds;

namespace {

constexpr qint64 kNone = -1;

qint64 inSeconds(std::optional<Duration> wait) {
    return wait ? wait->count() / 1000 : kNone;
}

WaitObservation observed(int eligible, int waited, bool started) {
    WaitObservation wait;
    wait.gpus = 1;
    wait.eligible = instantFromSeconds(eligible);
    wait.waited = seconds{waited};
    wait.started = started;
    return wait;
}

std::vector<WaitQuantiles> overTime(const std::vector<WaitObservation>& waits, Window window,
                                    Duration every) {
    WaitsOverTime counted(window, every);
    for (const WaitObservation& wait : waits) {
        counted.add(wait);
    }
    return counted.quantiles();
}

} // namespace

class tst_Waits final : public QObject {
    Q_OBJECT

private slots:
    void estimatesWithJobsStillPending_data() {
        QTest::addColumn<QList<int>>("waits"); // seconds; negative: still pending after so long
        QTest::addColumn<qint64>("p50");
        QTest::addColumn<qint64>("p90");
        QTest::addRow("nobody") << QList<int>{} << kNone << kNone;
        QTest::addRow("one") << QList<int>{5} << qint64(5) << qint64(5);
        QTest::addRow("all started")
            << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << qint64(5) << qint64(9);
        // Of these alone p50 would be 2: the two that still wait say that it is longer.
        QTest::addRow("two still pending") << QList<int>{1, 2, 3, -100, -100} << qint64(3) << kNone;
        QTest::addRow("nobody started") << QList<int>{-10, -20} << kNone << kNone;
        // Freireich's patients (6-MP), the classic example of Kaplan and Meier's estimate: the
        // median is 23 and nine in ten is not reached.
        QTest::addRow("the textbook")
            << QList<int>{6,   6,   6,   -6, 7,  -9,  10,  -10, -11, 13, 16,
                          -17, -19, -20, 22, 23, -25, -32, -32, -34, -35}
            << qint64(23) << kNone;
        QTest::addRow("censored at the very moment of a start counts as at risk")
            << QList<int>{5, -5} << qint64(5) << kNone;
        QTest::addRow("at once") << QList<int>{0, 0, 0} << qint64(0) << qint64(0);
    }

    void estimatesWithJobsStillPending() {
        QFETCH(QList<int>, waits);
        WaitSet set;
        for (const int wait : waits) {
            set.add(seconds{std::abs(wait)}, wait >= 0);
        }
        const WaitQuantiles quantiles = set.quantiles();
        QTEST(inSeconds(quantiles.p50), "p50");
        QTEST(inSeconds(quantiles.p90), "p90");
        QCOMPARE(qsizetype(quantiles.ended + quantiles.pending), waits.size());
    }

    void countsAClockThatRunsBackAsNoWait() {
        WaitSet set;
        set.add(seconds{-5}, true);
        QCOMPARE(inSeconds(set.quantiles().p50), qint64(0));
    }

    void manyOfFewLengthsAreCounted() {
        WaitSet set;
        for (int i = 0; i < 100'000; ++i) {
            set.add(seconds{i * 7919 % 1000}, i % 10 != 0, 2);
        }
        const WaitQuantiles quantiles = set.quantiles();
        QCOMPARE(quantiles.ended, std::size_t{180'000});
        QCOMPARE(quantiles.pending, std::size_t{20'000});
        QVERIFY(quantiles.p50 >= seconds{490} && quantiles.p50 <= seconds{560});
    }

    void looksAtEachBinAsItWas() {
        // Bins of 100 s. A waits 50 and starts in the first bin; B becomes eligible at 10, starts
        // at 250: while it waited it was censored in the bins before; C waits to the end.
        const std::vector<WaitObservation> waits{observed(0, 50, true), observed(10, 240, true),
                                                 observed(150, 150, false)};
        const auto bins =
            overTime(waits, {instantFromSeconds(0), instantFromSeconds(300)}, seconds{100});
        QCOMPARE(bins.size(), std::size_t{3});
        QCOMPARE(bins[0].ended, std::size_t{1});
        QCOMPARE(bins[0].pending, std::size_t{1});
        QCOMPARE(inSeconds(bins[0].p50), qint64(50));
        QCOMPARE(bins[1].ended, std::size_t{0});
        QCOMPARE(bins[1].pending, std::size_t{2});
        QCOMPARE(inSeconds(bins[1].p50), kNone);
        QCOMPARE(bins[2].ended, std::size_t{1});
        QCOMPARE(bins[2].pending, std::size_t{1});
        QCOMPARE(inSeconds(bins[2].p90), qint64(240));
    }

    /// Cancelled at 150: it waits no more in the bins after that.
    void censorsAtTheCancellation() {
        const std::vector<WaitObservation> waits{observed(0, 150, false)};
        const auto bins =
            overTime(waits, {instantFromSeconds(0), instantFromSeconds(300)}, seconds{100});
        QCOMPARE(bins[0].pending, std::size_t{1});
        QCOMPARE(bins[1].pending, std::size_t{1});
        QCOMPARE(bins[2].pending, std::size_t{0});
    }

    void takesJobsFromBeforeTheWindow() {
        const std::vector<WaitObservation> waits{observed(-500, 550, true)};
        const auto bins =
            overTime(waits, {instantFromSeconds(0), instantFromSeconds(200)}, seconds{100});
        QCOMPARE(inSeconds(bins[0].p50), qint64(550));
        QCOMPARE(bins[1].ended + bins[1].pending, std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(tst_Waits)
#include "tst_Waits.moc"
