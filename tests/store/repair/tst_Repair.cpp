// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"
#include "app/store/repair/DamagedCopy.h"
#include "app/store/repair/Repair.h"
#include "tests/store/SealedMonth.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>

#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

constexpr qint64 kPage = 4096;

QString name(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

QByteArray content(const std::filesystem::path& file) {
    QFile stream(name(file));
    return stream.open(QFile::ReadOnly) ? stream.readAll() : QByteArray();
}

void overwrite(const std::filesystem::path& file, qint64 at, const QByteArray& bytes) {
    QFile stream(name(file));
    QVERIFY(stream.open(QFile::ReadWrite) && stream.seek(at));
    QCOMPARE(stream.write(bytes), bytes.size());
}

JobRecord jobOf(int number, Instant submit) {
    JobRecord job;
    job.id = std::uint64_t(number);
    job.submit = submit;
    job.start = submit;
    job.end = submit + 600s;
    job.observed = submit + 600s;
    job.state = JobState::completed;
    job.account = "account" + std::to_string(number % 7);
    job.gpus = 2;
    return job;
}

std::vector<std::int64_t> pagesOf(const std::filesystem::path& file, const char* table) {
    Database database(file, SQLITE_OPEN_READONLY);
    std::vector<std::int64_t> pages;
    Statement rows(database, "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' "
                             "ORDER BY pageno");
    for (rows.bind(std::string_view(table)); rows.step();) {
        pages.push_back(rows.integer(0));
    }
    return pages;
}

std::size_t jobsOf(const Cache& cache) {
    return cache.jobs().jobs(kLumi, {kMonth - 24h, kMonth + 100 * 24h}, 10'000'000)->size();
}

std::int64_t usedOf(const Cache& cache) {
    std::int64_t seconds = 0;
    for (const UsageRow& row :
         cache.jobs().usage({kLumi, {kMonth - 24h, kMonth + 100 * 24h}, {}}).value()) {
        seconds += row.deviceSeconds;
    }
    return seconds;
}

} // namespace

