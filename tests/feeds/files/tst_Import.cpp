// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/Import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sstream>

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;

namespace {

QByteArray recorded(const char* name) {
    QFile file(QStringLiteral(FF_TEST_DATA "/data/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Imported {
    std::vector<JobRecord> jobs;
    Result<ImportReport> report;

    [[nodiscard]] const JobRecord* job(std::uint64_t id) const {
        const auto found = std::ranges::find(jobs, id, &JobRecord::id);
        return found == jobs.end() ? nullptr : &*found;
    }
};

Imported import(const QByteArray& text, ImportFormat format, const ImportOptions& options = {}) {
    std::istringstream in(text.toStdString());
    Imported imported;
    imported.report = importFile(
        in, format, [&](JobRecord&& job) { imported.jobs.push_back(std::move(job)); }, options);
    return imported;
}

QByteArray time(const std::optional<Instant>& t) {
    return t ? QByteArray::fromStdString(toIso8601(*t)) : QByteArray("-");
}

std::int64_t booked(const std::vector<BookEntry>& books, const char* account) {
    const auto found = std::ranges::find(books, account, &BookEntry::account);
    return found == books.end() ? -1 : found->deviceSeconds;
}

const QByteArray kSreport = "----------\n"
                            "Cluster/Account/User Utilization 2026-11-15T00:00:00 - "
                            "2026-11-15T00:59:59 (3600 secs)\n"
                            "Usage reported in TRES Seconds\n"
                            "----------\n"
                            "Cluster|Account|Login|Proper Name|TRES Name|Used\n";

const QByteArray kSwf = "; Version: 2.2\n; UnixStartTime: 1795305600\n"
                        "; TimeZoneString: Europe/Helsinki\n";

const QByteArray kApel = "APEL-individual-job-message: v0.3\n"
                         "Site: TEST\nMachineName: karolina\nLocalJobId: 31564872\n"
                         "LocalUserId: atlasprd\nGlobalUserName: /C=EU/CN=somebody\n"
                         "VO: fi\nWallDuration: 3600\nCpuDuration: 234256\nNodeCount: 2\n"
                         "StartTime: 1795305600\nEndTime: 1795309200\n%%\n";

const QByteArray kXml = recorded("usage_records.xml");

} // namespace

class tst_Import final : public QObject {
    Q_OBJECT

private slots:
    void sacctJson();
    void sacctJsonEqualsSacct();
    void sacctJsonRejects();
    void sreportFlat();
    void sreportTree();
    void sreportRows_data();
    void sreportRows();
    void swf_data();
    void swf();
    void swfCountsNoGpus();
    void swfRejects_data();
    void swfRejects();
    void apel();
    void apelRecords_data();
    void apelRecords();
    void usageRecordXml();
    void isoDurations_data();
    void isoDurations();
    void unusable_data();
    void unusable();
    void detects_data();
    void detects();
    void fromDisk();
    void anyBytes_data();
    void anyBytes();
};

void tst_Import::sacctJson() {
    const auto imported = import(recorded("sacct.json"), ImportFormat::sacctJson);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->bad, 0U);
    QCOMPARE(imported.report->clusters, std::vector<std::string>{"teststack"});
    QVERIFY(imported.job(100014));
    QCOMPARE(imported.job(100014)->gpus, 16);
    QVERIFY(!imported.job(100014)->end);
    QVERIFY(!imported.job(1285)->start);
}

void tst_Import::sacctJsonEqualsSacct() {
    // The same jobs by two ways are the same records: importing both changes nothing.
    const auto json = import(recorded("sacct.json"), ImportFormat::sacctJson);
    const auto text = import(recorded("sacct.txt"), ImportFormat::sacct);
    QVERIFY(json.report && text.report);
    int compared = 0;
    for (auto job : json.jobs) {
        auto* other = text.job(job.id);
        if (other == nullptr) {
            continue;
        }
        auto copy = *other;
        copy.observed = job.observed; // the text has no ElapsedRaw
        // sacct counts one node for a job that has none yet.
        if (!job.start) {
            copy.nodes = job.nodes;
        }
        QCOMPARE(copy, job);
        ++compared;
    }
    QVERIFY(compared > 40);
}

void tst_Import::sacctJsonRejects() {
    const auto imported = import(
        R"({"jobs":[{"job_id":7,"state":{"current":["COMPLETED"]},"cluster":"a",
            "time":{"submission":1795305600,"start":1795305600,"end":1795305500,"elapsed":5},
            "tres":{"allocated":[{"type":"gres","name":"gpu","count":4}]}},
            {"job_id":8,"state":{"current":["COMPLETED"]},
            "time":{"submission":1795305600,"start":1795305600,"end":1795305700},
            "tres":{"allocated":[{"type":"gres","name":"gpu","count":4}]}}]})",
        ImportFormat::sacctJson);
    QVERIFY(imported.report);
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    QCOMPARE(imported.report->rejects.front(), (ImportReject{1, "it ends before it starts", {}}));
}

