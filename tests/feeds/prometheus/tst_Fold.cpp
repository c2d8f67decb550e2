// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ExpositionFold.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace ff;
using namespace ff::feeds;

namespace {

const SystemId kSystem{"lumi"};
const Instant kNow = instantFromSeconds(1'795'329'723);

std::string recorded(const char* name) {
    QFile file(QStringLiteral(FF_TEST_DATA "/../text/samples/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Decoded folded(std::string_view presets, std::string_view text, const SourceConfig& source = {}) {
    ExpositionFold fold(planFor(source, presetsByNames(presets)));
    Decoded decoded;
    if (fold.add(text, TextFormat::prometheus)) {
        fold.finish(kSystem, kNow, decoded);
    }
    return decoded;
}

/// The value of the series; -1 where there is none.
double value(const Decoded& decoded, Metric metric, std::string_view account = {},
             std::string_view qualifier = {}) {
    for (const auto& series : decoded.series) {
        if (series.key.metric == metric && series.key.account == account &&
            (qualifier.empty() || series.key.qualifier == qualifier)) {
            return series.points.front().value;
        }
    }
    return -1;
}

bool isComplete(const Decoded& decoded, Metric metric) {
    return std::ranges::find(decoded.complete, metric) != decoded.complete.end();
}

bool warns(const Decoded& decoded, std::string_view words) {
    return std::ranges::any_of(decoded.warnings,
                               [&](const std::string& text) { return text.contains(words); });
}

} // namespace

class tst_Fold final : public QObject {
    Q_OBJECT
private slots:
    void vpensoRecorded();
    void dcgmRecorded();
    void dcgmWithJobs();
    void dcgmUnderMig();
    void dcgmNewNames();
    void dcgmUtilIsTheLastResort();
    void dcgmBlanks();
    void amd();
    void slurmctldSubtractsHeld();
    void sckyzoUsesTotals();
    void wrappedCountsGiveNoValue();
    void badLinesSpoilTheirSums();
    void repeatedSamplesCountOnce();
    void ownRules();
    void timestampsAreTheSites();
    void openMetricsIsStrict();
    void htmlIsASyntaxError();
};

void tst_Fold::vpensoRecorded() {
    const auto decoded = folded("slurm-vpenso", recorded("slurm_vpenso.txt"));
    QCOMPARE(value(decoded, Metric::gpusCapacity), 64.0);
    QCOMPARE(value(decoded, Metric::gpusAllocated), 38.0);
    QCOMPARE(value(decoded, Metric::gpusIdle), 26.0);
    QCOMPARE(value(decoded, Metric::accountGpusAllocated, "fi"), 25.0);
    QCOMPARE(value(decoded, Metric::accountGpusAllocated, "no"), 2.0);
    QCOMPARE(value(decoded, Metric::queueJobs, "ee", "eligible"), 3.0);
    QCOMPARE(value(decoded, Metric::accountJobsRunning, "pl"), 2.0);
    QCOMPARE(value(decoded, Metric::gpuBusy), -1.0);
    QVERIFY(isComplete(decoded, Metric::accountGpusAllocated));
    QVERIFY(isComplete(decoded, Metric::queueJobs));
    QVERIFY(!isComplete(decoded, Metric::gpusCapacity));
    QVERIFY(decoded.warnings.empty());
    QVERIFY(decoded.series.front().points.front().at == kNow);
    QVERIFY(decoded.series.front().key.system == kSystem);
}

void tst_Fold::dcgmRecorded() {
    const auto decoded = folded("dcgm", recorded("dcgm.txt"));
    QCOMPARE(value(decoded, Metric::gpusCapacity), 8.0);
    QCOMPARE(value(decoded, Metric::gpusAllocated), -1.0); // nothing tells which are
    const double busy = value(decoded, Metric::gpuBusy, "", "dcgm-prof");
    QVERIFY(busy > 0 && busy < 1);
}

void tst_Fold::dcgmWithJobs() {
    const auto decoded = folded("dcgm", recorded("dcgm_hpc_job.txt"));
    QCOMPARE(value(decoded, Metric::gpusCapacity), 8.0);
    QCOMPARE(value(decoded, Metric::gpusAllocated), 4.0);
    QVERIFY(isComplete(decoded, Metric::gpusAllocated));
    QVERIFY(value(decoded, Metric::gpuBusyAllocated, "", "dcgm-prof") >
            value(decoded, Metric::gpuBusy, "", "dcgm-prof"));
}

void tst_Fold::dcgmUnderMig() {
    // GPU a is cut into 3 + 4 slices, b is whole: (3/7 * 1 + 4/7 * 0.5 + 0.25) / 2
    const auto decoded =
        folded("dcgm", "DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID=\"a\",GPU_I_ID=\"1\",GPU_I_PROFILE="
                       "\"3g.40gb\",hpc_job=\"7\"} 1\n"
                       "DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID=\"a\",GPU_I_ID=\"2\",GPU_I_PROFILE="
                       "\"4g.40gb\"} 0.5\n"
                       "DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID=\"b\",GPU_I_ID=\"\"} 0.25\n"
                       "DCGM_FI_DEV_GPU_UTIL{UUID=\"a\",GPU_I_ID=\"1\"} 100\n");
    QCOMPARE(value(decoded, Metric::gpusCapacity), 2.0);
    QCOMPARE(value(decoded, Metric::gpusAllocated), 3.0 / 7);
    QCOMPARE(value(decoded, Metric::gpuBusy, "", "dcgm-prof"), (3.0 / 7 + 2.0 / 7 + 0.25) / 2);
}

void tst_Fold::dcgmNewNames() {
    const auto decoded =
        folded("dcgm", "DCGM_FI_PROF_GR_ENGINE_UTIL_RATIO{UUID=\"a\",hostname=\"n1\"} 0.5\n"
                       "DCGM_FI_PROF_GR_ENGINE_UTIL_RATIO{UUID=\"b\",hostname=\"n1\"} 0.7\n");
    QCOMPARE(value(decoded, Metric::gpuBusy, "", "dcgm-prof"), 0.6);
    QCOMPARE(value(decoded, Metric::gpusCapacity), 2.0);
}

void tst_Fold::dcgmUtilIsTheLastResort() {
    const auto decoded = folded("dcgm", "DCGM_FI_DEV_GPU_UTIL{UUID=\"a\",Hostname=\"n1\"} 40\n"
                                        "DCGM_FI_DEV_GPU_UTIL{UUID=\"b\",GPU_I_ID=\"3\"} 100\n");
    QCOMPARE(value(decoded, Metric::gpuBusy, "", "dcgm-util"), 0.4); // not under MIG
    QCOMPARE(value(decoded, Metric::gpusCapacity), 2.0);
}

void tst_Fold::dcgmBlanks() {
    const auto decoded =
        folded("dcgm", "DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID=\"a\"} 0.5\n"
                       "DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID=\"b\"} 9223372036854775794\n"
                       "DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID=\"c\"} 140737488355330\n"
                       "DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID=\"d\"} NaN\n");
    QCOMPARE(value(decoded, Metric::gpuBusy, "", "dcgm-prof"), 0.5);
    QCOMPARE(value(decoded, Metric::gpusCapacity), 4.0); // they are there all the same
    QVERIFY(warns(decoded, "2 values left out of DCGM_FI_PROF_GR_ENGINE_ACTIVE: blank"));
}

void tst_Fold::amd() {
    const auto decoded = folded(
        "amd", "gpu_gfx_activity{gpu_id=\"0\",gpu_uuid=\"x\",hostname=\"n1\",job_id=\"5\","
               "gpu_partition_id=\"0\"} 90\n"
               "gpu_gfx_activity{gpu_id=\"1\",gpu_uuid=\"x\",hostname=\"n1\",job_id=\"\","
               "gpu_partition_id=\"1\"} 10\n"
               "gpu_gfx_activity{gpu_id=\"2\",gpu_uuid=\"x\",hostname=\"n2\",job_id=\"\"} 0\n");
    QCOMPARE(value(decoded, Metric::gpusCapacity), 2.0);
    QCOMPARE(value(decoded, Metric::gpusAllocated), 0.5); // one of two partitions
    QCOMPARE(value(decoded, Metric::gpuBusy, "", "amd"), 0.25);
    QCOMPARE(value(decoded, Metric::gpuBusyAllocated, "", "amd"), 0.9);
}

void tst_Fold::slurmctldSubtractsHeld() {
    const auto decoded = folded(
        "slurmctld", "slurm_node_gpus{node=\"a\"} 8\nslurm_node_gpus{node=\"b\"} 4\n"
                     "slurm_jobs_gpus_alloc 7\nslurm_account_jobs_gpus_alloc{account=\"fi\"} 7\n"
                     "slurm_account_jobs_pending{account=\"fi\"} 5\n"
                     "slurm_account_jobs_hold{account=\"fi\"} 2\n"
                     "slurm_account_jobs_pending{account=\"no\"} 1\n"
                     "slurm_node_gpus_alloc{node=\"a\"} 8\n");
    QCOMPARE(value(decoded, Metric::gpusCapacity), 12.0);
    QCOMPARE(value(decoded, Metric::gpusAllocated), 7.0);
    QCOMPARE(value(decoded, Metric::accountGpusAllocated, "fi"), 7.0);
    QCOMPARE(value(decoded, Metric::queueJobs, "fi", "eligible"), 3.0);
    QCOMPARE(value(decoded, Metric::queueJobs, "fi", "held"), 2.0);
    QCOMPARE(value(decoded, Metric::queueJobs, "no", "eligible"), 1.0);
}

void tst_Fold::sckyzoUsesTotals() {
    const auto decoded =
        folded("slurm-sckyzo", "slurm_gpus_total 16\nslurm_gpus_alloc 4\n"
                               "slurm_partition_gpus_allocated{partition=\"a\"} 4\n"
                               "slurm_partition_gpus_allocated{partition=\"b\"} 4\n"
                               "slurm_account_jobs_pending{account=\"fi\"} 2\n"
                               "slurm_queue_pending{partition=\"a\",reason=\"Priority\"} 2\n"
                               "slurm_queue_pending{partition=\"b\",reason=\"Priority\"} 2\n");
    QCOMPARE(value(decoded, Metric::gpusAllocated), 4.0);
    QCOMPARE(value(decoded, Metric::queueJobs, "fi", "eligible"), 2.0);
}

void tst_Fold::wrappedCountsGiveNoValue() {
    const auto decoded = folded("slurm-vpenso", "slurm_gpus_total 8\nslurm_gpus_alloc 4294967293\n"
                                                "slurm_account_gpus_running{account=\"fi\"} 2\n"
                                                "slurm_account_gpus_running{account=\"no\"} -1\n");
    QCOMPARE(value(decoded, Metric::gpusCapacity), 8.0);
    QCOMPARE(value(decoded, Metric::gpusAllocated), -1.0);
    QVERIFY(!isComplete(decoded, Metric::gpusAllocated));
    QCOMPARE(value(decoded, Metric::accountGpusAllocated, "fi"), 2.0);
    QCOMPARE(value(decoded, Metric::accountGpusAllocated, "no"), -1.0);
    QVERIFY(!isComplete(decoded, Metric::accountGpusAllocated));
    QVERIFY(warns(decoded, "slurm_gpus_alloc: wrapped"));
}

void tst_Fold::badLinesSpoilTheirSums() {
    const auto decoded =
        folded("slurmctld", "slurm_node_gpus{node=\"a\"} 8\nslurm_node_gpus{node=\"b\"c\"} 8\n"
                            "slurm_jobs_gpus_alloc 3\n"
                            "slurm_account_jobs_running{account=\"a\"b\"} 1\n"
                            "slurm_account_jobs_running{account=\"fi\"} 1\n");
    QCOMPARE(value(decoded, Metric::gpusCapacity), -1.0);
    QCOMPARE(value(decoded, Metric::gpusAllocated), 3.0);
    QCOMPARE(value(decoded, Metric::accountJobsRunning, "fi"), 1.0);
    QVERIFY(!isComplete(decoded, Metric::accountJobsRunning));
    QVERIFY(warns(decoded, "2 lines could not be read, the first: line 2"));
}

void tst_Fold::repeatedSamplesCountOnce() {
    const auto decoded = folded("slurm-vpenso", "slurm_gpus_total 8\nslurm_gpus_total 8\n");
    QCOMPARE(value(decoded, Metric::gpusCapacity), 8.0);
    QVERIFY(warns(decoded, "the same sample again"));
}

void tst_Fold::ownRules() {
    SourceConfig source;
    source.rules = {
        {"account_gpus_allocated", "x_gpus", {{"kind", "gpu"}}, "project", "sum", 0.5},
        {"gpus_capacity", "x_gpu_up", {}, "", "count", 1},
        {"gpu_busy", "x_busy", {}, "", "mean", 0.01},
    };
    const auto decoded =
        folded("",
               "x_gpus{kind=\"gpu\",project=\"p\"} 4\nx_gpus{kind=\"cpu\",project=\"p\"} 4\n"
               "x_gpus{kind=\"gpu\",project=\"p\",node=\"2\"} 2\nx_gpu_up{g=\"1\"} 1\n"
               "x_gpu_up{g=\"2\"} 0\nx_busy{g=\"1\"} 30\nx_busy{g=\"2\"} 50\n",
               source);
    QCOMPARE(value(decoded, Metric::accountGpusAllocated, "p"), 3.0);
    QCOMPARE(value(decoded, Metric::gpusCapacity), 2.0);
    QCOMPARE(value(decoded, Metric::gpuBusy, "", "site"), 0.4);
    QVERIFY(isComplete(decoded, Metric::accountGpusAllocated));
}

void tst_Fold::timestampsAreTheSites() {
    const auto decoded = folded("slurm-vpenso", "slurm_gpus_total 8 1395066363500\n");
    QVERIFY(decoded.series.front().points.front().at == fromMillis(1395066363500));
}

void tst_Fold::openMetricsIsStrict() {
    ExpositionFold good(planFor({}, presetsByNames("slurm-vpenso")));
    QVERIFY(good.add("slurm_gpus_total 8\n# EOF\n", TextFormat::openMetrics).has_value());
    ExpositionFold bad(planFor({}, presetsByNames("slurm-vpenso")));
    const auto read =
        bad.add("slurm_gpus_total 8\nslurm_gpus_total 8\n# EOF\n", TextFormat::openMetrics);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().code == ErrorCode::syntax);
    QVERIFY(read.error().detail.starts_with("line 2: "));
}

void tst_Fold::htmlIsASyntaxError() {
    ExpositionFold fold(planFor({}, presetsByNames("dcgm")));
    const auto read = fold.add("<html>\n</html>\n", TextFormat::prometheus);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().code == ErrorCode::syntax);
}

QTEST_GUILESS_MAIN(tst_Fold)
#include "tst_Fold.moc"
