// SPDX-License-Identifier: GPL-3.0-only
// A file that is known already: read anew for another window or with other options, and counted
// once.
#include "tests/imports/ImportTable.h"

using namespace ff;
using namespace ff::test;

class tst_ReadAnew final : public QObject {
    Q_OBJECT

private slots:
    void knowsAFileAgain();
    void readsAKnownFileForItsWindow();
    void readsAnewWithOtherOptions();
    void readsAnewWhatItCovers();
    void readsAnewSwfWithItsGpus();
    void readsAnewTotals();
    void countsARunOnceWhateverTheFormat();
};

void tst_ReadAnew::knowsAFileAgain() {
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
void tst_ReadAnew::readsAKnownFileForItsWindow() {
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

/// A file that was read wrongly is read anew: what it said is withdrawn, and counts once.
void tst_ReadAnew::readsAnewWithOtherOptions() {
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
void tst_ReadAnew::readsAnewWhatItCovers() {
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

void tst_ReadAnew::readsAnewSwfWithItsGpus() {
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
void tst_ReadAnew::readsAnewTotals() {
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
void tst_ReadAnew::countsARunOnceWhateverTheFormat() {
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

QTEST_GUILESS_MAIN(tst_ReadAnew)
#include "tst_ReadAnew.moc"
