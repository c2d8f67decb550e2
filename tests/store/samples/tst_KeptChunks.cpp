// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/KeptChunks.h"

#include <QTest>

namespace ff::store {
namespace {

KeptChunks::Chunk chunkOf(std::size_t points, double coverage = 1) {
    std::vector<StoredPoint> all;
    for (std::size_t i = 0; i < points; ++i) {
        all.push_back({std::int64_t(i) * 60'000, double(i), 60'000, coverage});
    }
    return std::make_shared<const UnpackedChunk>(all);
}

constexpr std::size_t kMost = 100'000; ///< bytes

} // namespace

/// Chunks that were unpacked are there for the next question, as many as there is room for.
class tst_KeptChunks final : public QObject {
    Q_OBJECT

private slots:
    void givesWhatWasKept() {
        KeptChunks kept(kMost);
        QVERIFY(!kept.find(1, 7));
        const auto chunk = chunkOf(960);
        kept.keep(1, 7, chunk);
        QVERIFY(kept.find(1, 7) == chunk);
        QVERIFY(!kept.find(1, 8)); // another one of the same number
        const auto other = chunkOf(10);
        kept.keep(1, 8, other);
        QVERIFY(kept.find(1, 8) == other);
        QVERIFY(!kept.find(1, 7));
        QVERIFY(kept.bytes() < 1000);
    }

    void theOneThatWasWantedLongestAgoGoes() {
        KeptChunks kept(kMost);
        for (std::int64_t id = 0; id < 100; ++id) {
            kept.keep(id, 0, chunkOf(960));
            QVERIFY(kept.find(0, 0)); // wanted again and again
            QVERIFY(kept.bytes() <= kMost);
        }
        QVERIFY(kept.find(99, 0) && kept.find(98, 0));
        QVERIFY(!kept.find(50, 0));
        kept.keep(200, 0, chunkOf(60'000)); // larger than all of it
        QVERIFY(!kept.find(200, 0));
        QVERIFY(kept.find(0, 0));
    }

    /// A chunk of which points count in part, or have intervals of their own, is kept as it is.
    void pointsComeBackExactly() {
        std::vector<StoredPoint> points{
            {-7'200'000, 1.5, 60'000, 1}, {-7'140'000, -0.0, 60'000, 1}, {5, 3, 60'000, 1}};
        for (const auto& change :
             {StoredPoint{5, 3, 60'000, 1}, StoredPoint{5, 3, 60'000, 0.5},
              StoredPoint{5, 3, 30'000, 1}, StoredPoint{6'000'000'000, 3, 60'000, 1}}) {
            points.back() = change;
            const UnpackedChunk chunk(points);
            QCOMPARE(chunk.size(), points.size());
            std::vector<StoredPoint> back;
            chunk.give(0, chunk.size(), [&](const StoredPoint& point) { back.push_back(point); });
            QVERIFY(back == points);
            QVERIFY(std::signbit(back[1].value));
            QCOMPARE(chunk.firstOfHour(-2), 0U);
            QCOMPARE(chunk.firstOfHour(-1), 2U);
            QCOMPARE(chunk.firstOfHour(10'000), 3U);
        }
        QVERIFY(chunkOf(960)->bytes() == 960U * 12);
        QVERIFY(chunkOf(960, 0.5)->bytes() == 960U * sizeof(StoredPoint));
    }
};

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_KeptChunks)
#include "tst_KeptChunks.moc"
