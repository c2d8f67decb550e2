// SPDX-License-Identifier: GPL-3.0-only
// Lines at the resolution of a screen, against the raw points.
#include "app/store/history/LineCollector.h"
#include "tests/store/SealedMonth.h"

#include <QElapsedTimer>

#include <map>

namespace ff::store {
namespace {

constexpr std::size_t kSeriesPut = 4;

/// What the columns have to be, of the points alone.
std::vector<LineColumn> columnsOf(const std::vector<Point>& points, const SampleQuery& query) {
    const Duration every = query.every > Duration{} ? query.every : query.window.length();
    std::vector<LineColumn> columns(
        std::size_t((query.window.length() + every - Duration{1}) / every));
    for (const Point& point : points) {
        if (point.at < query.window.from || point.at >= query.window.to) {
            continue;
        }
        LineColumn& column = columns[std::size_t((point.at - query.window.from) / every)];
        if (column.points++ == 0) {
            column.firstAt = point.at;
            column.first = column.min = column.max = point.value;
        }
        column.lastAt = point.at;
        column.last = point.value;
        column.min = std::min(column.min, point.value);
        column.max = std::max(column.max, point.value);
    }
    return columns;
}

bool areNear(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(1., std::abs(b));
}

/// What several series come to, by their points alone: at each instant of one of them what each
/// holds, up to its next point and for 2.5 of the minutes between them.
std::vector<Point> totalOf(const std::vector<SeriesSamples>& series) {
    std::map<Instant, double> sums;
    for (const SeriesSamples& each : series) {
        for (const Point& point : each.points) {
            sums[point.at] = 0;
        }
    }
    for (auto& [at, sum] : sums) {
        for (const SeriesSamples& each : series) {
            const auto next = std::ranges::upper_bound(each.points, at, {}, &Point::at);
            if (next != each.points.begin() && at < std::prev(next)->at + 150s) {
                sum += std::prev(next)->value;
            }
        }
    }
    std::vector<Point> points;
    for (const auto& [at, sum] : sums) {
        points.push_back({at, sum});
    }
    return points;
}

/// But for the last bits of a mean.
bool areSameBins(const Bin& one, const Bin& other) {
    return one.observed == other.observed && one.samples == other.samples &&
           one.gaps == other.gaps &&
           (one.observed.count() == 0 ||
            (one.min == other.min && one.max == other.max && areNear(one.mean, other.mean)));
}

std::string difference(const LineColumn& got, const LineColumn& wanted, const Bin& bin) {
    if (got.points != wanted.points) {
        return "points " + std::to_string(got.points) + ", not " + std::to_string(wanted.points);
    }
    if (got.points > 0 && (got.firstAt != wanted.firstAt || got.lastAt != wanted.lastAt)) {
        return "first or last time";
    }
    if (got.points > 0 && (got.first != wanted.first || got.last != wanted.last)) {
        return "first or last value";
    }
    if (got.points > 0 && (got.min != wanted.min || got.max != wanted.max)) {
        return "lowest or highest value";
    }
    if (got.observed != bin.observed) {
        return "observed time";
    }
    return got.observed.count() > 0 && !areNear(got.mean, bin.mean) ? "mean" : "";
}

} // namespace

class tst_Lines : public QObject {
    Q_OBJECT

