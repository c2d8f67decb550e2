// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

#include <thread>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kNoon = at("2026-03-01T12:00:00Z");
const Window kDayWindow{kNoon - 12h, kNoon + 12h};

JobRecord running(std::uint64_t id, Instant start, Instant observed) {
    JobRecord job;
    job.id = id;
    job.submit = start - 10min;
    job.eligible = start - 5min;
    job.start = start;
    job.state = JobState::running;
    job.account = "ee-physics";
    job.partition = "gpu";
    job.qos = "normal";
    job.gpuModel = "a100";
    job.gpus = 4;
    job.nodes = 1;
    job.limit = 24h;
    job.observed = observed;
    return job;
}

JobRecord ended(JobRecord job, Instant end) {
    job.end = end;
    job.state = JobState::completed;
    job.observed = end + 1min;
    return job;
}

/// A complete list of what pends and runs.
Batch liveList(Instant when, std::vector<JobRecord> jobs) {
    Batch batch = pollAt(when);
    for (JobRecord& job : jobs) {
        job.observed = std::max(job.observed, when);
    }
    batch.jobs = std::move(jobs);
    batch.jobsAreAllLive = true;
    return batch;
}

std::int64_t used(const Fixture& fixture, std::optional<Instant> asOf = {}) {
    std::int64_t sum = 0;
    const auto rows = fixture.cache->jobs().usage(
        {kLumi, {kDayWindow.from, kNoon, kNoon + 1h, kDayWindow.to}, asOf});
    for (const UsageRow& row : rows.value()) {
        sum += row.deviceSeconds;
    }
    return sum;
}

std::vector<JobRecord> all(const Fixture& fixture) {
    return fixture.cache->jobs().jobs(kLumi, kDayWindow, 1000).value();
}

} // namespace

class tst_Ledger : public QObject {
    Q_OBJECT

private slots:
    void recordsComeBackWhole();
    void progressUpdatesTheRow();
    void runningCountsUpToItsObservation();
    void whatFilesObservedIsKept();
    void coverIsKnownSinceItCame();
    void waitsAsTheyWereKnown();
    void withdrawnCoverWasKnownThen();
    void runsWithoutGpusAreNoUsage();
    void missingInACompleteListHasEnded();
    void missingThenSeenAgainRuns();
    void aFailedListEndsNothing();
    void accountingReplacesWhatWasGuessed();
    void liveNeverReplacesFinal();
    void pollingAndImportingAgree();
    void twoAnswersInOneBatchSettle();
    void unknownIsNoCorrection();
    void olderNewsIsIgnored();
    void aRunWithoutItsSubmitTimeIsTheSame_data();
    void aRunWithoutItsSubmitTimeIsTheSame();
    void twinsBecomeOne();
    void whoCountsNoGpusErasesNone_data();
    void whoCountsNoGpusErasesNone();
    void aFileIsWithdrawn();
    void aWithdrawnCorrectionGivesBackWhatWas();
    void requeuedRunsCountEach();
    void impossibleRecordsAreRefused_data();
    void impossibleRecordsAreRefused();
    void waitsStartedAndPending();
    void jobsByWindowAndLimit();
    void coverIsMerged();
    void accountsOfTheTree();
    void systemsAreApart();
    void suspensionIsSummed();
};

void tst_Ledger::suspensionIsSummed() {
    Fixture fixture;
    // Four hours, two of them before noon; one of the four it was suspended.
    JobRecord across = ended(running(7, kNoon - 2h, kNoon), kNoon + 2h);
    across.suspended = 1h;
    JobRecord inside = ended(running(8, kNoon, kNoon), kNoon + 2h);
    inside.suspended = 30min;
    inside.gpus = 2;
    const JobRecord never = ended(running(9, kNoon, kNoon), kNoon + 2h);
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{across, inside, never}));
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
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{later}));
    later.suspended = {};
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{later}));
    QCOMPARE(sum({kNoon, kNoon + 1h}), 4. * 900 + 2 * 900 + 4 * 600);
    QCOMPARE(used(fixture), 4 * 14'400 + 2 * 7'200 + 4 * 7'200 + 4 * 3'600); // it counts
}

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
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{pending, odd}));
    fixture.reopen();
    QVERIFY((all(fixture) == std::vector{pending, odd}));
}

