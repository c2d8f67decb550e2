// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/Import.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <sstream>

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;

namespace {

const QByteArray kHeader = "JobID|JobIDRaw|Cluster|Account|User|JobName|Partition|QOS|State|Submit|"
                           "Eligible|Start|End|Timelimit|NNodes|AllocTRES|ReqTRES\n";

/// One line of that header, with single columns replaced.
QByteArray line(const std::vector<std::pair<int, const char*>>& changes = {}) {
    std::vector<QByteArray> cells{"410_9",
                                  "417",
                                  "lumi",
                                  "fi",
                                  "aino",
                                  "train",
                                  "small-g",
                                  "normal",
                                  "COMPLETED",
                                  "2026-11-22T06:00:00",
                                  "2026-11-22T06:00:00",
                                  "2026-11-22T06:10:00",
                                  "2026-11-22T07:10:00",
                                  "1-02:03:04",
                                  "2",
                                  "cpu=4,gres/gpu:a100=8,gres/gpu=8,node=2",
                                  "cpu=4,gres/gpu=8,node=2"};
    for (const auto& [column, text] : changes) {
        cells[std::size_t(column)] = text;
    }
    QByteArray joined;
    for (const auto& cell : cells) {
        joined += (joined.isEmpty() ? "" : "|") + cell;
    }
    return joined + "\n";
}
enum Column {
    id,
    raw,
    cluster,
    account,
    user,
    jobName,
    partition,
    qos,
    state,
    submit,
    eligible,
    start,
    end,
    limit,
    nodes,
    alloc,
    req
};

struct Imported {
    std::vector<JobRecord> jobs;
    Result<ImportReport> report;
};

Imported import(const QByteArray& text, const ImportOptions& options = {}) {
    std::istringstream in(text.toStdString());
    Imported imported;
    imported.report = importFile(
        in, ImportFormat::sacct, [&](JobRecord&& job) { imported.jobs.push_back(std::move(job)); },
        options);
    return imported;
}

QByteArray time(const std::optional<Instant>& t) {
    return t ? QByteArray::fromStdString(toIso8601(*t)) : QByteArray("-");
}

} // namespace

class tst_SacctImport final : public QObject {
    Q_OBJECT

private slots:
    void recordedFile();
    void wholeRecord();
    void taken_data();
    void taken();
    void suspension_data();
    void suspension();
    void rejected_data();
    void rejected();
    void countsAndLimits();
    void namesArePlain();
    void rejectsNameNobody();
    void freeTextMayHoldAnything_data();
    void freeTextMayHoldAnything();
    void cutShortLinesTakeNoOtherWithThem();
    void headerForms_data();
    void headerForms();
    void unusableFiles_data();
    void unusableFiles();
    void localTimes();
    void otherCluster();
    void rejectsAreBounded();
    void longLines();
    void anyBytes();
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

void tst_SacctImport::rejected_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const QByteArray& text, const char* reason) {
        QTest::addRow("%s", reason) << text << QByteArray(reason);
    };
    row(line({{end, "2026-11-22T06:09:59"}}), "it ends before it starts");
    row(line({{start, "2026-11-22T05:59:59"}}), "it starts before it was submitted");
    row(line({{raw, "410_9"}}), "JobIDRaw is no number");
    row(line({{state, "SLEEPING"}}), "State is none of Slurm's");
    row(line({{submit, "yesterday"}}), "Submit is no time");
    row(line({{submit, "Unknown"}}), "it has no submit time");
    row(line({{start, "2026-13-01T00:00:00"}}), "Start is no time");
    row(line({{end, "-5"}}), "End is no time");
    row(line({{end, "Unknown"}}), "it is over and has no end");
    row(line({{state, "RUNNING"}, {start, "Unknown"}}), "it runs and has no start");
    row(line({{limit, "soon"}}), "Timelimit is no duration");
    row(line({{nodes, "2T"}}), "NNodes is no number");
    row(line({{alloc, "gres/gpu=20000000"}}), "its number of GPUs cannot be: 0 to 1000000 can");
    row(line({{raw, "1099511627776"}}), "its job number cannot be: at most 549755813887 can");
    row(line({{end, "2040-01-01T00:00:00"}}), "it has a time in the future");
    row(line({{alloc, "gres/gpu=1000001"}}).replace("lumi", "lumi "),
        "its number of GPUs cannot be: 0 to 1000000 can");
    row(line({{submit, "1969-12-31T23:59:59"}}), "it has a time before 1970 or after 9999");
    row(line({{alloc, "gres/gpu=-3"}}), "it names a number of GPUs below 0 or above 100000000");
    row(line({{alloc, "gres/gpu=4294967293"}}).replace("lumi", "lumi "),
        "it names a number of GPUs below 0 or above 100000000");
    row("417|lumi|fi\n", "it has 3 of 17 columns");
    row(line().left(60) + "\n", "it has 10 of 17 columns");
}

