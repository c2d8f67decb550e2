// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/Cache.h"
#include "tests/imports/Place.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace ff;
using namespace ff::test;

/// `factoryfloor import` as a person meets it.
class tst_Verb final : public QObject {
    Q_OBJECT

private slots:
    void takesARecordedFile_data();
    void takesARecordedFile();
    void knowsAFileAgain();
    void readsAKnownFileForItsWindow();
    void refusesAnotherCluster();
    void refusesASecondCluster();
    void learnsTheCluster();
    void learnsTheClusterFromPolls();
    void leavesOutASecondClusterOfJson();
    void readsAnewWithOtherOptions();
    void readsAnewWhatItCovers();
    void readsAnewSwfWithItsGpus();
    void readsAnewTotals();
    void countsARunOnceWhateverTheFormat();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void saysOfTimesThatComeTwice();
    void quotesBadLines();
    void saysWhichCommandIsWanted_data();
    void saysWhichCommandIsWanted();
    void wrongUsage_data();
    void wrongUsage();
    void namesTheSystemsThereAre_data();
    void namesTheSystemsThereAre();
    void columnsByHand();
    void processorsOfSwf();
    void partialCoversNothing();
};

namespace {

/// The row of the table that begins with a file's name, cell by cell.
QStringList rowOf(const Place::Run& run, const char* file) {
    const auto lines = QString::fromUtf8(run.out).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QString::fromUtf8(file))) {
            return line.split(QRegularExpression(QStringLiteral(" {2,}")));
        }
    }
    return {};
}

enum Cell { name, added, changed, unchanged, refused, totals, bad, passedOver, from, to, result };

QByteArray sample(const char* name) {
    QFile file(QStringLiteral(FF_SAMPLES "/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no sample %s", name);
    }
    return file.readAll();
}

} // namespace

void tst_Verb::takesARecordedFile_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<int>("count");
    QTest::addRow("sacct") << QByteArray("sacct") << QByteArray("sacct.txt")
                           << QByteArray("teststack") << added << 54;
    QTest::addRow("sacct-json") << QByteArray("sacct-json") << QByteArray("sacct.json")
                                << QByteArray("teststack") << added << 41;
    QTest::addRow("sreport") << QByteArray("sreport")
                             << QByteArray("sreport_AccountUtilizationByUser.txt")
                             << QByteArray("teststack") << totals << 8;
    QTest::addRow("usage-record") << QByteArray("usage-record") << QByteArray("usage_records.xml")
                                  << QByteArray("karolina") << added << 1;
}

void tst_Verb::takesARecordedFile() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, cluster);
    QFETCH(Cell, cell);
    QFETCH(int, count);
    const Place place;
    place.federation(QByteArray(kMill).replace("cluster = \"mill\"",
                                               QByteArray("cluster = \"" + cluster + '"')));
    place.write("a.file", sample(file.constData()));
    const auto first = place.run("import " + kind + " a.file --system mill");
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(rowOf(first, "a.file").value(cell), QString::number(count));
    QCOMPARE(rowOf(first, "a.file").value(bad), QStringLiteral("0"));
    QCOMPARE(place.run("verify").code, 0);
}

void tst_Verb::knowsAFileAgain() {
    const Place place;
    place.write("a.txt", sacct({Line{}}));
    place.write("copy.txt", sacct({Line{}}));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    const auto again = place.run("import sacct copy.txt --system mill");
    QCOMPARE(again.code, 0);
    QCOMPARE(rowOf(again, "copy.txt").value(added), QStringLiteral("0"));
    QVERIFY(rowOf(again, "copy.txt").value(result).contains(QLatin1String("nothing new")));
}

