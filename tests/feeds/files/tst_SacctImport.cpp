// SPDX-License-Identifier: GPL-3.0-only
// Lines of sacct that are taken, and the records that they become.
#include "tests/feeds/files/SacctText.h"

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;
using namespace ff::feeds::testing;

class tst_SacctImport final : public QObject {
    Q_OBJECT

private slots:
    void recordedFile();
    void wholeRecord();
    void taken_data();
    void taken();
    void suspension_data();
    void suspension();
    void suspensionOfARun();
    void namesArePlain();
    void headerForms_data();
    void headerForms();
    void localTimes();
    void otherCluster();
};

void tst_SacctImport::recordedFile() {
    QFile file(QStringLiteral(FF_TEST_DATA "/data/sacct.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto imported = import(file.readAll());
    QVERIFY(imported.report);
    QCOMPARE(imported.report->bad, 0U);
    QCOMPARE(imported.report->good, imported.jobs.size());
    QCOMPARE(imported.report->clusters, std::vector<std::string>{"teststack"});
    const auto job = [&](std::uint64_t number) {
        return *std::ranges::find(imported.jobs, number, &JobRecord::id);
    };
    QCOMPARE(job(1001).gpus, 24);
    QCOMPARE(job(1001).gpuModel, std::string("a100"));
    QCOMPARE(job(1001).limit, std::optional<Duration>{48h});
    QCOMPARE(time(job(1001).end), "2026-11-15T01:16:07Z");
    QCOMPARE(job(100014).state, JobState::running);
    QVERIFY(job(100014).start && !job(100014).end);
    QCOMPARE(job(100026).gpus, 16);
    QVERIFY(!job(100026).start);
    QCOMPARE(job(100023).state, JobState::requeued);
    QVERIFY(!job(1285).start && job(1285).end);
}

void tst_SacctImport::wholeRecord() {
    ImportOptions options;
    options.observed = instantFromSeconds(1795329709);
    const auto imported = import(kHeader + line(), options);
    QVERIFY(imported.report);
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    JobRecord expected;
    expected.id = 417;
    expected.account = "fi";
    expected.partition = "small-g";
    expected.qos = "normal";
    expected.state = JobState::completed;
    expected.submit = instantFromSeconds(1795327200);
    expected.eligible = expected.submit;
    expected.start = expected.submit + 10min;
    expected.end = expected.submit + 70min;
    expected.limit = 26h + 3min + 4s;
    expected.nodes = 2;
    expected.gpus = 8;
    expected.gpuModel = "a100";
    expected.observed = options.observed;
    QCOMPARE(imported.jobs.front(), expected);
}

void tst_SacctImport::taken_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JobState>("jobState");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<qint64>("gpus");
    QTest::addColumn<qint64>("tasks");
    const QByteArray began = "2026-11-22T06:10:00Z";
    const QByteArray over = "2026-11-22T07:10:00Z";
    const auto row = [](const char* what, const QByteArray& text, JobState jobState,
                        const QByteArray& from, const QByteArray& to, qint64 gpus,
                        qint64 tasks = 1) {
        QTest::addRow("%s", what) << text << jobState << from << to << gpus << tasks;
    };
    row("cancelled by someone", line({{state, "CANCELLED by 380693"}}), JobState::cancelled, began,
        over, 8);
    row("running", line({{state, "RUNNING"}, {end, "Unknown"}}), JobState::running, began, "-", 8);
    row("an end that is now", line({{state, "RUNNING"}}), JobState::running, began, "-", 8);
    row("pending", line({{state, "PENDING"}, {start, "Unknown"}, {end, "Unknown"}, {alloc, ""}}),
        JobState::pending, "-", "-", 8);
    row("pending array",
        line({{id, "4103947_[9-11,20]"},
              {raw, "4103947"},
              {state, "PENDING"},
              {start, "Unknown"},
              {end, "Unknown"},
              {alloc, ""}}),
        JobState::pending, "-", "-", 8, 4);
    row("cancelled while it waited",
        line({{state, "CANCELLED by 20006"}, {start, "2026-11-22T07:10:00"}, {alloc, ""}}),
        JobState::cancelled, "-", over, 8);
    row("never started, by other words", line({{state, "CANCELLED"}, {start, "None"}, {alloc, ""}}),
        JobState::cancelled, "-", over, 8);
    row("no time at all", line({{end, "2026-11-22T06:10:00"}}), JobState::completed, began, began,
        8);
    row("no gpus", line({{alloc, "cpu=4,node=1"}, {req, "cpu=4"}}), JobState::completed, began,
        over, 0);
    row("typed only", line({{alloc, "gres/gpu:a=2,gres/gpu:b=3"}}), JobState::completed, began,
        over, 5);
    row("gpus only asked for", line({{alloc, "cpu=4,node=1"}}), JobState::completed, began, over,
        8);
    row("suspended", line({{state, "SUSPENDED"}, {end, "Unknown"}}), JobState::suspended, began,
        "-", 8);
    row("requeued", line({{state, "REQUEUED"}}), JobState::requeued, began, over, 8);
    row("resized away", line({{state, "RESIZING"}}), JobState::other, began, over, 8);
    row("unlimited", line({{limit, "UNLIMITED"}}), JobState::completed, began, over, 8);
    row("the partition's limit", line({{limit, "Partition_Limit"}}), JobState::completed, began,
        over, 8);
    row("epoch times", line({{start, "1795327800"}}), JobState::completed, began, over, 8);
    row("not UTF-8", line({{jobName, "caf\xe9"}, {user, "\xff\xfe"}}), JobState::completed, began,
        over, 8);
    row("Windows line ends", line().replace("\n", "\r\n"), JobState::completed, began, over, 8);
}

void tst_SacctImport::taken() {
    QFETCH(const QByteArray, text);
    const auto imported = import(kHeader + text);
    QVERIFY(imported.report);
    QVERIFY2(imported.report->bad == 0,
             imported.report->bad == 0 ? "" : imported.report->rejects.front().reason.c_str());
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    const auto& job = imported.jobs.front();
    QTEST(job.state, "jobState");
    QTEST(time(job.start), "from");
    QTEST(time(job.end), "to");
    QTEST(qint64(job.gpus), "gpus");
    QTEST(qint64(job.tasks), "tasks");
}

/// Elapsed time leaves suspension out; the run of an hour held its GPUs all the time.
void tst_SacctImport::suspension_data() {
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<int>("suspended");
    QTest::addRow("not told") << QByteArray() << QByteArray() << 0;
    QTest::addRow("ElapsedRaw") << QByteArray("|ElapsedRaw") << QByteArray("|2700") << 900;
    QTest::addRow("the whole hour") << QByteArray("|ElapsedRaw") << QByteArray("|3600") << 0;
    QTest::addRow("more than an hour") << QByteArray("|ElapsedRaw") << QByteArray("|7200") << 0;
    QTest::addRow("below zero") << QByteArray("|ElapsedRaw") << QByteArray("|-5") << 0;
    QTest::addRow("Suspended") << QByteArray("|Suspended") << QByteArray("|00:15:00") << 900;
    QTest::addRow("Suspended, for longer than it ran")
        << QByteArray("|Suspended") << QByteArray("|1-00:00:00") << 3600;
    QTest::addRow("both") << QByteArray("|ElapsedRaw|Suspended") << QByteArray("|2700|00:15:00")
                          << 900;
}

void tst_SacctImport::suspension() {
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, values);
    QFETCH(int, suspended);
    const auto imported = import(QByteArray(kHeader).insert(kHeader.size() - 1, columns) +
                                 line().insert(line().size() - 1, values));
    QVERIFY(imported.report);
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    QCOMPARE(imported.jobs.front().suspended, Duration{std::chrono::seconds{suspended}});
}

