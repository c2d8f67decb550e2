// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/Backtest.h"
#include "models/planning/PastJobs.h"
#include "models/planning/statistics/CensoredScores.h"
#include "models/planning/statistics/OrderStatistic.h"
#include "models/planning/trees/QuantileTrees.h"

#include <QTest>

#include <random>

using namespace ff::planning;

namespace {

PastJob jobThatWaited(Seconds wait, std::int64_t gpus = 4) {
    return {1'000'000, {gpus, 3600, 0, 0}, 1'000'000 + wait, 1'000'000 + wait + 60};
}

PastJob cancelledAfter(Seconds wait) {
    return {1'000'000, {4, 3600, 0, 0}, {}, 1'000'000 + wait};
}

ff::JobRecord recordOf(std::int64_t submit) {
    ff::JobRecord record;
    record.submit = ff::instantFromSeconds(submit);
    record.eligible = record.submit;
    record.gpus = 8;
    return record;
}

} // namespace

class tst_Backtest : public QObject {
    Q_OBJECT

private slots:
    void countsWhatHeldAndWhatIsKnown();
    void hasARowForEachSizeThatHasJobs();
    void censoredScoresCountAsLonger();
    void ranksAreThePublishedOnes();
    void treesLearnAQuantile();
    void aRunWaitsFromWhenItBecameEligible();
    void aRunThatVanishedIsOver();
    void heldRunsAreNotInTheQueue();
    void aRungCountsWhatHasOutlivedIt();
    void eachTaskOfAWaitingArrayWaits();
    void missesOfOneArrayAreListedOnce();
};

void tst_Backtest::countsWhatHeldAndWhatIsKnown() {
    // Bound 100 s each: held, missed, none given, cancelled in time (unknown), cancelled too late.
    const std::vector<PastJob> jobs{jobThatWaited(50), jobThatWaited(300), jobThatWaited(10),
                                    cancelledAfter(90), cancelledAfter(200)};
    StatedBounds ours(jobs.size(), WaitBound{100, {}});
    ours[2] = {};
    const auto rows = backtestRows(jobs, ours, StatedBounds(jobs.size()), 0.95, 1'000'000);
    QCOMPARE(rows.size(), 2U);
    const BoundQuality& all = rows.back().ours;
    QCOMPARE(all.jobs, 5U);
    QCOMPARE(all.bounds, 4U);
    QCOMPARE(all.judged, 3U);
    QCOMPARE(all.held, 1U);
    QCOMPARE(all.medianBound, Seconds(100));
    QCOMPARE(*all.pinballLoss, (0.05 * 50 + 0.95 * 200) / 2);
    QVERIFY(!rows.back().published.coverage());
}

void tst_Backtest::hasARowForEachSizeThatHasJobs() {
    const std::vector<PastJob> jobs{jobThatWaited(1, 4), jobThatWaited(1, 5), jobThatWaited(1, 65)};
    const StatedBounds none(jobs.size());
    std::string sizes;
    for (const BacktestRow& row : backtestRows(jobs, none, none, 0.95, 1'000'000)) {
        sizes += (row.sizeClass ? sizeClassName(*row.sizeClass) : "all") + ' ';
    }
    QCOMPARE(sizes, std::string("1-4 5-16 65+ all "));
}

void tst_Backtest::censoredScoresCountAsLonger() {
    // Kaplan and Meier: after the start at 1 three of four are left, after the one at 3 none of the
    // one that is still looked at: 0.75 -> 0.75 (two censored at 2) -> 0.
    std::vector<Score> scores{{3, true}, {1, true}, {2, false}, {2, false}};
    QCOMPARE(*exceededBy(0.75, scores), 1.0F);
    QCOMPARE(*exceededBy(0.5, scores), 3.0F);
    std::vector<Score> waiting{{1, false}, {2, false}};
    QVERIFY(!exceededBy(0.5, waiting));
    // Where the level is not reached the bound leaves the range of the scores.
    std::vector<Score> open{{1, true}, {2, false}};
    QVERIFY(*exceededBy(0.05, open) > 2.0F);
}

void tst_Backtest::ranksAreThePublishedOnes() {
    QVERIFY(!boundingRank(58, 0.95, 0.95));
    QCOMPARE(*boundingRank(59, 0.95, 0.95), 59U);
    QCOMPARE(*boundingRank(93, 0.95, 0.95), 92U);
    QCOMPARE(*boundingRank(1000, 0.95, 0.95), 963U); // ceil(950 + 1.645 sqrt(47.5)) + 1
    QCOMPARE(observationsNeeded(0.95, 0.95), 59U);
}

void tst_Backtest::treesLearnAQuantile() {
    std::mt19937 random(7);
    TrainingRows rows;
    rows.features = 2;
    for (int i = 0; i < 4000; ++i) {
        const float kind = float(random() % 2);
        const float noise = float(random() % 1000) / 1000.0F;
        rows.values.insert(rows.values.end(), {kind, noise});
        rows.targets.push_back(kind * 10 + float(random() % 1000) / 1000.0F);
    }
    QuantileTrees trees;
    trees.fit(rows, {});
    const std::array<float, 2> low{0, 0.5F};
    const std::array<float, 2> high{1, 0.5F};
    QVERIFY(std::abs(trees.predict(low) - 0.95F) < 0.1F);
    QVERIFY(std::abs(trees.predict(high) - 10.95F) < 0.1F);
    QuantileTrees again;
    again.fit(rows, {});
    QCOMPARE(again.predict(high), trees.predict(high));
}