void tst_Import::sreportFlat() {
    const auto imported =
        import(recorded("sreport_AccountUtilizationByUser.txt"), ImportFormat::sreport);
    QVERIFY(imported.report);
    const auto& report = *imported.report;
    QVERIFY(imported.jobs.empty());
    QCOMPARE(report.books.size(), std::size_t(8));
    // An account's row has its children in it; its users' rows are its own.
    QCOMPARE(booked(report.books, "fi"), 3190 * 3600);
    QCOMPARE(booked(report.ownAccounting, "fi"), (1125 + 1523) * 3600);
    QCOMPARE(booked(report.books, "proj_fi_01"), 542 * 3600);
    QCOMPARE(booked(report.books, "root"), 4422 * 3600);
    QCOMPARE(booked(report.books, "no"), 254 * 3600);
    QCOMPARE(time(report.books.front().window.from), "2026-11-15T00:00:00Z");
    QCOMPARE(time(report.books.front().window.to), "2026-11-22T07:00:00Z");
    QCOMPARE(report.warnings.size(), std::size_t(1)); // rounded to hours
}

void tst_Import::sreportTree() {
    const auto imported =
        import(recorded("sreport_AccountUtilizationByUser_tree.txt"), ImportFormat::sreport);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->books.size(), std::size_t(8));
    QCOMPARE(booked(imported.report->books, "proj_fi_01"), 32539 * 60);
    QCOMPARE(booked(imported.report->books, "fi"), 191426 * 60);
}

void tst_Import::sreportRows_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<qint64>("fi"); ///< -1: no total
    QTest::addColumn<quint64>("bad");
    QTest::addColumn<quint64>("passedOver");
    QTest::addRow("to the second")
        << QByteArray("t|fi|||gres/gpu|28801\n") << qint64(28801) << quint64(0) << quint64(0);
    QTest::addRow("users are in it already")
        << QByteArray("t|fi|||gres/gpu|10\nt|fi|aino|Aino A|gres/gpu|10\n") << qint64(10)
        << quint64(0) << quint64(1);
    QTest::addRow("typed ones too") << QByteArray("t|fi|||gres/gpu|10\nt|fi|||gres/gpu:a100|10\n")
                                    << qint64(10) << quint64(0) << quint64(1);
    QTest::addRow("negative") << QByteArray("t|fi|||gres/gpu|-10\n") << qint64(-1) << quint64(1)
                              << quint64(0);
    QTest::addRow("overflow") << QByteArray("t|fi|||gres/gpu|99999999999999999999\n") << qint64(-1)
                              << quint64(1) << quint64(0);
    QTest::addRow("cut short") << QByteArray("t|fi|||gres\n") << qint64(-1) << quint64(1)
                               << quint64(0);
    QTest::addRow("a bar in a proper name")
        << QByteArray("t|fi|a|b|c|gres/gpu|10\nt|fi|||gres/gpu|10\n") << qint64(10) << quint64(0)
        << quint64(1);
}

void tst_Import::sreportRows() {
    QFETCH(const QByteArray, rows);
    const auto imported = import(kSreport + rows, ImportFormat::sreport);
    QVERIFY(imported.report);
    QTEST(qint64(booked(imported.report->books, "fi")), "fi");
    QTEST(quint64(imported.report->bad), "bad");
    QTEST(quint64(imported.report->passedOver), "passedOver");
    for (const auto& reject : imported.report->rejects) {
        QVERIFY(reject.text.empty());
    }
}

