// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/slurm/SlurmAnswer.h"
#include "tests/field/FieldPage.h"
#include "tests/field/FieldSlurm.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace ff;
using namespace ff::feeds;
using namespace ff::test;

namespace {

std::string node(std::string_view gres, std::string_view used, std::string_view more = {}) {
    return R"({"nodes":[{"name":"n","state":["MIXED"],"gres":")" + std::string(gres) +
           R"(","gres_used":")" + std::string(used) + "\"" + std::string(more) + "}]}";
}

constexpr const char* kColumns = "JobIDRaw|Account|State|Submit|Start|End|NNodes|AllocTRES\n";

} // namespace

/// What Slurm says of GPUs without a type, of MIG slices and of shares, live and in files.
class tst_SlurmAnswers final : public QObject {
    Q_OBJECT
private slots:
    void untypedGpus();
    void untypedGpusOfJobs();
    void shards();
    void shardsOfPendingJobs();
    void usageThatIsNotTold();
    void shapesOfGres();
    void migSlices();
    void nodes_data();
    void nodes();
    void pendingSlices();
    void unsignedSentinels();
    void badUtf8();
    void nodeStates();
    void errorsWithStatus200();
    void stepsInSacct();
    void besideGpus();
    void fileWithoutGpus();
    void fileWithShards();
    void jobsInJson();
    void profilesOfSeveralModels();
    void lostEndsOverRest();
};

void tst_SlurmAnswers::untypedGpus() {
    const Polled polled = pollSlurm({.nodes = fieldFile("02-gres-null-type/nodes.json")});
    QCOMPARE(polled.value(Metric::gpusCapacity), 12.0);
    QCOMPARE(polled.value(Metric::gpusAllocated), 7.0);
    QCOMPARE(polled.value(Metric::gpusIdle), 5.0);
}

void tst_SlurmAnswers::untypedGpusOfJobs() {
    const Polled polled = pollSlurm({.jobs = R"x({"jobs":[
        {"job_id":1,"account":"lab","job_state":["RUNNING"],"start_time":1763000010,
         "submit_time":1763000000,"tres_alloc_str":"cpu=8",
         "gres_detail":["gpu:(null):3(IDX:0-2)","gpu:(null):2(IDX:0,3)"]},
        {"job_id":2,"account":"lab","job_state":["PENDING"],"submit_time":1763000000,
         "eligible_time":1763000000,"tres_per_node":"gres/gpu:(null):2","node_count":3}]})x"});
    QCOMPARE(polled.value(Metric::accountGpusAllocated, "lab"), 5.0);
    QCOMPARE(polled.value(Metric::queueGpus, "lab", "eligible"), 6.0);
    QCOMPARE(polled.job(1).gpuModel, std::string());
}

/// One GPU is bound to a job, and five of the sixteen shards of the four GPUs are in use.
void tst_SlurmAnswers::shards() {
    const Polled polled = pollSlurm(
        {.nodes = fieldFile("10-shard/nodes.json"), .jobs = fieldFile("10-shard/jobs.json")});
    QCOMPARE(polled.value(Metric::gpusCapacity), 4.0);
    QCOMPARE(polled.value(Metric::gpusAllocated), 2.25);
    QCOMPARE(polled.value(Metric::gpusIdle), 1.75);
    QCOMPARE(polled.value(Metric::accountGpusAllocated, "lab"), 2.0);
    QVERIFY(polled.says("5 shares of GPUs"));
    QCOMPARE(polled.job(11).gpuModel, std::string("h100_shard/4"));
    QCOMPARE(polled.job(11).gpus, 4);
    QCOMPARE(polled.job(12).gpuModel, std::string("h100"));
}

