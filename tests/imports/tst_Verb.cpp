// SPDX-License-Identifier: GPL-3.0-only
// `factoryfloor import` as a person meets it: what it takes, what it refuses, and how it is used.
#include "tests/imports/ImportTable.h"

using namespace ff;
using namespace ff::test;

class tst_Verb final : public QObject {
    Q_OBJECT

private slots:
    void takesARecordedFile_data();
    void takesARecordedFile();
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
