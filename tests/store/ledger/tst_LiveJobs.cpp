// SPDX-License-Identifier: GPL-3.0-only
// What lists of running and waiting jobs tell, poll after poll, and what accounting says of them
// later.
#include "tests/store/ledger/LedgerFixture.h"
#include "tests/support/ImportJobs.h"

using namespace std::chrono_literals;

namespace ff::store {

class tst_LiveJobs : public QObject {
    Q_OBJECT

private slots:
    void progressUpdatesTheRow();
    void runningCountsUpToItsObservation();
    void missingInACompleteListHasEnded();
    void missingThenSeenAgainRuns();
    void aClockThatWasAheadIsForgotten();
    void aFailedListEndsNothing();
    void accountingReplacesWhatWasGuessed();
    void liveNeverReplacesFinal();
    void pollingAndImportingAgree();
    void twoAnswersInOneBatchSettle();
};

void tst_LiveJobs::progressUpdatesTheRow() {
    Fixture fixture;
    JobRecord job = running(7, kNoon, kNoon);
    JobRecord pending = job;
    pending.start.reset();
    pending.state = JobState::pending;
    fixture.put(liveList(kNoon - 1min, {pending}));
    fixture.put(liveList(kNoon + 1min, {job}));
    fixture.put(liveList(kNoon + 2min, {ended(job, kNoon + 90s)}));
    QCOMPARE(all(fixture).size(), 1U);
    QCOMPARE(all(fixture).front().state, JobState::completed);
    QCOMPARE(used(fixture), 4 * 90);
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_LiveJobs::runningCountsUpToItsObservation() {
    Fixture fixture;
    fixture.put(liveList(kNoon + 10min, {running(7, kNoon, kNoon)}));
    QCOMPARE(used(fixture), 4 * 600);
    fixture.put(liveList(kNoon + 70min, {running(7, kNoon, kNoon)}));
    QCOMPARE(used(fixture), 4 * 4200);
    QCOMPARE(used(fixture, kNoon + 30min), 4 * 600); // no further than was known
    QCOMPARE(used(fixture, kNoon + 9min), 0);
    QCOMPARE(used(fixture, kNoon + 70min), 4 * 4200);
}

void tst_LiveJobs::missingInACompleteListHasEnded() {
    Fixture fixture;
    fixture.put(liveList(kNoon + 10min, {running(7, kNoon, kNoon), running(8, kNoon, kNoon)}));
    fixture.put(liveList(kNoon + 20min, {running(8, kNoon, kNoon)}));
    fixture.put(liveList(kNoon + 30min, {running(8, kNoon, kNoon)}));
    QCOMPARE(used(fixture), 4 * (600 + 1800));
    const auto jobs = all(fixture);
    QCOMPARE(jobs[0].state, JobState::other);
    QVERIFY(!jobs[0].end);
    QCOMPARE(jobs[1].state, JobState::running);
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_LiveJobs::missingThenSeenAgainRuns() {
    Fixture fixture;
    fixture.put(liveList(kNoon + 10min, {running(7, kNoon, kNoon)}));
    fixture.put(liveList(kNoon + 20min, {}));
    fixture.put(liveList(kNoon + 30min, {running(7, kNoon, kNoon)}));
    QCOMPARE(used(fixture), 4 * 1800);
    QCOMPARE(all(fixture).front().state, JobState::running);
    QCOMPARE(used(fixture, kNoon + 15min), 4 * 600);
    QCOMPARE(used(fixture, kNoon + 25min), 4 * 600); // missing, for all that was known
    QVERIFY(fixture.cache->check().verify()->empty());
}

/// Else what was listed then runs on for years, and nobody ends it.
void tst_LiveJobs::aClockThatWasAheadIsForgotten() {
    Fixture fixture;
    const std::vector<JobRecord> both{running(7, kNoon, kNoon), running(8, kNoon, kNoon)};
    fixture.put(liveList(kNoon + 10min, both));
    fixture.put(liveList(kNoon + 24h * 3650, both));
    fixture.put(liveList(kNoon + 20min, {both[1]}));
    fixture.put(liveList(kNoon + 30min, {both[1]}));
    const auto jobs = all(fixture);
    QCOMPARE(jobs[0].state, JobState::other);
    QCOMPARE(jobs[1].state, JobState::running);
    QCOMPARE(used(fixture), 4 * (1200 + 1800));
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_LiveJobs::aFailedListEndsNothing() {
    Fixture fixture;
    fixture.put(liveList(kNoon + 10min, {running(7, kNoon, kNoon)}));
    Batch failed = liveList(kNoon + 20min, {});
    failed.outcome.error = Error{ErrorCode::partialAnswer, {}, {}};
    fixture.put(failed);
    QCOMPARE(all(fixture).front().state, JobState::running);
}

void tst_LiveJobs::accountingReplacesWhatWasGuessed() {
    Fixture fixture;
    const JobRecord job = running(7, kNoon, kNoon);
    fixture.put(liveList(kNoon + 10min, {job}));
    fixture.put(liveList(kNoon + 20min, {}));
    Batch accounting = pollAt(kNoon + 40min);
    accounting.jobs = {ended(job, kNoon + 15min)};
    fixture.put(accounting);
    QCOMPARE(used(fixture), 4 * 900);
    QCOMPARE(used(fixture, kNoon + 39min), 4 * 600); // as was known before
    fixture.put(accounting);
    QCOMPARE(used(fixture), 4 * 900);
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_LiveJobs::liveNeverReplacesFinal() {
    Fixture fixture;
    const JobRecord job = running(7, kNoon, kNoon);
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{ended(job, kNoon + 15min)}));
    fixture.put(liveList(kNoon + 2h, {job}));
    JobRecord otherEnd = ended(job, kNoon + 16min);
    fixture.put(liveList(kNoon + 3h, {otherEnd}));
    QCOMPARE(all(fixture).front().end.value(), kNoon + 15min);
    QCOMPARE(used(fixture), 4 * 900);
}

void tst_LiveJobs::pollingAndImportingAgree() {
    Fixture fixture;
    const JobRecord job = ended(running(7, kNoon, kNoon), kNoon + 15min);
    fixture.put(liveList(kNoon + 16min, {job}));
    const auto first = importJobs(*fixture.cache, kLumi, std::vector{job});
    VERIFY_RESULT(first);
    QVERIFY((*first == ImportCounts{0, 0, 1, 0}));
    fixture.put(liveList(kNoon + 17min, {job}));
    const auto second = importJobs(*fixture.cache, kLumi, std::vector{job, job});
    QVERIFY((*second == ImportCounts{0, 0, 2, 0}));
    QCOMPARE(all(fixture).size(), 1U);
    QCOMPARE(used(fixture), 4 * 900);
}

/// One poll may hold the live list and accounting, which differ: each poll says the same again.
void tst_LiveJobs::twoAnswersInOneBatchSettle() {
    int changes = 0;
    Cache::Options options;
    options.changed = [&](const Change& change) { changes += change.jobs ? 1 : 0; };
    Fixture fixture(options);
    const JobRecord live = running(7, kNoon, kNoon);
    for (const auto minute : {20min, 21min, 22min}) {
        JobRecord final = ended(live, kNoon + 15min);
        JobRecord otherwise = final;
        otherwise.gpus = 8;
        Batch batch = liveList(kNoon + minute, {final, otherwise, live});
        batch.jobsCover = Window{kNoon, kNoon + 10min};
        fixture.put(batch);
        QCOMPARE(used(fixture), 8 * 900);
    }
    QCOMPARE(changes, 1);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_LiveJobs)
#include "tst_LiveJobs.moc"
