// SPDX-License-Identifier: GPL-3.0-only
// Figures beside the accounting: inputs that once gave a wrong one, and what is right.
#include "tests/imports/Place.h"

#include <QDir>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace ff;
using namespace ff::test;

namespace {

/// The files of a case in the directory of a place, its federation.toml in force.
void lay(const Place& place, const QByteArray& name) {
    const QDir files(QStringLiteral(FF_TEST_DATA "/data/") + QString::fromUtf8(name));
    QVERIFY2(files.exists(), name.constData());
    for (const QString& file : files.entryList(QDir::Files)) {
        QFile bytes(files.filePath(file));
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        place.write(file == QStringLiteral("federation.toml")
                        ? QByteArray("config/") + file.toUtf8()
                        : file.toUtf8(),
                    bytes.readAll());
    }
}

void import(const Place& place, const QByteArray& arguments) {
    const auto run = place.run("import sacct " + arguments);
    QVERIFY2(run.code == 0, run.err.constData());
}

QByteArray asOf(Instant at) {
    return " --as-of " + QByteArray::fromStdString(toIso8601(at));
}

QJsonObject rowWhere(const QJsonArray& rows, const char* column, const char* text) {
    for (const auto& row : rows) {
        if (row[QLatin1String(column)].toString() == QLatin1String(text)) {
            return row.toObject();
        }
    }
    return {};
}

double sumOf(const QJsonArray& rows, const char* column) {
    double sum = 0;
    for (const auto& row : rows) {
        sum += row[QLatin1String(column)].toDouble();
    }
    return sum;
}

bool isNear(double value, double right) {
    return std::abs(value - right) <= 1e-6 * std::max(1., std::abs(right));
}

} // namespace

class tst_Figures final : public QObject {
    Q_OBJECT

private slots:
    void ratesUseInsideTheCoveredTime();
    void namesSystemsWithoutAnH100Factor();
    void censorsWaitsAtTheCancellation();
    void keepsTheCoverageOfThen();
    void listsEntitledHoldersThatUsedNothing();
};

/// An account's own file covers no time: what it used in 23 days is no use of two covered ones. The
/// program asks the clock, so the days are counted back from now.
void tst_Figures::ratesUseInsideTheCoveredTime() {
    using std::chrono::days;
    const Place place;
    const Instant today = std::chrono::floor<days>(now());
    const auto before = [&](int count) { return clock(today - days{count}); };
    const auto date = [&](int count) { return before(count).left(10); };
    place.federation(kMill + "[[rule]]\naccount = \"fi\"\npayer = \"FI\"\n" +
                     "[[award]]\nsystem = \"mill\"\naccount = \"fi\"\ngpu_hours = 10000\nfrom = " +
                     date(25) + "\nto = " + date(-35) + "\nsource = \"x\"\n");
    const auto line = [&](const char* account, int id, int from, int to, int gpus) {
        Line line;
        line.id = std::uint64_t(id);
        line.account = account;
        line.submit = line.start = before(from);
        line.end = before(to);
        line.gpus = gpus;
        return line;
    };
    place.write("one.txt", sacct({line("fi", 1, 25, 2, 10)}));
    place.write("all.txt", sacct({line("other", 2, 2, 0, 1)}));
    import(place, "one.txt --system mill --partial");
    import(place, "all.txt --system mill --from " + date(2) + " --to " + date(0));
    const auto rows = place.rows("show awards --format json");
    QCOMPARE(rows.size(), 1);
    const double used = 10. * 23 * 24;
    QVERIFY(isNear(rows[0][QStringLiteral("used_gpu_hours")].toDouble(), used));
    const double since = double((now() - (today - days{25})).count()) / 864e5;
    const double rate = rows[0][QStringLiteral("gpu_hours_a_day")].toDouble();
    QVERIFY2(std::abs(rate - used / since) < 0.1, QByteArray::number(rate).constData());
    const auto runsOut = parseIso8601(rows[0][QStringLiteral("runs_out")].toString().toStdString());
    QVERIFY(runsOut);
    const double left = (10000 - used) / (used / since);
    const double ahead = double((*runsOut - now()).count()) / 864e5;
    QVERIFY2(std::abs(ahead - left) < 0.05, QByteArray::number(ahead).constData());
}

