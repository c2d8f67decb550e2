// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/base/Schema.h"
#include "app/store/usage/UsageWriter.h"
#include "tests/store/Fixture.h"
#include "tests/store/Pragma.h"

#include <array>
#include <map>
#include <random>
#include <set>

namespace ff::store {
namespace {

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

/// Caches that older versions made are brought up to date, and lose nothing.
class tst_OlderSchemas : public QObject {
    Q_OBJECT

private slots:
    void anOlderVersionIsBroughtUpToDate();
    void everyVersionIsBroughtUpToDate_data();
    void everyVersionIsBroughtUpToDate();
    void learnsClustersInAFileOfTheVersionBefore();
    void chargesByModelKeepEverySecond();
};

/// What an older file holds was known as it happened, for all that can be told.
void tst_OlderSchemas::anOlderVersionIsBroughtUpToDate() {
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

void tst_OlderSchemas::everyVersionIsBroughtUpToDate_data() {
    QTest::addColumn<int>("version");
    for (const Migration& migration : migrations()) {
        if (migration.version < newestVersion()) {
            QTest::addRow("schema %d", migration.version) << migration.version;
        }
    }
}

/// A small cache of every version that ever was: with what all of them hold from then on.
void tst_OlderSchemas::everyVersionIsBroughtUpToDate() {
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

void tst_OlderSchemas::learnsClustersInAFileOfTheVersionBefore() {
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
void tst_OlderSchemas::chargesByModelKeepEverySecond() {
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

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_OlderSchemas)
#include "tst_OlderSchemas.moc"
