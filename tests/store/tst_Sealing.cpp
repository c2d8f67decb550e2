// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/samples/ChunkRow.h"
#include "tests/store/SealedMonth.h"

#include <sqlite3.h>

#include <QFile>

#include <atomic>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

std::int64_t number(const std::filesystem::path& file, const std::string& sql) {
    Database database(file, SQLITE_OPEN_READWRITE);
    Statement statement(database, sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t chunksOf(const Fixture& fixture) {
    return number(fixture.file(), "SELECT count(*) FROM sample_chunk");
}

/// In chunks, however many: old ones are joined.
std::int64_t sealedPoints(const Fixture& fixture) {
    return number(fixture.file(), "SELECT sum(count) FROM sample_chunk");
}

std::int64_t blocksOf(const Fixture& fixture) {
    return number(fixture.file(), "SELECT count(*) FROM sample_hour");
}

} // namespace

class tst_Sealing : public QObject {
    Q_OBJECT

private slots:
    void answersStayTheSame();
    void aCacheOfAnOlderVersionIsSealed();
    void thePastIsSealedOnceItIsThere_data();
    void thePastIsSealedOnceItIsThere();
    void onlyWhatIsCompleteIsSealed();
    void whatComesLateOpensItsChunk();
    void whatIsKnownAlreadyOpensNothing();
    void aDamagedChunkCostsItsHours_data();
    void aDamagedChunkCostsItsHours();
    void whatCannotBeSealedStaysAsItIs();
    void summariesSayWhatIsInTheChunk();

private:
    /// Three days of a value a minute.
    static void fill(Fixture& fixture, const SeriesKey& key = kAllocated) {
        for (int hour = 0; hour < 72; ++hour) {
            Batch batch = pollAt(kMonth + (hour + 1) * 1h);
            auto& samples = batch.series.emplace_back(SeriesSamples{key, {}});
            for (int minute = 0; minute < 60; ++minute) {
                samples.points.push_back({kMonth + hour * 1h + minute * 1min, double(hour)});
            }
            fixture.put(std::move(batch));
        }
    }
    static std::vector<std::optional<double>> hourlyMeans(const Fixture& fixture) {
        SampleQuery query;
        query.window = {kMonth, kMonth + 72h};
        const auto series = fixture.cache->samples().bins(query);
        std::vector<std::optional<double>> means;
        for (const Bin& bin : series->front().bins) {
            means.push_back(bin.observed == 1h ? std::optional(bin.mean) : std::nullopt);
        }
        return means;
    }
    static std::vector<std::optional<double>> hours() {
        std::vector<std::optional<double>> result;
        for (int hour = 0; hour < 72; ++hour) {
            result.emplace_back(hour);
        }
        return result;
    }
};

/// One cache is sealed again and again while the month comes in, the other never: each answers as
/// the other does, also of what was known then.
void tst_Sealing::answersStayTheSame() {
    Fixture sealed;
    Fixture plain;
    Site site;
    std::mt19937_64 random{7};
    const auto put = [&](const Batch& batch) {
        for (Fixture* fixture : {&sealed, &plain}) {
            fixture->offer(batch);
        }
    };
    const auto compare = [&] {
        QVERIFY(sealed.cache->flush() && plain.cache->flush());
        const auto differs = Answers(sealed.cache->samples())
                                 .differFrom(Answers(plain.cache->samples()), 40, random);
        QVERIFY2(differs.empty(), differs.c_str());
        for (const int day : {12, 31}) {
            const Instant then = kMonth + day * 24h - 17min;
            const auto one = sealed.cache->knownAsOf(then);
            const auto two = plain.cache->knownAsOf(then);
            const auto past =
                Answers(one->samples()).differFrom(Answers(two->samples()), 10, random);
            QVERIFY2(past.empty(), (past + " as of " + toIso8601(then)).c_str());
        }
    };
    for (int day = 0; day < kDays; ++day) {
        for (const Batch& batch : site.day(day)) {
            put(batch);
        }
        if (day % 3 == 0) {
            VERIFY_RESULT(sealed.cache->seal());
        }
        if (day % 5 == 0) {
            put(site.late(day + 1));
        }
    }
    put(site.past());
    VERIFY_RESULT(sealed.cache->seal());
    QVERIFY(plain.cache->flush());
    QVERIFY(chunksOf(sealed) > 3 * kDays);
    QVERIFY(blocksOf(sealed) * 10 < blocksOf(plain));
    compare();
    for (int i = 0; i < 3; ++i) {
        put(site.late(kDays));
    }
    compare();
    VERIFY_RESULT(sealed.cache->seal());
    sealed.reopen();
    compare();
    QVERIFY(sealed.cache->check().damage()->empty());
}

/// After it was opened, bit by bit; closed meanwhile, it goes on the next time.
void tst_Sealing::aCacheOfAnOlderVersionIsSealed() {
    Fixture fixture;
    fill(fixture);
    for (const char* account : {"a", "b", "c", "d", "e", "f"}) {
        Batch batch = pollAt(kMonth + 72h);
        auto& samples = batch.series.emplace_back(
            SeriesSamples{{kLumi, Metric::accountGpusAllocated, account, {}}, {}});
        for (int minute = 0; minute < 19 * 60; ++minute) {
            samples.points.push_back({kMonth + minute * 1min, double(minute % 7)});
        }
        fixture.put(std::move(batch));
    }
    fixture.close();
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        execute(database, "DROP TABLE sample_chunk; DROP TABLE sample_chunk_damaged;"
                          "DROP TABLE news; DROP TABLE size_log; DROP TABLE alert_progress;"
                          "DROP TABLE alert_spell; DROP TABLE alert_mute; DROP TABLE past_wish;"
                          "DROP TABLE job_waits; DROP TABLE reservation;"
                          "DROP TABLE reservation_answer;"
                          "PRAGMA user_version=20");
        execute(database, "UPDATE sample_hour SET crc = NULL WHERE hour % 2 = 0");
    }
    for (int i = 0; i < 10; ++i) {
        fixture.reopen();
    }
    QTRY_COMPARE(sealedPoints(fixture), (4 + 6) * 960);
    QTRY_COMPARE(blocksOf(fixture), 8 + 6 * 3);
    QCOMPARE(hourlyMeans(fixture), hours());
    QVERIFY(fixture.cache->check().damage()->empty());
}