    static SampleQuery query(Window window, Duration every) {
        SampleQuery query;
        query.window = window;
        query.every = every;
        return query;
    }
    /// Of every series, column by column.
    static void compare(const Cache& cache, const SampleQuery& asked) {
        const auto lines = cache.lines().lines(asked);
        const auto points = cache.samples().points(asked);
        const auto bins = cache.samples().bins(asked);
        const auto means = cache.lines().means(asked);
        VERIFY_RESULT(means);
        QVERIFY(std::ranges::equal(*means, *bins, [](const auto& one, const auto& other) {
            return one.key == other.key && std::ranges::equal(one.bins, other.bins, areSameBins);
        }));
        VERIFY_RESULT(lines);
        QCOMPARE(lines->size(), points->size());
        for (std::size_t s = 0; s < lines->size(); ++s) {
            QVERIFY((*lines)[s].key == (*points)[s].key);
            const auto wanted = columnsOf((*points)[s].points, asked);
            const auto& got = (*lines)[s].columns;
            QCOMPARE(got.size(), wanted.size());
            for (std::size_t i = 0; i < got.size(); ++i) {
                const std::string differs = difference(got[i], wanted[i], (*bins)[s].bins[i]);
                QVERIFY2(differs.empty(),
                         (differs + " of " + toIso8601(asked.window.from) + " every " +
                          std::to_string(asked.every.count()) + " ms, column " + std::to_string(i))
                             .c_str());
            }
        }
    }

private slots:
    void linesAreThoseOfTheRawPoints() {
        Fixture fixture;
        Site site;
        for (int day = 0; day < kDays; ++day) {
            for (const Batch& batch : site.day(day)) {
                fixture.put(batch);
            }
        }
        fixture.put(site.late(kDays));
        VERIFY_RESULT(fixture.cache->seal());
        fixture.put(site.late(kDays)); // and some chunks are open again
        const Window month{kMonth, kMonth + kDays * 24h};
        std::mt19937_64 random{11};
        for (const Duration every :
             {Duration{0}, Duration{7 * 24h}, Duration{24h}, Duration{17min}}) {
            compare(*fixture.cache, query(month, every));
        }
        for (int i = 0; i < 60; ++i) {
            const auto from = kMonth + Duration{std::int64_t(random() % (20 * 86'400'000ULL))};
            const Duration length{std::int64_t(60'000 + random() % (1ULL << (18 + i % 13)))};
            compare(*fixture.cache,
                    query({from, from + length}, length / std::int64_t(1 + i % 40)));
        }
        QVERIFY(fixture.cache->lines().lines(query(month, 24h))->size() >= kSeriesPut);
    }

    void totalsAreThoseOfTheRawPoints();
    void aTotalStandsForThePartOfItsPoints();
    void manyGapsTakeNoLonger();
    void noSeriesHasNoTotal();
};

/// Of accounts that come and go, with polls that are missing, and one that is polled otherwise.
void tst_Lines::totalsAreThoseOfTheRawPoints() {
    Fixture fixture;
    std::mt19937_64 random{4};
    for (int day = 0; day < 4; ++day) {
        Batch batch = pollAt(kMonth + (day + 1) * 24h);
        for (int account = 0; account < 6; ++account) {
            auto& samples = batch.series.emplace_back(SeriesSamples{
                {kLumi, Metric::queueGpus, "a" + std::to_string(account), "eligible"}, {}});
            for (int minute = 0; minute < 24 * 60; ++minute) {
                const bool isSilent = day == 2 && minute / 60 == 7;
                if (!isSilent && random() % 9 != 0 && (minute / 200 + account) % 3 != 0) {
                    samples.points.push_back(
                        {kMonth + day * 24h + minute * 1min + (account == 5 ? 17s : 0s),
                         double(random() % 500)});
                }
            }
        }
        fixture.put(std::move(batch));
        if (day == 2) {
            VERIFY_RESULT(fixture.cache->seal());
        }
    }
    SampleQuery asked = query({}, {});
    asked.system = kLumi;
    asked.metrics = {Metric::queueGpus};
    asked.qualifier = "eligible";
    asked.window = {kMonth, kMonth + 4 * 24h};
    const auto all = fixture.cache->samples().points(asked);
    VERIFY_RESULT(all);
    QCOMPARE(all->size(), std::size_t{6});
    const std::vector<Point> total = totalOf(*all);
    for (const Duration every : {Duration{4 * 24h}, Duration{1h}, Duration{7min}, Duration{20s}}) {
        asked.every = every;
        const auto got = fixture.cache->lines().total(asked);
        VERIFY_RESULT(got);
        const auto wanted = columnsOf(total, asked);
        QCOMPARE(got->size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const LineColumn& column = (*got)[i];
            Bin same; // what was observed is looked at below
            same.observed = column.observed;
            same.mean = column.mean;
            const std::string differs = difference(column, wanted[i], same);
            QVERIFY2(differs.empty(), (differs + ", column " + std::to_string(i)).c_str());
            // The silent hour is a gap, but for what holds into it.
            const Instant from = asked.window.from + every * std::int64_t(i);
            const Instant silent = kMonth + 2 * 24h + 7h;
            if (from >= silent + 150s && from + every <= silent + 1h) {
                QVERIFY(column.observed == Duration{} && column.points == 0);
            }
        }
    }
}

/// As one series of them does.
void tst_Lines::aTotalStandsForThePartOfItsPoints() {
    Fixture fixture;
    Batch batch = pollAt(kMonth + 1h);
    for (const char* account : {"half", "whole"}) {
        auto& samples = batch.series.emplace_back(
            SeriesSamples{{kLumi, Metric::queueGpus, account, "eligible"}, {}});
        for (int minute = 0; minute < 60; ++minute) {
            samples.points.push_back(
                {kMonth + minute * 1min, 10., std::string_view(account) == "half" ? 0.5 : 1});
        }
    }
    fixture.put(std::move(batch));
    SampleQuery asked = query({kMonth, kMonth + 1h}, 10min);
    asked.metrics = {Metric::queueGpus};
    const auto total = fixture.cache->lines().total(asked);
    asked.account = "half";
    const auto one = fixture.cache->lines().total(asked);
    VERIFY_RESULT(total);
    VERIFY_RESULT(one);
    QCOMPARE(total->size(), one->size());
    for (std::size_t i = 0; i < one->size(); ++i) {
        QCOMPARE((*one)[i].observed, Duration{5min});
        QCOMPARE((*total)[i].observed, (*one)[i].observed);
        QVERIFY(areNear((*total)[i].mean, 20));
    }
}

/// In one column, than the points one by one.
void tst_Lines::manyGapsTakeNoLonger() {
    std::vector<std::uint32_t> times;
    for (std::uint32_t i = 0; i < 200'000; ++i) {
        times.push_back(i * 10'000);
    }
    const std::vector<double> values(times.size(), 3);
    const PointRun run{toMillis(kMonth), times, values, 1'000};
    const Window window{kMonth, kMonth + 24 * 24h};
    QElapsedTimer clock;
    clock.start();
    LineCollector slow(window, Duration{0});
    for (std::size_t i = 0; i < run.size(); ++i) {
        slow.add(run.point(i));
    }
    const auto expected = slow.finish();
    const auto time = clock.restart();
    LineCollector quick(window, Duration{0});
    quick.add(run);
    const auto got = quick.finish();
    QCOMPARE_LT(clock.elapsed(), 10 * time + 100);
    QCOMPARE(got.front().observed, expected.front().observed);
    QCOMPARE(got.front().points, expected.front().points);
    QVERIFY(areNear(got.front().mean, 3));
}

void tst_Lines::noSeriesHasNoTotal() {
    Fixture fixture;
    fillThreeDays(fixture);
    SampleQuery asked = query({kMonth, kMonth + 72h}, 1h);
    asked.metrics = {Metric::queueGpus};
    QVERIFY(fixture.cache->lines().total(asked)->empty());
    asked.metrics = {Metric::gpusAllocated};
    const auto one = fixture.cache->lines().total(asked);
    const auto lines = fixture.cache->lines().lines(asked);
    QCOMPARE(one->size(), std::size_t{72});
    QCOMPARE(one->at(5).max, lines->front().columns.at(5).max);
    QCOMPARE(one->at(5).mean, lines->front().columns.at(5).mean);
}

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Lines)
#include "tst_Lines.moc"
