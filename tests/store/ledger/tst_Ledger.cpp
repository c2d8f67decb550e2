// SPDX-License-Identifier: GPL-3.0-only
// Jobs, usage, waits, cover and accounts as they are written and read.
#include "tests/store/ledger/LedgerFixture.h"
#include "tests/support/ImportJobs.h"

using namespace std::chrono_literals;

namespace ff::store {

class tst_Ledger : public QObject {
    Q_OBJECT

private slots:
    void recordsComeBackWhole();
    void runsWithoutGpusAreNoUsage();
    void impossibleRecordsAreRefused_data();
    void impossibleRecordsAreRefused();
    void waitsStartedAndPending();
    void jobsByWindowAndLimit();
    void coverIsMerged();
    void accountsOfTheTree();
    void systemsAreApart();
    void suspensionIsSummed();
};

void tst_Ledger::recordsComeBackWhole() {
    Fixture fixture;
    JobRecord pending = running(7, kNoon, kNoon);
    pending.start.reset();
    pending.state = JobState::pending;
    pending.pending = PendingKind::dependency;
    pending.tasks = 12;
    JobRecord odd = ended(running(8, kNoon, kNoon), kNoon + 2h);
    odd.limit.reset();
    odd.eligible.reset();
    odd.account = "a|b\n\xff"; // any bytes that a site has for a name
    odd.qos.clear();
    odd.gpuModel.clear();
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{pending, odd}));
    fixture.reopen();
    QVERIFY((all(fixture) == std::vector{pending, odd}));
}

void tst_Ledger::runsWithoutGpusAreNoUsage() {
    Fixture fixture;
    JobRecord onProcessors = ended(running(1, kNoon, kNoon), kNoon + 10min);
    onProcessors.gpus = 0;
    const JobRecord good = ended(running(2, kNoon, kNoon), kNoon + 10min);
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{onProcessors, good}));
    for (const Instant border : {kNoon, kNoon + 1min}) { // on a quarter, and inside one
        const auto rows = fixture.cache->jobs().usage({kLumi, {border, kNoon + 1h}, {}});
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front().jobs, 1);
    }
    QCOMPARE(fixture.cache->jobs().jobs(kLumi, kDayWindow, 9)->size(), 2U);
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_Ledger::impossibleRecordsAreRefused_data() {
    QTest::addColumn<int>("what");
    QTest::addRow("negative GPUs") << 0;
    QTest::addRow("overflowing GPUs") << 1;
    QTest::addRow("before 1970") << 2;
    QTest::addRow("year 10000") << 3;
    QTest::addRow("id beyond any") << 4;
    QTest::addRow("an end in the future") << 5;
    QTest::addRow("more GPUs than there are") << 6;
}