/// As printed by sacct, which counts large jobs in K; and what stands for no limit.
void tst_SacctImport::countsAndLimits() {
    const auto one = [](const QByteArray& text) {
        const auto imported = import(text);
        return imported.jobs.empty() ? JobRecord{} : imported.jobs.front();
    };
    QCOMPARE(one(kHeader + line({{nodes, "2K"}})).nodes, 2048);
    QCOMPARE(one(kHeader + line({{nodes, "1.5K"}})).nodes, 1536);
    QByteArray header = kHeader;
    header.replace("Timelimit", "TimelimitRaw");
    QVERIFY(one(header + line({{limit, "90"}})).limit == 90min);
    for (const char* none : {"UNLIMITED", "Partition_Limit", "4294967295", "", "-5", "4294967296",
                             "99999999999999999999"}) {
        QVERIFY2(one(header + line({{limit, none}})).id == 417 &&
                     !one(header + line({{limit, none}})).limit,
                 none);
    }
    QCOMPARE(import(header + line({{limit, "soon"}})).report->rejects.front().reason,
             std::string("TimelimitRaw is no number of minutes"));
    for (const char* unknown : {"-2", "4294967294", "99999999999999999999"}) {
        QCOMPARE(one(kHeader + line({{nodes, unknown}})).id, 417U);
        QCOMPARE(one(kHeader + line({{nodes, unknown}})).nodes, 0);
    }
}

/// What a terminal might obey, or is no text, is not kept.
void tst_SacctImport::namesArePlain() {
    const auto imported = import(
        kHeader + line({{account, "f\xff\x1b[31mi"}, {partition, "\xc5\xbc\xc3"}, {qos, "a b"}}));
    QCOMPARE(imported.jobs.front().account, std::string("f\\xff\\x1b[31mi"));
    QCOMPARE(imported.jobs.front().partition, std::string("\xc5\xbc\\xc3"));
    QCOMPARE(imported.jobs.front().qos, std::string("a b"));
}

void tst_SacctImport::rejected() {
    QFETCH(const QByteArray, text);
    // The good ones around it go in.
    const auto imported = import(kHeader + line() + text + line({{raw, "418"}}));
    QVERIFY(imported.report);
    QCOMPARE(imported.jobs.size(), std::size_t(2));
    QCOMPARE(imported.report->good, 2U);
    QCOMPARE(imported.report->bad, 1U);
    const auto& reject = imported.report->rejects.front();
    QCOMPARE(reject.line, 3U);
    QTEST(QByteArray::fromStdString(reject.reason), "reason");
}

void tst_SacctImport::rejectsNameNobody() {
    const auto imported =
        import(kHeader + line({{state, "CANCELLED by 380693"}, {end, "1999-01-01T00:00:00"}}) +
               "aino|train|/home/aino\n");
    QVERIFY(imported.report);
    QCOMPARE(imported.report->rejects.size(), std::size_t(2));
    QCOMPARE(imported.report->rejects[0].text,
             std::string("410_9|417|lumi|fi|||small-g|normal|CANCELLED|2026-11-22T06:00:00|"
                         "2026-11-22T06:00:00|2026-11-22T06:10:00|1999-01-01T00:00:00|1-02:03:04|"
                         "2|cpu=4,gres/gpu:a100=8,gres/gpu=8,node=2|cpu=4,gres/gpu=8,node=2"));
    // Its fields cannot be told apart: number and reason are all that is left.
    QCOMPARE(imported.report->rejects[1], (ImportReject{3, "it has 3 of 17 columns", {}}));
}

