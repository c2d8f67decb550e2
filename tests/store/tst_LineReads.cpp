// SPDX-License-Identifier: GPL-3.0-only
// What of the file a question for lines reads: series by their names, and chunks that it has to
// unpack.
#include "app/store/base/Database.h"
#include "app/store/history/SeriesScan.h"
#include "app/store/samples/ChunkRow.h"
#include "tests/store/SealedMonth.h"

#include <sqlite3.h>

namespace ff::store {
namespace {

SampleQuery query(Window window, Duration every) {
    SampleQuery query;
    query.window = window;
    query.every = every;
    return query;
}

void change(const std::filesystem::path& file, const char* sql) {
    Database database(file, SQLITE_OPEN_READWRITE);
    execute(database, sql);
}

} // namespace

class tst_LineReads : public QObject {
    Q_OBJECT

private slots:
    /// A chunk inside a column is not unpacked: packed points that cannot be read are not missed,
    /// as long as the sum over the row agrees.
    void chunksInsideAColumnAreNotUnpacked();
    /// A damaged chunk is a gap, as it is for bins.
    void aDamagedChunkIsAGap();
    void aQuestionAboutASystemReadsItsSeriesAlone();
    void aQueryFindsWhatItNames();
};

void tst_LineReads::chunksInsideAColumnAreNotUnpacked() {
    Fixture fixture;
    fillThreeDays(fixture);
    fixture.close();
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        Statement rows(database, "SELECT " + std::string(ChunkRow::kColumns) +
                                     " FROM sample_chunk ORDER BY id LIMIT 1");
        QVERIFY(rows.step());
        ChunkRow row = ChunkRow::of(rows);
        const std::vector<std::uint8_t> nonsense(40, 0xff);
        row.points = nonsense;
        Statement update(database, "UPDATE sample_chunk SET points = ?, crc = ? WHERE id = ?");
        update.run(row.points, std::int64_t(row.checksum()), row.id);
    }
    fixture.reopen();
    const Window window{kMonth - 1h, kMonth + 72h};
    const auto whole = fixture.cache->lines().lines(query(window, Duration{0}));
    QCOMPARE(whole->front().columns.front().points, 72 * 60);
    QCOMPARE(whole->front().columns.front().max, 49.);
    const auto mean = fixture.cache->lines().means(query(window, Duration{0}));
    QCOMPARE(mean->front().bins.front().samples, 72 * 60);
    const auto fine = fixture.cache->lines().lines(query(window, 1h));
    QCOMPARE(fine->front().columns[1].points, 0); // there it would have to be
}

void tst_LineReads::aDamagedChunkIsAGap() {
    Fixture fixture;
    fillThreeDays(fixture);
    fixture.close();
    change(fixture.file(), "UPDATE sample_chunk SET max = max + 1 WHERE id = (SELECT min(id) FROM "
                           "sample_chunk)");
    fixture.reopen();
    const auto asked = query({kMonth - 1h, kMonth + 72h}, Duration{0});
    const LineColumn column = fixture.cache->lines().lines(asked)->front().columns.front();
    QCOMPARE(column.max, 49.);
    QCOMPARE(column.points, (72 - 16) * 60); // a chunk has sixteen hours
    QVERIFY(column.observed == fixture.cache->samples().bins(asked)->front().bins.front().observed);
}

void tst_LineReads::aQuestionAboutASystemReadsItsSeriesAlone() {
    Fixture fixture;
    Database database(fixture.file(), SQLITE_OPEN_READONLY);
    SampleQuery asked;
    asked.metrics = {Metric::gpusAllocated, Metric::gpuBusy};
    for (const bool isOfOne : {true, false}) {
        asked.system = isOfOne ? std::optional(kLumi) : std::nullopt;
        const Statement rows = seriesOf(database, asked);
        Statement plan(database, std::string("EXPLAIN QUERY PLAN ") + sqlite3_sql(rows.handle()));
        std::string steps;
        while (plan.step()) {
            steps += plan.text(3) + "\n";
        }
        QVERIFY2(steps.contains("(system=? AND metric=?)"), steps.c_str());
        QVERIFY2(!steps.contains("SCAN series"), steps.c_str());
        QVERIFY2(!isOfOne || !steps.contains("SCAN"), steps.c_str());
    }
}

void tst_LineReads::aQueryFindsWhatItNames() {
    Fixture fixture;
    Batch batch = pollAt(kMonth);
    const SeriesKey other{SystemId("vega"), Metric::gpusAllocated, {}, {}};
    for (const SeriesKey& key : {kAllocated, kBusy, kShare, kAccount}) {
        batch.series.push_back({key, {{kMonth, 1}}});
    }
    fixture.put(batch);
    batch.system = other.system;
    batch.series = {{other, {{kMonth, 1}}}};
    fixture.put(batch);
    const auto count = [&](auto&& set) {
        SampleQuery asked = query({kMonth - 1h, kMonth + 1h}, 1h);
        set(asked);
        return fixture.cache->lines().lines(asked)->size();
    };
    QCOMPARE(count([](SampleQuery&) {}), 5U);
    QCOMPARE(count([](SampleQuery& asked) { asked.system = kLumi; }), 4U);
    QCOMPARE(count([](SampleQuery& asked) { asked.system = SystemId("none"); }), 0U);
    QCOMPARE(count([](SampleQuery& asked) { asked.metrics = {Metric::gpusAllocated}; }), 2U);
    QCOMPARE(count([](SampleQuery& asked) { asked.account = kAccount.account; }), 1U);
    QCOMPARE(count([](SampleQuery& asked) { asked.account = ""; }), 4U);
    QCOMPARE(count([](SampleQuery& asked) { asked.qualifier = kBusy.qualifier; }), 1U);
    QCOMPARE(count([](SampleQuery& asked) {
                 asked.system = kLumi;
                 asked.metrics = {Metric::gpuBusy, Metric::gpusAllocated};
                 asked.qualifier = "";
             }),
             1U);
}

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_LineReads)
#include "tst_LineReads.moc"
