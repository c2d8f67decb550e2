// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/retention/JoinPoints.h"
#include "app/store/samples/PointChunk.h"
#include "tests/store/retention/OldSamples.h"

using namespace std::chrono_literals;

namespace ff::store {

/// Chunks of old hours become few, and each answer stays as it was.
class tst_JoinPoints final : public QObject {
    Q_OBJECT

private slots:
    void whatIsOldIsJoined();
    void partsFillAPage();
};

/// Chunks of old hours become few that fill pages of the file, and each answer stays as it was.
void tst_JoinPoints::whatIsOldIsJoined() {
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

void tst_JoinPoints::partsFillAPage() {
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

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_JoinPoints)
#include "tst_JoinPoints.moc"
