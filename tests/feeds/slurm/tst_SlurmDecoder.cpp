// SPDX-License-Identifier: GPL-3.0-only
// What holds for every answer: versions, shapes of numbers, refusals, and no names of people.
#include "tests/feeds/slurm/SlurmRecords.h"

using namespace ff;
using namespace ff::feeds;
using namespace ff::feeds::testing;

class tst_SlurmDecoder final : public QObject {
    Q_OBJECT

private slots:
    void everyVersionReadsTheSame_data();
    void everyVersionReadsTheSame();
    void numberShapes_data();
    void numberShapes();
    void refusals_data();
    void refusals();
    void canonicalRecord();
    void namesOfPeopleAreDropped();
    void notUtf8();
    void notJson_data();
    void notJson();
    void anyBytes();
};

void tst_SlurmDecoder::everyVersionReadsTheSame_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("api");
    const QList<QByteArray> kinds{"slurm_v38_nodes",      "slurm_v38_jobs",
                                  "slurm_v38_partitions", "slurm_v38_reservations",
                                  "slurmdb_v38_jobs",     "slurmdb_v38_associations",
                                  "slurmdb_v38_accounts"};
    for (const auto& kind : kinds) {
        for (int api = 39; api <= kNewestSlurmApi + 1; ++api) {
            QTest::addRow("%s as v0.0.%d", kind.constData(), api) << kind + ".json" << api;
        }
    }
    // Recorded from the same server at the same moment.
    for (const auto* kind :
         {"slurm_v38_nodes", "slurm_v38_jobs", "slurm_v38_partitions", "slurmdb_v38_jobs"}) {
        QTest::addRow("%s as v0.0.37", kind) << QByteArray(kind) + ".json" << 37;
    }
    QTest::addRow("slurm_v38_jobs as v0.0.36") << QByteArray("slurm_v38_jobs.json") << 36;
}

void tst_SlurmDecoder::everyVersionReadsTheSame() {
    QFETCH(const QByteArray, file);
    QFETCH(const int, api);
    const auto newest = recorded(file);
    auto older = file;
    older.replace("_v38_", QByteArray("_v" + QByteArray::number(api) + "_").constData());
    const auto other = api > 38 ? asApi(newest, api) : recorded(older);
    QVERIFY(!other.isEmpty());
    QCOMPARE(decoded(other).api, "v0.0." + std::to_string(api));
    QCOMPARE(canonical(other), canonical(newest));
    // What the record leaves out, the queue needs.
    const auto jobsOf = [](const QByteArray& bytes) {
        auto jobs = decoded(bytes).jobs;
        for (JobRecord& job : jobs) { // how long they have run: recorded a moment apart
            job.observed = {};
        }
        return jobs;
    };
    const auto jobs = jobsOf(newest);
    QCOMPARE(jobsOf(other), jobs);
}

void tst_SlurmDecoder::numberShapes_data() {
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("submit");
    QTest::addColumn<QByteArray>("limit");
    const auto row = [](const char* number, const char* submit, const char* limit) {
        QTest::addRow("%s", number)
            << QByteArray(number) << QByteArray(submit) << QByteArray(limit);
    };
    row("600", "1970-01-01T00:10:00Z", "36000000");
    row("\"600\"", "1970-01-01T00:10:00Z", "36000000");
    row("600.9", "1970-01-01T00:10:00Z", "36000000");
    row("6e2", "1970-01-01T00:10:00Z", "36000000");
    row(R"({"set":true,"infinite":false,"number":600})", "1970-01-01T00:10:00Z", "36000000");
    row(R"({"number":600,"infinite":false,"set":true})", "1970-01-01T00:10:00Z", "36000000");
    row(R"({"number":600})", "1970-01-01T00:10:00Z", "36000000");
    row(R"({"set":false,"infinite":true,"number":0})", "1970-01-01T00:00:00Z", "-");
    row(R"({"set":true,"infinite":true,"number":600})", "1970-01-01T00:00:00Z", "-");
    row(R"({"set":false,"infinite":false,"number":600})", "1970-01-01T00:00:00Z", "-");
    row(R"({})", "1970-01-01T00:00:00Z", "-");
    row("null", "1970-01-01T00:00:00Z", "-");
    row("true", "1970-01-01T00:00:00Z", "-");
    row("NaN", "1970-01-01T00:00:00Z", "-");
    row("[600]", "1970-01-01T00:00:00Z", "-");
    row("0", "1970-01-01T00:00:00Z", "-");
    row("-1", "1970-01-01T00:00:00Z", "-");
    row("4294967294", "1970-01-01T00:00:00Z", "-");
    row("4294967295", "1970-01-01T00:00:00Z", "-");
    row("18446744073709551615", "1970-01-01T00:00:00Z", "-");
    row("99999999999999999999999", "1970-01-01T00:00:00Z", "-");
    row("1e300", "1970-01-01T00:00:00Z", "-");
    row("\"soon\"", "1970-01-01T00:00:00Z", "-");
    row("5000000000", "2128-06-11T08:53:20Z", "-"); // beyond 2038, and no limit in minutes
}

