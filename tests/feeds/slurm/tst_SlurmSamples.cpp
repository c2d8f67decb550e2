// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmSamples.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace ff;
using namespace ff::feeds;
using namespace std::chrono_literals;

namespace {

const SystemId kSystem{"lumi"};
/// When the answers were recorded.
const Instant kThen = instantFromSeconds(1795329709);

SlurmAnswer recorded(const char* name) {
    QFile file(QStringLiteral(FF_TEST_DATA "/data/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto bytes = file.readAll();
    auto answer = decodeSlurm({bytes.constData(), std::size_t(bytes.size())});
    return answer ? *answer : SlurmAnswer{};
}

/// The one point of a series, or -1 where there is none.
double value(const std::vector<SeriesSamples>& series, Metric metric,
             const std::string& account = {}, const std::string& qualifier = {}) {
    const SeriesKey key{kSystem, metric, account, qualifier};
    const auto found = std::ranges::find(series, key, &SeriesSamples::key);
    return found == series.end() ? -1 : found->points.front().value;
}

SlurmNode node(const char* name, std::int64_t gpus, std::int64_t allocated,
               const std::vector<std::string_view>& words) {
    SlurmNode node;
    node.name = name;
    node.gpus = gpus;
    node.gpusAllocated = allocated;
    node.condition = nodeCondition(words);
    return node;
}

JobRecord pendingJob(std::int64_t gpus, std::int64_t tasks, std::optional<Duration> limit,
                     const char* partition) {
    JobRecord job;
    job.id = 7;
    job.account = "fi";
    job.gpus = gpus;
    job.tasks = tasks;
    job.limit = limit;
    job.partition = partition;
    return job;
}

} // namespace

class tst_SlurmSamples final : public QObject {
    Q_OBJECT

private slots:
    void gpusByState_data();
    void gpusByState();
    void statesSumToCapacity();
    void recordedCluster();
    void recordedQueue();
    void queueHours_data();
    void queueHours();
    void aFutureEligibleTimeIsABeginTime();
    void past_data();
    void past();
    void pastOfRecordedHour();
    void pastEndsAtZero();
    void pastIsBounded();
};

void tst_SlurmSamples::gpusByState_data() {
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<qint64>("allocated");
    QTest::addColumn<QByteArray>("restIs");
    const auto row = [](const char* words, qint64 allocated, const char* rest) {
        QTest::addRow("%s", words) << QByteArray(words) << allocated << QByteArray(rest);
    };
    row("idle", 0, "idle");
    row("mixed", 3, "idle");
    row("allocated", 8, "idle");
    row("MIXED DRAIN", 3, "down");
    row("IDLE DRAIN", 0, "down");
    row("idle MAINTENANCE RESERVED", 0, "planned");
    row("MIXED MAINTENANCE RESERVED", 3, "planned");
    row("DOWN MAINTENANCE", 0, "planned");
    row("IDLE POWERED_DOWN", 0, "planned");
    row("FUTURE", 0, "planned");
    row("MIXED RESERVED", 3, "reserved");
    row("DOWN RESERVED", 0, "down");
    row("DOWN NOT_RESPONDING", 0, "down");
    row("invalid", 0, "down");
}

void tst_SlurmSamples::gpusByState() {
    QFETCH(const QByteArray, words);
    QFETCH(const qint64, allocated);
    std::vector<std::string_view> list;
    const auto parts = words.split(' ');
    for (const auto& word : parts) {
        list.emplace_back(word.constData(), std::size_t(word.size()));
    }
    const auto states = gpuStates({node("gn1", 8, allocated, list)}, {}, kThen);
    QCOMPARE(states.allocated, double(allocated));
    QCOMPARE(states.capacity, 8.0);
    const auto is = states.plannedDown ? "planned"
                    : states.down      ? "down"
                    : states.reserved  ? "reserved"
                                       : "idle";
    QTEST(QByteArray(is), "restIs");
}

void tst_SlurmSamples::statesSumToCapacity() {
    const std::vector<SlurmReservation> reservations{
        {"active", kThen - 1h, kThen + 1h, "gn[1-2]", false},
        {"maintenance", kThen - 1h, kThen + 1h, "gn3", true},
        {"over", kThen - 2h, kThen, "gn4", true},
        {"to come", kThen + 1ms, kThen + 1h, "gn5", false},
        {"for ever", kThen - 1h, std::nullopt, "gn6", false},
    };
    std::vector<SlurmNode> nodes;
    for (int i = 1; i <= 6; ++i) {
        nodes.push_back(node(("gn" + std::to_string(i)).c_str(), 8, i % 3, {"MIXED"}));
    }
    const auto s = gpuStates(nodes, reservations, kThen);
    QCOMPARE(s, (GpuStates{48, 6, 8, 0, 13, 21}));
    QCOMPARE(s.allocated + s.plannedDown + s.down + s.reserved + s.idle, s.capacity);
}

void tst_SlurmSamples::recordedCluster() {
    const auto series = nodeSamples(kSystem, recorded("slurm_v38_nodes.json").nodes,
                                    recorded("slurm_v38_reservations.json").reservations, kThen);
    QCOMPARE(value(series, Metric::gpusCapacity), 64.0);
    QCOMPARE(value(series, Metric::gpusAllocated), 38.0);
    QCOMPARE(value(series, Metric::gpusDown), 16.0);
    QCOMPARE(value(series, Metric::gpusPlannedDown), 0.0);
    QCOMPARE(value(series, Metric::gpusReserved), 0.0);
    QCOMPARE(value(series, Metric::gpusIdle), 10.0);
    QCOMPARE(value(series, Metric::nodes, {}, "mixed"), 4.0);
    QCOMPARE(value(series, Metric::nodes, {}, "maintenance"), 1.0);
    QCOMPARE(series.front().points.front().at, kThen);
}

void tst_SlurmSamples::recordedQueue() {
    auto jobs = recorded("slurm_v38_jobs.json").jobs;
    atArrival(jobs, kThen);
    std::vector<std::string> warnings;
    const auto series = jobSamples(kSystem, jobs, {}, kThen, warnings);
    // As squeue printed it: 100014 and 100046 of fi hold 16 + 8, the het job 1.
    QCOMPARE(value(series, Metric::accountGpusAllocated, "ee"), 3.0);
    QCOMPARE(value(series, Metric::accountGpusAllocated, "proj_fi_01"), 4.0);
    QCOMPARE(value(series, Metric::accountGpusAllocated, "pl"), 2.0);
    double allocated = 0;
    for (const auto& one : series) {
        if (one.key.metric == Metric::accountGpusAllocated) {
            allocated += one.points.front().value;
        }
    }
    QCOMPARE(allocated, 38.0);
    // An array of four tasks and a job over its limit, of one GPU each.
    QCOMPARE(value(series, Metric::queueJobs, "pl", "eligible"), 5.0);
    QCOMPARE(value(series, Metric::queueGpus, "pl", "eligible"), 5.0);
    QCOMPARE(value(series, Metric::queueGpus, "no", "held"), 2.0);
    QCOMPARE(value(series, Metric::queueGpus, "fi", "dependency"), 1.0);
    QCOMPARE(value(series, Metric::queueGpus, "no", "dependency"), 1.0);
    QCOMPARE(value(series, Metric::queueGpus, "pl", "begin"), 1.0);
    QCOMPARE(value(series, Metric::queueGpus, "ee", "reservation"), 4.0);
    QCOMPARE(value(series, Metric::queueJobs, "proj_fi_01", "begin"), 1.0);
    QVERIFY(warnings.empty());
}

void tst_SlurmSamples::queueHours_data() {
    QTest::addColumn<qint64>("limitMinutes"); ///< 0: unlimited
    QTest::addColumn<QByteArray>("partition");
    QTest::addColumn<double>("hours");
    QTest::addColumn<qsizetype>("warnings");
    QTest::addRow("limit") << qint64(90) << QByteArray("a") << 36.0 << qsizetype(0);
    QTest::addRow("the partition's") << qint64(0) << QByteArray("a") << 24.0 << qsizetype(0);
    QTest::addRow("the longest of two") << qint64(0) << QByteArray("a,b") << 48.0 << qsizetype(0);
    QTest::addRow("unlimited") << qint64(0) << QByteArray("c") << 0.0 << qsizetype(1);
    QTest::addRow("one unlimited") << qint64(0) << QByteArray("a,c") << 0.0 << qsizetype(1);
    QTest::addRow("unknown partition") << qint64(0) << QByteArray("x") << 0.0 << qsizetype(1);
}

void tst_SlurmSamples::queueHours() {
    QFETCH(const qint64, limitMinutes);
    QFETCH(const QByteArray, partition);
    const std::vector<SlurmPartition> partitions{
        {"a", 1, 8, true, 1h}, {"b", 1, 8, true, 2h}, {"c", 1, 8, true, std::nullopt}};
    const auto limit =
        limitMinutes > 0 ? std::optional<Duration>{limitMinutes * 1min} : std::nullopt;
    // 8 GPUs x 3 tasks; a held one and one without GPUs do not count.
    std::vector<JobRecord> jobs{pendingJob(8, 3, limit, partition.constData()),
                                pendingJob(8, 1, 1h, "a"), pendingJob(0, 1, limit, "c")};
    jobs[1].pending = PendingKind::held;
    QCOMPARE(needsPartitions(jobs), limitMinutes == 0);
    std::vector<std::string> warnings;
    const auto series = jobSamples(kSystem, jobs, partitions, kThen, warnings);
    QTEST(value(series, Metric::queueGpuHours), "hours");
    QTEST(qsizetype(warnings.size()), "warnings");
}

void tst_SlurmSamples::aFutureEligibleTimeIsABeginTime() {
    std::vector<JobRecord> jobs{pendingJob(1, 1, 1h, "a"), pendingJob(1, 1, 1h, "a")};
    jobs[0].eligible = kThen + 1s;
    jobs[1].eligible = kThen;
    atArrival(jobs, kThen);
    QCOMPARE(jobs[0].pending, PendingKind::beginTime);
    QCOMPARE(jobs[1].pending, PendingKind::eligible);
    QCOMPARE(jobs[0].observed, kThen);
}

void tst_SlurmSamples::past_data() {
    QTest::addColumn<int>("eligible"); ///< minutes into the window; 99 stands for none
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("allocated");
    QTest::addColumn<QByteArray>("queued");
    QTest::addRow("inside") << 5 << 10 << 30 << QByteArray("0 4 4 0 0 0")
                            << QByteArray("0 0 0 0 0 0");
    QTest::addRow("waited") << 10 << 40 << 50 << QByteArray("0 0 0 0 4 0")
                            << QByteArray("0 4 4 4 0 0");
    QTest::addRow("between two steps")
        << 11 << 12 << 19 << QByteArray("0 0 0 0 0 0") << QByteArray("0 0 0 0 0 0");
    QTest::addRow("over both borders")
        << -90 << -60 << 90 << QByteArray("4 4 4 4 4 4") << QByteArray("0 0 0 0 0 0");
    QTest::addRow("runs on") << 20 << 20 << 99 << QByteArray("0 0 4 4 4 4")
                             << QByteArray("0 0 0 0 0 0");
    QTest::addRow("waits on") << 20 << 99 << 99 << QByteArray("0 0 0 0 0 0")
                              << QByteArray("0 0 4 4 4 4");
    QTest::addRow("cancelled while it waited")
        << 0 << 99 << 20 << QByteArray("0 0 0 0 0 0") << QByteArray("4 4 0 0 0 0");
    QTest::addRow("never eligible")
        << 99 << 99 << 20 << QByteArray("0 0 0 0 0 0") << QByteArray("0 0 0 0 0 0");
}

void tst_SlurmSamples::past() {
    const Instant from = instantFromSeconds(1795320000); // a whole ten minutes
    const auto at = [&](int minutes) {
        return minutes == 99 ? std::nullopt : std::optional<Instant>{from + minutes * 1min};
    };
    QFETCH(const int, eligible);
    QFETCH(const int, start);
    QFETCH(const int, end);
    auto job = pendingJob(4, 1, 1h, "a");
    job.eligible = at(eligible);
    job.start = at(start);
    job.end = at(end);
    const auto series = pastSamples(kSystem, {job}, {from, from + 1h}, 10min, kThen);
    const auto line = [&](Metric metric, const char* account, const char* qualifier) {
        QByteArray text;
        const SeriesKey key{kSystem, metric, account, qualifier};
        const auto found = std::ranges::find(series, key, &SeriesSamples::key);
        if (found == series.end()) {
            return QByteArray("0 0 0 0 0 0");
        }
        for (const auto& point : found->points) {
            text += (text.isEmpty() ? "" : " ") + QByteArray::number(point.value);
        }
        return text;
    };
    QTEST(line(Metric::accountGpusAllocated, "fi", ""), "allocated");
    QTEST(line(Metric::gpusAllocated, "", ""), "allocated");
    QTEST(line(Metric::queueGpus, "fi", "eligible"), "queued");
    // Four GPUs for an hour each: as many GPU-hours wait as GPUs.
    QTEST(line(Metric::queueGpuHours, "", ""), "queued");
}

void tst_SlurmSamples::pastOfRecordedHour() {
    const auto jobs = recorded("slurmdb_v38_jobs_1hour_window.json").jobs;
    QCOMPARE(jobs.size(), std::size_t(20));
    const Window window{instantFromSeconds(1795262400), instantFromSeconds(1795266000)};
    const auto series = pastSamples(kSystem, jobs, window, 5min, kThen);
    const auto whole = std::ranges::find(series, SeriesKey{kSystem, Metric::gpusAllocated, {}, {}},
                                         &SeriesSamples::key);
    QVERIFY(whole != series.end());
    QCOMPARE(whole->points.size(), std::size_t(12));
    for (const auto& point : whole->points) {
        double expected = 0; // counted the slow way
        for (const auto& job : jobs) {
            if (job.start && *job.start <= point.at && (!job.end || *job.end > point.at)) {
                expected += double(job.gpus);
            }
        }
        QCOMPARE(point.value, expected);
        QVERIFY(expected > 0);
    }
}

/// Fractions of GPUs and of hours leave nothing behind, neither above zero nor below.
void tst_SlurmSamples::pastEndsAtZero() {
    const Instant from = instantFromSeconds(1795320000);
    std::vector<JobRecord> jobs;
    for (const auto& [gpus, limit] : {std::pair(8, 20min), std::pair(3, 50min)}) {
        jobs.push_back(pendingJob(gpus, 1, limit, "a"));
        jobs.back().eligible = from + gpus * 1min;
        jobs.back().start = from + 30min - gpus * 1min; // the first comes last
        jobs.back().end = from + 40min;
    }
    for (int i = 1; i <= 3; ++i) { // a slice of a seventh each
        jobs.push_back(pendingJob(i, 1, 1h, "a"));
        jobs.back().gpuModel = "nvidia_a100_1g.5gb";
        jobs.back().eligible = jobs.back().start = from + i * 1min;
        jobs.back().end = from + (10 + i) * 1min;
    }
    const auto series = pastSamples(kSystem, jobs, {from, from + 1h}, 1min, kThen);
    QCOMPARE(series.size(), std::size_t(4));
    for (const auto& each : series) {
        for (const auto& point : each.points) {
            QVERIFY(point.value == 0 || point.value > 0.01);
        }
        QVERIFY(each.points.back().value == 0);
    }
    const auto work = std::ranges::find(series, SeriesKey{kSystem, Metric::queueGpuHours, {}, {}},
                                        &SeriesSamples::key);
    QCOMPARE(work->points.at(20).value, 8.0 / 3 + 3.0 * 5 / 6);
}

void tst_SlurmSamples::pastIsBounded() {
    const auto job = pendingJob(4, 1, 1h, "a");
    QVERIFY(pastSamples(kSystem, {job}, {Instant{}, kThen}, 1ms, kThen).empty());
    QVERIFY(pastSamples(kSystem, {job}, {kThen, kThen - 1h}, 5min, kThen).empty());
    QVERIFY(pastSamples(kSystem, {job}, {kThen + 1h, kThen + 2h}, 5min, kThen).empty());
}

QTEST_GUILESS_MAIN(tst_SlurmSamples)
#include "tst_SlurmSamples.moc"
