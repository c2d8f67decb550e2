// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/history/BinCollector.h"
#include "app/store/retention/CoarsePoints.h"
#include "app/store/retention/JoinPoints.h"
#include "app/store/retention/SizeLog.h"
#include "app/store/samples/PointChunk.h"
#include "tests/store/SealedMonth.h"

#include <sqlite3.h>

#include <mutex>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

constexpr std::int64_t kFive = kFiveMinutes.count();
constexpr std::int64_t kHold = kFive * 2 / 5; ///< of this interval, a point holds five minutes

std::vector<Bin> binsOf(std::span<const StoredPoint> points, Window window, Duration every) {
    BinCollector bins(window, every);
    for (const StoredPoint& point : points) {
        bins.add(point);
    }
    return bins.finish();
}

/// The sums of all bins; they may differ by how a sum is rounded, and where points count in part,
/// their time by as many ms as there are points.
bool areSameSums(const std::vector<Bin>& a, const std::vector<Bin>& b, bool isExact = true) {
    return std::ranges::equal(a, b, [&](const Bin& one, const Bin& two) {
        const auto apart = std::abs((one.observed - two.observed).count());
        if (!isExact) {
            const auto sum = [](const Bin& bin) { return bin.mean * double(bin.observed.count()); };
            const double most = std::max(one.samples, two.samples) + 1;
            return double(apart) <= most &&
                   std::abs(sum(one) - sum(two)) <= most * std::max(1., one.max);
        }
        return apart == 0 &&
               (one.observed.count() == 0 ||
                std::abs(one.mean - two.mean) <= 1e-12 * std::max(1., std::abs(one.mean)));
    });
}

/// Values a minute with gaps, times off the grid and points that count in part.
std::vector<StoredPoint> anyPoints(std::mt19937_64& random, double units, double coverage) {
    std::vector<StoredPoint> points;
    std::int64_t at = toMillis(kMonth) + std::int64_t(random() % kHourMs);
    double value = 40;
    for (int i = 0; i < 900; ++i) {
        at += 60'000 + std::int64_t(random() % 2000) - 1000;
        if (random() % 60 == 0) {
            at += std::int64_t(random() % (3 * kHourMs));
        }
        value = random() % 4 == 0 ? std::floor(double(random() % 5000)) / units : value;
        points.push_back({at, value, random() % 200 == 0 ? kHourMs : 60'000,
                          random() % 100 == 0 ? coverage : 1.0});
    }
    return points;
}

std::string textOf(const std::filesystem::path& file, const std::string& sql) {
    Database database(file, SQLITE_OPEN_READWRITE);
    Statement statement(database, sql);
    return statement.step() ? statement.text(0) : std::string();
}

/// What usage, a chart of a day and the like ask: sums of whole hours of the month, by series.
std::vector<SeriesBins> hoursOf(const Fixture& fixture, Duration every = 1h) {
    SampleQuery query;
    query.window = {kMonth - 45 * 24h, kMonth + kDays * 24h};
    query.every = every;
    return fixture.cache->samples().bins(query).value();
}

bool areSame(const std::vector<SeriesBins>& a, const std::vector<SeriesBins>& b) {
    return std::ranges::equal(a, b, [](const SeriesBins& one, const SeriesBins& two) {
        return one.key == two.key && areSameSums(one.bins, two.bins, one.key != kShare);
    });
}

void fillMonth(Fixture& fixture, Site& site) {
    for (int day = 0; day < kDays; ++day) {
        for (Batch& batch : site.day(day)) {
            fixture.offer(std::move(batch));
        }
    }
    fixture.put(site.past());
    VERIFY_RESULT(fixture.cache->seal());
}

std::int64_t freeOf(const Fixture& fixture) {
    return fixture.cache->check().storage()->free;
}

std::int64_t pointsOf(const Fixture& fixture) {
    std::int64_t count = 0;
    for (const SeriesInfo& info : fixture.cache->samples().series().value()) {
        count += info.count;
    }
    return count;
}

} // namespace

