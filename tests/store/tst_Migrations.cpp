// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/base/Schema.h"
#include "app/store/base/Statement.h"
#include "app/store/samples/PointBlock.h"
#include "tests/store/Fixture.h"

#include <sqlite3.h>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

constexpr std::int64_t kSecond = 1'772'323'200; // 2026-03-01T00:00:00Z
const Instant kStart = instantFromSeconds(kSecond);
constexpr int kPolls = 120;
constexpr int kJobs = 50;

std::string text(std::int64_t number) {
    return std::to_string(number);
}

/// A cache as the program of that version wrote it: two hours of polls, a site, some jobs, and what
/// else there was.
class OldCache final {
public:
    OldCache(const std::filesystem::path& file, int version)
        : m_database(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        , m_version(version) {
        for (const Migration& migration : migrations()) {
            if (migration.version <= version) {
                run(std::string(migration.sql));
            }
        }
        run("PRAGMA application_id=" + text(kApplicationId) +
            "; PRAGMA user_version=" + text(version) + "; PRAGMA journal_mode=WAL");
        run("BEGIN; INSERT INTO system VALUES (1, 'lumi'); INSERT INTO source VALUES (1, "
            "'lumi-prometheus'); INSERT INTO phrase VALUES (1, 'a100')");
        if (version >= 2) {
            addSamples();
        }
        if (version >= 3) {
            addPolls();
        }
        if (version >= 4) {
            addJobs();
        }
        if (version >= 15) {
            run("INSERT INTO note (system, at, text, written) VALUES ('lumi', " +
                text(kSecond * 1000) + ", 'a note', 1)");
        }
        run("COMMIT");
    }

private:
    void run(const std::string& sql) { execute(m_database, sql); }

    void addSamples() {
        run("INSERT INTO series VALUES (1, 1, " + text(int(Metric::gpusAllocated)) + ", '', '', " +
            text(kSecond * 1000) + ", " + text((kSecond + (kPolls - 1) * 60) * 1000) + ", " +
            text(kPolls - 1) + ", 60000, " + text(kPolls) + ")");
        Statement add(m_database,
                      "INSERT INTO sample_hour (series, hour, points) VALUES (1, ?, ?)");
        for (int hour = 0; hour < 2; ++hour) {
            std::vector<StoredPoint> points;
            for (int minute = 0; minute < 60; ++minute) {
                const int number = hour * 60 + minute;
                points.push_back({(kSecond + number * 60) * 1000, double(number), 60'000, 1});
            }
            ByteWriter bytes;
            encodePoints(kSecond / 3600 + hour, points, bytes);
            add.run(kSecond / 3600 + hour, bytes.bytes());
        }
    }
    void addPolls() {
        const std::string columns =
            "source, started, backfill, system, arrived, latency, interval, bytes, samples";
        for (int number = 0; number < kPolls; ++number) {
            const std::string at = text((kSecond + number * 60) * 1000);
            run("INSERT INTO poll (" + columns + (m_version >= 10 ? ", ordinal" : "") +
                ") VALUES (1, " + at + ", 0, 1, " + at + ", 5, 60000, 9, 1" +
                (m_version >= 10 ? ", 0)" : ")"));
        }
        const std::string begins = text(kSecond * 1000);
        const std::string ends = text((kSecond + kPolls * 60) * 1000);
        run("INSERT INTO observed (system, begins, ends" +
            std::string(m_version >= 7 ? ", known, grown" : "") + ") VALUES (1, " + begins + ", " +
            ends + (m_version >= 7 ? ", " + begins + ", " + ends : "") + ")");
    }
    void addJobs() {
        run("INSERT INTO charge VALUES (1, 1, 'ee', 'gpu', 'normal'" +
            std::string(m_version >= 13 ? ", 'a100'" : "") + ")");
        const bool hasModel = m_version < 13;
        for (int id = 1; id <= kJobs; ++id) {
            const std::string begins = text(kSecond + id);
            run("INSERT INTO job (run, submit, charge, eligible, start, ended, state, pending, "
                "gpus, nodes, tasks, " +
                std::string(hasModel ? "model, " : "") +
                "time_limit, observed, grade, known) VALUES (" +
                text((std::int64_t{1} << 51) + (std::int64_t{id} << 12)) + ", " + begins + ", 1, " +
                begins + ", " + begins + ", " + text(kSecond + id + 600) + ", 3, 0, 2, 1, 1, " +
                (hasModel ? "1, " : "") + "NULL, " + text(kSecond + 3600) + ", 3, " +
                text((kSecond + 3600) * 1000) + ")");
        }
        run("INSERT INTO job_block VALUES (1, 0, " + text(kSecond) + ", " + text(kSecond + 3600) +
            ", " + text((kSecond + 3600) * 1000) + ")");
        run("INSERT INTO account (system, name, parent" +
            std::string(m_version >= 8 ? ", since" : "") + ") VALUES (1, 'ee', 'baltic'" +
            (m_version >= 8 ? ", 0)" : ")"));
    }

    Database m_database;
    int m_version;
};

} // namespace

/// From every schema that any program ever wrote to the newest.
class tst_Migrations : public QObject {
    Q_OBJECT

private slots:
    void everyVersionIsBroughtUpToDate_data();
    void everyVersionIsBroughtUpToDate();
    void saysHowFarItIs();
    void canBeStoppedAndBeginsAgain_data();
    void canBeStoppedAndBeginsAgain();
};

void tst_Migrations::saysHowFarItIs() {
    const QTemporaryDir folder;
    const std::filesystem::path file =
        folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
    {
        const OldCache old(file, 12);
    }
    std::vector<double> parts;
    Cache::Options options;
    options.upgrading = [&](const Upgrade& upgrade) {
        parts.push_back(upgrade.from == 12 && upgrade.to == newestVersion() ? upgrade.part : -1);
        return true;
    };
    VERIFY_RESULT(Cache::open(file, options));
    QVERIFY(parts.size() > 5);
    QVERIFY(std::ranges::is_sorted(parts));
    QCOMPARE(parts.front(), 0.);
    QCOMPARE(parts.back(), 1.);
    // Of a cache that is up to date nothing is said, nor of a new one.
    parts.clear();
    VERIFY_RESULT(Cache::open(file, options));
    VERIFY_RESULT(Cache::open(file.string() + "-new", options));
    QVERIFY(parts.empty());
}

void tst_Migrations::canBeStoppedAndBeginsAgain_data() {
    QTest::addColumn<double>("at");
    QTest::newRow("at once") << 0.;
    QTest::newRow("in the middle") << 0.7;
}

void tst_Migrations::canBeStoppedAndBeginsAgain() {
    QFETCH(const double, at);
    const QTemporaryDir folder;
    const std::filesystem::path file =
        folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
    {
        const OldCache old(file, 12);
    }
    Cache::Options options;
    options.upgrading = [&](const Upgrade& upgrade) { return upgrade.part < at; };
    const auto stopped = Cache::open(file, options);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::cancelled);
    QVERIFY(!std::filesystem::exists(file.string() + ".schema-12.part"));
    {
        Database database(file, SQLITE_OPEN_READONLY);
        QCOMPARE(schemaState(database).version, 12);
    }
    options.upgrading = {};
    const auto opened = Cache::open(file, options);
    VERIFY_RESULT(opened);
    QVERIFY((*opened)->check().verify()->empty());
    QCOMPARE((*opened)->jobs().jobs(kLumi, {kStart, kStart + 24h}, 1000)->size(),
             std::size_t(kJobs));
}

void tst_Migrations::everyVersionIsBroughtUpToDate_data() {
    QTest::addColumn<int>("version");
    for (const Migration& migration : migrations()) {
        QTest::addRow("%d", migration.version) << migration.version;
    }
    QCOMPARE(migrations().front().version, 1);
    QCOMPARE(migrations().back().version, int(migrations().size()));
}

void tst_Migrations::everyVersionIsBroughtUpToDate() {
    QFETCH(const int, version);
    const QTemporaryDir folder;
    const std::filesystem::path file =
        folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
    {
        const OldCache old(file, version);
    }
    Cache::Options options;
    options.now = moment;
    auto opened = Cache::open(file, options);
    VERIFY_RESULT(opened);
    Cache& cache = **opened;
    QVERIFY(cache.writable());
    const Window day{kStart, kStart + 24h};
    if (version >= 2) {
        SampleQuery query;
        query.window = day;
        const auto series = cache.samples().points(query);
        VERIFY_RESULT(series);
        QCOMPARE(series->size(), std::size_t{1});
        QCOMPARE(series->front().points.size(), std::size_t(kPolls));
        QCOMPARE(series->front().points.back(), (Point{kStart + (kPolls - 1) * 1min, kPolls - 1}));
    }
    if (version >= 3) {
        QCOMPARE(cache.polls().outcomes(SourceId("lumi-prometheus"), day)->size(),
                 std::size_t(kPolls));
        QVERIFY(*cache.polls().observed(kLumi, day) ==
                (std::vector<Window>{{kStart, kStart + kPolls * 1min}}));
    }
    if (version >= 4) {
        const auto jobs = cache.jobs().jobs(kLumi, day, 1000);
        VERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), std::size_t(kJobs));
        QCOMPARE(cache.jobs().accounts(kLumi)->size(), std::size_t{1});
        if (version < 14) { // from then on roll-ups are kept, of which these jobs have none
            const auto used = cache.jobs().usage({kLumi, {day.from, day.to}, {}});
            QCOMPARE(used->front().deviceSeconds, kJobs * 600 * 2);
            QVERIFY(cache.check().verify()->empty());
        }
    }
    if (version >= 15) {
        QCOMPARE(cache.notes().notes({}, day)->size(), std::size_t{1});
    }
    QVERIFY(cache.check().damage()->empty());
    // It goes on, and what it was before stands beside it.
    Batch batch = pollAt(kStart + 3h);
    batch.series = {{{kLumi, Metric::gpusAllocated, {}, {}}, {{kStart + 3h, 7}}}};
    QVERIFY(cache.offer(batch) && cache.flush());
    QCOMPARE(cache.samples().latest()->front().point.value, 7.);
    const std::filesystem::path copy = file.string() + ".schema-" + std::to_string(version);
    QCOMPARE(std::filesystem::exists(copy), version < newestVersion());
    if (version < newestVersion()) {
        Database before(copy, SQLITE_OPEN_READONLY);
        QCOMPARE(schemaState(before).version, version);
    }
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Migrations)
#include "tst_Migrations.moc"