void tst_Ledger::progressUpdatesTheRow() {
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

void tst_Ledger::runningCountsUpToItsObservation() {
    Fixture fixture;
    fixture.put(liveList(kNoon + 10min, {running(7, kNoon, kNoon)}));
    QCOMPARE(used(fixture), 4 * 600);
    fixture.put(liveList(kNoon + 70min, {running(7, kNoon, kNoon)}));
    QCOMPARE(used(fixture), 4 * 4200);
    QCOMPARE(used(fixture, kNoon + 30min), 4 * 600); // no further than was known
    QCOMPARE(used(fixture, kNoon + 9min), 0);
    QCOMPARE(used(fixture, kNoon + 70min), 4 * 4200);
}

void tst_Ledger::whatFilesObservedIsKept() {
    Fixture fixture;
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{running(7, kNoon, kNoon + 1h)}));
    const Instant first = moment();
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{running(7, kNoon, kNoon + 2h)}));
    const Instant second = moment();
    const Instant third = moment() + 1min; // polled from here on
    for (const auto later : {0min, 1min, 2min}) {
        fixture.put(liveList(third + later, {running(7, kNoon, kNoon)}));
    }
    QCOMPARE(used(fixture, first), 4 * 3600);
    QCOMPARE(used(fixture, second), 4 * 7200);
    QCOMPARE(used(fixture, third - 1s), 4 * 7200);
    QCOMPARE(used(fixture), 4 * 12 * 3600); // to the window's end
    fixture.reopen();
    QCOMPARE(used(fixture, second), 4 * 7200);
    QVERIFY(fixture.cache->check().verify()->empty());
}

/// A file that was withdrawn later covered its time until then.
void tst_Ledger::withdrawnCoverWasKnownThen() {
    Fixture fixture;
    JobImport& imports = fixture.cache->imports();
    ImportedFile file;
    file.system = kLumi;
    file.hash = "hash";
    file.at = moment();
    file.whole = true;
    const auto number = imports.keep(file);
    VERIFY_RESULT(number);
    file.number = *number;
    const Window hour{kNoon, kNoon + 1h};
    VERIFY_RESULT(imports.importJobs(kLumi, {}, std::span(&hour, 1), file.number));
    const Instant between = moment();
    VERIFY_RESULT(imports.withdraw(file));
    const Instant after = moment();
    const auto covered = [&](Instant asOf) {
        return fixture.cache->knownAsOf(asOf)->jobs().covered(kLumi, kDayWindow).value();
    };
    QVERIFY(covered(between) == std::vector{hour});
    QVERIFY(covered(after).empty());
    QVERIFY(fixture.cache->jobs().covered(kLumi, kDayWindow)->empty());
    // Read anew, a part of it counts once.
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, {}, Window{kNoon, kNoon + 30min}));
    QVERIFY(covered(between) == std::vector{hour});
}

void tst_Ledger::runsWithoutGpusAreNoUsage() {
    Fixture fixture;
    JobRecord onProcessors = ended(running(1, kNoon, kNoon), kNoon + 10min);
    onProcessors.gpus = 0;
    const JobRecord good = ended(running(2, kNoon, kNoon), kNoon + 10min);
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{onProcessors, good}));
    for (const Instant border : {kNoon, kNoon + 1min}) { // on a quarter, and inside one
        const auto rows = fixture.cache->jobs().usage({kLumi, {border, kNoon + 1h}, {}});
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front().jobs, 1);
    }
    QCOMPARE(fixture.cache->jobs().jobs(kLumi, kDayWindow, 9)->size(), 2U);
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_Ledger::coverIsKnownSinceItCame() {
    Fixture fixture;
    const Window first{kNoon, kNoon + 1h};
    const Window both{kNoon, kNoon + 2h};
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, {}, first));
    const Instant between = moment();
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, {}, both));
    const auto covered = [&](Instant asOf) {
        return fixture.cache->knownAsOf(asOf)->jobs().covered(kLumi, kDayWindow).value();
    };
    QVERIFY(covered(kNoon).empty());
    QVERIFY(covered(between) == std::vector{first});
    QVERIFY(covered(moment()) == std::vector{both});
    QVERIFY(*fixture.cache->jobs().covered(kLumi, kDayWindow) == std::vector{both});

    Batch poll = liveList(kNoon + 6h, {}); // and what is polled is known as it happens
    for (poll.jobsCover = Window{kNoon + 5h, poll.arrived}; poll.arrived < kNoon + 7h;
         poll.jobsCover = Window{poll.arrived - 1min, poll.arrived}) {
        fixture.put(poll);
        poll.arrived = poll.outcome.started = poll.arrived + 1min;
    }
    QVERIFY(covered(kNoon + 6h - 1ms).empty());
    QVERIFY(covered(kNoon + 6h + 30s) == std::vector{(Window{kNoon + 5h, kNoon + 6h})});
    QVERIFY(covered(kNoon + 6h + 59min + 1s) ==
            std::vector{(Window{kNoon + 5h, kNoon + 6h + 59min})});
}

