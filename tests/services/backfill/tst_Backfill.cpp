// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/backfill/Backfill.h"
#include "models/config/SystemsOfSource.h"
#include "models/core/Windows.h"

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

    /// After a weekend's pause a live poll of Slurm asks accounting for its last hour alone.
    void fillsWhatALivePollDoesNotReach() {
        std::vector<Window> filled;
        for (const auto& task :
             planBackfill(source(SourceKind::slurmRest), {ago(800h, 72h), ago(1h, 0h)}, kNow)) {
            filled.push_back(task.window);
        }
        std::ranges::sort(filled);
        QCOMPARE(merged(std::move(filled)), std::vector{ago(72h, 1h)});
    }

    /// Seen live, then by the hour, then nothing, then live again.
    void knowsWhatIsCoarserThanWanted() {
        const Instant from = std::chrono::floor<std::chrono::hours>(kNow) - 4h;
        SampleQuery query;
        query.window = {from, from + 4h};
        SeriesBins series;
        series.bins = {{.observed = 1h, .samples = 55},
                       {.observed = 1h, .samples = 1},
                       {},
                       {.observed = 30min, .samples = 30}};
        const std::vector<Window> seen{{from, from + 2h}, {from + 210min, from + 4h}};
        QCOMPARE(coarseParts(seen, {series}, query, 1min),
                 (std::vector<Window>{{from + 1h, from + 210min}}));
        QCOMPARE(coarseParts(seen, {series}, query, 1h),
                 (std::vector<Window>{{from + 2h, from + 210min}}));
        QCOMPARE(coarseParts({}, {}, query, 1min), (std::vector<Window>{query.window}));
    }

    /// The systems of one engine that miss the same time are one question.
    void oneQuestionForTheSystemsOfAnEngine() {
        SourceConfig central = source();
        central.id = SourceId{"central"};
        central.serves.label = "site";
        for (const char* name : {"a", "b", "c"}) {
            ServedSystem served;
            served.system = SystemId{name};
            served.source = SourceId{std::string("central/") + name};
            served.values = {name};
            central.serves.systems.push_back(served);
        }
        const auto each = apart({central});
        const auto asked = askedTogether({{each[0], ago(3h, 2h), 1min},
                                          {source(), ago(3h, 2h), 1min},
                                          {each[1], ago(4h, 2h), 1min},
                                          {each[2], ago(3h, 2h), 1min}});
        QCOMPARE(asked.size(), 3u);
        QCOMPARE(asked[0].source.serves.systems.size(), 2u);
        QVERIFY(asked[0].source.serves.only);
        QVERIFY(asked[0].source.id == central.id);
        QVERIFY(asked[1].source == source());
        QCOMPARE(asked[2].source.serves.systems.size(), 1u);
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
