// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/api/ApiAnswer.h"
#include "app/feeds/prometheus/api/ApiReport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace ff;
using namespace ff::feeds;
using namespace Qt::StringLiterals;

namespace {

std::string recorded(const char* name) {
    QFile file(QStringLiteral(FF_TEST_DATA "/samples/%1.json").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class tst_Answer final : public QObject {
    Q_OBJECT
private slots:
    void recordedAnswers_data();
    void recordedAnswers();
    void readsValues();
    void readsErrors();
    void readsWarningsWhereverTheyStand();
    void keepsAFewOfManyWarnings();
    void passesOverNativeHistograms();
    void refuses_data();
    void refuses();
    void buildInfo();
    void reports();
};

void tst_Answer::recordedAnswers_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("series");
    QTest::addColumn<int>("points");
    const auto row = [](const char* name, const char* type, int series, int points) {
        QTest::newRow(name) << QString::fromLatin1(type) << series << points;
    };
    row("prom_query_vector", "vector", 6, 6);
    row("vm_query_vector", "vector", 6, 6);
    row("prom_query_post", "vector", 7, 7);
    row("prom_query_nan", "vector", 8, 8);
    row("prom_query_empty", "vector", 0, 0);
    row("prom_query_range_live", "matrix", 1, 13);
    row("vm_query_range_live", "matrix", 1, 13);
    row("prom_query_range_vector_selector", "matrix", 8, 32);
    row("prom_query_scalar", "scalar", 0, 0);
    row("vm_query_scalar", "vector", 1, 1);
    row("prom_query_string", "string", 0, 0);
    row("prom_labels", "", 0, 0);
}

void tst_Answer::recordedAnswers() {
    QFETCH(QString, type);
    QFETCH(int, series);
    QFETCH(int, points);
    const auto answer = parseApiAnswer(recorded(QTest::currentDataTag()));
    QVERIFY2(answer.has_value(), answer ? "" : answer.error().detail.c_str());
    QCOMPARE(answer->resultType, type.toStdString());
    std::size_t found = 0;
    for (const auto& one : answer->series) {
        found += one.points.size();
    }
    QCOMPARE(found, std::size_t(points));
    QCOMPARE(answer->series.size(), std::size_t(series));
}

void tst_Answer::readsValues() {
    const auto answer = parseApiAnswer(recorded("prom_query_post"));
    QCOMPARE(labelValue(answer->series[3].labels, "account"), std::string_view("fi"));
    QCOMPARE(answer->series[3].points.front().value, 25.0);
    QCOMPARE(answer->series[3].points.front().time, 1795329723.083);
    QVERIFY(std::isnan(parseApiAnswer(recorded("prom_query_nan"))->series[0].points[0].value));
    QVERIFY(std::isinf(parseApiAnswer(recorded("prom_query_scalar"))->scalar->value));
    QCOMPARE(*parseApiAnswer(recorded("prom_query_string"))->text, std::string("str"));
}

void tst_Answer::readsErrors() {
    const auto answer = parseApiAnswer(recorded("prom_err_bad_query"));
    QVERIFY(answer->isError);
    QCOMPARE(answer->errorType, std::string("bad_data"));
    QVERIFY(answer->error.contains("unclosed left parenthesis"));
    QCOMPARE(parseApiAnswer(recorded("vm_err_bad_query"))->errorType, std::string("422"));
}

void tst_Answer::readsWarningsWhereverTheyStand() {
    const auto answer =
        parseApiAnswer(R"({"warnings":["store x is away"],"infos":["hint"],"data":{"result":)"
                       R"([{"value":[1,"2"],"metric":{"a":"b\u00e4"}}],"resultType":"vector"},)"
                       R"("status":"success"})");
    QVERIFY(answer.has_value());
    QCOMPARE(answer->warnings.front(), std::string("store x is away"));
    QCOMPARE(answer->infos.front(), std::string("hint"));
    QCOMPARE(answer->resultType, std::string("vector"));
    QCOMPARE(answer->series.front().labels.front().second, std::string("bä"));
}

/// Each is compared with all that were said before, and shown to people.
void tst_Answer::keepsAFewOfManyWarnings() {
    std::string warnings;
    for (int i = 0; i < 5000; ++i) {
        warnings += (i > 0 ? ",\"" : "\"") + std::to_string(i) + std::string(1200, 'x') + "\"";
    }
    const auto answer = parseApiAnswer("{\"status\":\"success\",\"data\":{\"resultType\":"
                                       "\"vector\",\"result\":[]},\"warnings\":[" +
                                       warnings + "]}");
    QVERIFY(answer.has_value());
    QCOMPARE(answer->warnings.size(), std::size_t(21));
    QCOMPARE(answer->warnings.front().size(), std::size_t(1000));
    QCOMPARE(answer->warnings.back(), std::string("and 4980 more"));
}

void tst_Answer::passesOverNativeHistograms() {
    const auto answer =
        parseApiAnswer(R"({"status":"success","data":{"resultType":"vector","result":[)"
                       R"({"metric":{},"histogram":[1,{"count":"3","sum":"2","buckets":[]}]},)"
                       R"({"metric":{},"value":[1,"2"]}]}})");
    QCOMPARE(answer->histograms, std::size_t(1));
    QCOMPARE(answer->series.size(), std::size_t(1));
}

void tst_Answer::refuses_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* body, ErrorCode code) {
        QTest::addRow("%s", name) << QByteArray(body) << int(code);
    };
    row("empty", "", ErrorCode::emptyAnswer);
    row("blank", " \n", ErrorCode::emptyAnswer);
    row("HTML", "<html></html>", ErrorCode::notJson);
    row("cut off", R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{)",
        ErrorCode::notJson);
    row("more behind", R"({"status":"success","data":{}}{})", ErrorCode::notJson);
    row("no status", "{}", ErrorCode::unexpectedAnswer);
    row("other status", R"({"status":"fine"})", ErrorCode::unexpectedAnswer);
    row("a list", "[]", ErrorCode::unexpectedAnswer);
    row("value is a word",
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"x"]}]}})",
        ErrorCode::unexpectedAnswer);
    row("value is no pair",
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1]}]}})",
        ErrorCode::unexpectedAnswer);
    row("label is a number",
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":1},"value":[1,"2"]}]}})",
        ErrorCode::unexpectedAnswer);
    row("not UTF-8", "{\"status\":\"\xff\"}", ErrorCode::notJson);
}

