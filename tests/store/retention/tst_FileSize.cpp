// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/retention/SizeLog.h"
#include "tests/store/retention/OldSamples.h"

using namespace std::chrono_literals;

namespace ff::store {
namespace {

std::int64_t freeOf(const Fixture& fixture) {
    return fixture.cache->check().storage()->free;
}

} // namespace

/// How large the file is, by system and by day, and that free room is given back.
class tst_FileSize final : public QObject {
    Q_OBJECT

private slots:
    void eachSystemHasItsRoom();
    void growthIsOfTheLastSevenDays();
    void whatIsFreeGoesBackToTheDisk();
};

/// What each system's samples take is a part of the file, and grows by what the last days brought.
void tst_FileSize::eachSystemHasItsRoom() {
    Fixture fixture;
    QVERIFY(fixture.cache->rooms().rooms()->empty());
    Site site;
    fillMonth(fixture, site);
    const auto rooms = fixture.cache->rooms().rooms().value();
    QCOMPARE(rooms.size(), 1u);
    QVERIFY(rooms[0].system == kLumi);
    const auto whole = fixture.cache->check().storage()->bytes;
    QVERIFY(rooms[0].bytes > whole / 4 && rooms[0].bytes <= whole);
    QCOMPARE(rooms[0].bytesADay, 0.); // the month is long over
}

void tst_FileSize::growthIsOfTheLastSevenDays() {
    Fixture fixture;
    fixture.close();
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    execute(database, "DELETE FROM size_log");
    const Instant present = kMonth + 12h;
    QCOMPARE(storageSize(database, present).days, 0);
    const auto bytes = bytesInUse(database);
    QCOMPARE(storageSize(database, present).bytes, bytes);
    const std::int64_t today = toMillis(kMonth) / (24 * kHourMs);
    const auto put = [&](std::int64_t day, std::int64_t size) {
        Statement(database, "INSERT INTO size_log VALUES (?, ?)").run(day, size);
    };
    put(today, 5); // of today nothing is told
    put(today - 2, bytes - 4000);
    QCOMPARE(storageSize(database, present).bytesADay, 2000.);
    QCOMPARE(storageSize(database, present).days, 2);
    put(today - 20, 1);
    put(today - 7, bytes - 14'000);
    put(today - 5, 1);
    QCOMPARE(storageSize(database, present).bytesADay, 2000.);
    QCOMPARE(storageSize(database, present).days, 7);
    noteSize(database, present);
    noteSize(database, present);
    Statement noted(database, "SELECT bytes FROM size_log WHERE day = ?");
    QVERIFY(noted.bind(today).step());
    QCOMPARE(noted.integer(0), bytesInUse(database));
}

/// By itself, and while others read: neither they nor the writer take it for a file that was cut.
void tst_FileSize::whatIsFreeGoesBackToTheDisk() {
    std::atomic<int> troubles = 0;
    Cache::Options options;
    options.trouble = [&](const Error& error) {
        qWarning("error %d: %s", int(error.code), error.detail.c_str());
        ++troubles;
    };
    Fixture fixture(std::move(options));
    fixture.put(pollAt(kMonth));
    const auto reader = openToRead(fixture.file());
    VERIFY_RESULT(reader);
    VERIFY_RESULT((*reader)->samples().series());
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE, 5000);
        execute(database, "CREATE TABLE room (x); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                          "SELECT i + 1 FROM n WHERE i < 4000) INSERT INTO room SELECT "
                          "zeroblob(4000) FROM n; DROP TABLE room; PRAGMA wal_checkpoint");
    }
    const auto large = std::filesystem::file_size(fixture.file());
    QVERIFY(large > 12'000'000);
    fixture.reopen(); // begins to tidy up
    QTRY_VERIFY(freeOf(fixture) < 6'000'000);
    fixture.put(pollAt(kMonth + 1min));
    VERIFY_RESULT(fixture.cache->samples().series());
    QTRY_VERIFY([&] {
        static_cast<void>(textOf(fixture.file(), "PRAGMA wal_checkpoint"));
        return std::filesystem::file_size(fixture.file()) < large / 2;
    }());
    fixture.put(pollAt(kMonth + 2min));
    VERIFY_RESULT(fixture.cache->samples().series());
    VERIFY_RESULT((*reader)->samples().series());
    QCOMPARE(troubles.load(), 0);
    QVERIFY(fixture.cache->check().damage()->empty());
}

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_FileSize)
#include "tst_FileSize.moc"
