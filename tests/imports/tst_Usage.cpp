// SPDX-License-Identifier: GPL-3.0-only
#include "tests/imports/Place.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <random>

using namespace ff;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

const Instant kFrom = parseIso8601("2026-03-01").value();
const Instant kTo = kFrom + 72h;

struct Run {
    QByteArray account;
    Instant start;
    Instant end;
    int gpus = 1;
};

std::vector<Run> someRuns() {
    std::mt19937 random(23);
    std::vector<Run> runs;
    for (int i = 0; i < 150; ++i) {
        Run run;
        run.account = "acct" + QByteArray::number(random() % 4);
        run.start = kFrom - 6h + std::chrono::seconds{random() % (80 * 3600)};
        run.end = run.start + std::chrono::seconds{random() % 30'000};
        run.gpus = 1 << (random() % 4);
        runs.push_back(run);
    }
    return runs;
}

QByteArray fileOf(const std::vector<Run>& runs) {
    std::vector<Line> lines;
    for (const Run& run : runs) {
        Line line;
        line.id = lines.size() + 1;
        line.account = run.account;
        line.submit = line.start = clock(run.start);
        line.end = clock(run.end);
        line.gpus = run.gpus;
        lines.push_back(line);
    }
    return sacct(lines);
}

using Sums = std::map<std::pair<QByteArray, QByteArray>, double>;

/// Second by second, as plainly as can be: clocks in Kolkata show 5:30 more than UTC.
Sums bruteForce(const std::vector<Run>& runs) {
    std::map<std::pair<std::int64_t, QByteArray>, double> hours;
    for (const Run& run : runs) {
        for (Instant t = std::max(run.start, kFrom); t < std::min(run.end, kTo); t += 1s) {
            hours[{(toMillis(t) / 1000 + 19'800) / 3600, run.account}] += run.gpus;
        }
    }
    Sums sums;
    for (const auto& [place, seconds] : hours) {
        const Instant begin = instantFromSeconds(place.first * 3600 - 19'800);
        sums[{QByteArray::fromStdString(toIso8601(std::max(begin, kFrom))), place.second}] =
            seconds;
    }
    return sums;
}

Sums sumsOf(const QJsonArray& rows, const char* key, const char* what = "gpu_seconds") {
    Sums sums;
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const auto from = parseIso8601(row[QStringLiteral("from")].toString().toStdString());
        sums[{QByteArray::fromStdString(toIso8601(from.value())),
              row[QString::fromUtf8(key)].toString().toUtf8()}] +=
            row[QString::fromUtf8(what)].toDouble();
    }
    std::erase_if(sums, [](const auto& entry) { return entry.second == 0; });
    return sums;
}

std::map<QByteArray, double> byKey(const Sums& sums) {
    std::map<QByteArray, double> result;
    for (const auto& [place, value] : sums) {
        result[place.second] += value;
    }
    return result;
}

const char* const kWindow = " --system mill --from 2026-03-01T00:00:00Z --to 2026-03-04T00:00:00Z "
                            "--format json";

QByteArray rule(const char* payer) {
    return kMill + "[[rule]]\nsystem = \"mill\"\naccount = \"fi\"\npayer = \"" + payer +
           "\"\nbeneficiary = \"" + payer + "\"\nnote = \"agreed by mail\"\n";
}

} // namespace

/// From a file of sacct to figures, through the program.
class tst_Usage final : public QObject {
    Q_OBJECT

private slots:
    void hoursOfAZoneWithHalfHours();
    void asOfACorrection();
    void asOfAMapping();
    void asOfBeforeMoreWasObserved();
    void asOfBeforeTheBooksCame();
    void attribution();
    void reconcilesWithTheBooks();
    void spreadsheetsRunNothing();
};

void tst_Usage::hoursOfAZoneWithHalfHours() {
    const Place place;
    const auto runs = someRuns();
    place.write("a.txt", fileOf(runs));
    QCOMPARE(place.run("import sacct a.txt --system mill --from 2026-02-28 --to 2026-03-06").code,
             0);
    const auto rows = place.rows((QByteArray("usage --by account --every hour --zone "
                                             "Asia/Kolkata") +
                                  kWindow));
    const Sums wanted = bruteForce(runs);
    QVERIFY(wanted.size() > 100);
    const Sums got = sumsOf(rows, "account");
    for (const auto& [cell, seconds] : wanted) {
        QVERIFY2(got.contains(cell) && got.at(cell) == seconds,
                 qPrintable(QStringLiteral("%1 %2: %3, by brute force %4")
                                .arg(QString::fromUtf8(cell.first), QString::fromUtf8(cell.second))
                                .arg(got.contains(cell) ? got.at(cell) : -1)
                                .arg(seconds)));
    }
    QCOMPARE(got.size(), wanted.size());
    for (const auto& row : rows) {
        QCOMPARE(row[QStringLiteral("coverage")].toDouble(), 1.0);
    }
    const auto whole = place.rows((QByteArray("usage --by system") + kWindow));
    double sum = 0;
    for (const auto& [place2, value] : wanted) {
        sum += value;
    }
    QCOMPARE(whole[0][QStringLiteral("gpu_seconds")].toDouble(), sum);
    QCOMPARE(place.run("verify").code, 0);
}

void tst_Usage::asOfACorrection() {
    const Place place;
    Line line;
    place.write("a.txt", sacct({line}));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    const Instant before = now();
    line.end = "2026-03-01T03:00:00";
    line.account = "ee";
    place.write("b.txt", sacct({line}));
    QCOMPARE(place.run("import sacct b.txt --system mill").code, 0);

    const QByteArray usage = QByteArray("usage --by account") + kWindow;
    const std::map<QByteArray, double> today{{"ee", 3 * 3600}};
    const std::map<QByteArray, double> then{{"fi", 3600}};
    QCOMPARE(byKey(sumsOf(place.rows(usage), "account")), today);
    QCOMPARE(byKey(sumsOf(
                 place.rows((usage + " --as-of " + QByteArray::fromStdString(toIso8601(before)))),
                 "account")),
             then);
    QCOMPARE(place.run("verify").code, 0);
}

void tst_Usage::asOfAMapping() {
    const Place place;
    place.federation(rule("FI"));
    place.write("a.txt", sacct({Line{}}));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    const Instant before = now();
    place.federation(rule("EE"));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);

    const QByteArray usage = QByteArray("usage --by payer") + kWindow;
    const std::map<QByteArray, double> today{{"EE", 3600}};
    const std::map<QByteArray, double> then{{"FI", 3600}};
    QCOMPARE(byKey(sumsOf(place.rows(usage), "payer")), today);
    QCOMPARE(byKey(sumsOf(
                 place.rows((usage + " --as-of " + QByteArray::fromStdString(toIso8601(before)))),
                 "payer")),
             then);
}

/// A month of which a file told first one half, then all: what ran, and what was covered.
void tst_Usage::asOfBeforeMoreWasObserved() {
    const Place place;
    Line running;
    running.end = "Unknown";
    running.state = "RUNNING";
    // Jobs without GPUs, whose ends say how long the other one is known to have run.
    Line oneDay;
    oneDay.id = 3;
    oneDay.end = "2026-03-02T00:00:00";
    oneDay.gpus = 0;
    Line threeDays = oneDay;
    threeDays.id = 4;
    threeDays.end = "2026-03-04T00:00:00";
    place.write("a.txt", sacct({running, oneDay}));
    QCOMPARE(place.run("import sacct a.txt --system mill --from 2026-03-01 --to 2026-03-02").code,
             0);
    const Instant between = now();
    Line over;
    over.id = 2;
    place.write("b.txt", sacct({running, over, oneDay, threeDays}));
    QCOMPARE(place.run("import sacct b.txt --system mill --from 2026-03-01 --to 2026-03-04").code,
             0);
    const QByteArray usage = "usage --by system --system mill --from 2026-03-01 --to 2026-03-05 "
                             "--format json";
    const auto then =
        place.rows((usage + " --as-of " + QByteArray::fromStdString(toIso8601(between)))).at(0);
    QCOMPARE(then[QStringLiteral("gpu_hours")].toDouble(), 24.0);
    QCOMPARE(then[QStringLiteral("coverage")].toDouble(), 0.25);
    const auto today = place.rows(usage).at(0);
    QCOMPARE(today[QStringLiteral("gpu_hours")].toDouble(), 73.0);
    QCOMPARE(today[QStringLiteral("coverage")].toDouble(), 0.75);
}

void tst_Usage::asOfBeforeTheBooksCame() {
    const Place place;
    place.write("a.txt", sacct({Line{}}));
    QCOMPARE(place.run("import sacct a.txt --system mill --from 2026-03-01 --to 2026-03-02").code,
             0);
    const Instant before = now();
    place.write("b.txt", "Cluster/Account/User Utilization 2026-03-01T00:00:00 - "
                         "2026-03-01T23:59:59 (86400 secs)\nUsage reported in TRES Seconds\n"
                         "Cluster|Account|Login|Proper Name|TRES Name|Used\n"
                         "mill|fi|||gres/gpu|7200\nmill|fi|aino|Aino|gres/gpu|7200\n");
    QCOMPARE(place.run("import sreport b.txt --system mill").code, 0);
    const QByteArray reconcile = "reconcile --system mill --from 2026-03-01 --to 2026-03-02 "
                                 "--format json";
    QCOMPARE(place.rows(reconcile).size(), 2); // of all, and of the account that differs
    QCOMPARE(
        place.rows((reconcile + " --as-of " + QByteArray::fromStdString(toIso8601(before)))).size(),
        0);
}

void tst_Usage::attribution() {
    const Place place;
    place.federation(rule("FI"));
    Line other;
    other.id = 2;
    other.account = "nobodys";
    // Recent, since the verb lists what was used in the last year.
    Line line;
    for (Line* each : {&line, &other}) {
        each->submit = each->start = clock(now() - 48h);
        each->end = clock(now() - 47h);
    }
    place.write("a.txt", sacct({line, other}));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    std::map<QString, QString> payers;
    QString which;
    for (const auto& row : place.rows("attribution --system mill --format json")) {
        payers[row[QStringLiteral("account")].toString()] = row[QStringLiteral("payer")].toString();
        which += row[QStringLiteral("rule")].toString();
    }
    QCOMPARE(payers, (std::map<QString, QString>{
                         {QStringLiteral("fi"), QStringLiteral("FI")},
                         {QStringLiteral("nobodys"), QStringLiteral("unattributed")}}));
    QVERIFY(which.contains(QLatin1String("account fi")));
    QVERIFY(which.contains(QLatin1String("federation.toml:")));
}

void tst_Usage::reconcilesWithTheBooks() {
    const Place place;
    Line child;
    child.id = 2;
    child.account = "fi_sub";
    child.gpus = 2;
    place.write("a.txt", sacct({Line{}, child}));
    QCOMPARE(place.run("import sacct a.txt --system mill --from 2026-03-01 --to 2026-03-02").code,
             0);
    // fi's own row includes its child's use.
    place.write("b.txt",
                "Cluster/Account/User Utilization 2026-03-01T00:00:00 - 2026-03-01T23:59:59 "
                "(86400 secs)\nUsage reported in TRES Seconds\n"
                "Cluster|Account|Login|Proper Name|TRES Name|Used\n"
                "mill|root|||gres/gpu|10800\nmill|fi|||gres/gpu|10800\n"
                "mill|fi|aino|Aino|gres/gpu|3600\nmill|fi_sub|||gres/gpu|7200\n"
                "mill|fi_sub|aino|Aino|gres/gpu|7200\n");
    QCOMPARE(place.run("import sreport b.txt --system mill").code, 0);
    const auto reconcile = "reconcile --system mill --from 2026-03-01 --to 2026-03-02 "
                           "--format json";
    const auto rows = place.rows(reconcile);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][QStringLiteral("first_gpu_hours")].toDouble(), 3.0);
    QCOMPARE(rows[0][QStringLiteral("second_gpu_hours")].toDouble(), 3.0);
    QCOMPARE(rows[0][QStringLiteral("flagged")].toString(), QStringLiteral("no"));
    // Once more, and a part of the same day beside it: still the same books.
    QCOMPARE(place.run("import sreport b.txt --system mill").code, 0);
    place.write("c.txt", place.read("b.txt").replace("23:59:59 (86400", "11:59:59 (43200"));
    QCOMPARE(place.run("import sreport c.txt --system mill").code, 0);
    QCOMPARE(place.rows(reconcile).at(0)[QStringLiteral("second_gpu_hours")].toDouble(), 3.0);
}

void tst_Usage::spreadsheetsRunNothing() {
    const Place place;
    std::vector<Line> lines;
    for (const char* account : {"=cmd()", "+1+1", "-2", "@sum", "quoted\"x", "a,b"}) {
        Line line;
        line.id = lines.size() + 1;
        line.account = account;
        lines.push_back(line);
    }
    place.write("a.txt", sacct(lines));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    const auto run = place.run("usage --by account --system mill --from 2026-03-01 --to 2026-03-02 "
                               "--format csv");
    QCOMPARE(run.code, 0);
    for (const char* cell :
         {",'=cmd(),", ",'+1+1,", ",'-2,", ",'@sum,", ",\"quoted\"\"x\",", ",\"a,b\","}) {
        QVERIFY2(run.out.contains(cell), cell);
    }
}

QTEST_GUILESS_MAIN(tst_Usage)
#include "tst_Usage.moc"
