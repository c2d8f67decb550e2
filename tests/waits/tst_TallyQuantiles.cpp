// SPDX-License-Identifier: GPL-3.0-only
// Counted waits have the quantiles of the same waits one by one.
#include "models/waits/TallyQuantiles.h"

#include <QTest>

#include <random>

using namespace ff;
using std::chrono::seconds;

class tst_TallyQuantiles final : public QObject {
    Q_OBJECT

private slots:
    void areThoseOfTheList_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("longest");  // of so many different lengths
        QTest::addColumn<int>("censored"); // in a hundred
        QTest::addRow("none") << 0 << 10 << 0;
        QTest::addRow("one") << 1 << 10 << 0;
        QTest::addRow("all started") << 1000 << 60 << 0;
        QTest::addRow("some wait") << 1000 << 600 << 20;
        QTest::addRow("most wait") << 1000 << 60 << 80;
        QTest::addRow("all wait") << 100 << 60 << 100;
    }
    void areThoseOfTheList() {
        QFETCH(const int, count);
        QFETCH(const int, longest);
        QFETCH(const int, censored);
        std::mt19937 random(7);
        for (int round = 0; round < 20; ++round) {
            WaitSet list;
            WaitTally tally;
            for (int i = 0; i < count; ++i) {
                const seconds waited{std::int64_t(random() % unsigned(longest)) - 1};
                const bool ended = int(random() % 100) >= censored;
                list.add(waited, ended);
                tally.add(waited, ended);
            }
            const WaitQuantiles expected = list.quantiles();
            const WaitQuantiles found = waitQuantiles(tally);
            QCOMPARE(found.p50, expected.p50);
            QCOMPARE(found.p90, expected.p90);
            QCOMPARE(found.ended, expected.ended);
            QCOMPARE(found.pending, expected.pending);
        }
    }

    void anArrayCountsForItsTasks() {
        WaitTally tally;
        tally.add(seconds{10}, true, 3);
        tally.add(seconds{20}, false, 2);
        QCOMPARE(waitQuantiles(tally).ended, std::size_t{3});
        QCOMPARE(waitQuantiles(tally).pending, std::size_t{2});
        QCOMPARE(waitQuantiles(tally).p50, std::optional<Duration>(seconds{10}));
        QVERIFY(!waitQuantiles(tally).p90);
    }
};

QTEST_APPLESS_MAIN(tst_TallyQuantiles)
#include "tst_TallyQuantiles.moc"
