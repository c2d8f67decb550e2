// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"
#include "tests/store/FaultyDisk.h"
#include "tests/store/SealedMonth.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <array>
#include <cstdio>
#include <set>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

Batch numbered(int number) {
    const Instant when = kMonth + number * 1min;
    Batch batch = pollAt(when);
    batch.series = {{kAllocated, {{when, double(number)}}}, {kBusy, {{when, 0.5}}}};
    JobRecord job;
    job.id = std::uint64_t(number + 1);
    job.submit = when;
    job.start = when;
    job.end = when + 30s;
    job.observed = when + 30s;
    job.state = JobState::completed;
    job.account = "account";
    job.gpus = 1;
    batch.jobs = {job};
    return batch;
}

QString name(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

QByteArray content(const std::filesystem::path& file) {
    QFile stream(name(file));
    return stream.open(QFile::ReadOnly) ? stream.readAll() : QByteArray();
}

void put(const std::filesystem::path& file, const QByteArray& bytes) {
    QFile stream(name(file));
    QVERIFY(stream.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(stream.write(bytes), bytes.size());
}

/// Opens the cache, says whether it may write, writes what it may, and ends when it is told to.
int openWith(const char* file, int number) {
    auto cache = Cache::open(file, {});
    if (!cache) {
        std::printf("error %s\n", cache.error().detail.c_str());
        return 1;
    }
    std::printf("%s\n", (*cache)->writable() ? "writes" : "reads");
    std::fflush(stdout);
    Batch batch = numbered(number);
    if ((*cache)->writable() && !((*cache)->offer(batch) && (*cache)->flush())) {
        return 1;
    }
    std::getchar();
    return 0;
}

} // namespace

/// Disks that fail, files that rot, and programs that come at the same time.
class tst_Faults : public QObject {
    Q_OBJECT

private slots:
    void aFailingDiskLosesNothing_data();
    void aFailingDiskLosesNothing();
    void aDiskThatFailsWhileItIsPackedLosesNothing();
    void anImportIsOnTheDiskWhenItIsKept();
    void aFlippedBitIsNoticedOrHarmless_data();
    void aFlippedBitIsNoticedOrHarmless();
    void aCutFileIsNoticed();
    void aRowWithoutItsParentIsNamed();
    void timesThatOverlapAreNamed();
    void ofManyThatStartAtOnceOneWrites();

private:
    /// Batches 0 to `count` - 1, once and whole.
    static void hasAll(Cache& cache, int count) {
        SampleQuery query;
        query.window = {kMonth - 1h, kMonth + 48h};
        for (const SeriesSamples& samples : cache.samples().points(query).value()) {
            QCOMPARE(samples.points.size(), std::size_t(count));
        }
        QCOMPARE(cache.polls().outcomes(SourceId("lumi-prometheus"), query.window)->size(),
                 std::size_t(count));
        QCOMPARE(cache.jobs().jobs(kLumi, query.window, 10'000)->size(), std::size_t(count));
        QVERIFY(cache.check().verify()->empty());
        QVERIFY(cache.check().damage()->empty());
    }
};

void tst_Faults::aFailingDiskLosesNothing_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("writes") << int(FaultyDisk::Kind::write);
    QTest::newRow("reads") << int(FaultyDisk::Kind::read);
    QTest::newRow("all") << int(FaultyDisk::Kind::all);
}

/// It breaks at each of many moments, for a while.
void tst_Faults::aFailingDiskLosesNothing() {
    QFETCH(const int, kind);
    FaultyDisk disk;
    std::atomic<int> troubles = 0;
    Cache::Options options;
    options.trouble = [&](const Error&) { ++troubles; };
    Fixture fixture(options);
    int number = 0;
    for (; number < 20; ++number) {
        fixture.put(numbered(number));
    }
    for (int round = 0; round < 12; ++round) {
        disk.breakAfter(round * round, FaultyDisk::Kind(kind));
        for (int i = 0; i < 5; ++i) {
            Batch batch = numbered(number++);
            QVERIFY(fixture.cache->offer(batch));
        }
        static_cast<void>(fixture.cache->flush());            // or it is stuck, and says so
        static_cast<void>(fixture.cache->samples().latest()); // an error or an answer
        disk.mend();
        while (!fixture.cache->flush()) {
        }
    }
    qInfo("%d calls failed, of which %d were said", disk.failed(), troubles.load());
    QVERIFY(disk.failed() > 0);
    hasAll(*fixture.cache, number);
    fixture.reopen();
    hasAll(*fixture.cache, number);
}

void tst_Faults::aDiskThatFailsWhileItIsPackedLosesNothing() {
    FaultyDisk disk;
    Fixture fixture;
    int number = 0;
    for (; number < 30 * 60; number += 60) {
        Batch batch = numbered(number);
        for (int i = 1; i < 60; ++i) {
            Batch more = numbered(number + i);
            for (std::size_t s = 0; s < 2; ++s) {
                batch.series[s].points.push_back(more.series[s].points.front());
            }
        }
        fixture.put(std::move(batch));
    }
    for (int round = 0; round < 40; ++round) {
        disk.breakAfter(round, FaultyDisk::Kind::all);
        const auto sealed = fixture.cache->seal();
        disk.mend();
        if (sealed) {
            break;
        }
    }
    QVERIFY(disk.failed() > 0);
    VERIFY_RESULT(fixture.cache->seal());
    SampleQuery query;
    query.window = {kMonth - 1h, kMonth + 48h};
    for (const SeriesSamples& samples : fixture.cache->samples().points(query).value()) {
        QCOMPARE(samples.points.size(), std::size_t(number));
    }
    QVERIFY(fixture.cache->check().damage()->empty());
    fixture.close();
    Database database(fixture.file(), SQLITE_OPEN_READWRITE);
    Statement chunks(database, "SELECT count(*) FROM sample_chunk");
    QVERIFY(chunks.step() && chunks.integer(0) > 0);
}

/// Its file is moved away then. What is not synced may be gone after a power cut.
void tst_Faults::anImportIsOnTheDiskWhenItIsKept() {
    FaultyDisk disk;
    Fixture fixture;
    fixture.put(numbered(0)); // the journal has begun
    ImportedFile file;
    file.system = kLumi;
    file.hash = "1";
    disk.breakAfter(0, FaultyDisk::Kind::sync);
    QVERIFY(!fixture.cache->imports().keep(file));
    QVERIFY(disk.failed() > 0);
    disk.mend();
    file.hash = "2";
    VERIFY_RESULT(fixture.cache->imports().keep(file));
}

void tst_Faults::aFlippedBitIsNoticedOrHarmless_data() {
    QTest::addColumn<QByteArray>("where");
    for (const char* where : {"header", "schema", "index", "anywhere"}) {
        QTest::newRow(where) << QByteArray(where);
    }
}

/// Each flipped bit is refused when the file is opened, or named by `verify`, or an answer is an
/// error, or all answers are what they were: never a crash, and never a figure that is another
/// without a word. (Names and jobs have no checksum; their pages are left out here.)
void tst_Faults::aFlippedBitIsNoticedOrHarmless() {
    QFETCH(const QByteArray, where);
    Fixture fixture;
    for (int number = 0; number < 200; ++number) {
        fixture.put(numbered(number));
    }
    fixture.close();
    std::vector<qint64> pages;
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        execute(database, "PRAGMA wal_checkpoint(TRUNCATE)");
        Statement rows(database, "SELECT pageno, name FROM dbstat ORDER BY pageno");
        while (rows.step()) {
            const bool isIndex =
                rows.text(1).ends_with("_place") || rows.text(1).starts_with("sqlite_autoindex");
            const bool isSchema = rows.text(1) == "sqlite_schema" && rows.integer(0) > 1;
            if (where == "index"    ? isIndex
                : where == "schema" ? isSchema
                                    : rows.text(1).starts_with("sample_")) {
                pages.push_back(rows.integer(0) - 1);
            }
        }
    }
    const QByteArray sound = content(fixture.file());
    SampleQuery query;
    query.window = {kMonth - 1h, kMonth + 48h};
    query.every = 1h;
    const auto sumsOf = [&](const Cache& cache) {
        std::vector<double> sums;
        for (const SeriesBins& series : cache.samples().bins(query).value()) {
            for (const Bin& bin : series.bins) {
                sums.push_back(bin.mean * double(bin.observed.count()));
            }
        }
        return sums;
    };
    const auto expected = sumsOf(**openToRead(fixture.file()));
    std::mt19937 random{5};
    std::set<std::string> ends;
    for (int round = 0; round < 60; ++round) {
        QByteArray rotten = sound;
        // Where the cells of a page are: at its end.
        const qint64 at = where == "header"
                              ? qint64(random() % 100)
                              : pages[random() % pages.size()] * 4096 + 3584 + random() % 512;
        rotten[at] = char(rotten[at] ^ (1 << random() % 8));
        put(fixture.file(), rotten);
        const auto cache = openToRead(fixture.file());
        if (!cache) {
            ends.insert("refused");
            continue;
        }
        const auto damage = (*cache)->check().damage();
        const auto bins = (*cache)->samples().bins(query);
        const auto jobs = (*cache)->jobs().jobs(kLumi, query.window, 10'000);
        if (!damage || !damage->empty()) {
            ends.insert("named");
            continue;
        }
        if (!bins || !jobs) {
            ends.insert("an error");
            continue;
        }
        ends.insert("harmless");
        QVERIFY2(sumsOf(**cache) == expected, qPrintable(QStringLiteral("bit at %1").arg(at)));
        QCOMPARE(jobs->size(), std::size_t{200});
    }
    put(fixture.file(), sound);
    qInfo("%s",
          [&] {
              std::string all;
              for (const std::string& end : ends) {
                  all += end + ", ";
              }
              return all;
          }()
              .c_str());
    QVERIFY(ends.contains("refused") || ends.contains("named"));
}

void tst_Faults::aCutFileIsNoticed() {
    Fixture fixture;
    for (int number = 0; number < 200; ++number) {
        fixture.put(numbered(number));
    }
    fixture.close();
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        execute(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const QByteArray whole = content(fixture.file());
    for (const qsizetype size :
         {qsizetype{50}, qsizetype{4096}, qsizetype{9000}, whole.size() / 2, whole.size() - 4096}) {
        put(fixture.file(), whole.first(size));
        const auto cache = openToRead(fixture.file());
        if (cache) {
            const auto damage = (*cache)->check().damage();
            QVERIFY2(!damage || !damage->empty(), QByteArray::number(qlonglong(size)).constData());
        }
    }
}

void tst_Faults::aRowWithoutItsParentIsNamed() {
    Fixture fixture;
    fixture.put(numbered(0));
    fixture.close();
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        execute(database, "UPDATE job SET charge = 77");
    }
    fixture.reopen();
    const auto damage = fixture.cache->check().damage();
    VERIFY_RESULT(damage);
    QCOMPARE(damage->size(), std::size_t{1});
    QCOMPARE(damage->front().what,
             std::string("table job: 1 rows refer to rows of charge that are not there"));
}

void tst_Faults::timesThatOverlapAreNamed() {
    Fixture fixture;
    fixture.put(numbered(0));
    fixture.put(numbered(600));
    fixture.close();
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE);
        execute(database, "UPDATE observed SET ends = ends + 86400000 WHERE begins = (SELECT "
                          "min(begins) FROM observed)");
    }
    fixture.reopen();
    const auto damage = fixture.cache->check().damage();
    VERIFY_RESULT(damage);
    QCOMPARE(damage->size(), std::size_t{1});
    QCOMPARE(damage->front().system, kLumi);
    QVERIFY(damage->front().what.starts_with("table observed: 1 times"));
}