/// Said later which window it was asked for, it covers that.
void tst_Verb::readsAKnownFileForItsWindow() {
    const Place place;
    place.write("a.txt", sacct({Line{}}));
    QCOMPARE(place.run("import sacct a.txt --system mill --partial").code, 0);
    const auto usage = "usage --by account --system mill --from 2026-03-01 --to 2026-03-03 "
                       "--format json";
    QCOMPARE(place.rows(usage).at(0)[QStringLiteral("coverage")].toDouble(), 0.0);
    QCOMPARE(place.rows(usage).at(0)[QStringLiteral("gpu_seconds")].toDouble(), 3600.0);
    const auto again =
        place.run("import sacct a.txt --system mill --from 2026-03-01 --to 2026-03-02");
    QCOMPARE(again.code, 0);
    QCOMPARE(rowOf(again, "a.txt").value(unchanged), QStringLiteral("1"));
    QCOMPARE(place.rows(usage).at(0)[QStringLiteral("coverage")].toDouble(), 0.5);
}

void tst_Verb::refusesAnotherCluster() {
    const Place place;
    Line line;
    line.cluster = "otherplace";
    place.write("a.txt", sacct({line}));
    const auto refused = place.run("import sacct a.txt --system mill");
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains("otherplace") && refused.err.contains("--force"));
    QVERIFY(refused.out.isEmpty());
    const auto forced = place.run("import sacct a.txt --system mill --force");
    QCOMPARE(forced.code, 0);
    QCOMPARE(rowOf(forced, "a.txt").value(added), QStringLiteral("1"));
}

/// Where nobody said what the cluster is called, a file is of one cluster all the same.
void tst_Verb::refusesASecondCluster() {
    const Place place;
    place.federation(QByteArray(kMill).replace("cluster = \"mill\"\n", ""));
    Line second;
    second.id = 2;
    second.cluster = "otherplace";
    place.write("a.txt", sacct({Line{}, second}));
    const auto run = place.run("import sacct a.txt --system mill");
    QCOMPARE(run.code, 1);
    QCOMPARE(rowOf(run, "a.txt").value(added), QStringLiteral("1"));
    QCOMPARE(rowOf(run, "a.txt").value(bad), QStringLiteral("1"));
}

/// Where the federation names no cluster, the jobs that are there do.
void tst_Verb::learnsTheCluster() {
    const Place place;
    place.federation(QByteArray(kMill).replace("cluster = \"mill\"\n", ""));
    Line other;
    other.id = 2;
    other.cluster = "otherplace";
    place.write("a.txt", sacct({Line{}}));
    place.write("b.txt", sacct({other}));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    const auto refused = place.run("import sacct b.txt --system mill");
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains("it is of cluster otherplace, and the jobs known of mill are of "
                                  "mill") &&
                 refused.err.contains("--force"),
             refused.err.constData());
    // Said to be of the system all the same, its cluster is one of the system's from then on.
    QCOMPARE(place.run("import sacct b.txt --system mill --force").code, 0);
    other.id = 3;
    place.write("c.txt", sacct({other}));
    QCOMPARE(place.run("import sacct c.txt --system mill").code, 0);
    // What the federation says counts more than what is known.
    place.federation(kMill);
    other.id = 4;
    place.write("d.txt", sacct({other}));
    const auto strict = place.run("import sacct d.txt --system mill");
    QCOMPARE(strict.code, 1);
    QVERIFY(strict.err.contains("otherplace, not mill"));
}

void tst_Verb::learnsTheClusterFromPolls() {
    const Place place;
    place.federation(QByteArray(kMill).replace("cluster = \"mill\"\n", ""));
    {
        const auto cache = store::Cache::open(place.cache(), {});
        QVERIFY(cache);
        Batch batch;
        batch.system = SystemId{"mill"};
        batch.outcome.source = SourceId{"mill-slurm"};
        batch.outcome.started = batch.arrived = now();
        batch.cluster = "grinder";
        QVERIFY((*cache)->offer(batch));
    }
    place.write("a.txt", sacct({Line{}}));
    const auto refused = place.run("import sacct a.txt --system mill");
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("are of grinder"), refused.err.constData());
}