void tst_Import::swf_data() {
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

void tst_Import::swf() {
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

void tst_Import::swfCountsNoGpus() {
    const auto imported =
        import(kSwf + "1 60 60 3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1\n", ImportFormat::swf);
    QCOMPARE(imported.jobs.front().gpus, 0);
    QCOMPARE(imported.report->warnings.size(), std::size_t(1));
}

void tst_Import::swfRejects_data() {
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

void tst_Import::swfRejects() {
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

void tst_Import::apel() {
    const auto imported = import(kApel + QByteArray(kApel).replace("31564872", "31564873"),
                                 ImportFormat::usageRecord);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->good, 2U);
    const auto* job = imported.job(31564872);
    QVERIFY(job);
    QCOMPARE(job->account, std::string("fi"));
    QCOMPARE(job->nodes, 2);
    QCOMPARE(job->state, JobState::completed);
    QCOMPARE(time(job->start), "2026-11-22T00:00:00Z");
    QCOMPARE(time(job->end), "2026-11-22T01:00:00Z");
    QCOMPARE(imported.report->clusters, std::vector<std::string>{"karolina"});
    QCOMPARE(imported.report->warnings.size(), std::size_t(1)); // no GPUs in it
}

void tst_Import::apelRecords_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<quint64>("good");
    QTest::addColumn<QByteArray>("reason");
    const auto changed = [](const char* from, const char* to) {
        return QByteArray(kApel).replace(from, to);
    };
    QTest::addRow("no end line") << changed("%%\n", "") << quint64(1) << QByteArray();
    QTest::addRow("end from duration")
        << changed("EndTime: 1795309200\n", "") << quint64(1) << QByteArray();
    QTest::addRow("ends before it starts") << changed("EndTime: 1795309200", "EndTime: 1795305599")
                                           << quint64(0) << QByteArray("it ends before it starts");
    QTest::addRow("no start") << changed("StartTime: 1795305600\n", "") << quint64(0)
                              << QByteArray("StartTime is missing or no time");
    QTest::addRow("bad duration") << changed("3600", "an hour") << quint64(0)
                                  << QByteArray("WallDuration is no duration");
    QTest::addRow("negative nodes")
        << changed("NodeCount: 2", "NodeCount: -2") << quint64(0)
        << QByteArray("its number of nodes cannot be: 0 to 100000000 can");
}

void tst_Import::apelRecords() {
    QFETCH(const QByteArray, record);
    QFETCH(const QByteArray, reason);
    const auto imported = import(record, ImportFormat::usageRecord);
    QVERIFY(imported.report);
    QTEST(quint64(imported.report->good), "good");
    QCOMPARE(imported.report->bad, reason.isEmpty() ? 0U : 1U);
    if (reason.isEmpty()) {
        return;
    }
    const auto& reject = imported.report->rejects.front();
    QCOMPARE(QByteArray::fromStdString(reject.reason), reason);
    QVERIFY(!reject.text.contains("somebody") && !reject.text.contains("atlasprd"));
}

void tst_Import::usageRecordXml() {
    const auto imported = import(kXml, ImportFormat::usageRecord);
    QVERIFY(imported.report);
    QCOMPARE(imported.report->bad, 0U);
    QCOMPARE(imported.jobs.size(), std::size_t(1));
    const auto& job = imported.jobs.front();
    QCOMPARE(job.id, 417U);
    QCOMPARE(job.account, std::string("fi"));
    QCOMPARE(job.partition, std::string("small-g"));
    QCOMPARE(job.nodes, 2);
    QCOMPARE(time(job.start), "2026-11-22T00:00:00Z");
    QCOMPARE(time(job.end), "2026-11-22T01:00:00Z"); // from its duration
    const auto half = import(kXml.left(kXml.size() - 80), ImportFormat::usageRecord);
    QCOMPARE(half.report->bad, 1U);
    QVERIFY(half.jobs.empty());
}

void tst_Import::isoDurations_data() {
    QTest::addColumn<QByteArray>("end");
    QTest::addRow("PT1H30M") << QByteArray("2026-11-02T01:30:00Z");
    QTest::addRow("P1DT2H") << QByteArray("2026-11-03T02:00:00Z");
    QTest::addRow("PT12.5S") << QByteArray("2026-11-02T00:00:12Z");
    QTest::addRow("P1W") << QByteArray("2026-11-09T00:00:00Z");
    QTest::addRow("3600") << QByteArray("2026-11-02T01:00:00Z");
    for (const auto* wrong : {"P1M", "P1Y", "PT", "1H", "PT-5S", "PT5", "P1H", "-5"}) {
        QTest::addRow("%s", wrong) << QByteArray();
    }
}

void tst_Import::isoDurations() {
    QFETCH(const QByteArray, end);
    const auto duration = QByteArray(">").append(QTest::currentDataTag()).append('<');
    const auto record = QByteArray(kXml)
                            .replace(">PT1H<", duration)
                            .replace("2026-11-22T00:00", "2026-11-02T00:00");
    const auto imported = import(record, ImportFormat::usageRecord);
    QVERIFY(imported.report);
    QCOMPARE(imported.jobs.size(), std::size_t(end.isEmpty() ? 0 : 1));
    if (!end.isEmpty()) {
        QCOMPARE(time(imported.jobs.front().end), end);
    }
}

void tst_Import::unusable_data() {
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* what, ImportFormat format, const QByteArray& text,
                        ErrorCode code) { QTest::addRow("%s", what) << format << text << code; };
    row("JSON of nodes", ImportFormat::sacctJson, R"({"nodes":[]})", ErrorCode::syntax);
    row("no JSON", ImportFormat::sacctJson, "JobID|", ErrorCode::syntax);
    row("empty JSON", ImportFormat::sacctJson, "", ErrorCode::syntax);
    row("an error", ImportFormat::sacctJson,
        R"({"errors":[{"error_number":7000,"error":"Unable to connect to database"}],"jobs":[]})",
        ErrorCode::syntax);
    row("sreport without title", ImportFormat::sreport,
        "Cluster|Account|Login|Proper Name|TRES Name|Used\nt|fi|||gres/gpu|1\n", ErrorCode::syntax);
    row("another sreport", ImportFormat::sreport,
        QByteArray(kSreport).replace("|Login", "") + "t|fi|x|gres/gpu|1\n", ErrorCode::syntax);
    row("SWF without begin", ImportFormat::swf,
        "1 60 60 3600 8 -1 -1 8 7200 -1 1 3 5 -1 2 1 -1 -1\n", ErrorCode::syntax);
    row("no records", ImportFormat::usageRecord, "\n \n", ErrorCode::syntax);
    row("a month's sum", ImportFormat::usageRecord,
        "APEL-summary-job-message: v0.2\nMonth: 11\nYear: 2026\nVO: fi\n%%\n", ErrorCode::syntax);
    row("entities of its own", ImportFormat::usageRecord,
        "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b "
        "\"&a;&a;&a;\">]><UsageRecord>&b;</UsageRecord>",
        ErrorCode::none);
}

void tst_Import::unusable() {
    QFETCH(const ImportFormat, format);
    QFETCH(const QByteArray, text);
    const auto imported = import(text, format);
    QFETCH(const ErrorCode, code);
    if (code == ErrorCode::none) { // read up to there, and no further
        QVERIFY(imported.report);
        QCOMPARE(imported.report->bad, 1U);
        QVERIFY(imported.report->rejects.front().reason.contains("DTD"));
        return;
    }
    QVERIFY(!imported.report);
    QCOMPARE(imported.report.error().code, code);
}

void tst_Import::detects_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("format");
    QTest::addRow("sacct") << recorded("sacct.txt").left(4000) << QByteArray("sacct");
    QTest::addRow("JSON") << recorded("sacct.json").left(4000) << QByteArray("sacct-json");
    QTest::addRow("sreport") << recorded("sreport_AccountUtilizationByUser.txt")
                             << QByteArray("sreport");
    QTest::addRow("SWF") << kSwf << QByteArray("swf");
    QTest::addRow("APEL") << kApel << QByteArray("usage-record");
    QTest::addRow("XML") << kXml << QByteArray("usage-record");
    QTest::addRow("a letter") << QByteArray("Dear all,\n") << QByteArray();
}

