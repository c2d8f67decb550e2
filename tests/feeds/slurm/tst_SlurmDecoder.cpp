// SPDX-License-Identifier: GPL-3.0-only
#include "NewerApi.h"
#include "app/feeds/slurm/SlurmCheck.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace ff;
using namespace ff::feeds;

namespace {

QByteArray recorded(const QByteArray& name) {
    QFile file(QStringLiteral(FF_TEST_DATA "/data/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SlurmAnswer decoded(const QByteArray& bytes) {
    auto answer = decodeSlurm({bytes.constData(), std::size_t(bytes.size())});
    return answer ? *answer : SlurmAnswer{};
}

/// The canonical record without the one field that may differ.
QByteArray canonical(const QByteArray& bytes) {
    auto answer = decoded(bytes);
    answer.api.clear();
    return QByteArray::fromStdString(toCanonicalJson(answer));
}

const JobRecord* job(const SlurmAnswer& answer, std::uint64_t id) {
    const auto found = std::ranges::find(answer.jobs, id, &JobRecord::id);
    return found == answer.jobs.end() ? nullptr : &*found;
}

QByteArray time(const std::optional<Instant>& t) {
    return t ? QByteArray::fromStdString(toIso8601(*t)) : QByteArray("-");
}

} // namespace

class tst_SlurmDecoder final : public QObject {
    Q_OBJECT

private slots:
    void nodes_data();
    void nodes();
    void countsAfterARestart_data();
    void countsAfterARestart();
    void jobs_data();
    void jobs();
    void suspension_data();
    void suspension();
    void accountedJobs_data();
    void accountedJobs();
    void everyVersionReadsTheSame_data();
    void everyVersionReadsTheSame();
    void numberShapes_data();
    void numberShapes();
    void pendingGpus_data();
    void pendingGpus();
    void allocatedGpus_data();
    void allocatedGpus();
    void requeuedAndCancelledNeverStarted();
    void refusals_data();
    void refusals();
    void canonicalRecord();
    void partitionsAndReservations();
    void accountTree();
    void accountsOfTwoClusters();
    void endedJobsReadTheSameInAccounting();
    void namesOfPeopleAreDropped();
    void notUtf8();
    void notJson_data();
    void notJson();
    void anyBytes();
};

void tst_SlurmDecoder::nodes_data() {
    QTest::addColumn<qint64>("gpus");
    QTest::addColumn<qint64>("allocated");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char* name, qint64 gpus, qint64 allocated, const char* model,
                        const char* state) {
        QTest::addRow("%s", name) << gpus << allocated << QByteArray(model) << QByteArray(state);
    };
    // As sinfo printed them at the same time.
    row("cn001", 0, 0, "", "mixed");
    row("cn002", 0, 0, "", "maintenance");
    row("gn001", 8, 8, "a100", "allocated");
    row("gn004", 8, 7, "a100", "mixed");
    row("gn005", 8, 4, "a30", "mixed");
    row("gn006", 8, 3, "", "mixed");
    row("gn007", 8, 0, "a100", "down");
    row("gn008", 8, 0, "a100", "drained");
}

void tst_SlurmDecoder::nodes() {
    const auto answer = decoded(recorded("slurm_v38_nodes.json"));
    QCOMPARE(answer.kind, SlurmKind::nodes);
    QCOMPARE(answer.nodes.size(), std::size_t(10));
    const auto node = std::ranges::find(answer.nodes, QTest::currentDataTag(), &SlurmNode::name);
    QVERIFY(node != answer.nodes.end());
    QTEST(qint64(node->gpus), "gpus");
    QTEST(qint64(node->gpusAllocated), "allocated");
    QTEST(QByteArray::fromStdString(node->gpuModel), "model");
    QTEST(QByteArray(name(node->condition.state).data()), "state");
}

/// What a node said in the seconds after slurmctld was restarted, as recorded: a job that asked for
/// four GPUs without a type has them, and gres_used counts them twice or leaves them out.
void tst_SlurmDecoder::countsAfterARestart_data() {
    QTest::addColumn<QByteArray>("used");
    QTest::addColumn<QByteArray>("tres");
    QTest::addColumn<qint64>("allocated");
    QTest::addColumn<bool>("certain");
    const QByteArray none = "null";
    QTest::addRow("twice") << QByteArray("gpu:a100:8(IDX:0-3)")
                           << QByteArray(R"("cpu=1,mem=500M,gres/gpu=4,gres/gpu:a100=8")")
                           << qint64(4) << true;
    QTest::addRow("one left out") << QByteArray("gpu:a100:2(IDX:0-2)")
                                  << QByteArray(R"("cpu=5,gres/gpu=3,gres/gpu:a100=2")")
                                  << qint64(3) << true;
    QTest::addRow("settled") << QByteArray("gpu:a100:3(IDX:0-2)")
                             << QByteArray(R"("cpu=5,gres/gpu=3,gres/gpu:a100=3")") << qint64(3)
                             << true;
    QTest::addRow("types alone are tracked")
        << QByteArray("gpu:a100:3(IDX:0-2)") << QByteArray(R"("cpu=5,gres/gpu:a100=8")")
        << qint64(3) << true;
    QTest::addRow("not tracked") << QByteArray("gpu:a100:8(IDX:0-3)") << QByteArray(R"("cpu=1")")
                                 << qint64(4) << false;
    QTest::addRow("v0.0.36") << QByteArray("gpu:a100:8(IDX:0-3)") << none << qint64(4) << false;
    QTest::addRow("free") << QByteArray("gpu:a100:0(IDX:N/A)") << none << qint64(0) << true;
}

void tst_SlurmDecoder::countsAfterARestart() {
    QFETCH(QByteArray, used);
    QFETCH(QByteArray, tres);
    const auto answer =
        decoded(R"({"errors":[],"nodes":[{"name":"g1","state":"mixed","state_flags":[],)"
                R"("gres":"gpu:a100:4","tres":"cpu=32,gres/gpu=4,gres/gpu:a100=4","gres_used":")" +
                used + R"(","tres_used":)" + tres + "}]}");
    QCOMPARE(answer.nodes.size(), std::size_t(1));
    QTEST(qint64(answer.nodes.front().gpusAllocated), "allocated");
    QTEST(answer.warnings.empty(), "certain");
}