/// In the middle of an hour, as soon as no more of it has come for a while: who asks for a month
/// would else read it block by block.
void tst_Sealing::thePastIsSealedOnceItIsThere_data() {
    QTest::addColumn<bool>("isDeleted"); // the file, in the midst of it
    QTest::addColumn<bool>("isSilent");  // nothing comes after it
    QTest::newRow("polls go on") << false << false;
    QTest::newRow("nothing else comes") << false << true;
    QTest::newRow("the file is made anew") << true << false;
}

void tst_Sealing::thePastIsSealedOnceItIsThere() {
    QFETCH(const bool, isDeleted);
    QFETCH(const bool, isSilent);
    static std::atomic<std::int64_t> present;
    present = toMillis(kMonth + 200 * 24h + 5min);
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("c.sqlite")).toStdString();
    Cache::Options options;
    options.now = [] { return fromMillis(present); };
    auto cache = Cache::open(file, options);
    VERIFY_RESULT(cache);
    const auto put = [&](Batch batch) { QVERIFY((*cache)->offer(batch) && (*cache)->flush()); };
    put(pollAt(fromMillis(present))); // what was there before is sealed by now
    for (int hour = 0; hour < 2400; ++hour) {
        Batch batch = pollAt(kMonth + (hour + 1) * 1h);
        auto& samples = batch.series.emplace_back(SeriesSamples{kAllocated, {}});
        for (int minute = 0; minute < 60; minute += 5) {
            samples.points.push_back({kMonth + hour * 1h + minute * 1min, double(hour)});
        }
        put(std::move(batch));
        if (isDeleted && hour == 10) {
            QVERIFY(QFile::remove(QString::fromStdString(file.string())));
        }
    }
    QVERIFY(number(file, "SELECT count(*) FROM sample_chunk") <= 1); // of before it was deleted
    QTest::qWait(isSilent ? 700 : 0); // the writer has nothing more to do
    present += 30'000;
    if (!isSilent) {
        put(pollAt(fromMillis(present)));
    }
    // The writer may note what came last only after the clock was put forward once.
    QTRY_VERIFY((present += 11'000, number(file, "SELECT count(*) FROM sample_chunk") > 10));
}

void tst_Sealing::onlyWhatIsCompleteIsSealed() {
    Fixture fixture;
    fill(fixture);
    fixture.put([] {
        Batch batch = pollAt(kMonth);
        batch.series = {{kBusy, {{kMonth, 0.5}, {kMonth + 24h, 0.5}}}}; // too few
        return batch;
    }());
    VERIFY_RESULT(fixture.cache->seal());
    // Sixteen hours a chunk; eight are left, of which two are open still.
    QCOMPARE(chunksOf(fixture), 4);
    QCOMPARE(blocksOf(fixture), 8 + 2);
    QCOMPARE(number(fixture.file(), "SELECT max(last_hour) FROM sample_chunk"),
             toMillis(kMonth) / kHourMs + 63);
}

void tst_Sealing::whatComesLateOpensItsChunk() {
    Fixture fixture;
    fill(fixture);
    VERIFY_RESULT(fixture.cache->seal());
    Batch late = pollAt(kMonth + 72h);
    late.series = {{kAllocated, {{kMonth + 30h + 30s, 90}, {kMonth + 31h, 7}}}};
    fixture.put(late);
    QCOMPARE(chunksOf(fixture), 3);
    const auto means = hourlyMeans(fixture);
    QCOMPARE(means[30], 30 + 60. / 120);
    QVERIFY(means[31] < 31.);
    QCOMPARE(means[32], 32.);
    QCOMPARE(fixture.cache->samples().series()->front().count, 72 * 60 + 1);
    VERIFY_RESULT(fixture.cache->seal());
    QCOMPARE(chunksOf(fixture), 4);
    QVERIFY(hourlyMeans(fixture) == means);
}

void tst_Sealing::whatIsKnownAlreadyOpensNothing() {
    Fixture fixture;
    fill(fixture);
    VERIFY_RESULT(fixture.cache->seal());
    fill(fixture);
    QCOMPARE(chunksOf(fixture), 4);
    QCOMPARE(blocksOf(fixture), 8);
    QCOMPARE(fixture.cache->samples().series()->front().count, 72 * 60);
}

void tst_Sealing::aDamagedChunkCostsItsHours_data() {
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("too short") << QByteArray("points = substr(points, 1, length(points) - 1)");
    QTest::newRow("a bit") << QByteArray("points = CAST(substr(points, 1, 9) || x'55' || "
                                         "substr(points, 11) AS BLOB)");
    QTest::newRow("empty") << QByteArray("points = x''");
    QTest::newRow("a summary") << QByteArray("max = max + 1");
    QTest::newRow("its place") << QByteArray("last_hour = last_hour - 1");
    QTest::newRow("an hour that is none") << QByteArray("last_hour = 9223372036854775807");
    QTest::newRow("of another row") << QByteArray(
        "(points, crc) = (SELECT points, crc FROM sample_chunk ORDER BY first_hour LIMIT 1)");
}

/// The other hours are read, `verify` names the chunk, and new points go on in its place.
void tst_Sealing::aDamagedChunkCostsItsHours() {
    QFETCH(const QByteArray, damage);
    Fixture fixture;
    fill(fixture);
    VERIFY_RESULT(fixture.cache->seal());
    fixture.close();
    const auto second = toMillis(kMonth + 16h) / kHourMs;
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        Statement(database,
                  "UPDATE sample_chunk SET " + damage.toStdString() + " WHERE first_hour = ?")
            .run(second);
    }
    fixture.reopen();
    auto expected = hours();
    std::fill(expected.begin() + 16, expected.begin() + 32, std::nullopt);
    QVERIFY(hourlyMeans(fixture) == expected);
    const auto found = fixture.cache->check().damage();
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), std::size_t{1});
    QVERIFY(found->front().window.from == kMonth + 16h);
    QVERIFY(found->front().window.to >= kMonth + 31h);
    QCOMPARE(found->front().what, std::string("samples: gpus_allocated"));

    Batch again = pollAt(kMonth + 72h);
    auto& samples = again.series.emplace_back(SeriesSamples{kAllocated, {}});
    for (int minute = 0; minute < 120; ++minute) {
        samples.points.push_back({kMonth + 17h + minute * 1min, 99});
    }
    fixture.put(again);
    expected[17] = expected[18] = 99;
    QVERIFY(hourlyMeans(fixture) == expected);
    QVERIFY(fixture.cache->check().damage()->empty());
    QCOMPARE(number(fixture.file(), "SELECT count(*) FROM sample_chunk_damaged"), 1);
}

