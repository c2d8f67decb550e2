// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/base/FileGuard.h"
#include "app/store/base/Schema.h"
#include "app/store/usage/UsageWriter.h"
#include "tests/store/Fixture.h"
#include "tests/support/ImportJobs.h"

#include <sqlite3.h>

#include <QFile>

#include <array>
#include <csignal>
#include <map>
#include <random>
#include <set>
#include <sys/resource.h>
#include <unistd.h>

namespace ff::store {
namespace {

std::string pragma(const std::filesystem::path& file, const char* name) {
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    std::string value;
    sqlite3_exec(
        database, name,
        [](void* out, int, char** columns, char**) {
            *static_cast<std::string*>(out) = columns[0];
            return 0;
        },
        &value, nullptr);
    sqlite3_close(database);
    return value;
}

QByteArray content(const std::filesystem::path& file) {
    QFile stream(QString::fromStdString(file.string()));
    return stream.open(QFile::ReadOnly) ? stream.readAll() : QByteArray();
}

ErrorCode openError(const std::filesystem::path& file, Cache::Options options = {}) {
    const auto opened = Cache::open(file, std::move(options));
    return opened ? ErrorCode::none : opened.error().code;
}

/// Takes the cache away, and returns what makes an empty one of this version.
std::string beginOlder(Fixture& fixture, int version) {
    fixture.close();
    std::filesystem::remove(fixture.file());
    std::string sql;
    for (const Migration& migration : migrations()) {
        if (migration.version <= version) {
            sql += migration.sql;
        }
    }
    return sql + "PRAGMA application_id=" + std::to_string(kApplicationId) +
           "; PRAGMA user_version=" + std::to_string(version) + "; ";
}

} // namespace

class tst_Schema : public QObject {
    Q_OBJECT

private slots:
    void makesAPrivateFile();
    void opensAnEmptyFile();
    void anOlderVersionIsBroughtUpToDate();
    void everyVersionIsBroughtUpToDate_data();
    void everyVersionIsBroughtUpToDate();
    void learnsClustersInAFileOfTheVersionBefore();
    void chargesByModelKeepEverySecond();
    void newerVersionIsLeftUntouched();
    void whatIsNoDatabaseIsLeftUntouched();
    void anotherProgramsDatabaseIsLeftUntouched();
    void readOnlyFileIsRefused();
    void fullDiskIsSaid();
    void networkFilesystems_data();
    void networkFilesystems();
    void secondOneReadsAndCannotWrite();
};

void tst_Schema::makesAPrivateFile() {
    const Fixture fixture;
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
        const auto path = fixture.file().string() + suffix;
        const auto mode = std::filesystem::status(path).permissions();
        QCOMPARE(int(mode), 0600);
    }
}

void tst_Schema::opensAnEmptyFile() {
    Fixture fixture;
    fixture.close();
    QCOMPARE(pragma(fixture.file(), "PRAGMA user_version"), std::to_string(newestVersion()));
    QCOMPARE(pragma(fixture.file(), "PRAGMA journal_mode"), std::string("wal"));
    QCOMPARE(pragma(fixture.file(), "PRAGMA integrity_check"), std::string("ok"));
    std::filesystem::resize_file(fixture.file(), 0);
    fixture.reopen();
    QVERIFY(fixture.cache->writable());
}

