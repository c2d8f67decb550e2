// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/text/GresText.h"
#include "app/feeds/slurm/text/ListText.h"
#include "app/feeds/slurm/text/SlurmStates.h"

#include <QTest>

using namespace ff;
using namespace ff::feeds;

namespace {

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto space = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, space));
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return words;
}

} // namespace

/// The small texts inside Slurm's answers: gres, TRES, lists, states.
class tst_SlurmText final : public QObject {
    Q_OBJECT

private slots:
    void gpus_data();
    void gpus();
    void gpusOfNodesAddUp();
    void tasks_data();
    void tasks();
    void hosts_data();
    void hosts();
    void hostsAreBounded();
    void nodeState_data();
    void nodeState();
    void jobState_data();
    void jobState();
    void pending_data();
    void pending();
};

void tst_SlurmText::gpus_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("named");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QByteArray>("model");
    const auto row = [](const char* text, bool named, qint64 total, const char* model) {
        QTest::addRow("%s", *text ? text : "empty")
            << QByteArray(text) << named << total << QByteArray(model);
    };
    row("", false, 0, "");
    row("gpu", true, 1, "");
    row("gpu:8", true, 8, "");
    row("gpu:0", true, 0, "");
    row("gpu:h100:4(IDX:0-3)", true, 4, "h100");
    row("gpu:h100:0(IDX:N/A)", true, 0, "h100");
    row("gpu:2(IDX:0,2)", true, 2, "");
    row("gpu:a:2(IDX:0,2),gpu:b:3(IDX:1,3,5)", true, 5, "b");
    row("gpu:a:2(S:0),gpu:b:2(S:1)", true, 4, "a");
    row("gpu:a100:8(S:0-1),nic:2", true, 8, "a100");
    row("shard:64(0/64),mps:100", false, 0, "");
    row("gpumem:40", false, 0, "");
    row("gpu:1g.5gb:7", true, 7, "1g.5gb");
    row("gpu:nvidia_a100-sxm4-80gb:4", true, 4, "nvidia_a100-sxm4-80gb");
    row("gpu:a100:no_consume:4", true, 4, "a100");
    row("gpu:tesla", true, 1, "tesla");
    row("gpu:(null):3(IDX:0-2)", true, 3, "");
    row("gpu:(null):0(IDX:N/A)", true, 0, "");
    row("gpu:a100:2(S:0),gpu:(null):4(S:1)", true, 6, "a100");
    row("gpu:a100:2,gpu:2", true, 4, "a100");
    row("gres/gpu:(null):2", true, 2, "");
    row("gres:gpu:a100:2", true, 2, "a100");
    row("gres:gpu:2", true, 2, "");
    row("gres/gpu:4", true, 4, "");
    row("gres/gpu:h100:1", true, 1, "h100");
    row("gres/gpu=2", true, 2, "");
    row("cpu=4,mem=4000M,node=1,billing=2,gres/gpu=2,gres/gpu:a100=2", true, 2, "a100");
    row("billing=24,gres/gpu:a30=1,gres/gpu:h100=3,gres/gpu=4", true, 4, "h100");
    row("gres/gpu:a30=1,gres/gpu:h100=3", true, 4, "h100");
    row("cpu=16,mem=16000M,node=1,billing=16", false, 0, "");
    row("gres/gpu=-3", false, 0, "");
    row("gres/gpu=4294967293", false, 0, "");
    row("gres/gpu=99999999999999999999999", false, 0, "");
    row("gpu:2(((", true, 2, "");
    row(",,,", false, 0, "");
}

void tst_SlurmText::gpus() {
    QFETCH(const QByteArray, text);
    const auto count = gpusIn(text.toStdString());
    QTEST(count.named(), "named");
    QTEST(qint64(count.total()), "total");
    QTEST(QByteArray::fromStdString(count.model()), "model");
}

void tst_SlurmText::gpusOfNodesAddUp() {
    auto count = gpusIn("gpu:a100:8(IDX:0-7)");
    count += gpusIn("gpu:4(IDX:0-3)");
    count += gpusIn("");
    QCOMPARE(qint64(count.total()), 12);
    QCOMPARE(QByteArray::fromStdString(count.model()), "a100");
}

