// SPDX-License-Identifier: GPL-3.0-only
// The ledger as it was known at an earlier time.
#include "tests/store/ledger/LedgerFixture.h"
#include "tests/support/ImportJobs.h"

using namespace std::chrono_literals;

namespace ff::store {

class tst_KnownThen : public QObject {
    Q_OBJECT

private slots:
    void whatFilesObservedIsKept();
    void coverIsKnownSinceItCame();
    void waitsAsTheyWereKnown();
    void withdrawnCoverWasKnownThen();
};

void tst_KnownThen::whatFilesObservedIsKept() {
    Fixture fixture;
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{running(7, kNoon, kNoon + 1h)}));
    const Instant first = moment();
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, std::vector{running(7, kNoon, kNoon + 2h)}));
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

void tst_KnownThen::coverIsKnownSinceItCame() {
    Fixture fixture;
    const Window first{kNoon, kNoon + 1h};
    const Window both{kNoon, kNoon + 2h};
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, {}, first));
    const Instant between = moment();
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, {}, both));
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

void tst_KnownThen::waitsAsTheyWereKnown() {
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

/// A file that was withdrawn later covered its time until then.
void tst_KnownThen::withdrawnCoverWasKnownThen() {
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
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, {}, Window{kNoon, kNoon + 30min}));
    QVERIFY(covered(between) == std::vector{hour});
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_KnownThen)
#include "tst_KnownThen.moc"