/// Old samples become fewer, and no sum changes.
class tst_Retention : public QObject {
    Q_OBJECT

private slots:
    void sumsOfEachStepStay_data();
    void sumsOfEachStepStay();
    void countsStayWhole();
    void aPartInFrontIsToldFromTheStepOn();
    void asOfThenAHourGoesOnForAnHour();
    void whatCannotBeAddedUpBarsNothing();
    void nothingIsLostByItself();
    void whatIsOldIsJoined();
    void partsFillAPage();
    void figuresStayAndTheFileShrinks();
    void whatComesLateGoesIn();
    void aLimitBySizeTakesTheOldestFirst();
    void aDamagedChunkIsLeft();
    void theWriterDoesItByItself();
    void eachSystemHasItsRoom();
    void growthIsOfTheLastSevenDays();
    void whatIsFreeGoesBackToTheDisk();
};

void tst_Retention::sumsOfEachStepStay_data() {
    QTest::addColumn<double>("units");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<double>("coverage");
    for (const qint64 step : {kFive, kHourMs}) {
        QTest::addRow("counts, %lld", step) << 1. << step << 1.;
        QTest::addRow("ratios, %lld", step) << 1000. << step << 1.;
        QTest::addRow("any, %lld", step) << 7. << step << 1.;
        QTest::addRow("in part, %lld", step) << 1. << step << 0.37;
    }
}

void tst_Retention::sumsOfEachStepStay() {
    QFETCH(const double, units);
    QFETCH(const qint64, step);
    QFETCH(const double, coverage);
    const bool isExact = coverage == 1;
    std::mt19937_64 random{3};
    for (int round = 0; round < 50; ++round) {
        const auto points = anyPoints(random, units, coverage);
        const auto coarse = coarsePoints(points, {}, step);
        QVERIFY(coarse.size() < points.size());
        QVERIFY(std::ranges::is_sorted(coarse, std::ranges::less_equal{}, &StoredPoint::at));
        QVERIFY(coarse.back() == points.back());
        const Window window{kMonth - 1h, kMonth + 5 * 24h};
        QVERIFY(areSameSums(binsOf(points, window, Duration{step}),
                            binsOf(coarse, window, Duration{step}), isExact));
        // And again, from five minutes to an hour.
        const auto twice = coarsePoints(coarse, {}, kHourMs);
        QVERIFY(areSameSums(binsOf(points, window, 1h), binsOf(twice, window, 1h), isExact));
    }
}