void tst_SacctImport::freeTextMayHoldAnything_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addRow("a bar") << QByteArray("a|b");
    QTest::addRow("bars") << QByteArray("|||a||");
    QTest::addRow("a line feed") << QByteArray("a\nb");
    QTest::addRow("line feeds and bars") << QByteArray("a\n|\n\nb|c\n");
    QTest::addRow("what looks like a job") << QByteArray("417|COMPLETED\n418|");
}

void tst_SacctImport::freeTextMayHoldAnything() {
    QFETCH(const QByteArray, name);
    const auto imported =
        import(kHeader + line({{jobName, name.constData()}}) + line({{raw, "418"}}));
    QVERIFY(imported.report);
    QCOMPARE(imported.report->bad, 0U);
    QCOMPARE(imported.jobs.size(), std::size_t(2));
    QCOMPARE(imported.jobs[0].id, 417U);
    QCOMPARE(imported.jobs[0].gpus, 8);
    QCOMPARE(imported.jobs[1].id, 418U);
}

void tst_SacctImport::cutShortLinesTakeNoOtherWithThem() {
    const QByteArray half = line().left(70) + "\n";
    const auto imported = import(kHeader + half + line({{raw, "418"}}) + half + half +
                                 line({{raw, "419"}}) + line().left(40));
    QVERIFY(imported.report);
    QCOMPARE(imported.report->good, 2U);
    QCOMPARE(imported.report->bad, 4U);
    QCOMPARE(imported.jobs[0].id, 418U);
    QCOMPARE(imported.jobs[1].id, 419U);
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

void tst_SacctImport::unusableFiles_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("says");
    const auto without = [](const char* column) {
        const auto name = QByteArray(column).append('|');
        return QByteArray(QByteArray(kHeader).replace(name, "") + line());
    };
    QTest::addRow("empty") << QByteArray() << ErrorCode::syntax << QByteArray("empty");
    QTest::addRow("no header") << line() << ErrorCode::syntax << QByteArray("no header");
    QTest::addRow("no JobIDRaw") << without("JobIDRaw") << ErrorCode::syntax
                                 << QByteArray("JobIDRaw");
    QTest::addRow("no State") << without("State") << ErrorCode::syntax << QByteArray("State");
    QTest::addRow("no End") << without("End") << ErrorCode::syntax << QByteArray("End");
    QTest::addRow("no GPUs") << without("AllocTRES") << ErrorCode::syntax
                             << QByteArray("AllocTRES");
}

void tst_SacctImport::unusableFiles() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, says);
    const auto imported = import(text);
    QVERIFY(!imported.report);
    QTEST(imported.report.error().code, "code");
    QVERIFY(imported.report.error().detail.contains(says.toStdString()));
    QVERIFY(imported.jobs.empty());
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

void tst_SacctImport::rejectsAreBounded() {
    ImportOptions options;
    options.rejectsKept = 10;
    QByteArray text = kHeader;
    for (int i = 0; i < 1000; ++i) {
        text += line({{raw, "x"}});
    }
    const auto imported = import(text, options);
    QCOMPARE(imported.report->bad, 1000U);
    QCOMPARE(imported.report->rejects.size(), std::size_t(10));
}

void tst_SacctImport::longLines() {
    const QByteArray endless(3'000'000, 'x');
    const auto imported =
        import(kHeader + line() + endless + "\n" + line({{raw, "418"}}) + endless);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->good, 2U);
    QCOMPARE(imported.report->bad, 2U);
    QCOMPARE(imported.report->rejects[0], (ImportReject{3, "the line is longer than 1 MB", {}}));
    QCOMPARE(imported.report->rejects[1].line, 5U);
}

void tst_SacctImport::anyBytes() {
    quint32 seed = 4711;
    const auto random = [&] { return seed = seed * 1664525 + 1013904223; };
    for (int round = 0; round < 2000; ++round) {
        QByteArray text = kHeader + line() + line({{jobName, "a\nb"}}) + line();
        for (int i = 0; i < 6; ++i) {
            text[qsizetype(random() % quint32(text.size()))] =
                "|\n\r,=:-9[\xff\x00 x"[random() % 13];
        }
        const auto imported = import(text);
        if (imported.report) {
            QCOMPARE(imported.report->good, imported.jobs.size());
        }
    }
}

QTEST_GUILESS_MAIN(tst_SacctImport)
#include "tst_SacctImport.moc"