/// How many shards a GPU has, the nodes say; where they do not, the federation may.
void tst_SlurmAnswers::shardsOfPendingJobs() {
    const std::string jobs = R"({"jobs":[{"job_id":1,"account":"lab","job_state":["PENDING"],
        "submit_time":1763000000,"eligible_time":1763000000,"tres_per_node":"gres/shard:6"}]})";
    const Polled polled = pollSlurm({.nodes = fieldFile("10-shard/nodes.json"), .jobs = jobs});
    QCOMPARE(polled.value(Metric::queueGpus, "lab", "eligible"), 1.5);
    QCOMPARE(polled.job(1).gpuModel, std::string("shard/4"));

    const Polled unknown = pollSlurm({.jobs = jobs});
    QCOMPARE(unknown.value(Metric::queueGpus, "lab", "eligible"), 0.0);
    QVERIFY(unknown.says("6 shares of GPUs that jobs have or ask for count as nothing"));

    SourceConfig told = slurmSource();
    told.gpuTypes.shardsPerGpu = 8;
    QCOMPARE(pollSlurm({.jobs = jobs}, told).value(Metric::queueGpus, "lab", "eligible"), 0.75);
}

/// h2 is ALLOCATED and does not say which of its GPUs are bound.
void tst_SlurmAnswers::usageThatIsNotTold() {
    const std::string nodes = fieldFile("11-tres-without-gpu/nodes.json");
    const Polled polled = pollSlurm({.nodes = nodes});
    QCOMPARE(polled.value(Metric::gpusCapacity), 24.0);
    QCOMPARE(polled.value(Metric::gpusAllocated), 13.0);
    QVERIFY(polled.says("1 nodes do not say how many of their GPUs are in use"));
    // A site that tracks gres/gpu leaves it out of tres_used where it is none.
    const Polled none = pollSlurm({.nodes = node("gpu:4", "", R"(,"tres":"cpu=8,gres/gpu=4",
        "tres_used":"cpu=2")")});
    QCOMPARE(none.value(Metric::gpusAllocated), 0.0);
    QVERIFY(none.decoded.warnings.empty());
}

void tst_SlurmAnswers::shapesOfGres() {
    const auto answer = decodeSlurm(fieldFile("12-socket-suffix/nodes.json"));
    QVERIFY(answer.has_value());
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> counts;
    for (const SlurmNode& node : answer->nodes) {
        counts[node.name] = {node.gpus, node.gpusAllocated};
    }
    const auto is = [&](const char* name, std::int64_t gpus, std::int64_t allocated) {
        return counts[name] == std::pair(gpus, allocated);
    };
    QVERIFY(is("a", 8, 2));
    QVERIFY(is("b", 4, 3));
    QVERIFY(is("c", 0, 0));
    QVERIFY(is("d", 4, 0));
    QVERIFY(is("f", 8, 0));
}

/// A node of four A100, one of them cut in seven.
void tst_SlurmAnswers::migSlices() {
    const Polled polled = pollSlurm({.nodes = fieldFile("13-mig-gres-types/nodes.json")});
    QCOMPARE(polled.value(Metric::gpusCapacity), 4.0);
    QCOMPARE(polled.value(Metric::gpusAllocated), 1 + 2 / 7.0);
    QCOMPARE(polled.value(Metric::gpusIdle), 3 - 2 / 7.0);
}

void tst_SlurmAnswers::nodes_data() {
    QTest::addColumn<QString>("gres");
    QTest::addColumn<QString>("used");
    QTest::addColumn<double>("capacity");
    QTest::addColumn<double>("allocated");
    const auto row = [](const char* gres, const char* used, double capacity, double allocated) {
        QTest::addRow("%s", gres) << QString::fromLatin1(gres) << QString::fromLatin1(used)
                                  << capacity << allocated;
    };
    row("gpu:A100_3G.20GB:2,gpu:A100_1G.5GB:1", "gpu:A100_3G.20GB:1(IDX:0)", 1, 3 / 7.0);
    row("gpu:1g.5gb:5,gpu:2g.10gb:1", "gpu:1g.5gb:5(IDX:N/A),gpu:2g.10gb:1(IDX:N/A)", 1, 1);
    row("gpu:1g.5gb+me:1(S:0-1),gpu:1g.5gb:6(S:0-1)", "gpu:1g.5gb+me:1(IDX:0)", 1, 1 / 7.0);
    row("gpu:nvidia_a100_80gb_pcie_3g.40gb:4(S:0)", "gpu:nvidia_a100_80gb_pcie_3g.40gb:2", 12 / 7.0,
        6 / 7.0);
    row("gpu:a30_1g.6gb:4", "gpu:a30_1g.6gb:1(IDX:0)", 1, 0.25);
    row("gpu:1g.6gb:4,gpu:2g.12gb:2", "gpu:2g.12gb:1", 2, 0.5);
    row("gpu:7g.80gb:8", "gpu:7g.80gb:3", 8, 3);
    row("gpu:nvidia_h200_1g.18gb:7", "gpu:nvidia_h200_1g.18gb:0(IDX:N/A)", 1, 0);
    row("gpu:b200_1g.23gb:14", "gpu:b200_1g.23gb:7", 2, 1);
    row("gpu:mig-1g.10gb:7", "gpu:mig-1g.10gb:1", 1, 1 / 7.0);
    row("gpu:h100_nvl:4", "gpu:h100_nvl:2", 4, 2);
    row("gpu:gh200:4,gpu:(null):2", "gpu:gh200:1", 6, 1);
    row("gpu:a100:4,mps:a100:400", "gpu:a100:1,mps:a100:50(50/100,0/100,0/100,0/100)", 4, 1.5);
    row("gpu:a100_1c.3g.20gb:6", "gpu:a100_1c.3g.20gb:3", 6 / 7.0, 3 / 7.0);
    row("gpu:nvidia_geforce_rtx_2080_ti:4", "gpu:nvidia_geforce_rtx_2080_ti:1", 4, 1);
}

void tst_SlurmAnswers::nodes() {
    QFETCH(QString, gres);
    QFETCH(QString, used);
    const Polled polled = pollSlurm({.nodes = node(gres.toStdString(), used.toStdString())});
    QTEST(polled.value(Metric::gpusCapacity), "capacity");
    QTEST(polled.value(Metric::gpusAllocated), "allocated");
}

void tst_SlurmAnswers::pendingSlices() {
    const Polled polled = pollSlurm({.jobs = R"({"jobs":[{"job_id":1,"account":"lab",
        "job_state":["PENDING"],"submit_time":1763000000,"eligible_time":1763000000,
        "time_limit":{"set":true,"infinite":false,"number":420},"node_count":2,
        "tres_per_node":"gres/gpu:a100_1g.5gb:7"}]})"});
    QCOMPARE(polled.value(Metric::queueGpus, "lab", "eligible"), 2.0);
    QCOMPARE(polled.value(Metric::queueGpuHours), 14.0);
    QCOMPARE(polled.job(1).gpus, 14);
}