void tst_Ledger::waitsAsTheyWereKnown() {
    Fixture fixture;
    JobRecord pending = running(7, kNoon, kNoon);
    pending.start.reset();
    pending.state = JobState::pending;
    pending.eligible = kNoon - 1h;
    fixture.put(liveList(kNoon - 10min, {pending}));
    JobRecord started = running(7, kNoon, kNoon);
    started.eligible = pending.eligible;
    started.submit = pending.submit;
    fixture.put(liveList(kNoon + 1min, {started}));
    fixture.put(liveList(kNoon + 2min, {}));
    const auto waits = [&](Instant asOf) {
        return fixture.cache->knownAsOf(asOf)->jobs().waits(kLumi, {kNoon - 2h, asOf}).value();
    };
    QVERIFY(waits(kNoon - 11min).empty());
    QCOMPARE(waits(kNoon - 5min).size(), 1U);
    QVERIFY(!waits(kNoon - 5min).front().started);
    QVERIFY(waits(kNoon - 5min).front().waited == 50min); // as long as it was seen to wait
    QVERIFY(waits(kNoon + 90s).front().started);
    QVERIFY(waits(kNoon + 90s).front().waited == 1h);
    const auto alive = fixture.cache->knownAsOf(kNoon + 90s)->jobs().jobs(kLumi, kDayWindow, 9);
    QCOMPARE(alive->front().state, JobState::running);
}

void tst_Ledger::missingInACompleteListHasEnded() {
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

void tst_Ledger::missingThenSeenAgainRuns() {
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

void tst_Ledger::aFailedListEndsNothing() {
    Fixture fixture;
    fixture.put(liveList(kNoon + 10min, {running(7, kNoon, kNoon)}));
    Batch failed = liveList(kNoon + 20min, {});
    failed.outcome.error = Error{ErrorCode::partialAnswer, {}, {}};
    fixture.put(failed);
    QCOMPARE(all(fixture).front().state, JobState::running);
}

void tst_Ledger::accountingReplacesWhatWasGuessed() {
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

void tst_Ledger::liveNeverReplacesFinal() {
    Fixture fixture;
    const JobRecord job = running(7, kNoon, kNoon);
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{ended(job, kNoon + 15min)}));
    fixture.put(liveList(kNoon + 2h, {job}));
    JobRecord otherEnd = ended(job, kNoon + 16min);
    fixture.put(liveList(kNoon + 3h, {otherEnd}));
    QCOMPARE(all(fixture).front().end.value(), kNoon + 15min);
    QCOMPARE(used(fixture), 4 * 900);
}

void tst_Ledger::pollingAndImportingAgree() {
    Fixture fixture;
    const JobRecord job = ended(running(7, kNoon, kNoon), kNoon + 15min);
    fixture.put(liveList(kNoon + 16min, {job}));
    const auto first = fixture.cache->importJobs(kLumi, std::vector{job});
    VERIFY_RESULT(first);
    QVERIFY((*first == ImportCounts{0, 0, 1, 0}));
    fixture.put(liveList(kNoon + 17min, {job}));
    const auto second = fixture.cache->importJobs(kLumi, std::vector{job, job});
    QVERIFY((*second == ImportCounts{0, 0, 2, 0}));
    QCOMPARE(all(fixture).size(), 1U);
    QCOMPARE(used(fixture), 4 * 900);
}

/// One poll may hold the live list and accounting, which differ: each poll says the same again.
void tst_Ledger::twoAnswersInOneBatchSettle() {
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

void tst_Ledger::unknownIsNoCorrection() {
    Fixture fixture;
    const JobRecord job = ended(running(7, kNoon, kNoon), kNoon + 15min);
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{job}));
    JobRecord bare = job;
    bare.qos.clear();
    bare.gpuModel.clear();
    bare.eligible.reset();
    bare.limit.reset();
    bare.nodes = 0;
    const auto counts = fixture.cache->importJobs(kLumi, std::vector{bare});
    QVERIFY((*counts == ImportCounts{0, 0, 1, 0}));
    bare.account = "pl-chemistry"; // and this one is
    QCOMPARE(fixture.cache->importJobs(kLumi, std::vector{bare})->changed, 1);
    QCOMPARE(all(fixture).front().account, std::string("pl-chemistry"));
    QCOMPARE(all(fixture).front().qos, std::string("normal"));
}