/// Here because a chunk is in the way, as no cache should have it; the other series are sealed.
void tst_Sealing::whatCannotBeSealedStaysAsItIs() {
    Fixture fixture;
    fill(fixture);
    VERIFY_RESULT(fixture.cache->seal());
    fill(fixture, kBusy);
    fixture.close();
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        execute(database, "INSERT INTO sample_hour SELECT 1, hour, points, NULL FROM sample_hour "
                          "WHERE series = 2 ORDER BY hour LIMIT 1");
    }
    fixture.reopen();
    QTRY_COMPARE(sealedPoints(fixture), 8 * 960);
}

void tst_Sealing::summariesSayWhatIsInTheChunk() {
    const std::int64_t start = toMillis(kMonth);
    const std::vector<StoredPoint> points{{start, 4, 60'000, 1},
                                          {start + 60'000, -2, 60'000, 0.5},
                                          {start + 120'000, 10, 60'000, 1},
                                          {start + 600'000, -0., 30'000, 0.25}};
    const ChunkSummary sum = summaryOf(points);
    QVERIFY((sum == ChunkSummary{.count = 4,
                                 .firstAt = start,
                                 .lastAt = start + 600'000,
                                 .lastInterval = 30'000,
                                 .lastCoverage = 2500,
                                 .first = 4,
                                 .last = 0,
                                 .min = -2,
                                 .max = 10,
                                 .integral = 4. * 60'000 - 2. * 30'000 + 10. * 150'000,
                                 .missed = 30'000 + 330'000}));
    QVERIFY(!std::signbit(sum.last));
}

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Sealing)
#include "tst_Sealing.moc"
