// SPDX-License-Identifier: GPL-3.0-only
// What is said where a file is refused, or tells less than it seems to.
#include "tests/field/files/MailedFiles.h"

using namespace ff;
using namespace ff::test;

class tst_FileReasons final : public QObject {
    Q_OBJECT

private slots:
    void refusesWithReason_data();
    void refusesWithReason();
    void saysThatNothingRan();
    void namesRunawayJobs();
    void saysNothingOfTimesWithOffset();
    void coversLessWhereLinesAreBad_data();
    void coversLessWhereLinesAreBad();
    void saysWhereNoJobNamesAGpu();
    void knowsJobsThatCoverNoTime();
};

void tst_FileReasons::refusesWithReason_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* what, const char* kind, const QByteArray& bytes,
                        const char* says) {
        QTest::addRow("%s", what) << QByteArray(kind) << bytes << QByteArray(says);
    };
    row("37: an empty file", "sacct", fieldFile("37-header-only/empty.txt"), "it is empty");
    row("38: an error alone", "sacct", fieldFile("38-error-lines/first.txt"),
        "sacct: error: slurmdbd: Too wide of a date range in query");
    const auto sibling = [&](const char* file, const char* says) {
        row(file, "sreport", fieldFile("45-sreport-siblings/" + QByteArray(file)), says);
    };
    sibling("cluster_util.txt", "it is sreport's “Cluster Utilization”");
    sibling("cpu_tres_only.txt", "none of its rows is of gres/gpu: -T gres/gpu is missing");
    sibling("no_gpu_rows.txt", "it counts CPU Seconds and no GPUs: -T gres/gpu is missing");
    sibling("fixed_width.txt", "-P is missing");
    const QByteArray table = fieldFile("45-sreport-siblings/user_by_account.txt");
    row("the users of most use", "sreport",
        QByteArray(table).replace("Cluster/User/Account Utilization", "Top 10 Users"),
        "Top 10 Users");
    row("percentages alone", "sreport",
        QByteArray(table).replace("TRES Seconds", "Percentage of Total"), "-t Seconds is missing");
    row("steps alone", "sacct", kHeader + job(1).replace("1|1|", "1.batch|1.batch|"),
        "lines are steps of jobs");
    row("printed for a screen", "sacct",
        "JobID           JobName  Partition    Account  AllocCPUS      State ExitCode \n"
        "------------ ---------- ---------- ---------- ---------- ---------- -------- \n"
        "1            train      ai         lab                 2  COMPLETED      0:0 \n",
        "--parsable2 is missing");
    row("no header", "sacct", job(1), "it has no header");
    row("live jobs", "sacct-json",
        "{\"jobs\":[{\"job_id\":1,\"job_state\":[\"RUNNING\"],\"submit_time\":1788307200}]}",
        "not those of accounting");
    row("an error of slurmdbd", "sacct-json",
        "{\"errors\":[{\"error\":\"Unable to connect to database\"}],\"jobs\":[]}",
        "Unable to connect to database");
    row("jobs without number", "sacct-json", "{\"jobs\":[{\"account\":\"x\"}]}",
        "none of its jobs has a job_id");
    row("numbers", "sacct-json", "[1,2,3]", "none of its jobs has a job_id");
    row("XZ", "sacct",
        QByteArray("\xfd"
                   "7zXZ\0abc",
                   9),
        "unxz");
    row("a ZIP", "sacct",
        "PK\x03\x04"
        "abc",
        "ZIP archive");
    row("gzip that is cut short", "sacct", gzip(kHeader + job(1)).left(60), "cut short");
    row("all rows bad", "sacct", kHeader + job(1).replace("COMPLETED", "SLEEPING"),
        "State is none of Slurm's");
}

void tst_FileReasons::refusesWithReason() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    const Place place;
    place.write("a.file", bytes);
    const auto run = place.run("import " + kind + " a.file --system mill");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(says), run.err);
    QVERIFY2(run.err.contains("Ask the site for the output of"), run.err);
    QVERIFY2(!run.err.contains("QString") && !run.err.contains("exporter") &&
                 !run.err.contains("proxy"),
             run.err);
    if (bytes.isEmpty()) {
        return; // in a folder it is still being written
    }

    const Place folder;
    QVERIFY(!drop(folder, "a.file", bytes).ok());
    QVERIFY(folder.names("drop/failed").contains(QStringLiteral("a.file")));
    const QByteArray reason = folder.read("drop/failed/a.file.error.txt");
    // A text that no kind claims says so in place of what this kind lacks.
    QVERIFY2(reason.contains(says) || reason.contains("it is no output of sacct"), reason);
    QVERIFY2(reason.contains("Ask the site for the output of"), reason);
}

void tst_FileReasons::saysThatNothingRan() {
    const Place place;
    place.write("a.txt", fieldFile("37-header-only/jobs.txt"));
    const auto run =
        place.run("import sacct a.txt --system mill --from 2026-10-01 --to 2026-11-01");
    QVERIFY2(run.code == 0, run.err);
    QVERIFY2(run.err.contains("sacct found no job"), run.err);
    QVERIFY2(run.out.contains("nothing ran"), run.out);
    const auto cache = store::Cache::open(place.cache(), {});
    const Window october{parseIso8601("2026-10-01").value(), parseIso8601("2026-11-01").value()};
    QCOMPARE((*cache)->jobs().covered(SystemId{"mill"}, october).value(), std::vector{october});

    const Place folder;
    QVERIFY(drop(folder, "a.txt", fieldFile("37-header-only/jobs.txt")).ok());
    QVERIFY(folder.read("drop/done/a.txt.notes.txt").contains("sacct found no job"));
}

