// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"
#include "app/store/writer/OpenWriter.h"
#include "app/store/writer/Rescue.h"
#include "tests/store/Fixture.h"

#include <QDir>
#include <QFile>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kNoon = at("2026-03-01T12:00:00Z");
const SourceId kSource("lumi-prometheus");

QString path(const Fixture& fixture, const char* ending = "") {
    return QString::fromStdString(fixture.file().string()) + QLatin1String(ending);
}

std::size_t pollsOf(const Cache& cache) {
    const auto outcomes = cache.polls().outcomes(kSource, {kNoon - 1h, kNoon + 24h});
    return outcomes ? outcomes->size() : 0;
}

std::size_t pollsIn(const std::filesystem::path& file) {
    const auto cache = openToRead(file);
    return cache ? pollsOf(**cache) : 0;
}

/// "cache.rescued-....sqlite" beside the fixture's cache; empty: there is none.
std::filesystem::path rescued(const Fixture& fixture) {
    const QDir folder(QString::fromStdString(fixture.file().parent_path().string()));
    const auto names = folder.entryList({QStringLiteral("cache.rescued-*Z.sqlite")});
    return names.size() == 1 ? folder.filePath(names.front()).toStdString() : std::string();
}

} // namespace

/// Other programs delete, replace and damage the files of a cache that is open.
class tst_FileChanges : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aDeletedFileIsWrittenAgain_data();
    void aDeletedFileIsWrittenAgain();
    void whatCameMeanwhileIsLeftAlone();
    void theLastConnectionIsKept();
    void aReplacedFileIsLeftAlone();
    void aDamagedFileIsLeftAlone_data();
    void aDamagedFileIsLeftAlone();
    void aJournalMakesNoDatabaseOfAnotherFile();
    void aCutJournalCostsNoMore();
    void commandsGoOnToo();
    void anotherProgramFollows();
    void isCopiedWhileItIsWritten();

private:
    Cache::Options options() {
        Cache::Options result;
        result.trouble = [this](const Error& error) { m_said = error; };
        return result;
    }
    static void poll(Fixture& fixture, int number) {
        Batch batch = pollAt(kNoon + number * 1min);
        batch.series = {{{kLumi, Metric::gpusAllocated, {}, {}}, {{kNoon + number * 1min, 7.}}}};
        fixture.put(std::move(batch));
    }

    Error m_said;
};

void tst_FileChanges::init() {
    m_said = {ErrorCode::none, {}, {}};
}

void tst_FileChanges::aDeletedFileIsWrittenAgain_data() {
    QTest::addColumn<QByteArrayList>("endings");
    QTest::addColumn<int>("code");
    QTest::newRow("the file") << QByteArrayList{""} << int(ErrorCode::cacheDeleted);
    QTest::newRow("all of it") << QByteArrayList{"", "-wal", "-shm"}
                               << int(ErrorCode::cacheDeleted);
    QTest::newRow("the journal") << QByteArrayList{"-wal"} << int(ErrorCode::journalDeleted);
}

