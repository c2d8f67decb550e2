// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/TellingPace.h"

#include <QTest>

using namespace ff;
using namespace std::chrono_literals;

class tst_TellingPace final : public QObject {
    Q_OBJECT

private slots:
    void dearAnswersComeLessOften_data() {
        QTest::addColumn<int>("spent");  // ms of the processor
        QTest::addColumn<int>("later");  // ms after the last telling
        QTest::addColumn<int>("waited"); // ms
        QTest::addRow("quick") << 2 << 0 << 1000;
        QTest::addRow("dear") << 50 << 0 << 10'000;
        QTest::addRow("dear, a while ago") << 50 << 3000 << 7000;
        QTest::addRow("dear, long ago") << 50 << 60'000 << 1000;
        QTest::addRow("never later than half a minute") << 4000 << 0 << 30'000;
    }
    void dearAnswersComeLessOften() {
        QFETCH(int, spent);
        QFETCH(int, later);
        QFETCH(int, waited);
        const TellingPace::Clock::time_point now = TellingPace::Clock::now();
        TellingPace pace;
        pace.spend(1h); // before the telling: counts no more
        pace.told(now);
        pace.spend(std::chrono::milliseconds{spent / 2}); // of two answers
        pace.spend(std::chrono::milliseconds{spent - spent / 2});
        QCOMPARE(pace.wait(now + std::chrono::milliseconds{later}).count(), std::int64_t(waited));
    }

    void theFirstTimeIsSoon() {
        QCOMPARE(TellingPace().wait(TellingPace::Clock::now()), TellingPace::kSoonest);
    }
};

QTEST_APPLESS_MAIN(tst_TellingPace)
#include "tst_TellingPace.moc"
