// SPDX-License-Identifier: GPL-3.0-only
// Lines and files of sacct that are not taken, and what is said of them.
#include "tests/feeds/files/SacctText.h"

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;
using namespace ff::feeds::testing;

class tst_SacctRejects final : public QObject {
    Q_OBJECT

private slots:
    void rejected_data();
    void rejected();
    void rejectsNameNobody();
    void countsAndLimits();
    void freeTextMayHoldAnything_data();
    void freeTextMayHoldAnything();
    void cutShortLinesTakeNoOtherWithThem();
    void unusableFiles_data();
    void unusableFiles();
    void rejectsAreBounded();
    void longLines();
    void anyBytes();
};

void tst_SacctRejects::rejected_data() {
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

void tst_SacctRejects::rejected() {
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

void tst_SacctRejects::rejectsNameNobody() {
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

/// As printed by sacct, which counts large jobs in K; and what stands for no limit.
void tst_SacctRejects::countsAndLimits() {
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

void tst_SacctRejects::freeTextMayHoldAnything_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addRow("a bar") << QByteArray("a|b");
    QTest::addRow("bars") << QByteArray("|||a||");
    QTest::addRow("a line feed") << QByteArray("a\nb");
    QTest::addRow("line feeds and bars") << QByteArray("a\n|\n\nb|c\n");
    QTest::addRow("what looks like a job") << QByteArray("417|COMPLETED\n418|");
}

void tst_SacctRejects::freeTextMayHoldAnything() {
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

void tst_SacctRejects::cutShortLinesTakeNoOtherWithThem() {
    const QByteArray half = line().left(70) + "\n";
    const auto imported = import(kHeader + half + line({{raw, "418"}}) + half + half +
                                 line({{raw, "419"}}) + line().left(40));
    QVERIFY(imported.report);
    QCOMPARE(imported.report->good, 2U);
    QCOMPARE(imported.report->bad, 4U);
    QCOMPARE(imported.jobs[0].id, 418U);
    QCOMPARE(imported.jobs[1].id, 419U);
}

void tst_SacctRejects::unusableFiles_data() {
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

void tst_SacctRejects::unusableFiles() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, says);
    const auto imported = import(text);
    QVERIFY(!imported.report);
    QTEST(imported.report.error().code, "code");
    QVERIFY(imported.report.error().detail.contains(says.toStdString()));
    QVERIFY(imported.jobs.empty());
}

void tst_SacctRejects::rejectsAreBounded() {
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

void tst_SacctRejects::longLines() {
    const QByteArray endless(3'000'000, 'x');
    const auto imported =
        import(kHeader + line() + endless + "\n" + line({{raw, "418"}}) + endless);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->good, 2U);
    QCOMPARE(imported.report->bad, 2U);
    QCOMPARE(imported.report->rejects[0], (ImportReject{3, "the line is longer than 1 MB", {}}));
    QCOMPARE(imported.report->rejects[1].line, 5U);
}

void tst_SacctRejects::anyBytes() {
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

QTEST_GUILESS_MAIN(tst_SacctRejects)
#include "tst_SacctRejects.moc"