void tst_Ledger::impossibleRecordsAreRefused() {
    QFETCH(const int, what);
    JobRecord job = ended(running(7, kNoon, kNoon), kNoon + 10min);
    if (what == 0) {
        job.gpus = -3;
    }
    if (what == 1) {
        job.gpus = 4'294'967'293'000;
    }
    if (what == 2) {
        job.submit = instantFromSeconds(-1);
    }
    if (what == 3) {
        job.end = instantFromSeconds(253'402'300'800);
    }
    if (what == 4) {
        job.id = ~0ULL;
    }
    if (what == 5) {
        job.end = now() + 48h;
    }
    if (what == 6) {
        job.gpus = 9'000'000;
    }
    Fixture fixture;
    const JobRecord good = ended(running(8, kNoon, kNoon), kNoon + 10min);
    const auto counts = importJobs(*fixture.cache, kLumi, std::vector{job, good});
    VERIFY_RESULT(counts);
    QVERIFY((*counts == ImportCounts{1, 0, 0, 1}));
    QCOMPARE(used(fixture), 4 * 600);
}

void tst_Ledger::waitsStartedAndPending() {
    Fixture fixture;
    JobRecord pending = running(1, kNoon, kNoon);
    pending.start.reset();
    pending.state = JobState::pending;
    pending.eligible = kNoon - 1h;
    pending.tasks = 3;
    JobRecord held = pending;
    held.id = 2;
    held.pending = PendingKind::held;
    JobRecord cancelled = pending;
    cancelled.id = 3;
    cancelled.state = JobState::cancelled;
    cancelled.tasks = 1;
    cancelled.eligible = kNoon - 50min;
    cancelled.end = kNoon - 30min;
    JobRecord cancelledEarly = cancelled; // it was not eligible yet
    cancelledEarly.id = 10;
    cancelledEarly.eligible = kNoon - 20min;
    JobRecord cancelledBefore = cancelled;
    cancelledBefore.id = 11;
    cancelledBefore.eligible = kNoon - 4h;
    cancelledBefore.end = kNoon - 3h;
    JobRecord onProcessors = pending;
    onProcessors.id = 7;
    onProcessors.gpus = 0;
    JobRecord lastSeenEarly = pending;
    lastSeenEarly.id = 8;
    lastSeenEarly.observed = kNoon - 3h; // over meanwhile, for all that is known
    lastSeenEarly.eligible = kNoon - 4h;
    JobRecord lastSeenInside = pending;
    lastSeenInside.id = 9;
    lastSeenInside.tasks = 1;
    lastSeenInside.eligible = kNoon - 90min;
    lastSeenInside.observed = kNoon - 80min;
    const JobRecord before = running(4, kNoon - 5h, kNoon);
    const JobRecord inside = running(5, kNoon - 2min, kNoon);
    const JobRecord later = running(6, kNoon + 3min, kNoon + 4min);
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi,
                             std::vector{pending, held, cancelled, cancelledEarly, cancelledBefore,
                                         onProcessors, lastSeenEarly, lastSeenInside, before,
                                         inside, later}));
    const auto waits = fixture.cache->jobs().waits(kLumi, {kNoon - 2h, kNoon});
    VERIFY_RESULT(waits);
    int started = 0;
    int censored = 0;
    for (const WaitObservation& wait : *waits) {
        if (wait.started) {
            ++started;
            QVERIFY(wait.waited == 5min);
        } else if (wait.eligible == kNoon - 1h) {
            ++censored;
            QVERIFY(wait.waited == 1h);
        } else if (wait.eligible == kNoon - 90min) {
            ++censored;
            QVERIFY(wait.waited == 10min); // as long as it was seen to wait
        } else if (wait.eligible == kNoon - 50min) {
            ++censored;
            QVERIFY(wait.waited == 20min); // until it was cancelled
        } else {
            ++censored;
            QVERIFY(wait.waited == 2min); // starts after the window's end
        }
    }
    QCOMPARE(started, 1);
    QCOMPARE(censored, 6);
    QVERIFY(fixture.cache->jobs().waits(SystemId("alps"), kDayWindow)->empty());
}

void tst_Ledger::jobsByWindowAndLimit() {
    Fixture fixture;
    std::vector<JobRecord> jobs;
    for (std::uint64_t id = 1; id <= 3000; ++id) { // over several blocks
        jobs.push_back(ended(running(id, kNoon + id * 1s, kNoon), kNoon + id * 1s + 10s));
    }
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, jobs));
    const auto some = fixture.cache->jobs().jobs(kLumi, {kNoon + 2000s, kNoon + 2010s}, 100);
    VERIFY_RESULT(some);
    QCOMPARE(some->front().id, 1991U);
    QCOMPARE(some->back().id, 2009U);
    QCOMPARE(fixture.cache->jobs().jobs(kLumi, kDayWindow, 5)->back().id, 5U);
}

void tst_Ledger::coverIsMerged() {
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, {}, Window{kNoon, kNoon + 1h}));
    Batch batch = pollAt(kNoon);
    batch.jobsCover = Window{kNoon + 1h, kNoon + 2h};
    fixture.put(batch);
    batch.arrived += 1min;
    batch.jobsCover = Window{kNoon + 3h, kNoon + 4h};
    fixture.put(batch);
    const auto covered = fixture.cache->jobs().covered(kLumi, {kNoon + 30min, kNoon + 3h + 30min});
    const std::vector<Window> expected{{kNoon + 30min, kNoon + 2h},
                                       {kNoon + 3h, kNoon + 3h + 30min}};
    QVERIFY(*covered == expected);
}