void tst_Ledger::olderNewsIsIgnored() {
    Fixture fixture;
    JobRecord pending = running(7, kNoon, kNoon - 1min);
    pending.start.reset();
    pending.state = JobState::pending;
    fixture.put(liveList(kNoon + 10min, {running(7, kNoon, kNoon)}));
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{pending}));
    QCOMPARE(all(fixture).front().state, JobState::running);
}

/// Accounting's word, and a usage record of the same run: whatever comes first, it is one run, with
/// accounting's account and submit time.
void tst_Ledger::aRunWithoutItsSubmitTimeIsTheSame_data() {
    QTest::addColumn<QList<int>>("order"); // 0: accounting, 1: the record, 2: live and pending
    QTest::addRow("accounting first") << QList<int>{0, 1};
    QTest::addRow("the record first") << QList<int>{1, 0};
    QTest::addRow("twice") << QList<int>{1, 0, 1, 0};
    QTest::addRow("seen before it started") << QList<int>{2, 1, 0};
}

void tst_Ledger::aRunWithoutItsSubmitTimeIsTheSame() {
    QFETCH(const QList<int>, order);
    const JobRecord known = ended(running(7, kNoon, kNoon), kNoon + 10min);
    JobRecord second = known;
    second.submit = kNoon;
    second.submitKnown = false;
    second.secondHand = true;
    second.account = "vo-ee";
    second.qos.clear();
    JobRecord waits = known;
    waits.start.reset();
    waits.end.reset();
    waits.state = JobState::pending;
    waits.observed = kNoon - 1min;
    Fixture fixture;
    for (const int what : order) {
        const std::vector batch{what == 0 ? known : what == 1 ? second : waits};
        VERIFY_RESULT(fixture.cache->importJobs(kLumi, batch));
    }
    QCOMPARE(used(fixture), 4 * 600);
    QVERIFY((all(fixture) == std::vector{known}));
    QVERIFY(fixture.cache->check().verify()->empty());
}

/// The waiting run and the usage record came apart, and accounting tells that they are one.
void tst_Ledger::twinsBecomeOne() {
    const JobRecord known = ended(running(7, kNoon, kNoon), kNoon + 10min);
    JobRecord record = known;
    record.submit = kNoon;
    record.submitKnown = false;
    record.secondHand = true;
    JobRecord waits = known;
    waits.start.reset();
    waits.end.reset();
    waits.state = JobState::pending;
    waits.observed = kNoon - 1min;
    Fixture fixture;
    for (const JobRecord& job : {record, waits, known}) {
        VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{job}));
    }
    QCOMPARE(used(fixture), 4 * 600);
    QVERIFY((all(fixture) == std::vector{known}));
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_Ledger::whoCountsNoGpusErasesNone_data() {
    QTest::addColumn<bool>("secondHand");
    QTest::addColumn<bool>("first"); // the source that counts none
    QTest::addColumn<int>("basis");
    for (const bool first : {false, true}) {
        const char* when = first ? "first" : "after";
        QTest::addRow("accounting without gres, %s", when)
            << false << first << int(GpuBasis::unsaid);
        QTest::addRow("SWF, %s", when) << true << first << int(GpuBasis::unsaid);
        QTest::addRow("accounting of what was asked for, %s", when)
            << false << first << int(GpuBasis::requested);
    }
}