/// What an older file holds was known as it happened, for all that can be told.
void tst_Schema::anOlderVersionIsBroughtUpToDate() {
    constexpr int kVersion = 6;
    Fixture fixture;
    const std::string sql =
        beginOlder(fixture, kVersion) +
        "INSERT INTO system VALUES (1, 'lumi'); INSERT INTO source VALUES (1, 'slurm');"
        "INSERT INTO charge VALUES (1, 1, 'ee', 'gpu', 'normal');"
        "INSERT INTO job VALUES (2251799813689344, 600, 1, 600, 600, NULL, 1, 0, 4, 1, 1, 0, "
        "NULL, 1200, 0, 700000), (2251799813693440, 600, 1, 600, 600, 1200, 3, 0, 2, 1, 1, 0, "
        "NULL, 1200, 3, 700000), (2251799813697536, 600, 1, 600, 600, 1200, 3, 0, 0, 1, 1, 0, "
        "NULL, 1200, 3, 700000);"
        "INSERT INTO job_block VALUES (1, 0, 600, 1200, 700000);"
        "INSERT INTO poll VALUES (1, 900000, 0, 1, 900000, 5, 60000, 9, 9, NULL, NULL, NULL, "
        "NULL), (1, 1200000, 0, 1, 1200000, 5, 60000, 9, 9, NULL, NULL, NULL, NULL),"
        "(1, 1200000, 1, 1, 1200000, 7, 60000, 7, 8, 2, NULL, NULL, NULL);"
        "INSERT INTO observed VALUES (1, 600000, 1200000);"
        "INSERT INTO job_cover VALUES (1, 600000, 1200000);"
        "INSERT INTO site_books VALUES (1, 'ee', 0, 3600000, 42, 5000000);"
        "INSERT INTO account VALUES (1, 'ee', 'baltic');";
    pragma(fixture.file(), sql.c_str());
    QVERIFY(openToRead(fixture.file())); // the first to come, a reader even
    fixture.reopen();
    const Window hour{instantFromSeconds(0), instantFromSeconds(3600)};
    const auto used = [&](const JobLedger& jobs) {
        return jobs.usage({kLumi, {hour.from, hour.to}, {}})->front().deviceSeconds;
    };
    const auto then = fixture.cache->knownAsOf(instantFromSeconds(1000));
    QCOMPARE(used(fixture.cache->jobs()), 4 * 600 + 2 * 600);
    QCOMPARE(used(then->jobs()), 4 * 300 + 2 * 600); // up to the poll before
    // The roll-ups were made anew, without the run that has no GPU.
    QCOMPARE(fixture.cache->jobs().usage({kLumi, {hour.from, hour.to}, {}})->front().jobs, 2);
    QVERIFY(fixture.cache->check().verify()->empty());
    const std::vector<Window> whole{{instantFromSeconds(600), instantFromSeconds(1200)}};
    const std::vector<Window> part{{instantFromSeconds(600), instantFromSeconds(900)}};
    QVERIFY(*fixture.cache->jobs().covered(kLumi, hour) == whole);
    QVERIFY(*then->jobs().covered(kLumi, hour) == part);
    QVERIFY(*fixture.cache->polls().observed(kLumi, hour) == whole);
    QCOMPARE(fixture.cache->books().entries(kLumi, hour)->front().deviceSeconds, 42);
    QVERIFY(then->books().entries(kLumi, hour)->empty());
    const std::vector<AccountNode> tree{{"ee", "baltic", Instant{}}}; // from the beginning
    QVERIFY(*fixture.cache->jobs().accounts(kLumi) == tree);
    QVERIFY(*then->jobs().accounts(kLumi) == tree);
    QCOMPARE(fixture.cache->books().entries(kLumi, hour)->front().idleSeconds, 0);
    const auto polls = fixture.cache->polls().outcomes(SourceId{"slurm"}, hour);
    VERIFY_RESULT(polls);
    QCOMPARE(polls->size(), 3U); // a part of the past beside the second poll
    QVERIFY((*polls)[1].ok() && (*polls)[1].bytes == 9);
    QVERIFY(!(*polls)[2].ok() && (*polls)[2].bytes == 7);
    // As it was before, for whoever goes back.
    const std::filesystem::path copy = fixture.file().string() + ".schema-6";
    QCOMPARE(pragma(copy, "PRAGMA user_version"), std::to_string(kVersion));
    QCOMPARE(pragma(copy, "SELECT count(*) FROM job"), std::string("3"));
    QCOMPARE(int(std::filesystem::status(copy).permissions()), 0600);
    QVERIFY(!std::filesystem::exists(copy.string() + ".part"));
}

void tst_Schema::everyVersionIsBroughtUpToDate_data() {
    QTest::addColumn<int>("version");
    for (const Migration& migration : migrations()) {
        if (migration.version < newestVersion()) {
            QTest::addRow("schema %d", migration.version) << migration.version;
        }
    }
}

