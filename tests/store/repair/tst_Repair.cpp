// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/repair/DamagedCache.h"

namespace ff::store {
/// A new cache of what is left of a damaged one; and the damaged one stays what it is.
class tst_Repair : public QObject, private DamagedCache {
    Q_OBJECT

private slots:
    void init() { fill(); }
    void aSoundCacheIsCopied();
    void aBadPageCostsWhatStandsInIt_data();
    void aBadPageCostsWhatStandsInIt();
    void aDamagedBlockIsLeftOutAndNamed();
    void aBadHeaderIsMended_data();
    void aBadHeaderIsMended();
    void withoutItsSchemaTheBackupTakesItsPlace();
    void aCutFileGivesWhatItHas();
    void theBackupFillsInWhatIsGone();
    void whatWasDeletedIsNotBroughtBack();
};

void tst_Repair::aSoundCacheIsCopied() {
    const auto cache = repaired();
    QVERIFY(cache);
    QVERIFY(m_result.lost.empty());
    m_fixture->reopen();
    std::mt19937_64 random{1};
    const auto differs =
        Answers(cache->samples()).differFrom(Answers(m_fixture->cache->samples()), 20, random);
    QVERIFY2(differs.empty(), differs.c_str());
    QCOMPARE(jobsOf(*cache), m_jobs);
    QCOMPARE(usedOf(*cache), m_used);
    QCOMPARE(cache->notes().notes({}, {kMonth - 1h, kMonth + 1h})->size(), std::size_t{1});
    isSound(*cache);
}

void tst_Repair::aBadPageCostsWhatStandsInIt_data() {
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("pages");
    for (const char* table : {"job", "sample_chunk", "sample_hour", "poll"}) {
        QTest::addRow("%s", table) << QByteArray(table) << 1;
    }
    for (const char* table : {"job", "sample_chunk"}) {
        QTest::addRow("%s, three of them", table) << QByteArray(table) << 3;
    }
}

void tst_Repair::aBadPageCostsWhatStandsInIt() {
    QFETCH(const QByteArray, table);
    QFETCH(const int, pages);
    const auto leaves = pagesOf(file(), table.constData());
    QVERIFY(leaves.size() > std::size_t(pages));
    for (int i = 0; i < pages; ++i) {
        const std::size_t which = std::size_t(i + 1) * leaves.size() / std::size_t(pages + 1);
        overwrite(file(), (leaves[which] - 1) * kPage, QByteArray(kPage, '\x55'));
    }
    const auto cache = repaired();
    QVERIFY(cache);
    isSound(*cache);
    QVERIFY(!m_result.lost.empty());
    QCOMPARE(m_result.lost.front().what, "table " + table.toStdString());
    if (table == "job") {
        QVERIFY(jobsOf(*cache) < m_jobs && jobsOf(*cache) > m_jobs / 2);
        QCOMPARE(usedOf(*cache), std::int64_t(jobsOf(*cache)) * 1200);
    } else {
        QCOMPARE(jobsOf(*cache), m_jobs);
    }
    if (table.startsWith("sample")) {
        QVERIFY(!lostHours().empty());
        // What is gone is asked for again.
        const Damage lost = lostHours().front();
        QVERIFY(cache->polls().observed(kLumi, lost.window)->empty());
        QVERIFY(!cache->polls().observed(kLumi, {kMonth, kMonth + 7 * 24h})->empty());
    } else {
        QVERIFY(lostHours().empty());
    }
}

void tst_Repair::aDamagedBlockIsLeftOutAndNamed() {
    {
        Database database(file(), SQLITE_OPEN_READWRITE);
        execute(database, "UPDATE sample_chunk SET points = x'0102' WHERE id = (SELECT id FROM "
                          "sample_chunk WHERE series = (SELECT id FROM series WHERE account <> '') "
                          "ORDER BY first_hour LIMIT 1)");
    }
    const auto cache = repaired();
    QVERIFY(cache);
    isSound(*cache);
    QVERIFY(!lostHours().empty());
    for (const Damage& each : lostHours()) {
        QCOMPARE(each.account, kAccount.account);
        QCOMPARE(each.what, std::string("samples: account_gpus_allocated"));
        QVERIFY(each.window.from >= kMonth && each.window.to <= kMonth + 24h);
    }
    for (const SeriesInfo& info : cache->samples().series().value()) {
        const auto before = std::ranges::find(m_series, info.key, &SeriesInfo::key);
        QCOMPARE(info.count < before->count, info.key == kAccount);
    }
}

void tst_Repair::aBadHeaderIsMended_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("magic") << 3 << QByteArray("\xff");
    QTest::newRow("size of pages") << 16 << QByteArray("\x03\x07");
    QTest::newRow("format") << 18 << QByteArray("\x09\x09");
    QTest::newRow("fractions") << 21 << QByteArray("\x01\x01\x01");
    QTest::newRow("format of the schema") << 47 << QByteArray("\x77");
    QTest::newRow("kind of application") << 68 << QByteArray("abcd");
    QTest::newRow("all of it") << 0 << QByteArray(100, 'x');
}

