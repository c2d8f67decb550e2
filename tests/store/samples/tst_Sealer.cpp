// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/samples/HourReader.h"
#include "app/store/samples/Sealer.h"
#include "tests/store/SealedMonth.h"

#include <sqlite3.h>

#include <mutex>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

/// Not a constant: in which order constants of two files are made is not said.
std::int64_t firstHour() {
    return toMillis(kMonth) / kHourMs;
}

/// Three days of a value a minute.
Batch threeDays(const SeriesKey& key) {
    Batch batch = pollAt(kMonth + 72h);
    auto& samples = batch.series.emplace_back(SeriesSamples{key, {}});
    for (int minute = 0; minute < 72 * 60; ++minute) {
        samples.points.push_back({kMonth + minute * 1min, double(minute / 60)});
    }
    return batch;
}

/// A past that came by the hour.
Batch byTheHour(int hours) {
    Batch batch = pollAt(kMonth + hours * 1h);
    auto& samples = batch.series.emplace_back(SeriesSamples{kHourly, {}});
    for (int hour = 0; hour < hours; ++hour) {
        samples.points.push_back({kMonth + hour * 1h, double(hour % 24)});
    }
    return batch;
}

/// A point a day: too few for a chunk.
Batch aPointADay(int days) {
    Batch batch = pollAt(kMonth + days * 24h);
    auto& samples = batch.series.emplace_back(SeriesSamples{kHourly, {}});
    for (int day = 0; day < days; ++day) {
        samples.points.push_back({kMonth + day * 24h, double(day)});
    }
    return batch;
}

void sealAll(Sealer& sealer) {
    sealer.begin(moment());
    while (sealer.step()) {
    }
}

int openStatements(Database& database) {
    int open = 0;
    for (sqlite3_stmt* each = sqlite3_next_stmt(database.handle(), nullptr); each;
         each = sqlite3_next_stmt(database.handle(), each)) {
        open += sqlite3_stmt_busy(each);
    }
    return open;
}

/// The first series of a cache with three days, of which 64 hours are in chunks; closed.
void sealThreeDays(Fixture& fixture) {
    fixture.put(threeDays(kAllocated));
    VERIFY_RESULT(fixture.cache->seal());
    fixture.close();
}

} // namespace

class tst_Sealer : public QObject {
    Q_OBJECT

private slots:
    void looksOnceAtWhatCannotBePacked();
    void looksAgainAtWhatWasWritten();
    void aFailureIsSaidAndNotTriedAgain();
    void leavesNoStatementOpen();
    void aDamagedEndHidesNoNewerBlock();
    void aSeriesThatEndedLongAgoIsNotUnpacked();
    void aChunkIsUnpackedOnceForAllItsHours();
    void aMonthByTheHourIsPacked();
};

void tst_Sealer::looksOnceAtWhatCannotBePacked() {
    Fixture fixture;
    fixture.put(aPointADay(120));
    fixture.put(threeDays(kAllocated));
    fixture.close();
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    execute(database, "UPDATE sample_hour SET points = x'00' WHERE series = 2 AND hour % 7 = 0");
    Sealer sealer(database);
    sealAll(sealer);
    const auto read = sealer.blocksRead();
    QVERIFY(read >= 119);
    sealAll(sealer);
    QCOMPARE(sealer.blocksRead(), read);
    // An hour more of each is no reason to read all of it.
    execute(database, "UPDATE series SET last_at = last_at + 3600000");
    sealAll(sealer);
    QVERIFY(sealer.blocksRead() - read < 60);
}

void tst_Sealer::looksAgainAtWhatWasWritten() {
    Fixture fixture;
    fixture.put(aPointADay(120));
    fixture.close();
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    Sealer sealer(database);
    sealAll(sealer);
    const auto read = sealer.blocksRead();
    sealer.noteWritten(1, firstHour() + 119 * 24); // the newest hour is open in any case
    sealAll(sealer);
    QCOMPARE(sealer.blocksRead(), read);
    sealer.noteWritten(1, firstHour() + 3 * 24);
    sealAll(sealer);
    QVERIFY(sealer.blocksRead() > read + 100);
    const auto twice = sealer.blocksRead();
    sealer.forget(); // and after a rollback
    sealAll(sealer);
    QVERIFY(sealer.blocksRead() > twice);
}