void tst_SlurmText::tasks_data() {
    QTest::addColumn<qint64>("tasks");
    QTest::addColumn<bool>("cut");
    const auto row = [](const char* text, qint64 tasks, bool cut) {
        QTest::addRow("%s", text) << tasks << cut;
    };
    row("7", 1, false);
    row("0-99", 100, false);
    row("1-100%4", 100, false);
    row("2-5%2", 4, false);
    row("1-9:2", 5, false);
    row("2,4,7-9", 5, false);
    row("[9-11,20]", 4, false);
    row("0x3Fe", 9, false);
    row("0xg", 0, false);
    row("1,3,5,...", 3, true);
    row("9-1", 0, false);
    row("1-", 0, false);
    row("x", 0, false);
    row("1-9:0", 0, false);
    row("1-99999999999999999999", 0, false);
}

void tst_SlurmText::tasks() {
    const auto count = countTasks(QTest::currentDataTag());
    QTEST(qint64(count.tasks), "tasks");
    QTEST(count.cut, "cut");
}

void tst_SlurmText::hosts_data() {
    QTest::addColumn<QByteArray>("names");
    QTest::addRow("gn006") << QByteArray("gn006");
    QTest::addRow("gn[001-003,007],cn1") << QByteArray("gn001 gn002 gn003 gn007 cn1");
    QTest::addRow("r[1-2]n[09-10]") << QByteArray("r1n09 r1n10 r2n09 r2n10");
    QTest::addRow("gn[8-11]x") << QByteArray("gn8x gn9x gn10x gn11x");
    QTest::addRow("gn[3-1],a") << QByteArray("a");
    QTest::addRow("gn[") << QByteArray("gn[");
}

void tst_SlurmText::hosts() {
    QByteArray joined;
    for (const auto& host : hostNames(QTest::currentDataTag())) {
        joined += (joined.isEmpty() ? "" : " ") + QByteArray::fromStdString(host);
    }
    QTEST(joined, "names");
}