void tst_Figures::namesSystemsWithoutAnH100Factor() {
    const Place place;
    lay(place, "truth-h100_zero");
    const QByteArray day = " --from 2026-11-01 --to 2026-11-02";
    for (const char* system : {"known", "nofactor"}) {
        import(place, "jobs.txt --system " + QByteArray(system) + day);
    }
    const auto run = place.run("usage --unit h100 --by system" + day);
    QVERIFY2(run.err.contains("nofactor (L40S)"), run.err.constData());
    QVERIFY2(run.out.contains("not known"), run.out.constData());
    const auto rows = place.rows("usage --unit h100 --by system --format json" + day);
    QCOMPARE(rowWhere(rows, "system", "known")[QStringLiteral("gpu_hours")].toDouble(), 240.);
    const QJsonObject unknown = rowWhere(rows, "system", "nofactor");
    for (const char* column : {"gpu_hours", "gpu_seconds", "share"}) {
        QVERIFY2(unknown[QLatin1String(column)].isNull(), column);
    }
    QCOMPARE(unknown[QStringLiteral("coverage")].toDouble(), 1.);
    QCOMPARE(unknown[QStringLiteral("left_out")].toString(), QStringLiteral("nofactor"));
    // By account or payer there is one row of both: it says what it lacks.
    for (const QByteArray by : {"account", "payer"}) {
        const auto both = place.rows("usage --unit h100 --format json --by " + by + day);
        QCOMPARE(both.size(), 1);
        QCOMPARE(both[0][QStringLiteral("gpu_hours")].toDouble(), 240.);
        QCOMPARE(both[0][QStringLiteral("left_out")].toString(), QStringLiteral("nofactor"));
        QVERIFY(place.run("usage --unit h100 --by " + by + day).err.contains("nofactor (L40S)"));
        const auto physical = place.rows("usage --format json --by " + by + day);
        QCOMPARE(physical[0][QStringLiteral("gpu_hours")].toDouble(), 480.);
        QVERIFY(physical[0][QStringLiteral("left_out")].isNull());
    }
    const auto csv = place.run("usage --unit h100 --by system --format csv" + day);
    QVERIFY2(csv.out.contains(",nofactor,,,H100 equivalent,,"), csv.out.constData());
    const auto shares = place.run("show shares --unit h100 --format csv" + day);
    QVERIFY2(shares.out.contains("unattributed,nofactor,,,"), shares.out.constData());
    QVERIFY2(shares.err.contains("nofactor (L40S)"), shares.err.constData());
}

/// Three of seven started after 10 s, four waited 20 h until they were cancelled.
void tst_Figures::censorsWaitsAtTheCancellation() {
    const Place place;
    lay(place, "truth-waits_cancelled");
    import(place, "jobs.txt --system s --from 2026-11-01 --to 2026-11-02");
    for (const QByteArray to : {"2026-11-02", "2026-11-01T12:00:00Z"}) {
        const auto rows =
            place.rows("show waits --by holder --format json --from 2026-11-01 --to " + to);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QStringLiteral("started")].toInt(), 3);
        QCOMPARE(rows[0][QStringLiteral("pending")].toInt(), 4);
        QVERIFY(rows[0][QStringLiteral("wait_p50_s")].isNull()); // more than half gave up
        QVERIFY(rows[0][QStringLiteral("wait_p90_s")].isNull());
    }
    // The day after, nobody waits any more.
    const auto later =
        place.rows("show waits --by holder --format json --from 2026-11-02 --to 2026-11-03");
    QVERIFY(later.isEmpty());
}

/// A system that came later, and a file that was read anew later.
void tst_Figures::keepsTheCoverageOfThen() {
    const Place place;
    lay(place, "truth-asof_coverage");
    const QByteArray day = " --from 2026-11-01 --to 2026-11-02";
    const auto usage = [&](const QByteArray& then = {}) {
        return place.rows("usage --by account --format json" + day + then);
    };
    import(place, "p.txt --system p" + day);
    const Instant first = now();
    const auto thenFirst = usage();
    import(place, "q.txt --system q" + day);
    const Instant second = now();
    const auto thenSecond = usage();
    QCOMPARE(thenFirst[0][QStringLiteral("coverage")].toDouble(), 1.);
    QCOMPARE(thenSecond[0][QStringLiteral("gpu_hours")].toDouble(), 480.);
    QCOMPARE(usage(asOf(first)), thenFirst);
    QCOMPARE(usage(asOf(second)), thenSecond);
    import(place, "p.txt --system p --zone Europe/Helsinki" + day);
    QVERIFY(usage() != thenSecond);
    QCOMPARE(usage(asOf(first)), thenFirst);
    QCOMPARE(usage(asOf(second)), thenSecond);
}

void tst_Figures::listsEntitledHoldersThatUsedNothing() {
    const Place place;
    lay(place, "truth-entitled_day_missing");
    const QByteArray days = " --from 2026-11-01 --to 2026-11-05 --format json";
    import(place, "jobs.txt --system s --from 2026-11-01 --to 2026-11-05");
    const auto whole = place.rows("usage --by payer" + days);
    const auto daily = place.rows("usage --by payer --every day" + days);
    QCOMPARE(rowWhere(whole, "payer", "FI")[QStringLiteral("entitled_gpu_hours")].toDouble(),
             4800.);
    const QJsonObject none = rowWhere(whole, "payer", "BE");
    QCOMPARE(none[QStringLiteral("entitled_gpu_hours")].toDouble(), 960.);
    QCOMPARE(none[QStringLiteral("headroom_gpu_hours")].toDouble(), 960.);
    QCOMPARE(none[QStringLiteral("gpu_hours")].toDouble(-1), 0.);
    QCOMPARE(none[QStringLiteral("coverage")].toDouble(), 1.);
    QCOMPARE(daily.size(), 8);
    for (const char* column : {"entitled_gpu_hours", "headroom_gpu_hours", "gpu_hours"}) {
        QVERIFY2(isNear(sumOf(daily, column), sumOf(whole, column)), column);
    }
    const auto bySystem = place.rows("usage --by payer,system" + days);
    QCOMPARE(rowWhere(bySystem, "payer", "BE")[QStringLiteral("entitled_gpu_hours")].toDouble(),
             960.);
}

QTEST_GUILESS_MAIN(tst_Figures)
#include "tst_Figures.moc"