/// A small cache of every version that ever was: with what all of them hold from then on.
void tst_Schema::everyVersionIsBroughtUpToDate() {
    QFETCH(int, version);
    Fixture fixture;
    std::string sql =
        beginOlder(fixture, version) +
        "INSERT INTO system VALUES (1, 'lumi'); INSERT INTO source VALUES (1, 'slurm');";
    if (version >= 3) {
        sql += "INSERT INTO observed (system, begins, ends) VALUES (1, 600000, 1200000);";
    }
    if (version >= 4) {
        const std::string model = version < 13 ? "model, " : ""; // after that, the charge has it
        sql += "INSERT INTO charge (id, system, account, partition, qos" +
               std::string(version < 13 ? "" : ", model") +
               ") VALUES (1, 1, 'ee', 'gpu', 'normal'" + (version < 13 ? "" : ", ''") + ");" +
               "INSERT INTO job (run, " + model +
               "submit, charge, eligible, start, ended, state, pending, gpus, nodes, tasks, "
               "time_limit, observed, grade, known) VALUES (2251799813693440, " +
               (version < 13 ? "0, " : "") +
               "600, 1, 600, 600, 1200, 3, 0, 2, 1, 1, NULL, 1200, 3, 700000);";
    }
    pragma(fixture.file(), sql.c_str());
    QCOMPARE(pragma(fixture.file(), "SELECT name FROM system"), std::string("lumi"));
    if (version >= 4) {
        QCOMPARE(pragma(fixture.file(), "SELECT count(*) FROM job"), std::string("1"));
    }
    fixture.reopen();
    QCOMPARE(pragma(fixture.file(), "PRAGMA integrity_check"), std::string("ok"));
    QCOMPARE(pragma(fixture.file(), "PRAGMA user_version"), std::to_string(newestVersion()));
    const Window hour{instantFromSeconds(0), instantFromSeconds(3600)};
    if (version >= 3) {
        const std::vector<Window> whole{{instantFromSeconds(600), instantFromSeconds(1200)}};
        QVERIFY(*fixture.cache->polls().observed(kLumi, hour) == whole);
    }
    if (version >= 4) {
        QCOMPARE(pragma(fixture.file(), "SELECT count(*) FROM job"), std::string("1"));
    }
    QVERIFY(fixture.cache->check().verify().has_value());
    const std::filesystem::path copy =
        fixture.file().string() + ".schema-" + std::to_string(version);
    QCOMPARE(pragma(copy, "PRAGMA user_version"), std::to_string(version));
    fixture.close();
}

void tst_Schema::learnsClustersInAFileOfTheVersionBefore() {
    constexpr int kVersion = 8;
    Fixture fixture;
    const std::string sql = beginOlder(fixture, kVersion) + "INSERT INTO system VALUES (1, 'lumi')";
    pragma(fixture.file(), sql.c_str());
    fixture.reopen();
    QVERIFY(fixture.cache->imports().clusters(kLumi)->empty());
    const std::vector<std::string> names{"lumi-g", "lumi-c", "lumi-g"};
    QVERIFY(fixture.cache->imports().keepClusters(kLumi, names));
    QCOMPARE(fixture.cache->imports().clusters(kLumi).value(),
             (std::vector<std::string>{"lumi-c", "lumi-g"}));
    QVERIFY(fixture.cache->imports().clusters(SystemId{"vega"})->empty());
}

