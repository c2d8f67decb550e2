// SPDX-License-Identifier: GPL-3.0-only
// Several records of one run: which of them stands, and what comes back when a file is withdrawn.
#include "tests/store/ledger/LedgerFixture.h"
#include "tests/support/ImportJobs.h"

using namespace std::chrono_literals;

namespace ff::store {

class tst_SameRun : public QObject {
    Q_OBJECT

private slots:
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
};

void tst_SameRun::unknownIsNoCorrection() {
    Fixture fixture;
    const JobRecord job = ended(running(7, kNoon, kNoon), kNoon + 15min);
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{job}));
    JobRecord bare = job;
    bare.qos.clear();
    bare.gpuModel.clear();
    bare.eligible.reset();
    bare.limit.reset();
    bare.nodes = 0;
    const auto counts = importJobs(*fixture.cache, kLumi, std::vector{bare});
    QVERIFY((*counts == ImportCounts{0, 0, 1, 0}));
    bare.account = "pl-chemistry"; // and this one is
    QCOMPARE(importJobs(*fixture.cache, kLumi, std::vector{bare})->changed, 1);
    QCOMPARE(all(fixture).front().account, std::string("pl-chemistry"));
    QCOMPARE(all(fixture).front().qos, std::string("normal"));
}

void tst_SameRun::olderNewsIsIgnored() {
    Fixture fixture;
    JobRecord pending = running(7, kNoon, kNoon - 1min);
    pending.start.reset();
    pending.state = JobState::pending;
    fixture.put(liveList(kNoon + 10min, {running(7, kNoon, kNoon)}));
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{pending}));
    QCOMPARE(all(fixture).front().state, JobState::running);
}

/// Accounting's word, and a usage record of the same run: whatever comes first, it is one run, with
/// accounting's account and submit time.
void tst_SameRun::aRunWithoutItsSubmitTimeIsTheSame_data() {
    QTest::addColumn<QList<int>>("order"); // 0: accounting, 1: the record, 2: live and pending
    QTest::addRow("accounting first") << QList<int>{0, 1};
    QTest::addRow("the record first") << QList<int>{1, 0};
    QTest::addRow("twice") << QList<int>{1, 0, 1, 0};
    QTest::addRow("seen before it started") << QList<int>{2, 1, 0};
}

void tst_SameRun::aRunWithoutItsSubmitTimeIsTheSame() {
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
        VERIFY_RESULT(importJobs(*fixture.cache, kLumi, batch));
    }
    QCOMPARE(used(fixture), 4 * 600);
    QVERIFY((all(fixture) == std::vector{known}));
    QVERIFY(fixture.cache->check().verify()->empty());
}

/// The waiting run and the usage record came apart, and accounting tells that they are one.
void tst_SameRun::twinsBecomeOne() {
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
        VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{job}));
    }
    QCOMPARE(used(fixture), 4 * 600);
    QVERIFY((all(fixture) == std::vector{known}));
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_SameRun::whoCountsNoGpusErasesNone_data() {
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

void tst_SameRun::whoCountsNoGpusErasesNone() {
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
        VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{job}));
    }
    QVERIFY((all(fixture) == std::vector{rich}));
    QCOMPARE(used(fixture), 4 * 600);
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_SameRun::aFileIsWithdrawn() {
    Fixture fixture;
    auto& imports = fixture.cache->imports();
    ImportedFile file;
    file.system = kLumi;
    file.hash = "5f3a";
    file.number = imports.keep(file).value();
    const JobRecord polled = ended(running(6, kNoon, kNoon), kNoon + 10min);
    const JobRecord brought = ended(running(7, kNoon, kNoon), kNoon + 20min);
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{polled}));
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

void tst_SameRun::aWithdrawnCorrectionGivesBackWhatWas() {
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
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{before}));
    for (const JobRecord& job : {wrong, wrongAgain}) {
        VERIFY_RESULT(imports.importJobs(kLumi, std::vector{job}, {}, file.number));
    }
    QCOMPARE(used(fixture), 8 * 600);
    QCOMPARE(imports.withdraw(file).value(), 1);
    QVERIFY((all(fixture) == std::vector{before}));
    QCOMPARE(used(fixture), 4 * 600);
    QVERIFY(fixture.cache->check().verify()->empty());
}

void tst_SameRun::requeuedRunsCountEach() {
    Fixture fixture;
    JobRecord first = ended(running(7, kNoon, kNoon), kNoon + 10min);
    first.state = JobState::requeued;
    JobRecord second = ended(running(7, kNoon + 20min, kNoon), kNoon + 25min);
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{second}));
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{first, second}));
    QVERIFY((all(fixture) == std::vector{first, second}));
    QCOMPARE(used(fixture), 4 * (600 + 300));
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_SameRun)
#include "tst_SameRun.moc"
