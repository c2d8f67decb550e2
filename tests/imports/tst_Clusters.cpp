// SPDX-License-Identifier: GPL-3.0-only
// A file of another cluster than its system: refused, or learnt where none is known.
#include "tests/imports/ImportTable.h"

using namespace ff;
using namespace ff::test;

class tst_Clusters final : public QObject {
    Q_OBJECT

private slots:
    void refusesAnotherCluster();
    void refusesASecondCluster();
    void learnsTheCluster();
    void learnsTheClusterFromPolls();
    void leavesOutASecondClusterOfJson();
};

void tst_Clusters::refusesAnotherCluster() {
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
void tst_Clusters::refusesASecondCluster() {
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
void tst_Clusters::learnsTheCluster() {
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

void tst_Clusters::learnsTheClusterFromPolls() {
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
void tst_Clusters::leavesOutASecondClusterOfJson() {
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

QTEST_GUILESS_MAIN(tst_Clusters)
#include "tst_Clusters.moc"