void tst_SlurmText::hostsAreBounded() {
    QCOMPARE(hostNames("n[0-99999999]", 1000).size(), std::size_t(1000));
    QCOMPARE(hostNames("n[0-9999][0-9999][0-9999][0-9999]", 1000).size(), std::size_t(1000));
    QVERIFY(hostNames("n[0-99999]" + std::string(100'000, 'x')).empty());
    // Numbers before what is no range; it took minutes.
    QVERIFY(hostNames("n[0-90090003][0-90?03]x[0-9]").empty());
}

void tst_SlurmText::nodeState_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("gpusAre");
    const auto row = [](const char* words, const char* state, const char* gpus) {
        QTest::addRow("%s", words) << QByteArray(state) << QByteArray(gpus);
    };
    row("idle", "idle", "free");
    row("IDLE", "idle", "free");
    row("mixed", "mixed", "free");
    row("allocated", "allocated", "free");
    row("IDLE DRAIN", "drained", "down");
    row("DRAIN IDLE", "drained", "down");
    row("MIXED DRAIN", "draining", "down");
    row("ALLOCATED DRAIN", "draining", "down");
    row("down NOT_RESPONDING", "down", "down");
    row("DOWN DRAIN", "drained", "down");
    row("unknown DRAIN NOT_RESPONDING", "drained", "down");
    row("unknown", "unknown", "down");
    row("invalid", "unknown", "down");
    row("IDLE NOT_RESPONDING", "down", "down");
    row("idle MAINTENANCE RESERVED", "maintenance", "planned");
    row("MAINTENANCE IDLE", "maintenance", "planned");
    row("ALLOCATED MAINTENANCE RESERVED", "allocated", "planned");
    row("DOWN MAINTENANCE", "down", "planned");
    row("IDLE RESERVED", "idle", "reserved");
    row("MIXED RESERVED", "mixed", "reserved");
    row("IDLE CLOUD POWERED_DOWN", "planned_down", "planned");
    row("idle~", "planned_down", "planned");
    row("FUTURE", "planned_down", "planned");
    row("MIXED PLANNED", "mixed", "free");
    row("IDLE PLANNED", "idle", "free");
    row("FAIL", "down", "down");
    row("ALLOCATED FAIL", "draining", "down");
    row("down*", "down", "down");
    row("MIXED+DRAIN", "draining", "down");
    row("drained*", "drained", "down");
    row("ERROR", "down", "down");
    row("IDLE DYNAMIC_NORM", "idle", "free");
}

void tst_SlurmText::nodeState() {
    const auto condition = nodeCondition(split(QTest::currentDataTag()));
    const auto gpus = condition.plannedDown ? "planned"
                      : condition.down      ? "down"
                      : condition.reserved  ? "reserved"
                                            : "free";
    QTEST(QByteArray(name(condition.state).data()), "state");
    QTEST(QByteArray(gpus), "gpusAre");
}

void tst_SlurmText::jobState_data() {
    QTest::addColumn<QByteArray>("live");
    QTest::addColumn<QByteArray>("accounted");
    const auto row = [](const char* words, const char* live, const char* accounted) {
        QTest::addRow("%s", words) << QByteArray(live) << QByteArray(accounted);
    };
    row("RUNNING", "RUNNING", "RUNNING");
    row("PENDING", "PENDING", "PENDING");
    row("SUSPENDED", "SUSPENDED", "SUSPENDED");
    row("COMPLETED", "COMPLETED", "COMPLETED");
    row("CANCELLED", "CANCELLED", "CANCELLED");
    row("NODE_FAIL", "NODE_FAIL", "NODE_FAIL");
    row("OUT_OF_MEMORY", "OUT_OF_MEMORY", "OUT_OF_MEMORY");
    // One word before v0.0.40, two from then on: the same state.
    row("CONFIGURING", "RUNNING", "RUNNING");
    row("RUNNING CONFIGURING", "RUNNING", "RUNNING");
    row("COMPLETING", "RUNNING", "RUNNING");
    row("COMPLETED COMPLETING", "RUNNING", "RUNNING");
    row("REQUEUED", "PENDING", "REQUEUED");
    row("PENDING REQUEUED", "PENDING", "REQUEUED");
    row("REQUEUE_HOLD", "PENDING", "PENDING");
    row("RUNNING POWER_UP_NODE", "RUNNING", "RUNNING");
    row("RESIZING", "RUNNING", "OTHER");
    row("NEVER_HEARD_OF", "OTHER", "OTHER");
}

void tst_SlurmText::jobState() {
    const auto words = split(QTest::currentDataTag());
    QTEST(QByteArray(name(liveJobState(words)).data()), "live");
    QTEST(QByteArray(name(accountedJobState(words)).data()), "accounted");
}

void tst_SlurmText::pending_data() {
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("facts"); ///< h(old) 0(priority) d(ependency) r(eservation)
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* word, const char* reason, const char* facts, const char* kind) {
        QTest::addRow("%s %s %s", word, reason, facts)
            << QByteArray(word) << QByteArray(reason) << QByteArray(facts) << QByteArray(kind);
    };
    row("PENDING", "Resources", "", "eligible");
    row("PENDING", "Priority", "", "eligible");
    row("PENDING", "None", "", "eligible");
    row("PENDING", "QOSGrpGRES", "", "eligible");
    row("PENDING", "JobArrayTaskLimit", "", "eligible");
    row("PENDING", "JobHeldUser", "0", "held");
    row("PENDING", "JobHeldAdmin", "0", "held");
    row("PENDING", "JobHoldMaxRequeue", "", "held");
    row("PENDING", "None", "h", "held");
    row("PENDING", "None", "0", "held");
    row("REQUEUE_HOLD", "None", "", "held");
    row("SPECIAL_EXIT", "None", "", "held");
    row("PENDING", "Dependency", "d", "dependency");
    row("PENDING", "DependencyNeverSatisfied", "", "dependency");
    row("PENDING", "None", "d", "dependency");
    row("PENDING", "BeginTime", "", "begin");
    row("PENDING", "Reservation", "r", "reservation");
    row("PENDING", "Resources", "r", "reservation");
    row("PENDING", "JobHeldUser", "0dr", "held");
}

void tst_SlurmText::pending() {
    QFETCH(const QByteArray, word);
    QFETCH(const QByteArray, reason);
    QFETCH(const QByteArray, facts);
    const auto kind = pendingKind({word.constData(), reason.constData(), facts.contains('h'),
                                   facts.contains('0'), facts.contains('d'), facts.contains('r')});
    QTEST(QByteArray(name(kind).data()), "kind");
}

QTEST_GUILESS_MAIN(tst_SlurmText)
#include "tst_SlurmText.moc"