void tst_Answer::refuses() {
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    const auto answer = parseApiAnswer(body.toStdString());
    QVERIFY(!answer.has_value());
    QCOMPARE(int(answer.error().code), code);
    QVERIFY(!answer.error().detail.empty());
}

void tst_Answer::buildInfo() {
    QCOMPARE(parseBuildInfo(recorded("prom_buildinfo")).value_or(""),
             std::string("Prometheus 2.42.0+ds"));
    QCOMPARE(parseBuildInfo(recorded("vm_buildinfo")).value_or(""), std::string("VictoriaMetrics"));
    QVERIFY(!parseBuildInfo("404 page not found").has_value());
    QVERIFY(!parseBuildInfo("").has_value());
}

void tst_Answer::reports() {
    const auto ok = checkPrometheusApi(recorded("prom_query_nan"), ReportFormat::json);
    QVERIFY(ok.ok);
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(ok.data)).object();
    QCOMPARE(object["resultType"_L1].toString(), u"vector"_s);
    QCOMPARE(object["samples"_L1].toInt(), 8);
    const auto first = object["series"_L1].toArray().at(0).toObject();
    QCOMPARE(first["labels"_L1].toObject()["job"_L1].toString(), u"slurm"_s);
    QCOMPARE(first["samples"_L1].toArray().at(0).toArray().at(1).toString(), u"NaN"_s);

    const auto wrong = checkPrometheusApi(recorded("vm_err_bad_query"), ReportFormat::json);
    QVERIFY(!wrong.ok);
    QVERIFY(wrong.messages.front().starts_with("422: "));
    const QJsonObject report =
        QJsonDocument::fromJson(QByteArray::fromStdString(wrong.data)).object();
    QCOMPARE(report["errors"_L1].toArray().at(0).toObject()["errorType"_L1].toString(), u"422"_s);

    QVERIFY(!checkPrometheusApi("nonsense", ReportFormat::table).ok);
    QVERIFY(checkPrometheusApi(recorded("prom_query_post"), ReportFormat::table)
                .data.contains("account=fi"));
}

QTEST_GUILESS_MAIN(tst_Answer)
#include "tst_Answer.moc"