/// What is of a second cluster is left out and counted.
void tst_Verb::leavesOutASecondClusterOfJson() {
    const Place place;
    place.federation(QByteArray(kMill).replace("cluster = \"mill\"\n", ""));
    QByteArray text = sample("sacct.json");
    const auto last = text.lastIndexOf("\"cluster\":\"teststack\"");
    QVERIFY(last > 0);
    text.replace(last, 21, "\"cluster\":\"otherone1\"");
    place.write("a.json", text);
    const auto run = place.run("import sacct-json a.json --system mill");
    QCOMPARE(run.code, 1);
    QCOMPARE(rowOf(run, "a.json").value(added), QStringLiteral("40"));
    QCOMPARE(rowOf(run, "a.json").value(bad), QStringLiteral("1"));
    QVERIFY2(run.err.contains("it is of another cluster"), run.err.constData());
    const auto forced = place.run("import sacct-json a.json --system mill --force");
    QCOMPARE(forced.code, 0);
    QCOMPARE(rowOf(forced, "a.json").value(added), QStringLiteral("41"));
}

namespace {

double gpuHours(const Place& place) {
    double sum = 0;
    for (const auto& row : place.rows("usage --by system --system mill --from 2026-02-01 --to "
                                      "2026-04-01 --format json")) {
        sum += row[QStringLiteral("gpu_seconds")].toDouble() / 3600;
    }
    return sum;
}

} // namespace

/// A file that was read wrongly is read anew: what it said is withdrawn, and counts once.
void tst_Verb::readsAnewWithOtherOptions() {
    const Place place;
    Line other;
    other.id = 2;
    other.start = other.submit = "2026-03-01T10:00:00";
    other.end = "2026-03-01T12:00:00";
    place.write("a.txt", sacct({Line{}, other}));
    place.write("copy.txt", sacct({Line{}, other}));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    QCOMPARE(gpuHours(place), 3.0);
    const QByteArray helsinki = "import sacct copy.txt --system mill --zone Europe/Helsinki";
    const auto run = place.run(helsinki);
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains("imported before with other options (sacct)") &&
                 run.err.contains("2 jobs"),
             run.err.constData());
    QCOMPARE(rowOf(run, "copy.txt").value(added), QStringLiteral("2"));
    QCOMPARE(gpuHours(place), 3.0);
    const auto row = place
                         .rows("usage --by system --system mill --from 2026-02-28T22:00:00 --to "
                               "2026-03-01 --format json")
                         .at(0);
    QCOMPARE(row[QStringLiteral("gpu_seconds")].toDouble(), 3600.0);
    QVERIFY(rowOf(place.run(helsinki), "copy.txt")
                .value(result)
                .contains(QLatin1String("nothing new")));
    // With its window it says the same of the jobs.
    const auto window = place.run(helsinki + " --from 2026-03-01 --to 2026-03-02");
    QCOMPARE(rowOf(window, "copy.txt").value(unchanged), QStringLiteral("2"));
    QVERIFY(!window.err.contains("withdrawn"));
    QCOMPARE(gpuHours(place), 3.0);
    // What cannot be read so withdraws nothing.
    QCOMPARE(place.run("import sacct a.txt --system mill --delimiter ;").code, 1);
    QCOMPARE(gpuHours(place), 3.0);
    QCOMPARE(place.run("verify").code, 0);
}

/// The cover that the wrong reading claimed goes with it.
void tst_Verb::readsAnewWhatItCovers() {
    const Place place;
    place.write("a.txt", sacct({Line{}}));
    const QByteArray import = "import sacct a.txt --system mill ";
    const QByteArray usage = "usage --by account --system mill --from 2026-03-01 --to 2026-03-03 "
                             "--format json";
    const auto coverage = [&] {
        return place.rows(usage).at(0)[QStringLiteral("coverage")].toDouble();
    };
    QCOMPARE(place.run(import + "--from 2026-03-01 --to 2026-03-03").code, 0);
    QCOMPARE(coverage(), 1.0);
    QCOMPARE(place.run(import + "--from 2026-03-01 --to 2026-03-02").code, 0);
    QCOMPARE(coverage(), 0.5);
    QCOMPARE(place.run(import + "--partial").code, 0);
    QCOMPARE(coverage(), 0.0);
    QCOMPARE(gpuHours(place), 1.0);
}

