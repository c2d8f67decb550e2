// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/retention/OldSamples.h"

#include <mutex>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

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

} // namespace

/// Old samples of a cache become fewer, and no sum changes.
class tst_Retention final : public QObject {
    Q_OBJECT

private slots:
    void asOfThenAHourGoesOnForAnHour();
    void whatCannotBeAddedUpBarsNothing();
    void nothingIsLostByItself();
    void figuresStayAndTheFileShrinks();
    void whatComesLateGoesIn();
    void aLimitBySizeTakesTheOldestFirst();
    void aDamagedChunkIsLeft();
    void theWriterDoesItByItself();
};

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

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Retention)
#include "tst_Retention.moc"