/// Here because a chunk is in the way, as no cache should have it.
void tst_Sealer::aFailureIsSaidAndNotTriedAgain() {
    std::mutex mutex;
    std::vector<LogLine> lines;
    Cache::Options options;
    options.log = [&](const LogLine& line) {
        const std::lock_guard lock(mutex);
        if (line.level == LogLine::Level::warning) {
            lines.push_back(line);
        }
    };
    Fixture fixture(options);
    fixture.put(threeDays(kAllocated));
    VERIFY_RESULT(fixture.cache->seal());
    fixture.put(threeDays(kBusy));
    fixture.close();
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        execute(database, "UPDATE sample_chunk SET step = 1"); // old ones are not joined
        execute(database, "INSERT INTO sample_hour SELECT 1, hour, points, NULL FROM sample_hour "
                          "WHERE series = 2 ORDER BY hour LIMIT 1");
    }
    fixture.reopen();
    const auto said = [&] {
        const std::lock_guard lock(mutex);
        return lines.size();
    };
    QTRY_COMPARE(said(), std::size_t{1});
    QVERIFY(lines.front().text.starts_with("samples of series 1 cannot be packed"));
    fixture.close();
    QCOMPARE(said(), std::size_t{1});

    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    Sealer sealer(database);
    sealer.begin(moment());
    QVERIFY_THROWS_EXCEPTION(Failure, sealer.step());
    while (sealer.skip()) {
        sealer.step();
    }
    const auto read = sealer.blocksRead();
    sealAll(sealer); // throws where it tries again
    QCOMPARE(sealer.blocksRead(), read);
}

void tst_Sealer::leavesNoStatementOpen() {
    Fixture fixture;
    sealThreeDays(fixture);
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    const std::vector<std::uint8_t> cut{0x81}; // its checksum is right
    Statement(database, "INSERT INTO sample_hour (series, hour, points, crc) VALUES (1, ?, ?, ?)")
        .run(firstHour() - 5, Bytes(cut), std::int64_t(blockChecksum(1, firstHour() - 5, cut)));
    Sealer sealer(database);
    sealer.begin(moment());
    QVERIFY_THROWS_EXCEPTION(Failure, sealer.step());
    QCOMPARE(openStatements(database), 0);
}

void tst_Sealer::aDamagedEndHidesNoNewerBlock() {
    Fixture fixture;
    sealThreeDays(fixture);
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    for (const char* damage : {"last_hour + 100", "last_hour + 2", "9223372036854775807"}) {
        execute(database, "SAVEPOINT before");
        execute(database, std::string("UPDATE sample_chunk SET last_hour = ") + damage +
                              " WHERE first_hour = (SELECT max(first_hour) FROM sample_chunk)");
        for (const auto heldAt :
             {std::optional<std::int64_t>{}, std::optional(toMillis(kMonth + 70h + 30s))}) {
            HourReader hours(database);
            int points = 0;
            const auto take = [&](const StoredPoint&) { ++points; };
            QCOMPARE(hours.before(1, firstHour() + 70, take, heldAt),
                     std::optional(firstHour() + 69));
            QCOMPARE(points, 60);
        }
        execute(database, "ROLLBACK TO before; RELEASE before");
    }
}

void tst_Sealer::aSeriesThatEndedLongAgoIsNotUnpacked() {
    Fixture fixture;
    sealThreeDays(fixture);
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    execute(database, "DELETE FROM sample_hour");
    HourReader hours(database);
    int points = 0;
    const auto take = [&](const StoredPoint&) { ++points; };
    const auto later = kMonth + 64h + 90s; // the last point still holds, for a second
    hours.before(1, firstHour() + 1000, take, toMillis(kMonth + 1000h));
    QCOMPARE(hours.unpacked(), 0U);
    hours.before(1, firstHour() + 64, take, toMillis(later) - 1);
    QCOMPARE(hours.unpacked(), 1U);
    QCOMPARE(points, 60);
}

void tst_Sealer::aChunkIsUnpackedOnceForAllItsHours() {
    Fixture fixture;
    sealThreeDays(fixture);
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    ChunkTable chunks(database);
    std::vector<StoredPoint> points;
    for (int hour = 0; hour < 16; ++hour) {
        QCOMPARE(int(chunks.read(1, firstHour() + hour, points)), int(ChunkTable::Hour::whole));
        QCOMPARE(points.size(), std::size_t{60});
        QCOMPARE(points.front().value, double(hour));
    }
    QCOMPARE(chunks.unpackings(), 1U);
    // A chunk that is packed anew may get the number of one that went.
    execute(database, "UPDATE sample_chunk SET id = -id");
    chunks.read(1, firstHour(), points);
    QCOMPARE(chunks.unpackings(), 2U);
}

/// A month of such points would not fill a chunk: it does not wait for more. Some days of them do.
void tst_Sealer::aMonthByTheHourIsPacked() {
    Fixture fixture;
    fixture.put(byTheHour(5 * 24));
    VERIFY_RESULT(fixture.cache->seal());
    const auto count = [&](const char* table) {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        Statement rows(database, std::string("SELECT count(*) FROM ") + table);
        return rows.step() ? rows.integer(0) : -1;
    };
    QCOMPARE(count("sample_chunk"), 0);
    fixture.put(byTheHour(30 * 24));
    VERIFY_RESULT(fixture.cache->seal());
    QCOMPARE(count("sample_chunk"), 1);
    QCOMPARE(count("sample_hour"), 2); // the newest ones stay open
}

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Sealer)
#include "tst_Sealer.moc"
