// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/BurnDown.h"

#include <QTest>

using namespace ff;

namespace {

constexpr Duration kDay = std::chrono::hours{24};

Instant day(int n) {
    return Instant{} + kDay * n;
}

} // namespace

class tst_BurnDown final : public QObject {
    Q_OBJECT

private slots:
    void burnsDown() {
        const BurnDown burn =
            burnDown(100, {day(0), day(10)}, kDay, {10, 20, 30, 0, 0, 0, 0, 0, 0, 0}, 20, day(3));
        QCOMPARE(burn.left.size(), std::size_t{10});
        QCOMPARE(burn.left[0].value_or(-1), 90.);
        QCOMPARE(burn.left[2].value_or(-1), 40.);
        QVERIFY(!burn.left[3]); // not yet
        QCOMPARE(burn.straight[0].value_or(-1), 90.);
        QCOMPARE(burn.straight[9].value_or(-1), 0.);
        QVERIFY(burn.runsOut == day(5)); // 40 left at 20 a day from day 3
    }

    void leavesGapsWhereNothingWasObserved() {
        const BurnDown burn = burnDown(100, {day(0), day(4)}, kDay, {{}, 20., {}, 30.}, 25, day(4));
        QVERIFY(!burn.left[0] && !burn.left[2]);
        QCOMPARE(burn.left[1].value_or(-1), 80.);
        QCOMPARE(burn.left[3].value_or(-1), 50.);
        QCOMPARE(burn.straight[0].value_or(-1), 75.); // the line is of the grant, seen or not
        QVERIFY(!burn.runsOut); // 50 left at 25 a day last longer than the grant does
    }

    void saysWhenItRanOut() {
        const BurnDown burn = burnDown(100, {day(0), day(10)}, kDay, {80, 40, 5}, 40, day(3));
        QVERIFY(burn.runsOut == day(1) + kDay / 2);
        QCOMPARE(burn.left[2].value_or(0), -25.); // more than granted is shown, not hidden
    }

    void doesNotForecastFromNothing() {
        QVERIFY(!burnDown(100, {day(0), day(10)}, kDay, {1}, 0, day(1)).runsOut);
        QVERIFY(!burnDown(100, {day(0), day(10)}, kDay, {1}, 1e-9, day(1)).runsOut);
    }
};

QTEST_GUILESS_MAIN(tst_BurnDown)
#include "tst_BurnDown.moc"