void tst_Import::detects() {
    QFETCH(const QByteArray, head);
    const auto format = detectImportFormat(head.toStdString());
    QTEST(format ? QByteArray(name(*format).data()) : QByteArray(), "format");
}

void tst_Import::fromDisk() {
    const auto ignore = [](JobRecord&&) {};
    const auto report = importFile(std::filesystem::path(FF_TEST_DATA "/data/sacct.txt"),
                                   ImportFormat::sacct, ignore);
    QVERIFY(report);
    QVERIFY(report->good > 40);
    QTemporaryDir folder;
    const auto missing =
        importFile(std::filesystem::path(folder.filePath(QStringLiteral("none")).toStdString()),
                   ImportFormat::sacct, ignore);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::fileUnreadable);
    QVERIFY(missing.error().where.ends_with("none"));
}

void tst_Import::anyBytes_data() {
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("JSON") << ImportFormat::sacctJson << recorded("sacct.json").left(5000);
    QTest::addRow("sreport") << ImportFormat::sreport
                             << QByteArray(kSreport + "t|fi|||gres/gpu|1\n");
    QTest::addRow("SWF") << ImportFormat::swf
                         << QByteArray(kSwf + "1 60 60 36 8 -1 -1 8 72 -1 1 3 5 -1 2 1 -1 -1\n");
    QTest::addRow("APEL") << ImportFormat::usageRecord << kApel;
    QTest::addRow("XML") << ImportFormat::usageRecord << kXml;
}

void tst_Import::anyBytes() {
    QFETCH(const ImportFormat, format);
    QFETCH(const QByteArray, text);
    quint32 seed = 99;
    const auto random = [&] { return seed = seed * 1664525 + 1013904223; };
    for (int round = 0; round < 500; ++round) {
        auto bytes = text;
        for (int i = 0; i < 5; ++i) {
            bytes[qsizetype(random() % quint32(bytes.size()))] =
                "|\n<>/:;{}\"-9P\xff\x00 T"[random() % 17];
        }
        const auto imported = import(bytes, format);
        if (imported.report && format != ImportFormat::sreport) {
            QCOMPARE(imported.report->good, imported.jobs.size());
        }
    }
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_Import.moc"