void tst_SlurmDecoder::numberShapes() {
    QFETCH(const QByteArray, number);
    const auto answer = decoded(R"({"jobs":[{"job_id":7,"job_state":"PENDING","submit_time":)" +
                                number + R"(,"time_limit":)" + number + R"(,"account":"fi"}]})");
    QCOMPARE(answer.jobs.size(), std::size_t(1));
    const auto& record = answer.jobs.front();
    QCOMPARE(record.account, std::string("fi"));
    QTEST(time(record.submit), "submit");
    QTEST(record.limit ? QByteArray::number(qint64(record.limit->count())) : QByteArray("-"),
          "limit");
}

void tst_SlurmDecoder::refusals_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("code");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* file, int status, qint64 code, const char* text) {
        QTest::addRow("%s", file) << status << code << QByteArray(text);
    };
    row("refused/err_no_token.txt", 401, 401, "Authentication failure");
    row("refused/err_no_token.txt of a file", 0, 0, "Authentication failure");
    row("refused/err_bad_token.json", 500, -1,
        "Unspecified error (slurmctld config is unable to load)");
    row("refused/err_bad_token_slurmdb.json", 200, 1007, "Protocol authentication error");
    row("refused/err_unknown_job.json", 500, 2017,
        "Invalid job id specified (Unable to find JobId=999999)");
    row("refused/err_unknown_node.json", 500, 2018, "Invalid node name specified");
    row("refused/err_unknown_param.json", 500, 9000,
        "Query empty or not RFC7320 compliant (Unknown Query field)");
    row("refused/err_version_39.txt", 404, 404,
        "Unable find requested URL. Please view /openapi/v3 for API reference.");
    row("refused/err_colon_in_query.txt", 400, 400, "Unable to parse query.");
    row("refused/down_slurmdbd_slurmdb_jobs.json", 200, 7000,
        "Unable to connect to database (Failed connecting to slurmdbd)");
    row("refused/down_slurmctld_slurm_nodes.json", 500, -1, "Unspecified error");
}

void tst_SlurmDecoder::refusals() {
    QFETCH(const int, status);
    const auto bytes = recorded(QByteArray(QTest::currentDataTag()).split(' ').front());
    const auto check = checkSlurm({bytes.constData(), std::size_t(bytes.size())}, status);
    QVERIFY(check);
    QVERIFY(!check->good());
    QCOMPARE(check->answer.kind, SlurmKind::error);
    QCOMPARE(check->answer.errors.size(), std::size_t(1));
    QTEST(qint64(check->answer.errors.front().code), "code");
    QTEST(QByteArray::fromStdString(check->answer.errors.front().text), "text");
}