void tst_SlurmAnswers::unsignedSentinels() {
    const Polled polled = pollSlurm({.jobs = fieldFile("14-unsigned-sentinels/jobs.json")});
    QCOMPARE(polled.job(21).gpus, 8);
    QVERIFY(!polled.job(21).limit);
    QCOMPARE(polled.job(22).gpus, 4);
    QVERIFY(polled.job(22).nodes < 1'000'000);
    QCOMPARE(polled.job(23).gpus, 4);
    QVERIFY(!polled.job(23).end);
}

void tst_SlurmAnswers::badUtf8() {
    const Polled polled = pollSlurm({.jobs = fieldFile("15-bad-utf8/jobs.json")});
    QCOMPARE(polled.decoded.jobs.size(), std::size_t(2));
    QVERIFY(!polled.job(32).account.empty());
}

void tst_SlurmAnswers::nodeStates() {
    const auto nodes = fieldFile("17-node-states/nodes.json");
    const Polled polled = pollSlurm({.nodes = nodes});
    QCOMPARE(polled.error, std::string());
    double sum = 0;
    for (const Metric metric : {Metric::gpusAllocated, Metric::gpusPlannedDown, Metric::gpusDown,
                                Metric::gpusReserved, Metric::gpusIdle}) {
        sum += polled.value(metric);
    }
    QCOMPARE(sum, polled.value(Metric::gpusCapacity));
    QCOMPARE(sum, 4.0 * double(decodeSlurm(nodes)->nodes.size()));
    QVERIFY(!decodeSlurm(fieldFile("16-job-states/jobs.json"))->jobs.empty());
}

