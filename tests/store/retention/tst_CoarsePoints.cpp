// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/history/BinCollector.h"
#include "app/store/retention/CoarsePoints.h"
#include "tests/store/retention/OldSamples.h"

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

} // namespace

/// Points of a step are added up, and no sum changes.
class tst_CoarsePoints final : public QObject {
    Q_OBJECT

private slots:
    void sumsOfEachStepStay_data();
    void sumsOfEachStepStay();
    void countsStayWhole();
    void aPartInFrontIsToldFromTheStepOn();
};

void tst_CoarsePoints::sumsOfEachStepStay_data() {
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

void tst_CoarsePoints::sumsOfEachStepStay() {
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

void tst_CoarsePoints::countsStayWhole() {
    const std::int64_t start = toMillis(kMonth);
    std::vector<StoredPoint> points;
    for (int i = 0; i < 6; ++i) {
        points.push_back({start + i * 60'000, i == 2 ? 9. : 8., 60'000, 1});
    }
    const std::vector<StoredPoint> expected{
        {start, 9, kHold, 1}, {start + 60'000, 8, kHold, 1}, {start + 300'000, 8, 60'000, 1}};
    QVERIFY(coarsePoints(points, {}, kFive) == expected);
}

void tst_CoarsePoints::aPartInFrontIsToldFromTheStepOn() {
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

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_CoarsePoints)
#include "tst_CoarsePoints.moc"