void tst_FileChanges::aDeletedFileIsWrittenAgain() {
    QFETCH(const QByteArrayList, endings);
    QFETCH(const int, code);
    Fixture fixture(options());
    poll(fixture, 0);
    QCOMPARE(pollsOf(*fixture.cache), 1U); // a reader is open, too
    for (const QByteArray& ending : endings) {
        QVERIFY(QFile::remove(path(fixture, ending.constData())));
    }
    poll(fixture, 1);
    QCOMPARE(int(m_said.code), code);
    QCOMPARE(m_said.where, fixture.file().string());
    QCOMPARE(pollsOf(*fixture.cache), 2U);
    poll(fixture, 2);
    fixture.close();
    QCOMPARE(pollsIn(fixture.file()), 3U);
    QVERIFY(rescued(fixture).empty());
    QCOMPARE(int(QFile(path(fixture)).permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
}

/// A person puts a backup there, after it was seen that the file is gone.
void tst_FileChanges::whatCameMeanwhileIsLeftAlone() {
    Fixture fixture;
    poll(fixture, 0);
    fixture.close();
    auto open = openWriter(fixture.file());
    VERIFY_RESULT(open);
    std::filesystem::remove(fixture.file());
    const QByteArray backup(8192, 'b');
    QFile other(path(fixture));
    QVERIFY(other.open(QFile::WriteOnly));
    QCOMPARE(other.write(backup), backup.size());
    other.close();
    auto place = fixture.file();
    const auto said = rescue(FileState::gone, *open, place, kNoon);
    VERIFY_RESULT(said);
    QCOMPARE(said->code, ErrorCode::cacheReplaced);
    QVERIFY(place != fixture.file() && *open);
    open->reset();
    QCOMPARE(pollsIn(place), 1U);
    QVERIFY(other.open(QFile::ReadOnly));
    QVERIFY(other.readAll() == backup);
    QVERIFY(!QFile::exists(path(fixture, ".part")));
}

/// To a deleted file, until another one is there that can be opened.
void tst_FileChanges::theLastConnectionIsKept() {
    Fixture fixture;
    poll(fixture, 0);
    fixture.close();
    auto open = openWriter(fixture.file());
    VERIFY_RESULT(open);
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(path(fixture, ending));
    }
    const QDir folder;
    for (const char* ending : {"-shm", "-wal"}) { // in the way of a journal
        QVERIFY(folder.mkpath(path(fixture, ending) + QStringLiteral("/full")));
        auto place = fixture.file();
        QVERIFY(!rescue(FileState::gone, *open, place, kNoon));
        QVERIFY(*open);
        QVERIFY(place == fixture.file() && !std::filesystem::exists(place));
        QVERIFY(QDir(path(fixture, ending)).removeRecursively());
    }
    auto place = fixture.file();
    const auto said = rescue(FileState::gone, *open, place, kNoon);
    VERIFY_RESULT(said);
    QCOMPARE(said->code, ErrorCode::cacheDeleted);
    {
        // The old one, closed, took nothing of the new one with it.
        execute(**open, "UPDATE news SET commits = commits + 1");
        QVERIFY(QFile::exists(path(fixture, "-wal")) && QFile::exists(path(fixture, "-shm")));
    }
    open->reset();
    QCOMPARE(pollsIn(fixture.file()), 1U);
}

void tst_FileChanges::aReplacedFileIsLeftAlone() {
    Fixture other;
    poll(other, 5);
    other.close();
    Fixture fixture(options());
    poll(fixture, 0);
    QCOMPARE(pollsOf(*fixture.cache), 1U);
    std::filesystem::rename(other.file(), fixture.file());
    poll(fixture, 1);
    QCOMPARE(m_said.code, ErrorCode::cacheReplaced);
    QCOMPARE(m_said.detail, rescued(fixture).string());
    QCOMPARE(pollsOf(*fixture.cache), 2U);
    fixture.close();
    QCOMPARE(pollsIn(rescued(fixture)), 2U);
    QVERIFY(QFile::remove(path(fixture, "-wal"))); // of the file that is gone
    QCOMPARE(pollsIn(fixture.file()), 1U);
}

void tst_FileChanges::aDamagedFileIsLeftAlone_data() {
    QTest::addColumn<bool>("cut");
    QTest::newRow("cut") << true;
    QTest::newRow("overwritten") << false;
}

void tst_FileChanges::aDamagedFileIsLeftAlone() {
    QFETCH(const bool, cut);
    Fixture fixture(options());
    poll(fixture, 0);
    fixture.reopen(); // all is in the file itself
    poll(fixture, 1);
    QFile file(path(fixture));
    if (cut) {
        QVERIFY(file.resize(file.size() / 2));
    } else {
        QVERIFY(file.open(QFile::ReadWrite));
        QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
        file.close();
    }
    const auto before = file.size();
    poll(fixture, 2);
    QCOMPARE(m_said.code, ErrorCode::cacheDamaged);
    QCOMPARE(m_said.detail, rescued(fixture).string());
    poll(fixture, 3);
    QCOMPARE(pollsOf(*fixture.cache), 2U);
    fixture.close();
    QCOMPARE(pollsIn(rescued(fixture)), 2U);
    QCOMPARE(file.size(), before);
}

/// SQLite alone would take the first page from the journal, and write into the file later.
void tst_FileChanges::aJournalMakesNoDatabaseOfAnotherFile() {
    Fixture fixture;
    poll(fixture, 0);
    const QTemporaryDir folder;
    const QString left = folder.filePath(QStringLiteral("cache.sqlite"));
    QVERIFY(QFile::copy(path(fixture, "-wal"), left + QStringLiteral("-wal")));
    QFile file(left);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto opened = Cache::open(left.toStdString(), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::cacheUnusable);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll() == QByteArray(8192, 'x'));
}

void tst_FileChanges::aCutJournalCostsNoMore() {
    Fixture fixture(options());
    poll(fixture, 0);
    fixture.reopen();
    poll(fixture, 1);
    poll(fixture, 2);
    QFile journal(path(fixture, "-wal"));
    QVERIFY(journal.resize(journal.size() - 5000));
    poll(fixture, 3);
    QCOMPARE(m_said.code, ErrorCode::journalCut);
    fixture.close();
    const auto kept = pollsIn(fixture.file());
    QVERIFY2(kept >= 2 && kept <= 3, QByteArray::number(qulonglong(kept)).constData());
    fixture.reopen();
    VERIFY_RESULT(fixture.cache->check().verify());
}

void tst_FileChanges::commandsGoOnToo() {
    Fixture fixture(options());
    poll(fixture, 0);
    QVERIFY(QFile::remove(path(fixture)));
    VERIFY_RESULT(fixture.cache->check().rebuild());
    QCOMPARE(m_said.code, ErrorCode::cacheDeleted);
    QCOMPARE(pollsIn(fixture.file()), 1U);
}

void tst_FileChanges::anotherProgramFollows() {
    Fixture fixture(options());
    poll(fixture, 0);
    const auto reader = openToRead(fixture.file());
    VERIFY_RESULT(reader);
    QCOMPARE(pollsOf(**reader), 1U);
    QVERIFY(QFile::remove(path(fixture)));
    poll(fixture, 1);
    QTRY_COMPARE(pollsOf(**reader), 2U);
}

void tst_FileChanges::isCopiedWhileItIsWritten() {
    Fixture fixture;
    poll(fixture, 0);
    const auto copy = fixture.file().parent_path() / "copy.sqlite";
    VERIFY_RESULT(fixture.cache->backUp(copy));
    poll(fixture, 1);
    QCOMPARE(pollsIn(copy), 1U);
    const auto again = fixture.cache->backUp(copy);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::fileUnwritable);
    QCOMPARE(pollsIn(copy), 1U);
    QVERIFY(!fixture.cache->backUp(fixture.file().parent_path() / "no folder" / "copy.sqlite"));
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_FileChanges)
#include "tst_FileChanges.moc"
