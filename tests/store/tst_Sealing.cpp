// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/samples/ChunkRow.h"
#include "tests/store/Fixture.h"

#include <sqlite3.h>

#include <random>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kMonth = at("2026-03-01T00:00:00Z");
constexpr int kDays = 31;
const SeriesKey kAllocated{kLumi, Metric::gpusAllocated, {}, {}};
const SeriesKey kBusy{kLumi, Metric::gpuBusy, {}, "dcgm-util"};
const SeriesKey kShare{kLumi, Metric::gpuBusyAllocated, {}, "amd"};
const SeriesKey kAccount{kLumi, Metric::accountGpusAllocated, "project_465000001", {}};
const SeriesKey kHourly{kLumi, Metric::queueGpuHours, {}, {}};

std::int64_t number(const std::filesystem::path& file, const std::string& sql) {
    Database database(file, SQLITE_OPEN_READWRITE);
    Statement statement(database, sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t chunksOf(const Fixture& fixture) {
    return number(fixture.file(), "SELECT count(*) FROM sample_chunk");
}

std::int64_t blocksOf(const Fixture& fixture) {
    return number(fixture.file(), "SELECT count(*) FROM sample_hour");
}

bool areSame(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

/// What samples() and knownAsOf() answer, compared to the bit.
class Answers final {
public:
    explicit Answers(const SampleHistory& history)
        : m_history(history) {}

    /// The first question that the other answers otherwise; empty: none.
    [[nodiscard]] std::string differFrom(const Answers& other, int windows,
                                         std::mt19937_64& random) const {
        std::vector<SampleQuery> queries;
        for (const Duration every : {Duration{7min}, Duration{0}}) {
            queries.push_back(query({kMonth, kMonth + kDays * 24h}, every));
        }
        queries.push_back(query({kMonth + 17min + 3s, kMonth + 9 * 24h}, 1h));
        queries.push_back(query({kMonth - 48h, kMonth + 1h}, 1min));
        for (int i = 0; i < windows; ++i) {
            const auto from = kMonth + Duration{std::int64_t(random() % (kDays * 86'400'000ULL))};
            const Duration length{std::int64_t(random() % (1ULL << (16 + i % 14)))};
            queries.push_back(query({from, from + length}, length / 50));
        }
        for (const SampleQuery& asked : queries) {
            const auto where = toIso8601(asked.window.from) + " to " + toIso8601(asked.window.to);
            if (!areSameBins(*m_history.bins(asked), *other.m_history.bins(asked))) {
                return "bins of " + where;
            }
            if (!areSamePoints(*m_history.points(asked), *other.m_history.points(asked))) {
                return "points of " + where;
            }
        }
        const auto isSameLatest = [](const LatestValue& a, const LatestValue& b) {
            return a.key == b.key && a.point.at == b.point.at && a.interval == b.interval &&
                   areSame(a.point.value, b.point.value);
        };
        if (!std::ranges::equal(*m_history.latest(), *other.m_history.latest(), isSameLatest)) {
            return "latest";
        }
        const auto isSameSeries = [](const SeriesInfo& a, const SeriesInfo& b) {
            return a.key == b.key && a.first == b.first && a.last == b.last && a.count == b.count;
        };
        if (!std::ranges::equal(*m_history.series(), *other.m_history.series(), isSameSeries)) {
            return "series";
        }
        return {};
    }

private:
    static SampleQuery query(Window window, Duration every) {
        SampleQuery query;
        query.window = window;
        query.every = every;
        return query;
    }
    static bool areSameBins(const std::vector<SeriesBins>& a, const std::vector<SeriesBins>& b) {
        const auto isSameBin = [](const Bin& one, const Bin& two) {
            return areSame(one.mean, two.mean) && areSame(one.min, two.min) &&
                   areSame(one.max, two.max) && one.observed == two.observed &&
                   one.samples == two.samples && one.gaps == two.gaps;
        };
        return std::ranges::equal(a, b, [&](const SeriesBins& one, const SeriesBins& two) {
            return one.key == two.key && std::ranges::equal(one.bins, two.bins, isSameBin);
        });
    }
    static bool areSamePoints(const std::vector<SeriesSamples>& a,
                              const std::vector<SeriesSamples>& b) {
        const auto isSamePoint = [](const Point& one, const Point& two) {
            return one.at == two.at && areSame(one.value, two.value) &&
                   areSame(one.coverage, two.coverage);
        };
        return std::ranges::equal(a, b, [&](const SeriesSamples& one, const SeriesSamples& two) {
            return one.key == two.key && std::ranges::equal(one.points, two.points, isSamePoint);
        });
    }

    const SampleHistory& m_history;
};

/// What a site would send in a month: counts, ratios of any kind, an account that comes and goes,
/// history by the hour with coverage below 1, gaps, and times that are not quite on the minute.
class Site final {
public:
    /// The polls of a day, an hour a batch.
    std::vector<Batch> day(int day) {
        std::vector<Batch> batches;
        for (int hour = 0; hour < 24; ++hour) {
            const Instant from = kMonth + day * 24h + hour * 1h;
            Batch batch = pollAt(from + 1h);
            batch.series = {{kAllocated, {}}, {kBusy, {}}, {kShare, {}}, {kAccount, {}}};
            m_isSilent = m_random() % (m_isSilent ? 3 : 40) == 0 ? !m_isSilent : m_isSilent;
            for (int minute = 0; minute < 60; ++minute) {
                if (m_isSilent || m_random() % 200 == 0) {
                    continue;
                }
                add(batch, from + minute * 1min + Duration{std::int64_t(m_random() % 900)});
            }
            std::erase_if(batch.series,
                          [](const SeriesSamples& samples) { return samples.points.empty(); });
            batches.push_back(std::move(batch));
        }
        return batches;
    }
    /// Of days long past: by the hour, and weighed.
    Batch past() {
        Batch batch = pollAt(kMonth + kDays * 24h);
        batch.backfill = true;
        batch.interval = 1h;
        auto& samples = batch.series.emplace_back(SeriesSamples{kHourly, {}});
        for (int hour = -40 * 24; hour < kDays * 24; ++hour) {
            if (m_random() % 20 != 0) {
                samples.points.push_back({kMonth + hour * 1h, double(m_random() % 1000) / 3,
                                          double(m_random() % 10'001) / 10'000});
            }
        }
        return batch;
    }
    /// Comes late: new points between old ones, and other values of the same time.
    Batch late(int days) {
        Batch batch = pollAt(kMonth + days * 24h);
        batch.backfill = true;
        for (const SeriesKey& key : {kAllocated, kBusy, kShare}) {
            auto& samples = batch.series.emplace_back(SeriesSamples{key, {}});
            for (int i = 0; i < 5; ++i) {
                const auto millis = std::int64_t(m_random() % (std::uint64_t(days) * 86'400'000));
                samples.points.push_back({kMonth + Duration{millis}, double(m_random() % 100)});
            }
        }
        return batch;
    }

private:
    void add(Batch& batch, Instant when) {
        m_gpus += m_random() % 3 == 0 ? double(m_random() % 33) - 16 : 0;
        batch.series[0].points.push_back({when, m_gpus});
        batch.series[1].points.push_back({when, double(600 + m_random() % 60) / 1000});
        batch.series[2].points.push_back({when, double(m_random() % 8) / 7, 0.75});
        if (m_random() % 4 != 0) {
            batch.series[3].points.push_back({when, double(m_random() % 9 == 0 ? 8 : 4)});
        } else if (m_random() % 50 == 0) {
            batch.series[3].points.push_back({when, -0.});
        }
    }

    std::mt19937_64 m_random{20'261'127};
    double m_gpus = 8000;
    bool m_isSilent = false;
};

} // namespace

class tst_Sealing : public QObject {
    Q_OBJECT

private slots:
    void answersStayTheSame();
    void aCacheOfAnOlderVersionIsSealed();
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
            Batch copy = batch;
            while (!fixture->cache->offer(copy)) {
                QVERIFY(fixture->cache->flush());
            }
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
                          "PRAGMA user_version=19");
        execute(database, "UPDATE sample_hour SET crc = NULL WHERE hour % 2 = 0");
    }
    for (int i = 0; i < 10; ++i) {
        fixture.reopen();
    }
    QTRY_COMPARE(chunksOf(fixture), 4 + 6);
    QTRY_COMPARE(blocksOf(fixture), 8 + 6 * 3);
    QCOMPARE(hourlyMeans(fixture), hours());
    QVERIFY(fixture.cache->check().damage()->empty());
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
    QTRY_COMPARE(chunksOf(fixture), 8);
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