void tst_SlurmDecoder::jobs_data() {
    QTest::addColumn<quint64>("id");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<qint64>("gpus");
    QTest::addColumn<qint64>("tasks");
    QTest::addColumn<QByteArray>("eligible");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    const QByteArray submit = "2026-11-22T06:40:24Z";
    const QByteArray never = "-";
    const auto row = [](const char* what, quint64 id, const char* state, const char* kind,
                        qint64 gpus, qint64 tasks, const QByteArray& eligible,
                        const QByteArray& start, const QByteArray& end) {
        QTest::addRow("%s", what) << id << QByteArray(state) << QByteArray(kind) << gpus << tasks
                                  << eligible << start << end;
    };
    row("completed, typed", 100002, "COMPLETED", "eligible", 3, 1, submit, submit,
        "2026-11-22T06:40:26Z");
    row("no gpus", 100010, "NODE_FAIL", "eligible", 0, 1, submit, submit, "2026-11-22T06:40:25Z");
    row("running on two nodes", 100014, "RUNNING", "eligible", 16, 1, submit,
        "2026-11-22T06:40:27Z", never);
    row("gpus per task", 100019, "RUNNING", "eligible", 2, 1, submit, "2026-11-22T06:40:27Z",
        never);
    row("suspended", 100022, "SUSPENDED", "eligible", 0, 1, submit, submit, never);
    row("requeued, waits again", 100023, "PENDING", "begin", 0, 1, "2026-11-22T06:42:26Z", never,
        never);
    row("a forecast is no start", 100026, "PENDING", "eligible", 16, 1, submit, never, never);
    row("held by user", 100028, "PENDING", "held", 1, 1, never, never, never);
    row("held by admin", 100029, "PENDING", "held", 1, 1, "2026-11-22T07:40:24Z", never, never);
    row("dependency", 100030, "PENDING", "dependency", 1, 1, never, never, never);
    row("begin time", 100032, "PENDING", "begin", 1, 1, "2026-11-22T12:40:24Z", never, never);
    row("reservation", 100042, "PENDING", "reservation", 4, 1, never, never, never);
    row("array", 100018, "PENDING", "eligible", 1, 4, never, never, never);
    row("array task", 100047, "RUNNING", "eligible", 1, 1, submit, "2026-11-22T06:40:27Z", never);
    row("cancelled while it waited", 100044, "CANCELLED", "eligible", 8, 1, never, never,
        "2026-11-22T06:40:25Z");
}

