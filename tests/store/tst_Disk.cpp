// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/Fixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

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
    void aRescueWithoutRoomIsTriedAgain_data();
    void aRescueWithoutRoomIsTriedAgain();
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

void tst_Disk::aRescueWithoutRoomIsTriedAgain_data() {
    QTest::addColumn<bool>("replaced");
    QTest::newRow("damaged") << false;
    QTest::newRow("replaced") << true;
}

/// Another's file at the cache's path, or a damaged one, is never taken for the cache: neither
/// while there is no room for a new one nor afterwards.
void tst_Disk::aRescueWithoutRoomIsTriedAgain() {
    QFETCH(const bool, replaced);
    Fixture other;
    other.put(numbered(9));
    other.close();
    std::atomic<ErrorCode> code = ErrorCode::none;
    Cache::Options options;
    options.trouble = [&](const Error& error) { code = error.code; };
    Fixture fixture(options);
    fixture.put(numbered(0));
    fixture.reopen(); // all is in the file itself
    fixture.put(numbered(1));
    QFile file(QString::fromStdString(fixture.file().string()));
    if (replaced) {
        std::filesystem::rename(other.file(), fixture.file());
    } else {
        QVERIFY(file.open(QFile::ReadWrite));
        QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
        file.close();
    }
    const auto content = [&] {
        QFile stream(file.fileName());
        return stream.open(QFile::ReadOnly) ? stream.readAll() : QByteArray();
    };
    const QByteArray before = content();
    const QDir folder(QString::fromStdString(fixture.file().parent_path().string()));
    const auto rescued = [&] { return folder.entryList({QStringLiteral("cache.rescued-*")}); };
    {
        FullDisk full(4096);
        for (int number = 2; number < 4; ++number) { // a command tries at once, and again
            Batch batch = numbered(number);
            QVERIFY(fixture.cache->offer(batch));
            QTRY_COMPARE(code.load(), ErrorCode::diskFull);
            QVERIFY(!fixture.cache->seal());
        }
        QVERIFY(content() == before);
    }
    QVERIFY(fixture.cache->flush());
    QCOMPARE(code.load(), replaced ? ErrorCode::cacheReplaced : ErrorCode::cacheDamaged);
    QVERIFY(content() == before);
    const auto polls =
        fixture.cache->polls().outcomes(SourceId("lumi-prometheus"), {kNoon, kNoon + 1h});
    QVERIFY(polls);
    QCOMPARE(polls->size(),
             replaced ? 4U : 2U); // of a damaged file nothing is kept but what is in memory
    fixture.close();
    QCOMPARE(rescued().filter(QRegularExpression(QStringLiteral("sqlite$"))).size(), 1);
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