void tst_SlurmDecoder::canonicalRecord() {
    const QByteArray bytes = R"({"meta":{"plugin":{"type":"openapi\/v0.0.38"}},"errors":[],"jobs":[
        {"job_id":7,"account":"f\"i","partition":"a,b","job_state":"RUNNING","node_count":2,
         "tres_alloc_str":"gres\/gpu=4","submit_time":1795329624,"eligible_time":1795329625,
         "start_time":1795329626,"end_time":1795416027,"user_name":"aino","name":"secret"}]})";
    const auto check = checkSlurm({bytes.constData(), std::size_t(bytes.size())}, 200);
    QVERIFY(check);
    QVERIFY(check->good());
    QCOMPARE(QByteArray::fromStdString(check->json),
             QByteArray(R"({"kind":"jobs","api":"v0.0.38","errors":[],"nodes":[],"jobs":[)"
                        R"({"id":7,"account":"f\"i","partition":"a,b","state":"RUNNING",)"
                        R"("gpus":4,"nodes":2,"submit":"2026-11-22T06:40:24Z",)"
                        R"("eligible":"2026-11-22T06:40:25Z","start":"2026-11-22T06:40:26Z",)"
                        R"("end":null}],"partitions":[],"accounts":[],"associations":[],)"
                        R"("reservations":[]})"
                        "\n"));
    QVERIFY(check->table.contains("RUNNING"));
}

void tst_SlurmDecoder::namesOfPeopleAreDropped() {
    for (const auto* file : {"slurm_v38_jobs.json", "slurmdb_v38_jobs.json",
                             "slurmdb_v38_associations.json", "slurm_v38_nodes.json"}) {
        const auto bytes = recorded(file);
        const auto check = checkSlurm({bytes.constData(), std::size_t(bytes.size())}, 200);
        QVERIFY(check);
        for (const auto* word : {"aino", "kasia", "eero", "bigtrain", "sweep", "/home"}) {
            QVERIFY2(!check->json.contains(word) && !check->table.contains(word), word);
        }
    }
}

void tst_SlurmDecoder::notUtf8() {
    const auto answer = decoded("{\"jobs\":[{\"job_id\":7,\"name\":\"caf\xe9\",\"account\":"
                                "\"a\xc3\xa4\",\"job_state\":\"RUNNING\"}]}");
    QCOMPARE(answer.jobs.size(), std::size_t(1));
    QCOMPARE(answer.jobs.front().account, std::string("a\xc3\xa4"));
}

void tst_SlurmDecoder::notJson_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addRow("empty") << QByteArray() << ErrorCode::emptyAnswer;
    QTest::addRow("blank") << QByteArray(" \r\n") << ErrorCode::emptyAnswer;
    QTest::addRow("html") << QByteArray("<html><body>502</body></html>") << ErrorCode::notJson;
    QTest::addRow("array") << QByteArray("[1,2]") << ErrorCode::notJson;
    QTest::addRow("cut short") << recorded("slurm_v38_jobs.json").left(20'000)
                               << ErrorCode::notJson;
    QTest::addRow("cut in a string")
        << QByteArray(R"({"jobs":[{"job_id":7,"account":"f)") << ErrorCode::notJson;
}

void tst_SlurmDecoder::notJson() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const auto check = checkSlurm({bytes.constData(), std::size_t(bytes.size())}, 200);
    QVERIFY(!check);
    QCOMPARE(check.error().code, code);
}

void tst_SlurmDecoder::anyBytes() {
    // Every recorded answer, damaged in a thousand ways: no answer may crash or hang.
    quint32 seed = 12345;
    const auto random = [&] { return seed = seed * 1664525 + 1013904223; };
    for (const auto* file : {"slurm_v38_nodes.json", "slurmdb_v38_jobs_1hour_window.json",
                             "slurm_v38_partitions.json", "refused/err_unknown_job.json"}) {
        const auto whole = recorded(file).left(6000);
        for (int round = 0; round < 1000; ++round) {
            auto bytes = whole.left(qsizetype(random() % quint32(whole.size())));
            const int changes = int(random() % 8);
            for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
                bytes[qsizetype(random() % quint32(bytes.size()))] =
                    "{}[]\",:\\0-eE\xff\x00 n"[random() % 17];
            }
            const auto check = checkSlurm({bytes.constData(), std::size_t(bytes.size())}, 0);
            if (check) {
                QVERIFY(!check->json.empty());
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_SlurmDecoder)
#include "tst_SlurmDecoder.moc"
