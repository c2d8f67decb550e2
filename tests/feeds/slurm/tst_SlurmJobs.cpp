// SPDX-License-Identifier: GPL-3.0-only
// Jobs and accounts as they are decoded of answers.
#include "tests/feeds/slurm/SlurmRecords.h"

using namespace ff;
using namespace ff::feeds;
using namespace ff::feeds::testing;
using namespace std::chrono_literals;

class tst_SlurmJobs final : public QObject {
    Q_OBJECT

private slots:
    void jobs_data();
    void jobs();
    void suspension_data();
    void suspension();
    void suspensionOfARun();
    void accountedArraysThatWait();
    void accountedJobs_data();
    void accountedJobs();
    void pendingGpus_data();
    void pendingGpus();
    void allocatedGpus_data();
    void allocatedGpus();
    void requeuedAndCancelledNeverStarted();
    void endedJobsReadTheSameInAccounting();
    void accountTree();
    void accountsOfTwoClusters();
};

void tst_SlurmJobs::jobs_data() {
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

void tst_SlurmJobs::jobs() {
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

void tst_SlurmJobs::suspension_data() {
    QTest::addColumn<QByteArray>("suspended");
    QTest::addColumn<int>("seconds");
    QTest::addRow("none") << QByteArray("0") << 0;
    QTest::addRow("an hour of four") << QByteArray("3600") << 3600;
    QTest::addRow("longer than it ran") << QByteArray("99999999999999999") << 4 * 3600;
    QTest::addRow("below zero") << QByteArray("-7") << 0;
}

void tst_SlurmJobs::suspension() {
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

/// What runs on has stood still, too: its elapsed time leaves that out, its limit does not count
/// it.
void tst_SlurmJobs::suspensionOfARun() {
    const auto answer =
        decoded(R"({"meta":{"plugin":{"type":"openapi\/dbv0.0.38"}},"errors":[],"jobs":[)"
                R"({"job_id":7,"state":{"current":"RUNNING"},"time":{"start":1795320000,)"
                R"("end":0,"submission":1795320000,"elapsed":3600,"suspended":7200}}]})");
    QCOMPARE(answer.jobs.size(), std::size_t(1));
    QCOMPARE(answer.jobs.front().suspended, Duration{2h});
    QCOMPARE(answer.jobs.front().observed, instantFromSeconds(1795320000) + 3h);
}

/// One record, of however many tasks: it was one job that waits.
void tst_SlurmJobs::accountedArraysThatWait() {
    const auto answer =
        decoded(R"({"meta":{"plugin":{"type":"openapi\/dbv0.0.38"}},"errors":[],"jobs":[)"
                R"({"job_id":7,"state":{"current":"PENDING"},"array":{"job_id":7,"task":"0x3f"},)"
                R"("time":{"start":0,"end":0,"submission":1795320000}}]})");
    QCOMPARE(answer.jobs.size(), std::size_t(1));
    QCOMPARE(answer.jobs.front().tasks, std::int64_t(6));
}

void tst_SlurmJobs::accountedJobs_data() {
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

void tst_SlurmJobs::accountedJobs() {
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

void tst_SlurmJobs::pendingGpus_data() {
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

void tst_SlurmJobs::pendingGpus() {
    const auto answer =
        decoded(R"({"jobs":[{"job_id":7,"job_state":["PENDING"],"start_time":1795416027,)" +
                QByteArray(QTest::currentDataTag()) + "}]}");
    QCOMPARE(answer.jobs.size(), std::size_t(1));
    QTEST(qint64(answer.jobs.front().gpus), "gpus");
    QVERIFY(!answer.jobs.front().start);
}

void tst_SlurmJobs::allocatedGpus_data() {
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

void tst_SlurmJobs::allocatedGpus() {
    const auto answer =
        decoded(R"({"jobs":[{"job_id":7,"job_state":"RUNNING","start_time":1795329627,)" +
                QByteArray(QTest::currentDataTag()) + "}]}");
    QCOMPARE(answer.jobs.size(), std::size_t(1));
    QTEST(qint64(answer.jobs.front().gpus), "gpus");
    QTEST(QByteArray::fromStdString(answer.jobs.front().gpuModel), "model");
}

/// slurmctld keeps tres_alloc_str of the run before the requeue.
void tst_SlurmJobs::requeuedAndCancelledNeverStarted() {
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

void tst_SlurmJobs::endedJobsReadTheSameInAccounting() {
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

void tst_SlurmJobs::accountTree() {
    const auto answer = decoded(recorded("slurmdb_v38_associations.json"));
    QCOMPARE(answer.kind, SlurmKind::associations);
    const std::vector<AccountNode> expected{{"root", ""},   {"fi", "root"}, {"proj_fi_01", "fi"},
                                            {"ee", "root"}, {"no", "root"}, {"pl", "root"},
                                            {"cz", "root"}, {"dk", "root"}};
    QCOMPARE(answer.accounts, expected);
}

/// An account of the same name on another cluster may have another parent.
void tst_SlurmJobs::accountsOfTwoClusters() {
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

QTEST_GUILESS_MAIN(tst_SlurmJobs)
#include "tst_SlurmJobs.moc"