void tst_Verb::readsAnewSwfWithItsGpus() {
    const Place place;
    place.write("a.swf", "; UnixStartTime: 1772323200\n"
                         "1 0 0 3600 4 -1 -1 4 -1 -1 1 1 1 -1 1 1 -1 -1\n");
    QCOMPARE(place.run("import swf a.swf --system mill").code, 0);
    QCOMPARE(gpuHours(place), 0.0);
    QCOMPARE(place.run("import swf a.swf --system mill --gpus-per-processor 1").code, 0);
    QCOMPARE(gpuHours(place), 4.0);
    QCOMPARE(place.run("import swf a.swf --system mill --gpus-per-processor 2").code, 0);
    QCOMPARE(gpuHours(place), 8.0);
}

/// A site's totals that were read in the wrong zone are not kept beside the right ones.
void tst_Verb::readsAnewTotals() {
    const Place place;
    place.write("a.txt", "Cluster/Account/User Utilization 2026-03-01T00:00:00 - "
                         "2026-03-01T23:59:59 (86400 secs)\nUsage reported in TRES Seconds\n"
                         "Cluster|Account|Login|Proper Name|TRES Name|Used\n"
                         "mill|fi|||gres/gpu|86400\nmill|fi|aino|Aino|gres/gpu|86400\n");
    QCOMPARE(place.run("import sreport a.txt --system mill").code, 0);
    QCOMPARE(place.run("import sreport a.txt --system mill --zone Europe/Helsinki").code, 0);
    const auto cache = store::Cache::open(place.cache(), {});
    QVERIFY(cache);
    const Instant day = parseIso8601("2026-03-01").value();
    const auto books = (*cache)->books().entries(
        SystemId{"mill"}, {day - std::chrono::days{2}, day + std::chrono::days{2}});
    QCOMPARE(books->size(), std::size_t(1));
    QCOMPARE(books->front().window.from, day - std::chrono::hours{2});
}

/// Three formats of one run: it counts once, with what accounting says of it.
void tst_Verb::countsARunOnceWhateverTheFormat() {
    const QByteArray apel = "APEL-individual-job-message: v0.3\nSite: X\nMachineName: mill\n"
                            "LocalJobId: 1\nVO: union\nQueue: gpu\nStartTime: 1772323800\n"
                            "EndTime: 1772327400\nWallDuration: 3600\nNodeCount: 1\nGPUs: 1\n"
                            "%%\n";
    const QByteArray swf = "; UnixStartTime: 1772323200\n"
                           "1 0 600 3600 4 -1 -1 4 -1 -1 1 1 1 -1 1 1 -1 -1\n";
    Line line;
    line.start = "2026-03-01T00:10:00";
    line.end = "2026-03-01T01:10:00";
    std::array<const char*, 3> order{"sacct a.sacct", "swf a.swf", "usage-record a.apel"};
    std::ranges::sort(order);
    do {
        const Place place;
        place.write("a.sacct", sacct({line}));
        place.write("a.apel", apel);
        place.write("a.swf", swf);
        for (const char* file : order) {
            QCOMPARE(place.run(QByteArray("import ") + file + " --system mill").code, 0);
        }
        QCOMPARE(gpuHours(place), 1.0);
        const auto rows = place.rows("usage --by account --system mill --from 2026-03-01 --to "
                                     "2026-03-02 --format json");
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QStringLiteral("account")].toString(), QStringLiteral("fi"));
        QCOMPARE(place.run("verify").code, 0);
    } while (std::ranges::next_permutation(order).found);
}

void tst_Verb::refusesWhatCannotBe_data() {
    QTest::addColumn<Line>("line");
    QTest::addColumn<QByteArray>("reason");
    Line far;
    far.end = "9999-12-31T00:00:00";
    QTest::addRow("an end in the future") << far << QByteArray("it has a time in the future");
    Line many;
    many.gpus = 9'000'000;
    QTest::addRow("more GPUs than there are") << many << QByteArray("its number of GPUs cannot be");
}