void tst_SlurmDecoder::jobs() {
    QFETCH(const quint64, id);
    const auto answer = decoded(recorded("slurm_v38_jobs.json"));
    QCOMPARE(answer.kind, SlurmKind::jobs);
    QCOMPARE(answer.jobs.size(), std::size_t(47));
    const auto* record = job(answer, id);
    QVERIFY(record);
    QTEST(QByteArray(name(record->state).data()), "state");
    QTEST(QByteArray(name(record->pending).data()), "kind");
    QTEST(qint64(record->gpus), "gpus");
    QTEST(qint64(record->tasks), "tasks");
    QTEST(time(record->eligible), "eligible");
    QTEST(time(record->start), "start");
    QTEST(time(record->end), "end");
}

void tst_SlurmDecoder::accountedJobs_data() {
    QTest::addColumn<quint64>("id");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<qint64>("gpus");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char* what, quint64 id, const char* state, qint64 gpus,
                        const char* start, const char* end) {
        QTest::addRow("%s", what) << id << QByteArray(state) << gpus << QByteArray(start)
                                  << QByteArray(end);
    };
    row("cancelled while it waited", 1285, "CANCELLED", 24, "-", "2026-11-22T01:40:46Z");
    row("timed out", 100013, "TIMEOUT", 1, "2026-11-22T06:40:24Z", "2026-11-22T06:41:49Z");
    row("running: its end is no fact", 100014, "RUNNING", 16, "2026-11-22T06:40:27Z", "-");
    row("pending: nor is its start", 100026, "PENDING", 16, "-", "-");
    row("requeued run", 100023, "REQUEUED", 0, "2026-11-22T06:40:24Z", "2026-11-22T06:40:25Z");
    row("suspended", 100022, "SUSPENDED", 0, "2026-11-22T06:40:24Z", "-");
}

void tst_SlurmDecoder::accountedJobs() {
    QFETCH(const quint64, id);
    const auto answer = decoded(recorded("slurmdb_v38_jobs.json"));
    QCOMPARE(answer.kind, SlurmKind::accountingJobs);
    QCOMPARE(answer.cluster, std::string("teststack"));
    const auto* record = job(answer, id);
    QVERIFY(record);
    QTEST(QByteArray(name(record->state).data()), "state");
    QTEST(qint64(record->gpus), "gpus");
    QTEST(time(record->start), "start");
    QTEST(time(record->end), "end");
}

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