void tst_Ledger::whoCountsNoGpusErasesNone() {
    QFETCH(const bool, secondHand);
    QFETCH(const bool, first);
    QFETCH(const int, basis);
    const JobRecord rich = ended(running(7, kNoon, kNoon), kNoon + 10min);
    JobRecord poor = rich;
    poor.gpuBasis = GpuBasis(basis);
    poor.gpus = poor.gpuBasis == GpuBasis::requested ? 2 : 0;
    poor.gpuModel.clear();
    poor.secondHand = secondHand;
    if (secondHand) {
        poor.account = "group1";
    }
    Fixture fixture;
    for (const JobRecord& job : {first ? poor : rich, first ? rich : poor}) {
        VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{job}));
    }
    QVERIFY((all(fixture) == std::vector{rich}));
    QCOMPARE(used(fixture), 4 * 600);
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_Ledger::aFileIsWithdrawn() {
    Fixture fixture;
    auto& imports = fixture.cache->imports();
    ImportedFile file;
    file.system = kLumi;
    file.hash = "5f3a";
    file.number = imports.keep(file).value();
    const JobRecord polled = ended(running(6, kNoon, kNoon), kNoon + 10min);
    const JobRecord brought = ended(running(7, kNoon, kNoon), kNoon + 20min);
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{polled}));
    VERIFY_RESULT(imports.importJobs(kLumi, std::vector{polled, brought}, {}, file.number));
    QCOMPARE(used(fixture), 4 * 1800);
    const Instant then = moment();
    QCOMPARE(imports.withdraw(file).value(), 1);
    QCOMPARE(used(fixture), 4 * 600);
    QVERIFY((all(fixture) == std::vector{polled}));
    QCOMPARE(used(fixture, then), 4 * 1800);
    QVERIFY(fixture.cache->check().verify()->empty());
    QCOMPARE(imports.withdraw(file).value(), 0);
}

void tst_Ledger::aWithdrawnCorrectionGivesBackWhatWas() {
    Fixture fixture;
    auto& imports = fixture.cache->imports();
    ImportedFile file;
    file.system = kLumi;
    file.hash = "5f3a";
    file.number = imports.keep(file).value();
    const JobRecord before = ended(running(7, kNoon, kNoon), kNoon + 10min);
    JobRecord wrong = before;
    wrong.gpus = 8;
    JobRecord wrongAgain = wrong;
    wrongAgain.account = "fi";
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{before}));
    for (const JobRecord& job : {wrong, wrongAgain}) {
        VERIFY_RESULT(imports.importJobs(kLumi, std::vector{job}, {}, file.number));
    }
    QCOMPARE(used(fixture), 8 * 600);
    QCOMPARE(imports.withdraw(file).value(), 1);
    QVERIFY((all(fixture) == std::vector{before}));
    QCOMPARE(used(fixture), 4 * 600);
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_Ledger::requeuedRunsCountEach() {
    Fixture fixture;
    JobRecord first = ended(running(7, kNoon, kNoon), kNoon + 10min);
    first.state = JobState::requeued;
    JobRecord second = ended(running(7, kNoon + 20min, kNoon), kNoon + 25min);
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{second}));
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, std::vector{first, second}));
    QVERIFY((all(fixture) == std::vector{first, second}));
    QCOMPARE(used(fixture), 4 * (600 + 300));
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
    const auto counts = fixture.cache->importJobs(kLumi, std::vector{job, good});
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
    VERIFY_RESULT(fixture.cache->importJobs(
        kLumi, std::vector{pending, held, cancelled, cancelledEarly, cancelledBefore, onProcessors,
                           lastSeenEarly, lastSeenInside, before, inside, later}));
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
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, jobs));
    const auto some = fixture.cache->jobs().jobs(kLumi, {kNoon + 2000s, kNoon + 2010s}, 100);
    VERIFY_RESULT(some);
    QCOMPARE(some->front().id, 1991U);
    QCOMPARE(some->back().id, 2009U);
    QCOMPARE(fixture.cache->jobs().jobs(kLumi, kDayWindow, 5)->back().id, 5U);
}

void tst_Ledger::coverIsMerged() {
    Fixture fixture;
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, {}, Window{kNoon, kNoon + 1h}));
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
    VERIFY_RESULT(fixture.cache->importJobs(kLumi, job));
    VERIFY_RESULT(fixture.cache->importJobs(alps, job));
    QCOMPARE(used(fixture), 4 * 600);
    Batch empty = liveList(kNoon + 1h, {});
    empty.system = alps;
    fixture.put(empty);
    const auto both = fixture.cache->jobs().usage({{}, {kDayWindow.from, kDayWindow.to}, {}});
    QCOMPARE(both->size(), 2U);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Ledger)
#include "tst_Ledger.moc"