void tst_SlurmAnswers::errorsWithStatus200() {
    const Polled polled = pollSlurm({.nodes = R"x({"nodes":[],"errors":[{"error_number":1800,
        "error":"Unable to contact slurm controller (connect failure)"}]})x"});
    QVERIFY2(polled.error.contains("Unable to contact slurm controller"), polled.error.c_str());
}

void tst_SlurmAnswers::stepsInSacct() {
    const ReadFile file = readFile(fieldFile("30-sacct-interactive-steps/jobs.txt"));
    QCOMPARE(file.report.bad, 0U);
    std::int64_t gpus = 0;
    for (const JobRecord& job : file.jobs) {
        gpus += job.start ? job.gpus : 0;
    }
    QCOMPARE(gpus, 6); // of an hour each
    QCOMPARE(file.report.passedOver, 4U);
}

void tst_SlurmAnswers::besideGpus() {
    const ReadFile file = readFile(fieldFile("41-tres-neighbours/jobs.txt"));
    std::map<std::uint64_t, std::int64_t> gpus;
    for (const JobRecord& job : file.jobs) {
        gpus[job.id] = job.start ? job.gpus : 0;
    }
    const std::map<std::uint64_t, std::int64_t> wanted{{1, 2}, {2, 1}, {3, 3}, {4, 0},
                                                       {5, 0}, {6, 1}, {7, 0}};
    for (const auto& [id, count] : wanted) {
        QCOMPARE(gpus[id], count);
    }
    QCOMPARE(file.jobs[2].gpuModel, std::string("a100=1,v100=2"));
}

void tst_SlurmAnswers::fileWithoutGpus() {
    const std::string line = "|lab|COMPLETED|2026-10-01T00:00:00|2026-10-01T00:00:00|"
                             "2026-10-01T10:00:00|1|cpu=8,mem=64G,node=1\n";
    const ReadFile file = readFile(kColumns + ("1" + line) + "2" + line);
    QCOMPARE(file.report.good, 2U);
    QCOMPARE(file.report.warnings.size(), std::size_t(1));
    QVERIFY(file.report.warnings.front().starts_with("none of its 2 jobs names a GPU"));
    const std::string withOne = "3|lab|COMPLETED|2026-10-01T00:00:00|2026-10-01T00:00:00|"
                                "2026-10-01T10:00:00|1|cpu=8,gres/gpu=0\n";
    QVERIFY(readFile(kColumns + ("1" + line) + withOne).report.warnings.empty());
}

void tst_SlurmAnswers::fileWithShards() {
    const ReadFile file =
        readFile(kColumns + std::string("1|lab|COMPLETED|2026-10-01T00:00:00|"
                                        "2026-10-01T00:00:00|2026-10-01T10:00:00|1|"
                                        "cpu=8,gres/shard=4\n"));
    QCOMPARE(file.jobs.front().gpus, 4);
    QCOMPARE(file.jobs.front().gpuModel, std::string("shard"));
    QCOMPARE(file.report.warnings.size(), std::size_t(1));
    QVERIFY(file.report.warnings.front().starts_with("1 jobs hold shares of GPUs"));
}

