// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/waits/WaitPacker.h"
#include "tests/store/waits/WaitingJobs.h"

#include <sqlite3.h>

namespace ff::store {

/// When blocks that changed are packed anew.
class tst_WaitPacker final : public QObject {
    Q_OBJECT

private slots:
    void onlyBlocksThatWerePackedAreThrown();
    void lateJobsPackOnceInAWhile();
};

void tst_WaitPacker::onlyBlocksThatWerePackedAreThrown() {
    constexpr int kBlocks = 70;
    Jobs jobs;
    Fixture fixture;
    std::vector<JobRecord> records;
    for (int i = 0; i < kBlocks; ++i) {
        records.push_back(jobs.next());
        records.back().id = std::uint64_t(i) * kIdsABlock;
    }
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, records));
    VERIFY_RESULT(fixture.cache->seal());
    fixture.close();
    const auto firsts = [&] {
        std::vector<std::int64_t> all;
        Database database(fixture.file(), SQLITE_OPEN_READONLY);
        Statement rows(database, "SELECT first_run FROM job_waits");
        while (rows.step()) {
            all.push_back(rows.integer(0));
        }
        return all;
    }();
    QCOMPARE(firsts.size(), std::size_t(kBlocks));
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    WaitPacker packer(database);
    const auto touchAll = [&] {
        for (const std::int64_t first : firsts) {
            packer.noteWritten(first);
        }
        packer.write();
    };
    const Instant then = at("2026-03-01T00:00:00Z");
    packer.begin(then);
    touchAll();
    QVERIFY(packer.isDue(then + 5min));
    packer.begin(then + 5min);
    touchAll(); // none of them is packed any more
    QVERIFY(!packer.isDue(then + 24h));
}

/// Late jobs that keep coming throw the same blocks away again and again: they are packed anew once
/// in a while, and not once a commit.
void tst_WaitPacker::lateJobsPackOnceInAWhile() {
    constexpr int kBlocks = 70;
    Jobs jobs;
    Fixture fixture;
    std::vector<JobRecord> records;
    for (int i = 0; i < kBlocks; ++i) {
        records.push_back(jobs.next());
        records.back().id = std::uint64_t(i) * kIdsABlock;
    }
    VERIFY_RESULT(importJobs(*fixture.cache, kLumi, records));
    fixture.close();
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    std::vector<std::int64_t> runs;
    Statement rows(database, "SELECT run FROM job");
    while (rows.step()) {
        runs.push_back(rows.integer(0));
    }
    QCOMPARE(runs.size(), std::size_t(kBlocks));
    WaitPacker packer(database);
    Instant present = at("2026-03-01T00:00:00Z");
    int rounds = 0;
    const auto pack = [&] {
        ++rounds;
        for (packer.begin(present); packer.step();) {
        }
    };
    pack();
    for (int minute = 0; minute < 60; ++minute, present += 1min) {
        for (const std::int64_t run : runs) {
            packer.noteWritten(run);
        }
        packer.write();
        if (packer.isDue(present)) {
            pack();
        }
    }
    QVERIFY2(rounds > 10 && rounds <= 13, std::to_string(rounds).c_str());
    packer.begin(present);
    pack();
    for (const std::int64_t run : runs) {
        packer.noteWritten(run);
    }
    packer.write();
    QVERIFY(packer.isDue(present - 24h)); // the clock was set back
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_WaitPacker)
#include "tst_WaitPacker.moc"