void tst_Ledger::accountsOfTheTree() {
    Fixture fixture;
    Batch batch = pollAt(kNoon);
    batch.accounts = {{"root", ""}, {"ee", "root"}};
    fixture.put(batch);
    const Instant later = kNoon + 1h;
    batch.arrived = later;
    batch.accounts = {{"ee", "baltic"}, {"baltic", "root"}};
    fixture.put(batch);
    batch.arrived = kNoon + 2h; // nothing new: a list that names an account twice, and one bare
    batch.accounts = {{"ee", "elsewhere"}, {"ee", "baltic"}, {"baltic", ""}};
    fixture.put(batch);
    const JobLedger& jobs = fixture.cache->jobs();
    const std::vector<AccountNode> expected{{"baltic", "root", later},
                                            {"ee", "root", kNoon},
                                            {"ee", "baltic", later},
                                            {"root", "", kNoon}};
    QVERIFY(*jobs.accounts(kLumi) == expected);
    const std::vector<AccountNode> newest{expected[0], expected[2], expected[3]};
    QVERIFY(latest(expected) == newest);
    const std::vector<AccountNode> before{expected[1], expected[3]};
    QVERIFY(*fixture.cache->knownAsOf(later - 1ms)->jobs().accounts(kLumi) == before);
    QVERIFY(fixture.cache->knownAsOf(kNoon - 1ms)->jobs().accounts(kLumi)->empty());
}

void tst_Ledger::systemsAreApart() {
    Fixture fixture;
    const SystemId alps("alps");
    const auto job = std::vector{ended(running(7, kNoon, kNoon), kNoon + 10min)};
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, job));
    VERIFY_RESULT(importJobs(*fixture.cache, alps, job));
    QCOMPARE(used(fixture), 4 * 600);
    Batch empty = liveList(kNoon + 1h, {});
    empty.system = alps;
    fixture.put(empty);
    const auto both = fixture.cache->jobs().usage({{}, {kDayWindow.from, kDayWindow.to}, {}});
    QCOMPARE(both->size(), 2U);
}

void tst_Ledger::suspensionIsSummed() {
    Fixture fixture;
    // Four hours, two of them before noon; one of the four it was suspended.
    JobRecord across = ended(running(7, kNoon - 2h, kNoon), kNoon + 2h);
    across.suspended = 1h;
    JobRecord inside = ended(running(8, kNoon, kNoon), kNoon + 2h);
    inside.suspended = 30min;
    inside.gpus = 2;
    const JobRecord never = ended(running(9, kNoon, kNoon), kNoon + 2h);
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{across, inside, never}));
    const auto sum = [&](Window window) {
        return fixture.cache->jobs().suspended(kLumi, window).value();
    };
    QCOMPARE(sum(kDayWindow), 4. * 3600 + 2 * 1800);
    QCOMPARE(sum({kNoon, kNoon + 12h}), 4. * 1800 + 2 * 1800);
    QCOMPARE(sum({kNoon + 3h, kNoon + 4h}), 0.);
    const auto before = fixture.cache->knownAsOf(now() - 1h);
    QCOMPARE(before->jobs().suspended(kLumi, kDayWindow).value(), 0.); // not known yet
    QCOMPARE(fixture.cache->jobs().suspended(SystemId{"other"}, kDayWindow).value(), 0.);

    // Polled first, from accounting later, and then by a file that does not say: it stays.
    fixture.put(liveList(kNoon + 10min, {running(10, kNoon, kNoon)}));
    JobRecord later = ended(running(10, kNoon, kNoon), kNoon + 1h);
    later.suspended = 10min;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{later}));
    later.suspended = {};
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{later}));
    QCOMPARE(sum({kNoon, kNoon + 1h}), 4. * 900 + 2 * 900 + 4 * 600);
    QCOMPARE(used(fixture), 4 * 14'400 + 2 * 7'200 + 4 * 7'200 + 4 * 3'600); // it counts
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Ledger)
#include "tst_Ledger.moc"