void tst_SlurmAnswers::jobsInJson() {
    const std::string text = R"({"meta":{"plugin":{"type":"openapi/dbv0.0.38"}},"errors":[],"jobs":[
        {"job_id":1,"account":"lab","cluster":"mill","state":{"current":"COMPLETED"},
         "time":{"submission":1790000000,"eligible":1790000000,"start":1790000000,
                 "end":1790036000,"elapsed":36000},
         "tres":{"allocated":[{"type":"cpu","name":"","count":8},
            {"type":"gres","name":"gpu:a100","count":4},
            {"type":"gres","name":"gpu:a100_3g.20gb","count":2},
            {"type":"gres","name":"gpu","count":6}]}}]})";
    const ReadFile file = readFile(text, ImportFormat::sacctJson);
    QCOMPARE(file.jobs.front().gpus, 6);
    QCOMPARE(file.jobs.front().gpuModel, std::string("a100=2,a100_3g.20gb=1"));
    const Polled polled = pollSlurm({.accounted = text});
    QCOMPARE(polled.job(1).gpuModel, std::string("a100=2,a100_3g.20gb=1"));
}

/// A 1g.24gb is a seventh of an H100 of 94 GB, a fourth of an RTX PRO 6000 and half of a 5000.
void tst_SlurmAnswers::profilesOfSeveralModels() {
    const Rest rest{.nodes = node("gpu:1g.24gb:4", "gpu:1g.24gb:1(IDX:0)")};
    const Polled unknown = pollSlurm(rest);
    QVERIFY(unknown.says("the GPU type 1g.24gb may be of several GPU models: it counts as 1/7"));
    QCOMPARE(unknown.value(Metric::gpusAllocated), 1 / 7.0);
    SourceConfig told = slurmSource();
    told.gpuTypes.ownModels = {"RTX PRO 6000"};
    const Polled own = pollSlurm(rest, told);
    QCOMPARE(own.value(Metric::gpusCapacity), 1.0);
    QCOMPARE(own.value(Metric::gpusAllocated), 0.25);
    QVERIFY(own.decoded.doubts.empty());
    const Polled named =
        pollSlurm({.nodes = node("gpu:nvidia_rtx_pro_5000_blackwell_1g.24gb:2", "")});
    QCOMPARE(named.value(Metric::gpusCapacity), 1.0);
    QVERIFY(named.decoded.doubts.empty());
}

/// 40: accounting calls a job running that began two years ago with a limit of two hours.
void tst_SlurmAnswers::lostEndsOverRest() {
    const Instant start = fromMillis(1'732'000'000'000);
    const Rest rest{.accounted = R"({"meta":{"plugin":{"type":"openapi/dbv0.0.41"}},"errors":[],
        "jobs":[{"job_id":900,"account":"lab","cluster":"mill","state":{"current":["RUNNING"]},
         "time":{"submission":1732000000,"eligible":1732000000,"start":1732000000,"end":0,
                 "limit":{"set":true,"infinite":false,"number":120}},
         "tres":{"allocated":[{"type":"gres","name":"gpu","count":8}]}}]})"};
    using std::chrono::hours;
    const Polled late =
        backfillSlurm(rest, {start + hours{24 * 30}, start + hours{24 * 31}}, hours{1});
    QVERIFY(late.says("job 900 is said to run since 2024-11-19T07:06:40Z"));
    QVERIFY(late.says("It counts up to its limit"));
    QCOMPARE(late.value(Metric::accountGpusAllocated, "lab"), 0.0);
    QVERIFY(late.job(900).observed == start + hours{2});
    const Polled then = backfillSlurm(rest, {start, start + hours{2}}, hours{1});
    QCOMPARE(then.value(Metric::accountGpusAllocated, "lab"), 8.0);
}

QTEST_GUILESS_MAIN(tst_SlurmAnswers)
#include "tst_SlurmAnswers.moc"