/// A new cache of what is left of a damaged one; and the damaged one stays what it is.
class tst_Repair : public QObject {
    Q_OBJECT

private slots:
    void init();
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
    void aBackupOfAnotherCacheIsRefused();
    void nothingIsWrittenOver();
    void othersFilesBesideItStay();
    void aKilledRepairLeavesNothingForLong();
    void aCacheInUseIsRefused();

private:
    [[nodiscard]] std::filesystem::path file() const { return m_fixture->file(); }
    [[nodiscard]] std::filesystem::path beside(const char* as) const {
        return file().parent_path() / as;
    }
    /// Repairs what is closed, and opens what comes of it.
    std::unique_ptr<Cache> repaired(std::optional<std::filesystem::path> backup = {}) {
        const QByteArray before = content(file());
        const auto made = repair({file(), beside("new.sqlite"), std::move(backup)});
        if (!made) {
            qWarning("%s", made.error().detail.c_str());
            return nullptr;
        }
        m_result = *made;
        if (content(file()) != before) {
            qWarning("the damaged file was changed");
            return nullptr;
        }
        const QStringList left = QDir(name(file().parent_path())).entryList({u"new.sqlite.*"_qs});
        if (!left.isEmpty()) {
            qWarning("left behind: %s", qPrintable(left.join(u' ')));
            return nullptr;
        }
        auto cache = Cache::open(beside("new.sqlite"), {});
        return cache ? std::move(*cache) : nullptr;
    }
    /// So that all is in the file itself, and nothing in its journal.
    void closeWhole() {
        m_fixture->close();
        Database database(file(), SQLITE_OPEN_READWRITE);
        execute(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    static void isSound(Cache& cache) {
        QVERIFY(cache.check().damage()->empty());
        QVERIFY(cache.check().verify()->empty());
    }
    [[nodiscard]] std::vector<Damage> lostHours() const {
        std::vector<Damage> hours;
        std::ranges::copy_if(m_result.lost, std::back_inserter(hours),
                             [](const Damage& each) { return !each.window.empty(); });
        return hours;
    }

    std::unique_ptr<Fixture> m_fixture;
    Repaired m_result;
    std::size_t m_jobs = 0;
    std::int64_t m_used = 0;
    std::vector<SeriesInfo> m_series;
};

/// A week of samples in chunks, and jobs over many pages.
void tst_Repair::init() {
    m_result = {};
    m_fixture = std::make_unique<Fixture>();
    Site site;
    for (int day = 0; day < 7; ++day) {
        for (Batch& batch : site.day(day)) {
            m_fixture->put(std::move(batch));
        }
    }
    Batch jobs = pollAt(kMonth + 7 * 24h);
    for (int number = 1; number <= 3000; ++number) {
        jobs.jobs.push_back(jobOf(number, kMonth + number * 3min));
    }
    m_fixture->put(std::move(jobs));
    QVERIFY(m_fixture->cache->notes().keep({0, kLumi, kMonth, "kept", {}}));
    VERIFY_RESULT(m_fixture->cache->seal());
    m_jobs = jobsOf(*m_fixture->cache);
    m_used = usedOf(*m_fixture->cache);
    m_series = m_fixture->cache->samples().series().value();
    QCOMPARE(m_jobs, std::size_t{3000});
    closeWhole();
}

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

void tst_Repair::aBackupOfAnotherCacheIsRefused() {
    Fixture other;
    Batch batch = pollAt(kMonth);
    batch.system = SystemId{"vega"};
    other.put(std::move(batch));
    other.close();
    const auto leaves = pagesOf(file(), "job");
    overwrite(file(), (leaves[1] - 1) * kPage, QByteArray(kPage, '\x55'));
    const auto made = repair({file(), beside("new.sqlite"), other.file()});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::wrongSystem);
    QVERIFY(!std::filesystem::exists(beside("new.sqlite")));
}

void tst_Repair::nothingIsWrittenOver() {
    std::filesystem::copy_file(file(), beside("new.sqlite"));
    const auto made = repair({file(), beside("new.sqlite"), {}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::fileUnwritable);
    QVERIFY(content(beside("new.sqlite")) == content(file()));
}

/// Neither a file of a similar name is taken for its own, nor one that an earlier repair left.
void tst_Repair::othersFilesBesideItStay() {
    m_fixture->close();
    for (const char* name : {"new.sqlite.part", "new.sqlite.part-damaged", "new.sqlite.parted"}) {
        QFile other(QString::fromStdString(beside(name).string()));
        QVERIFY(other.open(QFile::WriteOnly));
        QCOMPARE(other.write("mine"), 4);
    }
    VERIFY_RESULT(repair({file(), beside("new.sqlite"), {}}));
    QDir folder(QString::fromStdString(file().parent_path().string()));
    for (const char* name : {"new.sqlite.part", "new.sqlite.part-damaged", "new.sqlite.parted"}) {
        QCOMPARE(content(beside(name)), QByteArray("mine"));
        folder.remove(QLatin1String(name));
    }
    QVERIFY2(folder.entryList({QStringLiteral("new.sqlite.part*")}).isEmpty(),
             qPrintable(folder.entryList().join(QLatin1Char(' '))));
}

void tst_Repair::aKilledRepairLeavesNothingForLong() {
    m_fixture->close();
    QDir folder(name(file().parent_path()));
    const auto left = [&] { return folder.entryList({u"new.sqlite.part-*"_qs}); };
    const pid_t killed = ::fork();
    if (killed == 0) {
        const auto made = FolderBeside::make(beside("new.sqlite"));
        ::_exit(made && (*made)->copy(file(), "damaged.sqlite") ? 0 : 1);
    }
    int status = 1;
    QCOMPARE(::waitpid(killed, &status, 0), killed);
    QCOMPARE(status, 0);
    QCOMPARE(left().size(), 1);
    const QString first = left().front();
    QVERIFY(folder.mkdir(u"new.sqlite.part-abcdef"_qs)); // without a mark: another's
    {
        const auto running = FolderBeside::make(beside("new.sqlite"));
        VERIFY_RESULT(running);
        QVERIFY(!folder.exists(first));
        QCOMPARE(left().size(), 2);
        VERIFY_RESULT(repair({file(), beside("new.sqlite"), {}})); // leaves the running one its own
        QCOMPARE(left().size(), 2);
    }
    QCOMPARE(left(), QStringList{u"new.sqlite.part-abcdef"_qs});
}

void tst_Repair::aCacheInUseIsRefused() {
    m_fixture->reopen();
    const auto made = repair({file(), beside("new.sqlite"), {}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::cacheLocked);
}

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Repair)
#include "tst_Repair.moc"
