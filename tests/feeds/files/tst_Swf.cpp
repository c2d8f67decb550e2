// SPDX-License-Identifier: GPL-3.0-only
// The Standard Workload Format.
#include "tests/feeds/files/ImportedFile.h"

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;
using namespace ff::feeds::testing;

class tst_Swf final : public QObject {
    Q_OBJECT

private slots:
    void swf_data();
    void swf();
    void swfCountsNoGpus();
    void swfRejects_data();
    void swfRejects();
};

void tst_Swf::swf_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<qint64>("gpus");
    const auto row = [](const char* what, const char* text, JobState state, const char* start,
                        const char* end, qint64 gpus) {
        QTest::addRow("%s", what) << QByteArray(text) << state << QByteArray(start)
                                  << QByteArray(end) << gpus;
    };
    row("completed", "1 60 60 3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1", JobState::completed,
        "2026-11-22T00:02:00Z", "2026-11-22T01:02:00Z", 16);
    row("failed", "  1 60 60 3600 8 -1 -1 8 7200 -1 0 3 5 -1 2 1 -1 -1  ", JobState::failed,
        "2026-11-22T00:02:00Z", "2026-11-22T01:02:00Z", 16);
    row("cancelled while it waited", "1 60 60 -1 -1 -1 -1 4 7200 -1 5 3 5 -1 2 1 -1 -1",
        JobState::cancelled, "-", "2026-11-22T00:02:00Z", 8);
    row("cancelled while it ran", "1 60 60 10 8 -1 -1 8 7200 -1 5 3 5 -1 2 1 -1 -1",
        JobState::cancelled, "2026-11-22T00:02:00Z", "2026-11-22T00:02:10Z", 16);
    row("a fraction of CPU time", "1 60 60 3600 8 12.75 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1",
        JobState::completed, "2026-11-22T00:02:00Z", "2026-11-22T01:02:00Z", 16);
}

void tst_Swf::swf() {
    QFETCH(const QByteArray, row);
    ImportOptions options;
    options.gpusPerProcessor = 2;
    const auto imported = import(kSwf + row + "\n", ImportFormat::swf, options);
    QVERIFY(imported.report);
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    const auto& job = imported.jobs.front();
    QCOMPARE(job.id, 1U);
    QCOMPARE(job.account, std::string("group5"));
    QCOMPARE(job.partition, std::string("partition1"));
    QCOMPARE(time(job.submit), "2026-11-22T00:01:00Z");
    QCOMPARE(job.limit, std::optional<Duration>{2h});
    QTEST(job.state, "state");
    QTEST(time(job.start), "start");
    QTEST(time(job.end), "end");
    QTEST(qint64(job.gpus), "gpus");
}

void tst_Swf::swfCountsNoGpus() {
    const auto imported =
        import(kSwf + "1 60 60 3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1\n", ImportFormat::swf);
    QCOMPARE(imported.jobs.front().gpus, 0);
    QCOMPARE(imported.report->warnings.size(), std::size_t(1));
}

void tst_Swf::swfRejects_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<quint64>("bad");
    const auto row = [](const char* what, const char* text, quint64 bad) {
        QTest::addRow("%s", what) << QByteArray(text) << bad;
    };
    row("17 columns", "1 60 60 3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1", 1);
    row("19 columns", "1 60 60 3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1 -1", 1);
    row("overflow", "1 60 60 99999999999999999 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1", 1);
    row("negative", "1 60 60 -3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1", 1);
    row("unknown wait", "1 60 -1 3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1", 1);
    row("unknown submit", "1 -1 60 3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1", 1);
    row("no number", "-1 60 60 3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1", 1);
    row("a part of a job", "1 60 60 3600 8 -1 -1 8 7200 -1 2 3 5 -1 2 1 -1 -1", 0);
}

void tst_Swf::swfRejects() {
    QFETCH(const QByteArray, row);
    const QByteArray good = "9 60 60 3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1\n";
    const auto imported = import(kSwf + row + "\n" + good, ImportFormat::swf);
    QVERIFY(imported.report);
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    QTEST(quint64(imported.report->bad), "bad");
    if (imported.report->bad > 0) {
        QCOMPARE(imported.report->rejects.front().line, 4U);
        QVERIFY(imported.report->rejects.front().text.empty());
    }
}

QTEST_GUILESS_MAIN(tst_Swf)
#include "tst_Swf.moc"