/// A run that goes on has stood still, too: its limit does not count that time.
void tst_SacctImport::suspensionOfARun() {
    const auto imported = import(
        QByteArray(kHeader).insert(kHeader.size() - 1, "|ElapsedRaw|Suspended") +
        line({{state, "RUNNING"}, {end, "Unknown"}})
            .insert(line({{state, "RUNNING"}, {end, "Unknown"}}).size() - 1, "|2700|3-00:00:00"));
    QVERIFY(imported.report);
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    const auto& job = imported.jobs.front();
    QCOMPARE(job.suspended, Duration{72h});
    QCOMPARE(job.observed, job.start.value() + 72h + 45min);
}

/// What a terminal might obey, or is no text, is not kept.
void tst_SacctImport::namesArePlain() {
    const auto imported = import(
        kHeader + line({{account, "f\xff\x1b[31mi"}, {partition, "\xc5\xbc\xc3"}, {qos, "a b"}}));
    QCOMPARE(imported.jobs.front().account, std::string("f\\xff\\x1b[31mi"));
    QCOMPARE(imported.jobs.front().partition, std::string("\xc5\xbc\\xc3"));
    QCOMPARE(imported.jobs.front().qos, std::string("a b"));
}

void tst_SacctImport::headerForms_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("delimiter");
    const auto with = [](const char* mark) {
        return QByteArray(kHeader + line()).replace("|", mark);
    };
    QTest::addRow("bars") << kHeader + line() << QByteArray() << QByteArray();
    QTest::addRow("--parsable") << QByteArray(kHeader + line()).replace("\n", "|\n") << QByteArray()
                                << QByteArray();
    QTest::addRow("another delimiter") << with("\x1f") << QByteArray() << QByteArray();
    QTest::addRow("a long one") << with("^|^") << QByteArray() << QByteArray();
    QTest::addRow("semicolons, said") << with(";") << QByteArray() << QByteArray(";");
    QTest::addRow("no header") << line() << kHeader.trimmed().replace("|", ",") << QByteArray();
    QTest::addRow("no header, other delimiter")
        << line().replace("|", "@") << kHeader.trimmed().replace("|", ",") << QByteArray("@");
    QTest::addRow("widths") << line()
                            << kHeader.trimmed().replace("|", ",").replace("User,", "User%30,")
                            << QByteArray();
    QTest::addRow("other case") << kHeader.toLower() + line() << QByteArray() << QByteArray();
    QTest::addRow("blank lines") << "\n\n" + kHeader + "\n" + line() + "\n"
                                 << QByteArray() << QByteArray();
    QTest::addRow("steps between") << kHeader + line({{id, "410_9.batch"}, {raw, "417.batch"}}) +
                                          line() + line({{id, "410_9.0"}, {raw, "417.0"}})
                                   << QByteArray() << QByteArray();
}

