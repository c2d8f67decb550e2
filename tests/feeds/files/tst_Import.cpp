// SPDX-License-Identifier: GPL-3.0-only
// Files of every format: which it is, what cannot be read, and any bytes at all.
#include "tests/feeds/files/ImportedFile.h"

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;
using namespace ff::feeds::testing;

class tst_Import final : public QObject {
    Q_OBJECT

private slots:
    void unusable_data();
    void unusable();
    void detects_data();
    void detects();
    void fromDisk();
    void anyBytes_data();
    void anyBytes();
};

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