void tst_Verb::refusesWhatCannotBe() {
    QFETCH(Line, line);
    QFETCH(QByteArray, reason);
    const Place place;
    Line good;
    good.id = 2;
    place.write("a.txt", sacct({line, good}));
    const auto run = place.run("import sacct a.txt --system mill");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(reason), run.err.constData());
    QCOMPARE(rowOf(run, "a.txt").value(added), QStringLiteral("1"));
    QCOMPARE(gpuHours(place), 1.0);
}

/// The night on which Helsinki's clocks go back from 04:00 to 03:00.
void tst_Verb::saysOfTimesThatComeTwice() {
    const Place place;
    Line line;
    line.submit = "2026-10-25T01:00:00";
    line.start = "2026-10-25T03:50:00";
    line.end = "2026-10-25T03:10:00"; // twenty minutes later
    place.write("a.txt", sacct({line}));
    const auto run = place.run("import sacct a.txt --system mill --zone Europe/Helsinki");
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains("2 of its times stand in an hour that the clocks of "
                              "Europe/Helsinki show twice"),
             run.err.constData());
    const auto rows = place.rows("usage --by system --system mill --from 2026-10-25T00:50:00 --to "
                                 "2026-10-25T01:10:00 --format json");
    QCOMPARE(rows[0][QStringLiteral("gpu_seconds")].toDouble(), 1200.0);
}

void tst_Verb::quotesBadLines() {
    const Place place;
    std::vector<Line> lines;
    for (int i = 0; i < 25; ++i) {
        Line line;
        line.id = std::uint64_t(i) + 1;
        if (i > 0) {
            line.end = "2026-02-01T00:00:00"; // before its start
        }
        lines.push_back(line);
    }
    place.write("a.txt", sacct(lines));
    const auto run = place.run("import sacct a.txt --system mill");
    QCOMPARE(run.code, 1);
    QCOMPARE(rowOf(run, "a.txt").value(added), QStringLiteral("1"));
    QCOMPARE(rowOf(run, "a.txt").value(bad), QStringLiteral("24"));
    QVERIFY(run.err.contains("a.txt, line 3: it ends before it starts"));
    QCOMPARE(run.err.count("it ends before it starts"), 20);
    QVERIFY(run.err.contains("and 4 more"));
    const auto rejects = place.names("data/rejects");
    QCOMPARE(rejects.size(), 1);
    const QString path = QStringLiteral("data/rejects/") + rejects.front();
    QVERIFY(run.err.contains(rejects.front().toUtf8()));
    QCOMPARE(place.read(path.toUtf8()).count("it ends before it starts"), 24);
    const QFileInfo file(QString::fromStdString(place.path(path.toUtf8()).string()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(file.absolutePath()).permissions() & others));
}

void tst_Verb::saysWhichCommandIsWanted_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("command");
    QTest::addRow("sacct without JobIDRaw")
        << QByteArray("sacct") << QByteArray("JobID|State|Submit|Start|End|AllocTRES\n")
        << QByteArray("TZ=UTC sacct --allusers --duplicates --allocations --parsable2");
    QTest::addRow("not sreport") << QByteArray("sreport") << QByteArray("a|b\n1|2\n")
                                 << QByteArray("TZ=UTC sreport cluster AccountUtilizationByUser");
    QTest::addRow("JSON of something else")
        << QByteArray("sacct-json") << QByteArray("{\"nodes\":[]}") << QByteArray("sacct");
}

void tst_Verb::saysWhichCommandIsWanted() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, command);
    const Place place;
    place.write("a.txt", text);
    const auto run = place.run("import " + kind + " a.txt --system mill");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(command), run.err.constData());
}