/// The charging key got the GPU model: every GPU-second of before is there, now and as of then, and
/// the roll-ups are what the runs say.
void tst_Schema::chargesByModelKeepEverySecond() {
    constexpr int kVersion = 12;
    constexpr int kDays = 40;
    Fixture fixture;
    const std::string sql =
        beginOlder(fixture, kVersion) +
        "INSERT INTO system VALUES (1, 'lumi'); INSERT INTO phrase VALUES (1, 'a100'), "
        "(2, 'a remark'), (3, 'a100_3g.20gb'), (4, 'h100');"
        "INSERT INTO charge VALUES (1, 1, 'ee', 'gpu', 'normal'), (2, 1, 'fi', 'gpu', 'normal'),"
        "(3, 1, 'se', '', ''), (4, 1, 'no', 'gpu', '');";
    {
        Database database(fixture.file(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        execute(database, sql);
        execute(database, "BEGIN");
        UsageWriter usage(database);
        std::mt19937 random(13);
        const auto models = std::to_array<std::array<int, 3>>({{1, 3, 0}, {4, 4, 4}, {0, 0, 0}});
        for (int id = 1; id <= 2000; ++id) {
            JobRow row;
            row.run = firstRun(1, id);
            row.charge = 1 + std::int64_t(random() % 3);
            row.submit = row.start.emplace(std::int64_t(random() % (kDays * 86'400)));
            row.ended = *row.start + std::int64_t(random() % 200'000);
            row.gpus = std::int64_t(random() % 9);
            row.observed = *row.ended;
            row.grade = id % 50 == 0 ? Grade::alive : Grade::accounted;
            if (row.grade == Grade::alive) {
                row.ended.reset();
            }
            const int model = models[std::size_t(row.charge - 1)][random() % 3];
            execute(database, "INSERT INTO job VALUES (" + std::to_string(row.run) + ',' +
                                  std::to_string(row.submit) + ',' + std::to_string(row.charge) +
                                  ",NULL," + std::to_string(*row.start) + ',' +
                                  (row.ended ? std::to_string(*row.ended) : "NULL") + ",3,0," +
                                  std::to_string(row.gpus) + ",1,1," + std::to_string(model) +
                                  ",NULL," + std::to_string(row.observed) + ',' +
                                  std::to_string(int(row.grade)) + ",5000000000,0)");
            if (id % 10 == 0) { // what a correction replaced, of another model
                execute(database, "INSERT INTO job_history SELECT run, submit, charge, eligible, "
                                  "start, ended, state, pending, gpus + 1, nodes, tasks, 4, "
                                  "time_limit, observed, grade, 4000000000, 5000000000, 0 FROM job "
                                  "WHERE run = " +
                                      std::to_string(row.run));
            }
            usage.add(row, +1);
        }
        usage.write();
        execute(database, "INSERT INTO job_block SELECT 1, (run >> 12 & 549755813887) / 1024, "
                          "min(start), max(observed), 5000000000 FROM job GROUP BY 2");
        execute(database, "COMMIT");
    }
    using Sums = std::map<std::pair<std::string, std::string>, std::int64_t>; // account, period
    Sums before;
    Sums then;
    {
        Database database(fixture.file(), SQLITE_OPEN_READONLY);
        const auto add = [&](Sums& sums, const std::string& from) {
            Statement rows(database, "SELECT account, start, coalesce(ended, observed), "
                                     "gpus FROM " +
                                         from + " JOIN charge ON charge.id = charge");
            while (rows.step()) {
                for (int day = 0; day < kDays + 3; ++day) {
                    const std::int64_t begin =
                        std::max<std::int64_t>(rows.integer(1), day * 86'400);
                    const std::int64_t end =
                        std::min<std::int64_t>(rows.integer(2), (day + 1) * 86'400);
                    if (end > begin) {
                        sums[{rows.text(0), std::to_string(day)}] +=
                            (end - begin) * rows.integer(3);
                    }
                }
            }
        };
        add(before, "job");
        add(then, "job_history");
    }
    fixture.reopen();
    UsageQuery query{kLumi, {}, {}};
    for (int day = 0; day <= kDays + 3; ++day) {
        query.boundaries.push_back(instantFromSeconds(day * 86'400));
    }
    std::set<std::string> models;
    const auto now = [&](const UsageQuery& asked) {
        Sums sums;
        for (const UsageRow& row : fixture.cache->jobs().usage(asked).value()) {
            if (row.deviceSeconds != 0) {
                sums[{row.account, std::to_string(row.period)}] += row.deviceSeconds;
            }
            models.insert(row.account + ' ' + row.gpuModel);
        }
        std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
        return sums;
    };
    std::erase_if(before, [](const auto& sum) { return sum.second == 0; });
    QVERIFY(!before.empty() && now(query) == before);
    query.asOf = instantFromSeconds(4'500'000);
    QVERIFY(now(query) == then);
    QCOMPARE(models, (std::set<std::string>{"ee ", "ee a100", "ee a100_3g.20gb", "ee h100",
                                            "fi h100", "se ", "se h100"}));
    QVERIFY(fixture.cache->check().verify()->empty());
    QCOMPARE(pragma(fixture.file(), "PRAGMA foreign_key_check"), std::string());
    QCOMPARE(pragma(fixture.file(), "PRAGMA integrity_check"), std::string("ok"));
}

void tst_Schema::newerVersionIsLeftUntouched() {
    Fixture fixture;
    fixture.close();
    const auto newer = "PRAGMA user_version=" + std::to_string(newestVersion() + 1);
    pragma(fixture.file(), newer.c_str());
    const QByteArray before = content(fixture.file());
    QCOMPARE(openError(fixture.file()), ErrorCode::cacheNewer);
    QVERIFY(content(fixture.file()) == before);
}

void tst_Schema::whatIsNoDatabaseIsLeftUntouched() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cache.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QCOMPARE(openError(path.toStdString()), ErrorCode::cacheUnusable);
    QVERIFY(content(path.toStdString()) == QByteArray(5000, 'x'));
    QCOMPARE(openError(folder.path().toStdString()), ErrorCode::cacheUnusable); // a directory
}

void tst_Schema::anotherProgramsDatabaseIsLeftUntouched() {
    const QTemporaryDir folder;
    const std::filesystem::path path =
        folder.filePath(QStringLiteral("other.sqlite")).toStdString();
    pragma(path, "CREATE TABLE bookmark (url TEXT)");
    const QByteArray before = content(path);
    QCOMPARE(openError(path), ErrorCode::cacheUnusable);
    QVERIFY(content(path) == before);
}

void tst_Schema::readOnlyFileIsRefused() {
    Fixture fixture;
    fixture.close();
    const QByteArray before = content(fixture.file());
    namespace fs = std::filesystem;
    fs::permissions(fixture.file(), fs::perms::owner_read | fs::perms::others_read);
    fs::permissions(fixture.file().parent_path(), fs::perms{0555});
    // Root may write anywhere, so that it has to be someone else meanwhile.
    const bool root = ::geteuid() == 0;
    constexpr uid_t kNobody = 65534;
    if (root) {
        QCOMPARE(::seteuid(kNobody), 0);
    }
    const ErrorCode code = openError(fixture.file());
    if (root) {
        QCOMPARE(::seteuid(0), 0);
    }
    fs::permissions(fixture.file().parent_path(), fs::perms::owner_all);
    QCOMPARE(code, ErrorCode::cacheReadOnly);
    QVERIFY(content(fixture.file()) == before);
}

void tst_Schema::fullDiskIsSaid() {
    const QTemporaryDir folder;
    const std::filesystem::path path =
        folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{4096, before.rlim_max};
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const ErrorCode code = openError(path);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, old);
    QCOMPARE(code, ErrorCode::diskFull);
    QCOMPARE(openError(path), ErrorCode::none); // and with room it goes on
}

void tst_Schema::networkFilesystems_data() {
    QTest::addColumn<quint64>("type");
    QTest::addColumn<QString>("name");
    QTest::addRow("NFS") << quint64(0x6969) << QStringLiteral("NFS");
    QTest::addRow("Lustre") << quint64(0x0BD00BD0) << QStringLiteral("Lustre");
    QTest::addRow("CIFS") << quint64(0xFF534D42) << QStringLiteral("CIFS");
    QTest::addRow("ext4") << quint64(0xEF53) << QString();
    QTest::addRow("tmpfs") << quint64(0x01021994) << QString();
}

void tst_Schema::networkFilesystems() {
    QFETCH(const quint64, type);
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const std::filesystem::path path =
        folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
    Cache::Options options;
    options.filesystemType = [type](const auto&) { return std::uint64_t(type); };
    const auto opened = Cache::open(path, options);
    QCOMPARE(opened.has_value(), name.isEmpty());
    if (!opened) {
        QCOMPARE(opened.error().code, ErrorCode::networkFilesystem);
        QCOMPARE(QString::fromStdString(opened.error().detail), name);
        QVERIFY(!std::filesystem::exists(path));
    }
}

void tst_Schema::secondOneReadsAndCannotWrite() {
    Fixture fixture;
    const auto second = Cache::open(fixture.file(), {});
    VERIFY_RESULT(second);
    QVERIFY(!(*second)->writable());
    Batch batch = pollAt(at("2026-01-01"));
    QVERIFY(!(*second)->offer(batch));
    QCOMPARE(importJobs(**second, kLumi, {}).error().code, ErrorCode::cacheLocked);
    fixture.put(batch);
    const auto outcomes =
        (*second)->polls().outcomes(batch.outcome.source, {at("2025-01-01"), at("2027-01-01")});
    VERIFY_RESULT(outcomes);
    QCOMPARE(outcomes->size(), 1U);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Schema)
#include "tst_Schema.moc"