void tst_Retention::countsStayWhole() {
    const std::int64_t start = toMillis(kMonth);
    std::vector<StoredPoint> points;
    for (int i = 0; i < 6; ++i) {
        points.push_back({start + i * 60'000, i == 2 ? 9. : 8., 60'000, 1});
    }
    const std::vector<StoredPoint> expected{
        {start, 9, kHold, 1}, {start + 60'000, 8, kHold, 1}, {start + 300'000, 8, 60'000, 1}};
    QVERIFY(coarsePoints(points, {}, kFive) == expected);
}

void tst_Retention::aPartInFrontIsToldFromTheStepOn() {
    const std::int64_t start = toMillis(kMonth);
    const StoredPoint before{start - 20'000, 4, 60'000, 1};
    std::vector<StoredPoint> points;
    for (int i = 0; i < 10; ++i) {
        points.push_back({start + 40'000 + i * 60'000, 8, 60'000, 1});
    }
    const auto coarse = coarsePoints(points, before, kFive);
    QCOMPARE(coarse.front().at, start);
    std::vector<StoredPoint> all{before};
    all.insert(all.end(), points.begin(), points.end());
    std::vector<StoredPoint> allCoarse{before};
    allCoarse.insert(allCoarse.end(), coarse.begin(), coarse.end());
    const Window window{kMonth - 1h, kMonth + 1h};
    QVERIFY(
        areSameSums(binsOf(all, window, kFiveMinutes), binsOf(allCoarse, window, kFiveMinutes)));
    // One that holds no longer is told by nobody.
    QCOMPARE(coarsePoints(points, StoredPoint{start - 600'000, 4, 60'000, 1}, kFive).front().at,
             points.front().at);
}

/// What was known at a time ends about then, also after hours were made of the minutes.
void tst_Retention::asOfThenAHourGoesOnForAnHour() {
    Fixture fixture;
    for (int minute = 0; minute < 30 * 60; ++minute) {
        Batch batch = pollAt(kMonth + minute * 1min);
        batch.series = {{kAllocated, {{kMonth + minute * 1min, 100}}}};
        fixture.put(std::move(batch));
    }
    VERIFY_RESULT(fixture.cache->seal());
    const Instant asOf = kMonth + 5h + 20min;
    SampleQuery query;
    query.window = {kMonth, kMonth + 10h};
    query.every = 10h;
    const auto seen = [&] {
        const auto then = fixture.cache->knownAsOf(asOf);
        return then->samples().bins(query)->front().bins.front().observed;
    };
    QCOMPARE(seen(), Duration{5h + 22min + 30s});
    VERIFY_RESULT(fixture.cache->coarsen({.fiveMinutesFor = 31 * 24h}));
    QVERIFY(pointsOf(fixture) < 30 * 60);
    QCOMPARE(seen(), Duration{6h});
}

/// Each chunk can be added up by itself, several of them cannot.
void tst_Retention::whatCannotBeAddedUpBarsNothing() {
    std::vector<std::string> said;
    std::mutex mutex;
    Cache::Options options;
    options.log = [&](const LogLine& line) {
        const std::lock_guard lock(mutex);
        said.push_back(line.text);
    };
    Fixture fixture(std::move(options));
    Batch batch = pollAt(kMonth + 80h);
    batch.series = {{kAllocated, {}}, {kAccount, {}}};
    for (int minute = 0; minute < 80 * 60; ++minute) {
        const double value = double(minute % 7);
        batch.series[0].points.push_back({kMonth + minute * 1min, 2e300 + value * 1e299});
        batch.series[1].points.push_back({kMonth + minute * 1min, value});
    }
    fixture.put(std::move(batch));
    VERIFY_RESULT(fixture.cache->seal());
    const auto before = pointsOf(fixture);
    fixture.cache->setRetention({.fullFor = 31 * 24h});
    QTRY_COMPARE(textOf(fixture.file(), "SELECT count(*) FROM sample_chunk WHERE step = 0"),
                 std::string("0"));
    QVERIFY(pointsOf(fixture) < before);
    QVERIFY(pointsOf(fixture) > before / 2); // of one series alone
    const std::lock_guard lock(mutex);
    QCOMPARE(std::ranges::count_if(
                 said, [](const std::string& text) { return text.contains("too great"); }),
             1);
    QVERIFY(fixture.cache->check().damage()->empty());
}

void tst_Retention::nothingIsLostByItself() {
    Fixture fixture;
    Site site;
    fillMonth(fixture, site);
    const auto before = pointsOf(fixture);
    VERIFY_RESULT(fixture.cache->coarsen({}));
    QCOMPARE(pointsOf(fixture), before);
}

/// Chunks of old hours become few that fill pages of the file, and each answer stays as it was.
void tst_Retention::whatIsOldIsJoined() {
    Fixture joined;
    Fixture plain;
    for (Fixture* fixture : {&joined, &plain}) {
        for (int month = 0; month < 3; ++month) {
            Batch batch = pollAt(kMonth);
            auto& samples = batch.series.emplace_back(SeriesSamples{kAllocated, {}});
            std::mt19937_64 random{std::uint64_t(month)};
            for (int minute = 0; minute < 30 * 24 * 60; ++minute) {
                samples.points.push_back(
                    {kMonth - 120 * 24h + month * 30 * 24h + minute * 1min, double(random() % 20)});
            }
            fixture->put(std::move(batch));
        }
        VERIFY_RESULT(fixture->cache->seal());
    }
    const std::string few = "SELECT count(*) FROM sample_chunk";
    const std::string unjoined = "SELECT count(*) FROM sample_chunk WHERE step = 0 AND last_hour "
                                 "< (SELECT max(last_hour) FROM sample_chunk) - 2000";
    const auto before = std::stoll(textOf(joined.file(), few));
    VERIFY_RESULT(joined.cache->coarsen({}));
    QCOMPARE(textOf(joined.file(), unjoined), std::string("0"));
    const auto after = std::stoll(textOf(joined.file(), few));
    QVERIFY2(after * 2 < before, qPrintable(QString::number(after)));
    QVERIFY(std::stoll(textOf(joined.file(), "SELECT max(length(points)) FROM sample_chunk")) <=
            std::int64_t(kJoinedBytes));
    // All are full but the last one.
    const auto least = std::to_string(kJoinedBytes * 9 / 10);
    const std::string notFull =
        "SELECT count(*) FROM sample_chunk WHERE step = 1 AND length(points) < ";
    QVERIFY(std::stoll(textOf(joined.file(), notFull + least)) <= 1);
    std::mt19937_64 random{5};
    const auto differs = [&] {
        return Answers(joined.cache->samples())
            .differFrom(Answers(plain.cache->samples()), 20, random);
    };
    QCOMPARE(differs(), std::string());
    QCOMPARE(pointsOf(joined), pointsOf(plain));
    QVERIFY(joined.cache->check().damage()->empty());
    // It finds nothing more to do, also once something came late and its chunk was opened.
    VERIFY_RESULT(joined.cache->coarsen({}));
    QCOMPARE(std::stoll(textOf(joined.file(), few)), after);
    for (Fixture* fixture : {&joined, &plain}) {
        Batch late = pollAt(kMonth);
        late.series = {{kAllocated, {{kMonth - 100 * 24h + 30s, 7}}}};
        fixture->put(late);
        VERIFY_RESULT(fixture->cache->seal());
    }
    VERIFY_RESULT(joined.cache->coarsen({}));
    QVERIFY(std::stoll(textOf(joined.file(), few)) <= after + 2);
    QCOMPARE(differs(), std::string());
}

void tst_Retention::partsFillAPage() {
    std::mt19937_64 random{2};
    auto points = anyPoints(random, 1000, 1);
    for (int i = 0; i < 40'000; ++i) {
        const bool isQuiet = i > 20'000;
        points.push_back(
            {points.back().at + 60'000, isQuiet ? 5. : double(random() % 30), 60'000, 1});
    }
    const auto parts = cutJoined(points);
    std::size_t all = 0;
    for (const auto& part : parts) {
        QCOMPARE(part.data(), points.data() + all);
        all += part.size();
        const std::size_t bytes = encodeChunk(part).size();
        QVERIFY(bytes <= kJoinedBytes && part.size() <= kJoinedPoints);
        if (all < points.size()) {
            QVERIFY(floorDiv(part.back().at, kHourMs) < floorDiv(points[all].at, kHourMs));
            QVERIFY(bytes > kJoinedBytes * 9 / 10 || part.size() > kJoinedPoints - 60);
        }
    }
    QCOMPARE(all, points.size());
    // An hour that is too large is a part by itself.
    const std::int64_t start = toMillis(kMonth);
    std::vector<StoredPoint> dense;
    for (int i = 0; i < 7200; ++i) {
        dense.push_back({start + i * 1000, double(random()), 1000, 1});
    }
    QCOMPARE(cutJoined(dense).size(), std::size_t{2});
    QCOMPARE(cutJoined(dense).front().size(), std::size_t{3600});
}

void tst_Retention::figuresStayAndTheFileShrinks() {
    Fixture fixture;
    Site site;
    fillMonth(fixture, site);
    const auto hours = hoursOf(fixture);
    const auto steps = hoursOf(fixture, kFiveMinutes);
    const auto before = pointsOf(fixture);
    const std::string bytes = "SELECT sum(length(points)) FROM sample_chunk";
    const auto size = std::stoll(textOf(fixture.file(), bytes));
    VERIFY_RESULT(fixture.cache->coarsen({.fullFor = 31 * 24h}));
    QVERIFY(areSame(hoursOf(fixture, kFiveMinutes), steps));
    const auto byMinutes = pointsOf(fixture);
    QVERIFY(byMinutes * 3 < before * 2);
    const auto smaller = std::stoll(textOf(fixture.file(), bytes));
    VERIFY_RESULT(fixture.cache->coarsen({.fullFor = 31 * 24h, .fiveMinutesFor = 40 * 24h}));
    QVERIFY(areSame(hoursOf(fixture), hours));
    QVERIFY(pointsOf(fixture) * 4 < byMinutes);
    const auto smallest = std::stoll(textOf(fixture.file(), bytes));
    qInfo("%lld points, %lld bytes; by 5 min %lld, %lld; by the hour %lld, %lld", qlonglong(before),
          size, qlonglong(byMinutes), smaller, qlonglong(pointsOf(fixture)), smallest);
    QVERIFY(smallest * 4 < size);
    QVERIFY(fixture.cache->check().damage()->empty());
    // What the series say they have is there, also after the program was started again.
    fixture.reopen();
    SampleQuery all;
    all.window = {kMonth - 100 * 24h, kMonth + 100 * 24h};
    std::int64_t there = 0;
    for (const SeriesSamples& samples : fixture.cache->samples().points(all).value()) {
        there += std::int64_t(samples.points.size());
    }
    QCOMPARE(pointsOf(fixture), there);
    QVERIFY(areSame(hoursOf(fixture), hours));
}

void tst_Retention::whatComesLateGoesIn() {
    Fixture fixture;
    Site site;
    fillMonth(fixture, site);
    const Retention retention{.fullFor = 31 * 24h};
    VERIFY_RESULT(fixture.cache->coarsen(retention));
    Batch late = pollAt(kMonth + kDays * 24h);
    late.series = {{kAllocated, {{kMonth + 100h + 2min, 12345}}}};
    fixture.put(late);
    SampleQuery query;
    query.metrics = {Metric::gpusAllocated};
    query.window = {kMonth + 100h, kMonth + 101h};
    query.every = 1min;
    const auto bin = [&] { return fixture.cache->samples().bins(query)->front().bins[2]; };
    QCOMPARE(bin().mean, 12345.);
    const auto hours = hoursOf(fixture);
    VERIFY_RESULT(fixture.cache->seal());
    VERIFY_RESULT(fixture.cache->coarsen(retention));
    QVERIFY(areSame(hoursOf(fixture), hours));
    QVERIFY(fixture.cache->check().damage()->empty());
}

void tst_Retention::aLimitBySizeTakesTheOldestFirst() {
    Fixture fixture;
    Site site;
    fillMonth(fixture, site);
    const auto coarsened = [&] {
        return std::stoll(
            textOf(fixture.file(), "SELECT count(*) FROM sample_chunk WHERE step > 1"));
    };
    VERIFY_RESULT(fixture.cache->coarsen({.mostBytes = 1LL << 40}));
    QCOMPARE(coarsened(), 0);
    VERIFY_RESULT(fixture.cache->coarsen({.mostBytes = 1}));
    QVERIFY(coarsened() > 0);
    const std::string newest = "SELECT max(last_hour) FROM sample_chunk WHERE step > 1";
    const std::string oldest = "SELECT min(last_hour) FROM sample_chunk WHERE step <= 1";
    QVERIFY(std::stoll(textOf(fixture.file(), newest)) <=
            std::stoll(textOf(fixture.file(), oldest)));
    for (int i = 0; i < 30; ++i) {
        VERIFY_RESULT(fixture.cache->coarsen({.mostBytes = 1}));
    }
    QCOMPARE(textOf(fixture.file(), "SELECT min(step) FROM sample_chunk"), std::to_string(kHourMs));
}

void tst_Retention::aDamagedChunkIsLeft() {
    Fixture fixture;
    Site site;
    fillMonth(fixture, site);
    const std::string first = "(SELECT first_hour FROM sample_chunk WHERE series = 2 ORDER BY "
                              "first_hour LIMIT 1 OFFSET 5)";
    textOf(fixture.file(), "UPDATE sample_chunk SET points = x'0102' WHERE series = 2 AND "
                           "first_hour = " +
                               first);
    VERIFY_RESULT(fixture.cache->coarsen({.fullFor = 31 * 24h}));
    QCOMPARE(textOf(fixture.file(), "SELECT count(*) FROM sample_chunk WHERE points = x'0102'"),
             std::string("1"));
    QCOMPARE(fixture.cache->check().damage()->size(), std::size_t{1});
    QCOMPARE(textOf(fixture.file(), "SELECT count(*) FROM sample_chunk WHERE step = 0"),
             std::string("0"));
}

void tst_Retention::theWriterDoesItByItself() {
    Fixture fixture;
    Site site;
    fillMonth(fixture, site);
    const auto before = pointsOf(fixture);
    fixture.cache->setRetention({.fullFor = 31 * 24h});
    QTRY_VERIFY(pointsOf(fixture) * 3 < before * 2);
}

/// By itself, and while others read: neither they nor the writer take it for a file that was cut.
void tst_Retention::whatIsFreeGoesBackToTheDisk() {
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

/// What each system's samples take is a part of the file, and grows by what the last days brought.
void tst_Retention::eachSystemHasItsRoom() {
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

void tst_Retention::growthIsOfTheLastSevenDays() {
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

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Retention)
#include "tst_Retention.moc"
