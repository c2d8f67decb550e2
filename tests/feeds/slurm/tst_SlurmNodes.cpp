// SPDX-License-Identifier: GPL-3.0-only
// Nodes, partitions and reservations as they are decoded of answers.
#include "tests/feeds/slurm/SlurmRecords.h"

using namespace ff;
using namespace ff::feeds;
using namespace ff::feeds::testing;

class tst_SlurmNodes final : public QObject {
    Q_OBJECT

private slots:
    void nodes_data();
    void nodes();
    void countsAfterARestart_data();
    void countsAfterARestart();
    void partitionsAndReservations();
};

void tst_SlurmNodes::nodes_data() {
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

void tst_SlurmNodes::nodes() {
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
void tst_SlurmNodes::countsAfterARestart_data() {
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

void tst_SlurmNodes::countsAfterARestart() {
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

void tst_SlurmNodes::partitionsAndReservations() {
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

QTEST_GUILESS_MAIN(tst_SlurmNodes)
#include "tst_SlurmNodes.moc"