void tst_Repair::aBadHeaderIsMended() {
    QFETCH(const int, at);
    QFETCH(const QByteArray, bytes);
    overwrite(file(), at, bytes);
    QVERIFY(!Cache::open(file(), {}));
    const auto cache = repaired();
    QVERIFY(cache);
    QVERIFY(m_result.lost.empty());
    QCOMPARE(jobsOf(*cache), m_jobs);
    isSound(*cache);
}

void tst_Repair::withoutItsSchemaTheBackupTakesItsPlace() {
    std::filesystem::copy_file(file(), beside("backup.sqlite"));
    overwrite(file(), 100, QByteArray(kPage - 100, 'x'));
    const auto made = repair({file(), beside("new.sqlite"), {}});
    QVERIFY(!made);
    QCOMPARE(made.error().where, file().string());
    QVERIFY(!std::filesystem::exists(beside("new.sqlite")));
    const auto cache = repaired(beside("backup.sqlite"));
    QVERIFY(cache);
    QVERIFY(m_result.isOfBackupAlone);
    QCOMPARE(jobsOf(*cache), m_jobs);
    QCOMPARE(cache->samples().series()->size(), m_series.size());
    isSound(*cache);
}

void tst_Repair::aCutFileGivesWhatItHas() {
    QFile stream(name(file()));
    QVERIFY(stream.resize(stream.size() * 3 / 4 / kPage * kPage + 17));
    const auto cache = repaired();
    QVERIFY(cache);
    isSound(*cache);
    QVERIFY(!m_result.lost.empty());
    QVERIFY2(m_result.rows > 400, QByteArray::number(qlonglong(m_result.rows)).constData());
}

void tst_Repair::theBackupFillsInWhatIsGone() {
    std::filesystem::copy_file(file(), beside("backup.sqlite"));
    m_fixture->reopen();
    Batch later = pollAt(kMonth + 8 * 24h);
    later.jobs = {jobOf(5000, kMonth + 8 * 24h)};
    m_fixture->put(std::move(later));
    closeWhole();
    for (const char* table : {"job", "sample_chunk", "sample_hour"}) {
        const auto leaves = pagesOf(file(), table);
        overwrite(file(), (leaves[leaves.size() / 2] - 1) * kPage, QByteArray(kPage, '\x55'));
    }
    const auto cache = repaired(beside("backup.sqlite"));
    QVERIFY(cache);
    isSound(*cache);
    QVERIFY(m_result.fromBackup > 0);
    QCOMPARE(jobsOf(*cache), m_jobs + 1); // the newer one too
    QVERIFY(lostHours().empty());
    for (const SeriesInfo& info : cache->samples().series().value()) {
        QCOMPARE(info.count, std::ranges::find(m_series, info.key, &SeriesInfo::key)->count);
    }
}

void tst_Repair::whatWasDeletedIsNotBroughtBack() {
    std::filesystem::copy_file(file(), beside("backup.sqlite"));
    m_fixture->reopen();
    const auto notes = m_fixture->cache->notes().notes({}, {kMonth - 1h, kMonth + 1h});
    VERIFY_RESULT(m_fixture->cache->notes().remove(notes->front().id));
    closeWhole();
    const auto leaves = pagesOf(file(), "job");
    overwrite(file(), (leaves[1] - 1) * kPage, QByteArray(kPage, '\x55'));
    const auto cache = repaired(beside("backup.sqlite"));
    QVERIFY(cache);
    QVERIFY(cache->notes().notes({}, {kMonth - 1h, kMonth + 1h})->empty());
    QCOMPARE(jobsOf(*cache), m_jobs);
}

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Repair)
#include "tst_Repair.moc"