void tst_Faults::ofManyThatStartAtOnceOneWrites() {
    for (int round = 0; round < 5; ++round) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("cache.sqlite"));
        std::array<QProcess, 4> programs;
        for (std::size_t i = 0; i < programs.size(); ++i) {
            programs[i].start(QCoreApplication::applicationFilePath(),
                              {QStringLiteral("--write"), file, QString::number(i)});
        }
        int writers = 0;
        for (QProcess& program : programs) {
            while (!program.canReadLine() && program.waitForReadyRead(30'000)) {
            }
            const QByteArray said = program.readLine().trimmed();
            QVERIFY2(said == "writes" || said == "reads", said.constData());
            writers += said == "writes";
        }
        for (QProcess& program : programs) {
            program.write("\n");
            QVERIFY(program.waitForFinished(30'000));
            QCOMPARE(program.exitCode(), 0);
        }
        QCOMPARE(writers, 1);
        auto cache = Cache::open(file.toStdString(), {});
        VERIFY_RESULT(cache);
        hasAll(**cache, 1);
    }
}

} // namespace ff::store

#include "tests/store/Victim.h"

int main(int argc, char** argv) {
    return ff::store::mainWithVictim<ff::store::tst_Faults>(argc, argv, ff::store::openWith);
}
#include "tst_Faults.moc"