void tst_SlurmDecoder::pendingGpus_data() {
    QTest::addColumn<qint64>("gpus");
    const auto row = [](const char* fields, qint64 gpus) { QTest::addRow("%s", fields) << gpus; };
    row(R"("tres_req_str":"cpu=2,gres/gpu=16","tres_per_node":"gres:gpu:8")", 16);
    // AccountingStorageTRES without gres/gpu: the request itself is left.
    row(R"("tres_req_str":"cpu=2","tres_per_job":"gres:gpu:4")", 4);
    row(R"("tres_per_job":"gres/gpu:h100:4")", 4);
    row(R"("tres_per_node":"gres/gpu:8","node_count":3)", 24);
    row(R"("tres_per_node":"gres/gpu=8","node_count":{"set":true,"infinite":false,"number":3})",
        24);
    row(R"("tres_per_node":"gres:gpu")", 1);
    row(R"("tres_per_task":"gres:gpu:2","tasks":5)", 10);
    row(R"("tres_per_socket":"gres:gpu:2","sockets_per_node":2,"node_count":3)", 12);
    row(R"("tres_per_socket":"gres:gpu:2","sockets_per_node":null,"node_count":3)", 6);
    row(R"("tres_req_str":"cpu=2,node=1")", 0);
}

void tst_SlurmDecoder::pendingGpus() {
    const auto answer =
        decoded(R"({"jobs":[{"job_id":7,"job_state":["PENDING"],"start_time":1795416027,)" +
                QByteArray(QTest::currentDataTag()) + "}]}");
    QCOMPARE(answer.jobs.size(), std::size_t(1));
    QTEST(qint64(answer.jobs.front().gpus), "gpus");
    QVERIFY(!answer.jobs.front().start);
}

void tst_SlurmDecoder::allocatedGpus_data() {
    QTest::addColumn<qint64>("gpus");
    QTest::addColumn<QByteArray>("model");
    const auto row = [](const char* fields, qint64 gpus, const char* model) {
        QTest::addRow("%s", fields) << gpus << QByteArray(model);
    };
    row(R"x("tres_alloc_str":"gres/gpu=16,gres/gpu:a100=16","gres_detail":["gpu:a100:8"])x", 16,
        "a100");
    row(R"x("tres_alloc_str":"gres/gpu=2","gres_detail":["gpu:h100:2(IDX:0,2)"])x", 2, "h100");
    // AccountingStorageTRES without gres/gpu: only the detail names them.
    row(R"x("tres_alloc_str":"node=2","gres_detail":["gpu:2(IDX:0,2)","gpu:1(IDX:3)"])x", 3, "");
    row(R"x("tres_alloc_str":"node=2","gres_detail":[],"tres_per_node":"gpu:4","node_count":2)x", 8,
        "");
    row(R"x("tres_alloc_str":"cpu=2","gres_detail":[])x", 0, "");
}

void tst_SlurmDecoder::allocatedGpus() {
    const auto answer =
        decoded(R"({"jobs":[{"job_id":7,"job_state":"RUNNING","start_time":1795329627,)" +
                QByteArray(QTest::currentDataTag()) + "}]}");
    QCOMPARE(answer.jobs.size(), std::size_t(1));
    QTEST(qint64(answer.jobs.front().gpus), "gpus");
    QTEST(QByteArray::fromStdString(answer.jobs.front().gpuModel), "model");
}

/// slurmctld keeps tres_alloc_str of the run before the requeue.
void tst_SlurmDecoder::requeuedAndCancelledNeverStarted() {
    const auto startOf = [](const char* state, const char* end) {
        const auto answer =
            decoded(R"({"jobs":[{"job_id":7,"account":"fi","submit_time":900,"eligible_time":900,)"
                    R"("start_time":1000,"tres_alloc_str":"cpu=2,gres/gpu=4","tres_req_str":)"
                    R"("cpu=2,gres/gpu=4","job_state":")" +
                    QByteArray(state) + R"(","end_time":)" + QByteArray(end) + "}]}");
        return answer.jobs.size() == 1 ? answer.jobs.front().start : std::nullopt;
    };
    QVERIFY(!startOf("CANCELLED", "1000"));
    QVERIFY(startOf("CANCELLED", "1060"));
    QVERIFY(startOf("COMPLETED", "1000"));
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