void tst_FileReasons::namesRunawayJobs() {
    const Place place;
    place.write("a.txt", fieldFile("40-runaway/jobs.txt"));
    const auto run =
        place.run("import sacct a.txt --system mill --from 2026-10-01 --to 2026-11-01");
    QVERIFY2(run.code == 0, run.err);
    QVERIFY2(run.err.contains("job 900 is said to run since 2024-01-10T00:00:00Z, 2.8 years over "
                              "its time limit of 2 h"),
             run.err);
    // Job 7002 has begun at the latest time in the file: that it ran on, nothing in it proves.
    QVERIFY2(run.err.contains("1 of its jobs still ran when it was written"), run.err);
    QCOMPARE(hoursOf(place, "2026-10-01", "2026-11-01"), hours({{"lab", 192}}));
    // Up to its limit it may have run.
    QCOMPARE(hoursOf(place, "2024-01-01", "2024-02-01"), hours({{"ghost", 16}}));

    const Place folder;
    QVERIFY(drop(folder, "a.txt", fieldFile("40-runaway/jobs.txt")).ok());
    QVERIFY(folder.read("drop/done/a.txt.notes.txt").contains("job 900 is said to run since"));
    QCOMPARE(hoursOf(folder, "2026-10-01", "2026-11-01"), hours({{"lab", 192}}));
}

void tst_FileReasons::saysNothingOfTimesWithOffset() {
    const Place place;
    place.write("a.txt", fieldFile("31-sacct-offset-times/jobs.txt"));
    const auto run = place.run("import sacct a.txt --system mill --zone Europe/Berlin");
    QVERIFY2(run.code == 0, run.err);
    QVERIFY2(!run.err.contains("twice"), run.err);
    const Place folder;
    FileReading reading;
    reading.zone = "Europe/Berlin";
    QVERIFY(drop(folder, "a.txt", fieldFile("31-sacct-offset-times/jobs.txt"), reading).ok());
    QVERIFY(!folder.read("drop/done/a.txt.notes.txt").contains("twice"));
    QCOMPARE(hoursOf(place, "2026-10-25", "2026-10-25T01:31:00Z")[QStringLiteral("lab")], 4.0);
}

void tst_FileReasons::coversLessWhereLinesAreBad_data() {
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<double>("days"); ///< of the thirty of September
    QTest::addRow("none") << QByteArray() << 30.0;
    QTest::addRow("its times are known")
        << job(9).replace("COMPLETED", "SLEEPING").replace("02T01:00", "03T00:00") << 29.0;
    QTest::addRow("cut short behind its submit time")
        << QByteArray("9|9|mill|lab|ai|normal|COMPLETED|2026-09-21T00:00:00|2026-09-2\n") << 20.0;
    QTest::addRow("no time in it") << QByteArray("9|9|mill\n") << 0.0;
    QTest::addRow("an error of sacct") << QByteArray("sacct: error: timed out\n") << 0.0;
    QTest::addRow("of another cluster") << job(9).replace("|mill|", "|other|") << 30.0;
}

void tst_FileReasons::coversLessWhereLinesAreBad() {
    QFETCH(QByteArray, bad);
    QFETCH(double, days);
    const Place place;
    place.write("a.txt", kHeader + job(1) + bad);
    const auto run =
        place.run("import sacct a.txt --system mill --from 2026-09-01 --to 2026-10-01");
    QCOMPARE(run.code, bad.isEmpty() ? 0 : 1);
    QCOMPARE(coverage(place, "2026-09-01", "2026-10-01"), days / 30);
}

void tst_FileReasons::saysWhereNoJobNamesAGpu() {
    const Place place;
    place.write("a.txt", kHeader + job(1).replace(",gres/gpu=4", ""));
    const auto run =
        place.run("import sacct a.txt --system mill --from 2026-09-01 --to 2026-10-01");
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains("none of its jobs names a GPU"), run.err);
    const auto cache = store::Cache::open(place.cache(), {});
    QVERIFY((*cache)->jobs().covered(SystemId{"mill"}, {{}, now()})->empty());
}

void tst_FileReasons::knowsJobsThatCoverNoTime() {
    const Place place;
    place.federation(
        "[[system]]\nid = \"hpc2n\"\ncapacity = [{ from = 2000-01-01, model = \"A100\","
        " gpus = 240, source = \"x\" }]\n");
    const auto usage = "usage --by system --from 2012-10-01 --to 2012-11-01";
    place.write("one.swf", fieldFile("truth-no_data_yet/one.swf"));
    QCOMPARE(place.run("import swf one.swf --system hpc2n --gpus-per-processor 1").code, 0);
    const auto run = place.run(usage);
    QVERIFY2(!run.err.contains("no data yet"), run.err);
    QVERIFY2(run.err.contains("hpc2n from 2002-07-"), run.err);
}

QTEST_GUILESS_MAIN(tst_FileReasons)
#include "tst_FileReasons.moc"
