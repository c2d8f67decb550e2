// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

#include <atomic>
#include <csignal>
#include <sys/resource.h>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kNoon = at("2026-03-01T12:00:00Z");

/// No file may grow beyond what it is allowed, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { makeRoom(); }
    void makeRoom() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

Batch numbered(int number) {
    const Instant when = kNoon + std::chrono::minutes{number};
    Batch batch = pollAt(when);
    batch.outcome.remark = std::string(3000, char('a' + number % 26)) + std::to_string(number);
    batch.series = {{{kLumi, Metric::gpusAllocated, {}, {}}, {{when, double(number)}}}};
    return batch;
}

} // namespace

class tst_Disk : public QObject {
    Q_OBJECT

private slots:
    void fullDiskKeepsBatchesAndSaysSoOnce();
    void aFullQueueRefuses();
    void commandsFailAtOnce();
    void commandsDoNotWaitBehindBatches();
};

void tst_Disk::fullDiskKeepsBatchesAndSaysSoOnce() {
    std::atomic<int> troubles = 0;
    std::atomic<ErrorCode> code = ErrorCode::none;
    Cache::Options options;
    options.trouble = [&](const Error& error) {
        ++troubles;
        code = error.code;
    };
    Fixture fixture(options);
    fixture.put(numbered(0));
    {
        FullDisk full(4096);
        for (int number = 1; number <= 10; ++number) {
            Batch batch = numbered(number);
            QVERIFY(fixture.cache->offer(batch));
        }
        QVERIFY(!fixture.cache->flush()); // the second "no" comes after a retry
        QVERIFY(!fixture.cache->flush());
        QCOMPARE(troubles.load(), 1);
        QCOMPARE(code.load(), ErrorCode::diskFull);
        QCOMPARE(fixture.cache->samples().series()->front().count, 1); // reading goes on
    }
    while (!fixture.cache->flush()) { // a retry that had begun before there was room
    }
    QCOMPARE(fixture.cache->samples().series()->front().count, 11);
    QCOMPARE(troubles.load(), 1);
    fixture.reopen();
    QCOMPARE(fixture.cache->samples().series()->front().count, 11);
    QCOMPARE(
        fixture.cache->polls().outcomes(SourceId("lumi-prometheus"), {kNoon, kNoon + 1h})->size(),
        11U);
}

void tst_Disk::aFullQueueRefuses() {
    Cache::Options options;
    options.queueBatches = 4;
    Fixture fixture(options);
    FullDisk full(4096);
    int taken = 0;
    Batch batch = numbered(1);
    while (fixture.cache->offer(batch)) {
        ++taken;
        batch = numbered(taken + 1);
        QVERIFY(taken < 100'000);
    }
    QVERIFY(taken >= 4);
    QVERIFY(!batch.series.empty()); // it stays with the caller
    full.makeRoom();
    while (!fixture.cache->flush()) {
    }
    QVERIFY(fixture.cache->offer(batch));
    QVERIFY(fixture.cache->flush());
    QCOMPARE(fixture.cache->samples().series()->front().count, taken + 1);
}

void tst_Disk::commandsFailAtOnce() {
    Fixture fixture;
    const FullDisk full(4096);
    const auto kept = fixture.cache->federations().keep({kNoon, std::string(100'000, 'x'), ""});
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::diskFull);
    QVERIFY(fixture.cache->federations().all()->empty());
}

/// Else a program would not end while the disk is full.
void tst_Disk::commandsDoNotWaitBehindBatches() {
    Fixture fixture;
    fixture.put(numbered(0));
    {
        const FullDisk full(4096);
        for (int number = 1; number <= 10; ++number) {
            Batch batch = numbered(number);
            QVERIFY(fixture.cache->offer(batch));
        }
        QVERIFY(!fixture.cache->flush()); // it waits for room by now
        const auto kept = fixture.cache->federations().keep({kNoon, "text", ""});
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::diskFull);
    }
    while (!fixture.cache->flush()) {
    }
    QCOMPARE(fixture.cache->samples().series()->front().count, 11);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Disk)
#include "tst_Disk.moc"
