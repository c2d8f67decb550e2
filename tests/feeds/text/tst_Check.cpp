// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/CheckReport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ff::feeds;
using namespace Qt::StringLiterals;

namespace {

std::string fileText(const char* name) {
    QFile file(QStringLiteral(FF_TEST_DATA "/samples/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QJsonObject json(const CheckReport& report) {
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(report.data), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject{};
}

} // namespace

class tst_Check final : public QObject {
    Q_OBJECT
private slots:
    void printsFamiliesAndSamples();
    void quotesSpecialNumbers();
    void saysLineAndReason();
    void roundTrips();
    void recordedExporters_data();
    void recordedExporters();
    void tableLinesUp();
    void neverPrintsControlCharacters();
};

void tst_Check::printsFamiliesAndSamples() {
    const auto report = checkExposition("# TYPE jobs counter\n# HELP jobs Jobs \\\"done\\\".\n"
                                        "jobs_total{site=\"fi\"} 17 1520879607.789 "
                                        "# {id=\"7\"} 0.5 1520879606\n# EOF\n",
                                        TextFormat::openMetrics, ReportFormat::json);
    QVERIFY(report.ok);
    const auto family = json(report)["families"_L1].toArray().at(0).toObject();
    QCOMPARE(family["name"_L1].toString(), u"jobs"_s);
    QCOMPARE(family["type"_L1].toString(), u"counter"_s);
    QCOMPARE(family["unit"_L1].toString(), u""_s);
    QCOMPARE(family["help"_L1].toString(), u"Jobs \"done\"."_s);
    const auto sample = family["samples"_L1].toArray().at(0).toObject();
    QCOMPARE(sample["name"_L1].toString(), u"jobs_total"_s);
    QCOMPARE(sample["labels"_L1].toObject()["site"_L1].toString(), u"fi"_s);
    QCOMPARE(sample["value"_L1].toDouble(), 17.0);
    QCOMPARE(sample["timestamp"_L1].toDouble(), 1520879607.789);
    const auto exemplar = sample["exemplar"_L1].toObject();
    QCOMPARE(exemplar["labels"_L1].toObject()["id"_L1].toString(), u"7"_s);
    QCOMPARE(exemplar["value"_L1].toDouble(), 0.5);
    QCOMPARE(exemplar["timestamp"_L1].toDouble(), 1520879606.0);
}

void tst_Check::quotesSpecialNumbers() {
    const auto report =
        checkExposition("a NaN\nb +Inf\nc -inf\n", TextFormat::prometheus, ReportFormat::json);
    const auto families = json(report)["families"_L1].toArray();
    QStringList values;
    for (const auto& family : families) {
        const auto sample = family.toObject()["samples"_L1].toArray().at(0).toObject();
        values << sample["value"_L1].toString();
        QVERIFY(sample["timestamp"_L1].isNull());
        QVERIFY(sample["exemplar"_L1].isNull());
    }
    QCOMPARE(values, QStringList({u"NaN"_s, u"+Inf"_s, u"-Inf"_s}));
}

void tst_Check::saysLineAndReason() {
    const auto report = checkExposition("# TYPE a counter\na_total 1\na_total NaN\n# EOF\n",
                                        TextFormat::openMetrics, ReportFormat::json);
    QVERIFY(!report.ok);
    QCOMPARE(report.messages.size(), std::size_t(1));
    QCOMPARE(report.messages.front(), std::string("line 3: a counter must not be NaN or negative"));
    const auto object = json(report);
    QVERIFY(object["families"_L1].toArray().isEmpty());
    QCOMPARE(object["errors"_L1].toArray().at(0).toObject()["line"_L1].toInt(), 3);
}

void tst_Check::roundTrips() {
    const std::string text = "# TYPE h_seconds histogram\n# UNIT h_seconds seconds\n"
                             "# HELP h_seconds A \\\\ and \\n a \\\" here.\n"
                             "h_seconds_bucket{le=\"0.5\"} 1 # {id=\"\\\"\\\\\\n\"} 0.25\n"
                             "h_seconds_bucket{le=\"+Inf\"} 3\nh_seconds_count 3\n"
                             "h_seconds_sum 4.5\n# TYPE s stateset\ns{s=\"on\"} 1\ns{s=\"off\"} 0\n"
                             "g{x=\"ä\"} 1 1.5\n# EOF\n";
    const auto first = parseExposition(text, TextFormat::openMetrics);
    QVERIFY2(first.problems.empty(),
             first.problems.empty() ? "" : first.problems.front().reason.c_str());
    const auto second = parseExposition(toOpenMetrics(first.families), TextFormat::openMetrics);
    QVERIFY(second.problems.empty());
    QVERIFY(first.families == second.families);
}

void tst_Check::recordedExporters_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("families");
    QTest::addColumn<int>("samples");
    QTest::addRow("dcgm") << u"dcgm.txt"_s << 9 << 72;
    QTest::addRow("dcgm with jobs") << u"dcgm_hpc_job.txt"_s << 9 << 72;
    QTest::addRow("vpenso") << u"slurm_vpenso.txt"_s << 25 << 49;
}

void tst_Check::recordedExporters() {
    QFETCH(QString, file);
    QFETCH(int, families);
    QFETCH(int, samples);
    const auto parsed = parseExposition(fileText(file.toLatin1()), TextFormat::prometheus);
    QVERIFY(parsed.problems.empty());
    QCOMPARE(parsed.families.size(), std::size_t(families));
    std::size_t found = 0;
    for (const auto& family : parsed.families) {
        QVERIFY(family.type == MetricType::gauge);
        found += family.samples.size();
    }
    QCOMPARE(found, std::size_t(samples));
}

void tst_Check::tableLinesUp() {
    QCOMPARE(renderTable({{"a", "bb"}, {"åäö", "c"}}), std::string("a    bb\nåäö  c\n"));
    const auto report = checkExposition("# TYPE empty gauge\nx{y=\"1\"} 2\n",
                                        TextFormat::prometheus, ReportFormat::table);
    QVERIFY(report.data.contains("empty"));
    QVERIFY(report.data.contains("no sample"));
    QVERIFY(report.data.contains("y=1"));
}

void tst_Check::neverPrintsControlCharacters() {
    const std::string text = "a{x=\"\x1b[31mred\\n\x01\"} 1\n";
    for (const auto format : {ReportFormat::table, ReportFormat::json}) {
        const auto report = checkExposition(text, TextFormat::prometheus, format);
        QVERIFY(report.ok);
        QVERIFY(!report.data.contains('\x1b'));
        QVERIFY(!report.data.contains('\x01'));
    }
}

QTEST_GUILESS_MAIN(tst_Check)
#include "tst_Check.moc"
