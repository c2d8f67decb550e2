// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/backfill/Backfill.h"

#include <QTest>

using namespace ff;
using namespace std::chrono_literals;

namespace {

const Instant kNow = instantFromSeconds(1'795'000'000);

Window ago(Duration from, Duration to) {
    return {kNow - from, kNow - to};
}

SourceConfig source(SourceKind kind = SourceKind::prometheus) {
    SourceConfig config;
    config.id = SourceId{"s"};
    config.kind = kind;
    config.interval = 1min;
    config.backfillDays = 30;
    return config;
}

} // namespace

class tst_Backfill final : public QObject {
    Q_OBJECT

private slots:
    /// Whole hours beyond two days, whole quarters of an hour after that, and the ends by the
    /// minute.
    void asksForTheWholePastOfANewSource() {
        const auto tasks = planBackfill(source(), {}, kNow);
        const Instant hour = std::chrono::floor<std::chrono::hours>(kNow);
        const Instant quarter = hour + (kNow - hour) / 15min * 15min;
        QCOMPARE(tasks.size(), 4u);
        QCOMPARE(tasks[0].window, (Window{quarter, kNow})); // the newest first: one looks at that
        QCOMPARE(tasks[0].every, Duration{1min});
        QCOMPARE(tasks[1].window, (Window{hour - 48h, quarter}));
        QCOMPARE(tasks[1].every, Duration{15min});
        QCOMPARE(tasks[2].window, (Window{hour - 719h, hour - 48h}));
        QCOMPARE(tasks[2].every, Duration{1h});
        QCOMPARE(tasks[3].window, (Window{kNow - 720h, hour - 719h}));
        QCOMPARE(tasks[3].every, Duration{1min});
    }

    void asksForAShortOutageAsFinelyAsItPolls() {
        const auto tasks = planBackfill(source(), {ago(800h, 3h), ago(2h, 0h)}, kNow);
        QCOMPARE(tasks.size(), 1u);
        QCOMPARE(tasks[0].window, ago(3h, 2h));
        QCOMPARE(tasks[0].every, Duration{1min});
    }

    void asksNothingWhereThereIsNoPast_data() {
        QTest::addColumn<int>("kind");
        QTest::addRow("openmetrics") << int(SourceKind::openMetrics);
        QTest::addRow("folder") << int(SourceKind::folder);
    }
    void asksNothingWhereThereIsNoPast() {
        QFETCH(int, kind);
        QVERIFY(planBackfill(source(SourceKind(kind)), {}, kNow).empty());
    }
};

QTEST_GUILESS_MAIN(tst_Backfill)
#include "tst_Backfill.moc"