void tst_SacctImport::headerForms() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, delimiter);
    ImportOptions options;
    options.fields = fields.toStdString();
    options.delimiter = delimiter.toStdString();
    const auto imported = import(text, options);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->bad, 0U);
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    QCOMPARE(imported.jobs.front().id, 417U);
    QCOMPARE(imported.jobs.front().gpus, 8);
}

void tst_SacctImport::localTimes() {
    ImportOptions options;
    options.toUtc = [](Instant local, Instant) { return local - 2h; };
    const auto imported = import(kHeader + line({{eligible, "1795327200"}}), options);
    QCOMPARE(time(imported.jobs.front().start), "2026-11-22T04:10:00Z");
    QCOMPARE(time(imported.jobs.front().eligible), "2026-11-22T06:00:00Z"); // needs no zone
}

void tst_SacctImport::otherCluster() {
    ImportOptions options;
    options.clusters = {"karolina", "vega"};
    auto imported = import(kHeader + line(), options);
    QVERIFY(!imported.report);
    QCOMPARE(imported.report.error().code, ErrorCode::wrongSystem);
    QVERIFY(imported.jobs.empty());
    options.force = true;
    QCOMPARE(import(kHeader + line(), options).jobs.size(), std::size_t(1));
    // In a file of several clusters only the others' lines stay out.
    options = {};
    options.clusters = {"lumi"};
    imported = import(kHeader + line() + line({{cluster, "mahti"}}) + line(), options);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->good, 2U);
    QCOMPARE(imported.report->rejects.front().reason, std::string("it is of another cluster"));
}

QTEST_GUILESS_MAIN(tst_SacctImport)
#include "tst_SacctImport.moc"
