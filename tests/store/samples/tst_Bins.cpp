// SPDX-License-Identifier: GPL-3.0-only
// Samples as they are asked for in bins: weighed by time, with what was observed.
#include "tests/store/samples/SampleFixture.h"

#include <random>

using namespace std::chrono_literals;

namespace ff::store {

class tst_Bins : public QObject {
    Q_OBJECT

private slots:
    void binsWeighByTime();
    void gapsLowerWhatWasObserved();
    void aCoverageBelowOneLowersWhatWasObserved();
    void holdReachesOverTheHourAndTheWindow();
    void queryFilters();
    void binsEqualBruteForce_data();
    void binsEqualBruteForce();
    void thePastIsNeverCoarserThanWhatWasSeen();
};

void tst_Bins::binsWeighByTime() {
    Fixture fixture;
    fixture.put(sampleAt(kNoon, 10));
    fixture.put(sampleAt(kNoon + 30s, 40));
    fixture.put(sampleAt(kNoon + 60s, 40));
    const auto series = fixture.cache->samples().bins(hourFrom(kNoon, 1min));
    VERIFY_RESULT(series);
    QCOMPARE(series->size(), 1U);
    const auto& bins = series->front().bins;
    QCOMPARE(bins.size(), 60U);
    QCOMPARE(bins[0].mean, 25.0);
    QCOMPARE(bins[0].min, 10.0);
    QCOMPARE(bins[0].max, 40.0);
    QCOMPARE(bins[0].observed.count(), 60'000);
    QCOMPARE(bins[1].mean, 40.0);
}

void tst_Bins::gapsLowerWhatWasObserved() {
    Fixture fixture;
    fixture.put(sampleAt(kNoon, 8));
    fixture.put(sampleAt(kNoon + 10min, 4));
    const auto series = fixture.cache->samples().bins(hourFrom(kNoon, 5min));
    VERIFY_RESULT(series);
    const auto& bins = series->front().bins;
    QCOMPARE(bins[0].observed.count(), 150'000); // 2.5 intervals of a minute
    QCOMPARE(bins[0].mean, 8.0);
    QCOMPARE(bins[1].observed.count(), 0);
    QCOMPARE(bins[2].observed.count(), 150'000);
    QCOMPARE(bins[2].mean, 4.0);
    QCOMPARE(bins[3].observed.count(), 0);
    // Two samples, and what follows each of them is one gap, however many bins it reaches over.
    QCOMPARE(bins[0].samples, 1);
    QCOMPARE(bins[0].gaps, 1);
    QCOMPARE(bins[1].samples + bins[1].gaps, 0);
    QCOMPARE(bins[2].samples, 1);
    QCOMPARE(bins[2].gaps, 1);
    QCOMPARE(bins[3].samples + bins[3].gaps, 0);
}

/// Whole numbers too: a mean may be one. What a whole point after it says is not touched.
void tst_Bins::aCoverageBelowOneLowersWhatWasObserved() {
    Fixture fixture;
    Batch batch = pollAt(kNoon);
    batch.backfill = true;
    batch.interval = 8min; // each holds for 20 minutes
    batch.series = {
        {kAllocated, {{kNoon, 10, 0.5}, {kNoon + 20min, 40}, {kNoon + 40min, 7.5, 0.25}}}};
    fixture.put(batch);
    const auto points = fixture.cache->samples().points(hourFrom(kNoon, 1h));
    QCOMPARE(points->front().points, batch.series.front().points);
    const auto series = fixture.cache->samples().bins(hourFrom(kNoon, 20min));
    const auto& bins = series->front().bins;
    QCOMPARE(bins[0].observed, Duration{10min});
    QCOMPARE(bins[0].mean, 10.0);
    QCOMPARE(bins[1].observed, Duration{20min});
    QCOMPARE(bins[2].observed, Duration{5min});
    QCOMPARE(bins[2].mean, 7.5);
}

void tst_Bins::holdReachesOverTheHourAndTheWindow() {
    Fixture fixture;
    fixture.put(sampleAt(kNoon - 30s, 6));
    const auto series = fixture.cache->samples().bins(hourFrom(kNoon, 1h));
    VERIFY_RESULT(series);
    QCOMPARE(series->front().bins[0].observed.count(), 120'000);
    QCOMPARE(series->front().bins[0].mean, 6.0);
    SampleQuery before;
    before.window = {kNoon - 1h, kNoon - 10s};
    const auto cut = fixture.cache->samples().bins(before);
    VERIFY_RESULT(cut);
    QCOMPARE(cut->front().bins[0].observed.count(), 20'000);
}

void tst_Bins::queryFilters() {
    Fixture fixture;
    fixture.put(sampleAt(kNoon, 1, {kLumi, Metric::queueGpus, "ee", "eligible"}));
    fixture.put(sampleAt(kNoon, 2, {kLumi, Metric::queueGpus, "ee", "held"}));
    fixture.put(sampleAt(kNoon, 3, {kLumi, Metric::queueJobs, "pl", "held"}));
    const auto count = [&](auto change) {
        SampleQuery query = hourFrom(kNoon, 1h);
        change(query);
        return fixture.cache->samples().points(query)->size();
    };
    QCOMPARE(count([](SampleQuery&) {}), 3U);
    QCOMPARE(count([](SampleQuery& q) { q.metrics = {Metric::queueGpus}; }), 2U);
    QCOMPARE(count([](SampleQuery& q) { q.account = "pl"; }), 1U);
    QCOMPARE(count([](SampleQuery& q) { q.qualifier = "held"; }), 2U);
    QCOMPARE(count([](SampleQuery& q) { q.system = SystemId("alps"); }), 0U);
}

void tst_Bins::binsEqualBruteForce_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

/// A model that asks for each second on its own.
void tst_Bins::binsEqualBruteForce() {
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    constexpr int kLength = 4 * 3600;
    std::map<int, std::pair<int, int>> model; // second -> value, interval in seconds
    std::vector<Batch> batches;
    for (int second = 0; second < kLength; second += 1 + below(400)) {
        const int interval = below(2) == 0 ? 60 : 20;
        model[second] = {below(100), interval};
        Batch batch = sampleAt(kNoon + std::chrono::seconds{second}, model[second].first);
        batch.interval = std::chrono::seconds{interval};
        batches.push_back(batch);
    }
    std::ranges::shuffle(batches, random);
    Fixture fixture;
    for (Batch& batch : batches) {
        fixture.offer(std::move(batch));
    }
    QVERIFY(fixture.cache->flush());

    const int from = below(3600);
    const int width = 60 + below(4000);
    SampleQuery query;
    query.window = {kNoon + std::chrono::seconds{from}, kNoon + std::chrono::seconds{kLength}};
    query.every = std::chrono::seconds{width};
    const auto series = fixture.cache->samples().bins(query);
    VERIFY_RESULT(series);
    const auto& bins = series->front().bins;
    QCOMPARE(int(bins.size()), (kLength - from + width - 1) / width);
    const auto seen = [&](int second) {
        auto held = model.upper_bound(second);
        return held != model.begin() && [&] {
            --held;
            return 2 * (second - held->first) < 5 * held->second.second;
        }();
    };
    for (int b = 0; b < int(bins.size()); ++b) {
        int gaps = 0;
        int samples = 0;
        for (int s = from + b * width; s < std::min(from + (b + 1) * width, kLength); ++s) {
            gaps += !seen(s) && (s == from || seen(s - 1)) ? 1 : 0;
            samples += (s == from && seen(s)) || (s > from && model.contains(s)) ? 1 : 0;
        }
        QCOMPARE(bins[std::size_t(b)].gaps, gaps);
        QCOMPARE(bins[std::size_t(b)].samples, samples);
        double sum = 0;
        int observed = 0;
        for (int s = from + b * width; s < std::min(from + (b + 1) * width, kLength); ++s) {
            auto held = model.upper_bound(s);
            if (held == model.begin()) {
                continue;
            }
            --held;
            if (2 * (s - held->first) >= 5 * held->second.second) {
                continue;
            }
            sum += held->second.first;
            ++observed;
        }
        QCOMPARE(bins[std::size_t(b)].observed.count(), observed * 1000);
        if (observed > 0) {
            QVERIFY(std::abs(bins[std::size_t(b)].mean - sum / observed) < 1e-9);
        }
    }
}

/// What is fetched of the past fills holes; it is never put over what was seen more finely. Finer
/// than what is there, it is.
void tst_Bins::thePastIsNeverCoarserThanWhatWasSeen() {
    Fixture fixture;
    const auto put = [&](Instant from, Duration every, int count, double value, bool past) {
        Batch batch = pollAt(from);
        batch.interval = past ? every * 2 / 5 : every; // as a mean over a step is
        batch.backfill = past;
        SeriesSamples series{{kLumi, Metric::gpusAllocated, {}, {}}, {}};
        for (int i = 0; i < count; ++i) {
            series.points.push_back({from + every * i, value});
        }
        batch.series = {series};
        fixture.put(batch);
    };
    const auto mean = [&](Window window) {
        SampleQuery query;
        query.system = kLumi;
        query.metrics = {Metric::gpusAllocated};
        query.window = window;
        query.every = window.length();
        return fixture.cache->samples().bins(query).value().at(0).bins.at(0).mean;
    };
    put(kNoon + 17s, 1min, 120, 8, false); // live, until two hours after noon
    put(kNoon, 1h, 3, 100, true);
    QCOMPARE(mean({kNoon + 17s, kNoon + 2h}), 8.0);
    QCOMPARE(mean({kNoon + 2h + 5min, kNoon + 3h}), 100.0); // where nobody looked
    put(kNoon + 2h + 10min, 1min, 50, 6, true);
    QCOMPARE(mean({kNoon + 2h + 10min, kNoon + 3h}), 6.0);
    QCOMPARE(mean({kNoon + 17s, kNoon + 2h}), 8.0);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Bins)
#include "tst_Bins.moc"