void tst_Verb::wrongUsage_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<int>("code");
    QTest::addRow("no system") << QByteArray("import sacct a.txt") << 2;
    QTest::addRow("no such system") << QByteArray("import sacct a.txt --system nowhere") << 2;
    QTest::addRow("no such kind") << QByteArray("import pbs a.txt --system mill") << 2;
    QTest::addRow("half a window")
        << QByteArray("import sacct a.txt --system mill --from 2026-01-01") << 2;
    QTest::addRow("part of a window")
        << QByteArray("import sacct a.txt --system mill --partial --from 2026-01-01 --to "
                      "2026-01-02")
        << 2;
    QTest::addRow("no such zone") << QByteArray("import sacct a.txt --system mill --zone Moon")
                                  << 2;
    QTest::addRow("a window that ends before it begins")
        << QByteArray("import sacct a.txt --system mill --from 2026-01-02 --to 2026-01-01") << 2;
    QTest::addRow("usage that ends before it begins")
        << QByteArray("usage --by system --from 2026-01-02 --to 2026-01-01") << 2;
    QTest::addRow("a reconciliation that ends before it begins")
        << QByteArray("reconcile --system mill --from 2026-01-02 --to 2026-01-01") << 2;
    QTest::addRow("a series that ends before it begins")
        << QByteArray("show series --from 2026-01-02 --to 2026-01-01") << 2;
    QTest::addRow("no such file") << QByteArray("import sacct missing.txt --system mill") << 1;
}

void tst_Verb::wrongUsage() {
    QFETCH(QByteArray, arguments);
    QFETCH(int, code);
    const Place place;
    place.write("a.txt", sacct({Line{}}));
    const auto run = place.run(arguments);
    QCOMPARE(run.code, code);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

/// A system that is not there is said to be so, with those that are.
void tst_Verb::namesTheSystemsThereAre_data() {
    QTest::addColumn<QByteArray>("verb");
    for (const char* verb : {"usage --by payer", "attribution", "reconcile", "show floor",
                             "show capacity", "show waits"}) {
        QTest::addRow("%s", verb) << QByteArray(verb);
    }
}

void tst_Verb::namesTheSystemsThereAre() {
    QFETCH(QByteArray, verb);
    const Place place;
    place.write("a.txt", sacct({Line{}}));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    const auto run = place.run(verb + " --system nosuch");
    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("There is no system “nosuch”. There are: ") &&
                 run.err.contains("mill") && !run.err.contains("--force"),
             run.err.constData());
}

void tst_Verb::columnsByHand() {
    const Place place;
    place.write("a.txt", "7;COMPLETED;2026-03-01T00:00:00;2026-03-01T00:00:00;"
                         "2026-03-01T01:00:00;gres/gpu=2;fi\n");
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 1);
    const auto run = place.run("import sacct a.txt --system mill --delimiter ; --fields "
                               "JobIDRaw,State,Submit,Start,End,AllocTRES,Account");
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(rowOf(run, "a.txt").value(added), QStringLiteral("1"));
}

void tst_Verb::processorsOfSwf() {
    const Place place;
    place.write("a.swf", "; UnixStartTime: 1767225600\n"
                         "1 0 60 3600 8 -1 -1 8 7200 -1 1 3 4 -1 1 1 -1 -1\n");
    QCOMPARE(place.run("import swf a.swf --system mill --gpus-per-processor 2").code, 0);
    const auto rows = place.rows("usage --by system --system mill --from 2026-01-01 --to "
                                 "2026-01-02 --format json");
    QCOMPARE(rows[0][QStringLiteral("gpu_seconds")].toDouble(), 8.0 * 2 * 3600);
}

void tst_Verb::partialCoversNothing() {
    const Place place;
    Line later;
    later.id = 2;
    later.submit = later.start = "2026-03-02T00:00:00";
    later.end = "2026-03-02T01:00:00";
    place.write("a.txt", sacct({Line{}, later}));
    const auto partial = place.run("import sacct a.txt --system mill --partial");
    QCOMPARE(rowOf(partial, "a.txt").value(from), QStringLiteral("–"));
    const Place whole;
    whole.write("a.txt", sacct({Line{}, later}));
    const auto inferred = whole.run("import sacct a.txt --system mill");
    QCOMPARE(rowOf(inferred, "a.txt").value(from), QStringLiteral("2026-03-01T01:00:00Z"));
    QCOMPARE(rowOf(inferred, "a.txt").value(to), QStringLiteral("2026-03-02T00:00:00Z"));
    QVERIFY(inferred.err.contains("--partial"));
}

QTEST_GUILESS_MAIN(tst_Verb)
#include "tst_Verb.moc"