void tst_SlurmDecoder::partitionsAndReservations() {
    const auto answer = decoded(recorded("slurm_v38_partitions.json"));
    QCOMPARE(answer.kind, SlurmKind::partitions);
    QCOMPARE(answer.partitions.front(),
             (SlurmPartition{"standard-g", 5, 40, true, std::chrono::minutes{2880}}));
    const auto reservations = decoded(recorded("slurm_v38_reservations.json")).reservations;
    QCOMPARE(reservations.size(), std::size_t(2));
    QCOMPARE(reservations[0].nodeList, std::string("gn006"));
    QVERIFY(!reservations[0].maintenance);
    QVERIFY(reservations[1].maintenance);
    QCOMPARE(time(reservations[1].start), "2026-11-22T06:40:25Z");
}

void tst_SlurmDecoder::accountTree() {
    const auto answer = decoded(recorded("slurmdb_v38_associations.json"));
    QCOMPARE(answer.kind, SlurmKind::associations);
    const std::vector<AccountNode> expected{{"root", ""},   {"fi", "root"}, {"proj_fi_01", "fi"},
                                            {"ee", "root"}, {"no", "root"}, {"pl", "root"},
                                            {"cz", "root"}, {"dk", "root"}};
    QCOMPARE(answer.accounts, expected);
}

/// An account of the same name on another cluster may have another parent.
void tst_SlurmDecoder::accountsOfTwoClusters() {
    auto answer = decoded(R"({"associations":[
        {"account":"ee","cluster":"mill","parent_account":"root","user":""},
        {"account":"ee","cluster":"puhti","parent_account":"fi","user":""}],"errors":[]})");
    QCOMPARE(answer.accounts.size(), std::size_t(2));
    auto unknown = answer;
    std::string cluster;
    QVERIFY(!keepCluster(unknown, cluster));
    QVERIFY(unknown.accounts.empty());
    cluster = "Mill";
    QVERIFY(keepCluster(answer, cluster));
    QCOMPARE(answer.accounts, (std::vector<AccountNode>{{"ee", "root"}}));
    QCOMPARE(cluster, std::string("mill"));
    QVERIFY(answer.warnings.front().starts_with("1 "));
}

void tst_SlurmDecoder::suspension_data() {
    QTest::addColumn<QByteArray>("suspended");
    QTest::addColumn<int>("seconds");
    QTest::addRow("none") << QByteArray("0") << 0;
    QTest::addRow("an hour of four") << QByteArray("3600") << 3600;
    QTest::addRow("longer than it ran") << QByteArray("99999999999999999") << 4 * 3600;
    QTest::addRow("below zero") << QByteArray("-7") << 0;
}

void tst_SlurmDecoder::suspension() {
    QFETCH(QByteArray, suspended);
    QFETCH(int, seconds);
    const auto answer =
        decoded(R"({"meta":{"plugin":{"type":"openapi\/dbv0.0.38"}},"errors":[],"jobs":[)"
                R"({"job_id":7,"state":{"current":"COMPLETED"},"time":{"start":1795320000,)"
                R"("end":1795334400,"submission":1795320000,"suspended":)" +
                suspended + "}}]}");
    QCOMPARE(answer.jobs.size(), std::size_t(1));
    QCOMPARE(answer.jobs.front().suspended, Duration{std::chrono::seconds{seconds}});
}

void tst_SlurmDecoder::endedJobsReadTheSameInAccounting() {
    // What ended is stored from whichever answer saw it: a run must not flicker between the two.
    const auto live = decoded(recorded("slurm_v38_jobs.json"));
    const auto accounted = decoded(recorded("slurmdb_v38_jobs.json"));
    int compared = 0;
    for (const auto& record : live.jobs) {
        const auto* other = job(accounted, record.id);
        if (!isOver(record.state) || other == nullptr) {
            continue;
        }
        QCOMPARE(*other, record);
        ++compared;
    }
    QCOMPARE(compared, 13);
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