void tst_Backtest::aRunWaitsFromWhenItBecameEligible() {
    ff::JobRecord late = recordOf(1000);
    late.eligible = ff::instantFromSeconds(5000);
    late.start = ff::instantFromSeconds(4000); // clocks differ: that is a wait of 0
    ff::JobRecord held = recordOf(2000);
    held.eligible = {};
    held.pending = ff::PendingKind::held;
    const ff::JobRecord early = recordOf(3000);
    ff::JobRecord without = recordOf(3500);
    without.gpus = 0;
    const std::vector records{late, held, early, without};
    QueueNames names;
    const QueueHistory history = queueHistory(
        records, [](const ff::JobRecord& each) { return double(each.gpus) / 2; }, names);
    QCOMPARE(history.jobs.size(), 2U);
    QCOMPARE(history.records, (std::vector<std::size_t>{2, 0}));
    QCOMPARE(history.jobs[0].queued, Seconds(3000));
    QCOMPARE(history.jobs[0].request.gpus, 4);
    QCOMPARE(*history.jobs[1].start, Seconds(5000));
}

namespace {

QueueHistory historyOf(const ff::JobRecord& record) {
    QueueNames names;
    return queueHistory(
        std::vector{record}, [](const ff::JobRecord& each) { return double(each.gpus); }, names);
}

} // namespace

/// It left the site's list, and nobody said when it ended: it would wait, or run, for ever.
void tst_Backtest::aRunThatVanishedIsOver() {
    ff::JobRecord waiting = recordOf(1000);
    waiting.observed = ff::instantFromSeconds(1500);
    QVERIFY(!historyOf(waiting).jobs.front().end);
    waiting.state = ff::JobState::other;
    const PastJob gone = historyOf(waiting).jobs.front();
    QVERIFY(!gone.start);
    QCOMPARE(gone.end, std::optional<Seconds>(1500));
    ff::JobRecord running = waiting;
    running.start = ff::instantFromSeconds(1200);
    QCOMPARE(historyOf(running).jobs.front().end, std::optional<Seconds>(1500));
}

/// As waits are counted everywhere: what was held, or cancelled before it could start, never
/// waited for GPUs.
void tst_Backtest::heldRunsAreNotInTheQueue() {
    ff::JobRecord held = recordOf(1000);
    held.pending = ff::PendingKind::held;
    QVERIFY(historyOf(held).jobs.empty());
    ff::JobRecord cancelled = recordOf(1000);
    cancelled.state = ff::JobState::cancelled;
    cancelled.end = ff::instantFromSeconds(2000);
    QCOMPARE(historyOf(cancelled).jobs.size(), 1U);
    cancelled.eligible = ff::instantFromSeconds(3000);
    QVERIFY(historyOf(cancelled).jobs.empty());
    cancelled.eligible.reset();
    QVERIFY(historyOf(cancelled).jobs.empty());
}

/// Only starts were counted, beside a card that counts who has waited too long already.
void tst_Backtest::aRungCountsWhatHasOutlivedIt() {
    PastJob waiting = jobThatWaited(0);
    waiting.start.reset();
    waiting.end.reset();
    const std::vector<PastJob> jobs{jobThatWaited(50), waiting, cancelledAfter(90)};
    StatedBounds ours(jobs.size(), WaitBound{400, {}});
    for (auto& each : ours) {
        each->ladder = Ladder{60, 100, 200, 400, 800};
    }
    const Seconds known = 1'000'000 + 300;
    const Reliability found = reliabilityOf(jobs, ours, known);
    QCOMPARE(found.judged, (std::array<std::size_t, 5>{3, 2, 2, 1, 1}));
    QCOMPARE(found.held, (std::array<std::size_t, 5>{1, 1, 1, 1, 1}));
    QCOMPARE(found.observed(0), std::optional(1 / 3.));
    const auto rows = backtestRows(jobs, ours, ours, 0.95, known);
    QCOMPARE(found.judged[3], rows.back().ours.judged);
    QCOMPARE(found.held[3], rows.back().ours.held);
    QVERIFY(!Reliability{}.observed(0));
}

/// All that is listed were the tasks of one array.
void tst_Backtest::missesOfOneArrayAreListedOnce() {
    std::vector<PastJob> jobs(50, jobThatWaited(900));
    jobs.push_back(jobThatWaited(500));
    jobs.push_back(jobThatWaited(700, 8));
    const auto misses =
        worstMissesOf(jobs, StatedBounds(jobs.size(), WaitBound{100, {}}), 1'000'000, 2);
    QCOMPARE(misses.size(), std::size_t(2));
    QCOMPARE(misses[0].waited, Seconds(900));
    QCOMPARE(misses[1].waited, Seconds(700));
}

/// It was one job that waits, of however many tasks.
void tst_Backtest::eachTaskOfAWaitingArrayWaits() {
    ff::JobRecord array = recordOf(1000);
    array.tasks = 20;
    QCOMPARE(historyOf(array).jobs.size(), std::size_t(20));
    QCOMPARE(historyOf(array).records, std::vector<std::size_t>(20, 0));
    array.tasks = 4'000'000; // the past has to stay in sight
    QCOMPARE(historyOf(array).jobs.size(), std::size_t(1000));
    array.start = ff::instantFromSeconds(2000);
    array.state = ff::JobState::running;
    QCOMPARE(historyOf(array).jobs.size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(tst_Backtest)
#include "tst_Backtest.moc"
