// SPDX-License-Identifier: GPL-3.0-only
// Samples as they are written, corrected and read again.
#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"
#include "app/store/samples/PointBlock.h"
#include "tests/store/samples/SampleFixture.h"

#include <sqlite3.h>

#include <random>

using namespace std::chrono_literals;

namespace ff::store {

class tst_Samples : public QObject {
    Q_OBJECT

private slots:
    void aFixtureWritesWhatIsQueued();
    void theSameBatchTwiceChangesNothing();
    void aCorrectedValueReplacesTheOld();
    void completeBatchPutsZeros();
    void zerosOfTheSystemGoOn();
    void whatHasNotComeYetIsNotTaken();
    void aClockThatWasAheadIsForgotten();
    void zerosOfOursNeverReplaceTheSites();
    void pointsComeBackExactly_data();
    void pointsComeBackExactly();
    void latestAndSeries();
    void changeTellsSystemsAndWindow();
    void whatCameLaterWasNotKnown();
    void aDamagedBlockCostsItsHour_data();
    void aDamagedBlockCostsItsHour();
};

/// Its folder goes after its cache: what is written while that ends meets no other file.
void tst_Samples::aFixtureWritesWhatIsQueued() {
    std::atomic<int> troubles = 0;
    Cache::Options options;
    options.trouble = [&](const Error&) { ++troubles; };
    {
        Fixture fixture(std::move(options));
        for (int i = 0; i < 200; ++i) {
            Batch batch = sampleAt(kNoon + i * 1min, i);
            QVERIFY(fixture.cache->offer(batch));
        }
    }
    QCOMPARE(troubles.load(), 0);
}

void tst_Samples::theSameBatchTwiceChangesNothing() {
    Fixture fixture;
    const Batch batch = sampleAt(kNoon, 10);
    fixture.put(batch);
    fixture.put(sampleAt(kNoon + 1min, 11));
    fixture.put(batch);
    fixture.reopen();
    fixture.put(batch);
    const auto series = fixture.cache->samples().series();
    VERIFY_RESULT(series);
    QCOMPARE(series->front().count, 2);
    const auto latest = fixture.cache->samples().latest();
    VERIFY_RESULT(latest);
    QCOMPARE(latest->front().point.value, 11.0);
}

void tst_Samples::aCorrectedValueReplacesTheOld() {
    Fixture fixture;
    fixture.put(sampleAt(kNoon, 10));
    fixture.put(sampleAt(kNoon, 12.5));
    const auto points = fixture.cache->samples().points(hourFrom(kNoon, 1h));
    VERIFY_RESULT(points);
    QCOMPARE(points->front().points, (std::vector<Point>{{kNoon, 12.5}}));
    QCOMPARE(fixture.cache->samples().latest()->front().point.value, 12.5);
}

void tst_Samples::completeBatchPutsZeros() {
    Fixture fixture;
    const SeriesKey estonia{kLumi, Metric::accountGpusAllocated, "ee", {}};
    const SeriesKey poland{kLumi, Metric::accountGpusAllocated, "pl", {}};
    Batch both = sampleAt(kNoon, 8, estonia);
    both.series.push_back({poland, {{kNoon, 4}}});
    fixture.put(both);
    Batch one = sampleAt(kNoon + 1min, 4, poland);
    one.complete = {Metric::accountGpusAllocated};
    one.zeroAt = kNoon + 1min;
    fixture.put(one);
    fixture.put(one);
    fixture.reopen();
    Batch other = sampleAt(kNoon + 2min, 4, poland);
    other.complete = {Metric::accountGpusAllocated};
    other.zeroAt = kNoon + 2min;
    fixture.put(other);
    SampleQuery query = hourFrom(kNoon, 1h);
    query.account = "ee";
    const auto points = fixture.cache->samples().points(query);
    VERIFY_RESULT(points);
    QCOMPARE(points->front().points, (std::vector<Point>{{kNoon, 8}, {kNoon + 1min, 0}}));
}

/// It would be the newest for good: no zero, and no value, would follow.
void tst_Samples::whatHasNotComeYetIsNotTaken() {
    Fixture fixture;
    const SeriesKey estonia{kLumi, Metric::accountGpusAllocated, "ee", {}};
    const SeriesKey poland{kLumi, Metric::accountGpusAllocated, "pl", {}};
    Batch both = sampleAt(kNoon, 8, estonia);
    both.series.push_back({poland, {{kNoon, 4}}});
    fixture.put(both);
    Batch wrong = pollAt(kNoon + 1min);
    wrong.series = {{estonia, {{kNoon + 24h * 365 * 50'000, 8}}}};
    wrong.complete = {Metric::accountGpusAllocated};
    wrong.zeroAt = wrong.series.front().points.front().at;
    fixture.put(wrong);
    wrong = pollAt(kNoon + 2min);
    wrong.series = {{estonia, {{kNoon - 24h * 365 * 90, 8}}}};
    wrong.complete = {Metric::accountGpusAllocated};
    wrong.zeroAt = kNoon + 2min;
    fixture.put(wrong);
    SampleQuery query = hourFrom(kNoon, 1h);
    query.account = "ee";
    auto points = fixture.cache->samples().points(query);
    VERIFY_RESULT(points);
    QCOMPARE(points->front().points, (std::vector<Point>{{kNoon, 8}}));
    query.account = "pl"; // the second batch left it out
    points = fixture.cache->samples().points(query);
    VERIFY_RESULT(points);
    QCOMPARE(points->front().points, (std::vector<Point>{{kNoon, 4}, {kNoon + 2min, 0}}));
}

/// What was polled while the clock of this computer was ahead keeps nothing away for good.
void tst_Samples::aClockThatWasAheadIsForgotten() {
    Fixture fixture;
    const SeriesKey estonia{kLumi, Metric::accountGpusAllocated, "ee", {}};
    fixture.put(sampleAt(kNoon, 8, estonia));
    for (const SeriesKey& key : {estonia, kAllocated}) {
        fixture.put(sampleAt(kNoon + 24h * 365 * 10, 8, key));
    }
    fixture.reopen();
    Batch after = sampleAt(kNoon + 1min, 6);
    after.complete = {Metric::accountGpusAllocated};
    after.zeroAt = kNoon + 1min;
    fixture.put(after);
    SampleQuery query = hourFrom(kNoon, 1h);
    query.account = "ee";
    const auto points = fixture.cache->samples().points(query);
    VERIFY_RESULT(points);
    QCOMPARE(points->front().points, (std::vector<Point>{{kNoon, 8}, {kNoon + 1min, 0}}));
    const auto series = fixture.cache->samples().series();
    VERIFY_RESULT(series);
    QVERIFY(std::ranges::all_of(*series,
                                [](const SeriesInfo& each) { return each.last == kNoon + 1min; }));
}

void tst_Samples::zerosOfTheSystemGoOn() {
    Fixture fixture;
    fixture.put(sampleAt(kNoon, 8));
    for (const auto minute : {1min, 2min, 3min, 4min, 5min}) {
        Batch empty = pollAt(kNoon + minute);
        empty.complete = {Metric::gpusAllocated};
        empty.zeroAt = kNoon + minute;
        fixture.put(empty);
    }
    const auto series = fixture.cache->samples().bins(hourFrom(kNoon, 1min));
    VERIFY_RESULT(series);
    const auto& bins = series->front().bins;
    QCOMPARE(bins[0].mean, 8.0);
    for (const std::size_t minute : {1U, 2U, 3U, 4U, 5U, 6U}) {
        QCOMPARE(bins[minute].mean, 0.0);
        QCOMPARE(bins[minute].observed.count(), 60'000); // and no gap
    }
}

void tst_Samples::zerosOfOursNeverReplaceTheSites() {
    Fixture fixture;
    fixture.put(sampleAt(kNoon, 8));
    Batch empty = pollAt(kNoon);
    empty.complete = {Metric::gpusAllocated};
    empty.zeroAt = kNoon;
    fixture.put(empty);
    QCOMPARE(fixture.cache->samples().latest()->front().point.value, 8.0);
}

void tst_Samples::pointsComeBackExactly_data() {
    QTest::addColumn<std::vector<double>>("values");
    QTest::addRow("whole") << std::vector<double>{0, 1, 11912, 3, 0, 23824};
    QTest::addRow("ratios") << std::vector<double>{0.1, 0.30000000000000004, 1.0, 1e-9};
    QTest::addRow("negative") << std::vector<double>{-1, -23824, 7, -0.5, -0.0};
    QTest::addRow("huge") << std::vector<double>{9007199254740993e3, 1e300, -9007199254740991, 5};
}

void tst_Samples::pointsComeBackExactly() {
    QFETCH(const std::vector<double>, values);
    Fixture fixture;
    Batch batch = pollAt(kNoon);
    batch.backfill = true;
    std::vector<Point> points;
    Instant when = kNoon + 59min;
    for (const double value : values) {
        points.push_back({when, value});
        when += 17s + Duration{points.size() * 331};
    }
    batch.series = {{kAllocated, {points.rbegin(), points.rend()}}}; // newest first: no matter
    fixture.put(batch);
    SampleQuery query = hourFrom(kNoon, 1h);
    query.window.to += 1h;
    const auto stored = fixture.cache->samples().points(query);
    VERIFY_RESULT(stored);
    QCOMPARE(stored->front().points, points);
}

void tst_Samples::latestAndSeries() {
    Fixture fixture;
    QVERIFY(fixture.cache->samples().latest()->empty());
    fixture.put(sampleAt(kNoon + 1min, 3));
    Batch older = sampleAt(kNoon - 48h, 9);
    older.interval = 5min;
    older.backfill = true;
    fixture.put(older);
    const auto latest = fixture.cache->samples().latest();
    VERIFY_RESULT(latest);
    QCOMPARE(latest->size(), 1U);
    QVERIFY(latest->front().key == kAllocated);
    QCOMPARE(latest->front().point, (Point{kNoon + 1min, 3}));
    QCOMPARE(latest->front().interval.count(), 60'000);
    const auto series = fixture.cache->samples().series();
    VERIFY_RESULT(series);
    QVERIFY(series->front().first == kNoon - 48h);
    QVERIFY(series->front().last == kNoon + 1min);
    QCOMPARE(series->front().count, 2);
}

void tst_Samples::changeTellsSystemsAndWindow() {
    std::vector<Change> changes;
    Cache::Options options;
    options.changed = [&](const Change& change) { changes.push_back(change); };
    Fixture fixture(options);
    Batch batch = sampleAt(kNoon, 10);
    batch.series.front().points.push_back({kNoon + 1min, 11});
    fixture.put(batch);
    QCOMPARE(changes.size(), 1U);
    QVERIFY(changes[0].systems == std::vector{kLumi});
    QVERIFY(changes[0].samples.from == kNoon);
    QVERIFY(changes[0].samples.to == kNoon + 1min + 1ms);
    QVERIFY(!changes[0].jobs);
}

void tst_Samples::whatCameLaterWasNotKnown() {
    Fixture fixture;
    fixture.put(sampleAt(kNoon, 10));
    fixture.put(sampleAt(kNoon + 1min, 20));
    fixture.put(sampleAt(kNoon + 2min, 30));
    Batch past = sampleAt(kNoon - 30min, 40); // filled in an hour later
    past.backfill = true;
    past.arrived = past.outcome.started = kNoon + 1h;
    fixture.put(past);
    const auto then = fixture.cache->knownAsOf(kNoon + 90s);
    const auto before = then->samples().bins(hourFrom(kNoon - 1h, 1h));
    QCOMPARE(before->front().bins[0].observed.count(), 0);
    const auto after = then->samples().bins(hourFrom(kNoon, 1min));
    QCOMPARE(after->front().bins[0].mean, 10.0);
    QCOMPARE(after->front().bins[1].mean, 20.0);
    QCOMPARE(then->samples().latest()->front().point.value, 20.0);
    QCOMPARE(then->samples().series()->front().count, 2);
    QVERIFY(then->samples().series()->front().first == kNoon);
    const auto present = fixture.cache->knownAsOf(kNoon + 1h);
    QCOMPARE(present->samples().bins(hourFrom(kNoon - 1h, 1h))->front().bins[0].mean, 40.0);
    QCOMPARE(present->samples().series()->front().count, 4);
    QVERIFY(fixture.cache->knownAsOf(kNoon - 1ms)->samples().latest()->empty());
}

void tst_Samples::aDamagedBlockCostsItsHour_data() {
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("a bit") << QByteArray("a bit");
    QTest::newRow("too short") << QByteArray("points = substr(points, 1, length(points) - 1)");
    QTest::newRow("too short, of an older version")
        << QByteArray("points = substr(points, 1, length(points) - 1), crc = NULL");
    QTest::newRow("empty") << QByteArray("points = x''");
    QTest::newRow("of another row") << QByteArray(
        "(points, crc) = (SELECT points, crc FROM sample_hour ORDER BY hour LIMIT 1)");
}

/// The other hours are read, `verify` names the block, and new points go on beside it.
void tst_Samples::aDamagedBlockCostsItsHour() {
    QFETCH(QByteArray, damage);
    Fixture fixture;
    for (int minute = 0; minute < 180; minute += 10) {
        fixture.put(sampleAt(kNoon + minute * 1min, 10 + minute / 60));
    }
    fixture.close();
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        if (damage == "a bit") {
            Statement row(database,
                          "SELECT points FROM sample_hour ORDER BY hour LIMIT 1 OFFSET 1");
            QVERIFY(row.step());
            std::vector<std::uint8_t> bytes(row.blob(0).begin(), row.blob(0).end());
            bytes.back() ^= 4;
            row.reset();
            Statement(database, "UPDATE sample_hour SET points = ? WHERE hour = ?")
                .run(Bytes(bytes), toMillis(kNoon + 1h) / kHourMs);
        } else {
            Statement(database,
                      "UPDATE sample_hour SET " + damage.toStdString() + " WHERE hour = ?")
                .run(toMillis(kNoon + 1h) / kHourMs);
        }
    }
    fixture.reopen();
    SampleQuery query = hourFrom(kNoon, 1h);
    query.window.to = kNoon + 3h;
    const auto means = [&] {
        const auto bins = fixture.cache->samples().bins(query);
        std::vector<std::optional<double>> result;
        for (const Bin& bin : bins ? bins->front().bins : std::vector<Bin>{}) {
            result.push_back(bin.observed.count() > 0 ? std::optional(bin.mean) : std::nullopt);
        }
        return result;
    };
    QCOMPARE(means(), (std::vector<std::optional<double>>{10, {}, 12}));
    const auto found = fixture.cache->check().damage();
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), std::size_t{1});
    QVERIFY((found->front().window == Window{kNoon + 1h, kNoon + 2h}));
    QCOMPARE(found->front().what, std::string("samples: gpus_allocated"));

    for (int minute = 60; minute < 120; minute += 10) {
        fixture.put(sampleAt(kNoon + minute * 1min, 30));
    }
    QCOMPARE(means(), (std::vector<std::optional<double>>{10, 30, 12}));
    QVERIFY(fixture.cache->check().damage()->empty());
    fixture.close();
    Database database(fixture.file(), SQLITE_OPEN_READONLY);
    Statement kept(database, "SELECT count(*) FROM sample_damaged");
    QVERIFY(kept.step());
    QCOMPARE(kept.integer(0), 1);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Samples)
#include "tst_Samples.moc"
