// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/MetricRules.h"
#include "app/feeds/prometheus/exporters/Presets.h"
#include "models/config/SourcesFile.h"

#include <QTest>

#include <set>

using namespace ff;
using namespace ff::feeds;

class tst_Presets final : public QObject {
    Q_OBJECT
private slots:
    void asksExactlyThis();
    void namesAreLists();
    void sourcesMayNameEachOfThem();
    void asksEachOriginInThePast();
    void detects_data();
    void detects();
    void ownReplacesThePresets();
    void rulesBecomePromQl();
    void unknownMetricsAreSaid();
    void usable_data();
    void usable();
};

void tst_Presets::sourcesMayNameEachOfThem() {
    std::set<std::string_view> here;
    for (const Preset& preset : presets()) {
        here.insert(preset.name);
    }
    QCOMPARE(here, std::set<std::string_view>(presetNames().begin(), presetNames().end()));
}

void tst_Presets::asksExactlyThis() {
    SourceConfig source;
    QStringList asked;
    Surveyed surveyed;
    GpuSurvey& gpus = surveyed.gpus.emplace_back();
    gpus.exporter = gpuExporterByPreset("dcgm");
    gpus.families = {{"DCGM_FI_PROF_GR_ENGINE_ACTIVE", gpus.exporter->families.data()}};
    gpus.identities = {gpus.exporter->identities.data()};
    for (const auto& slot :
         planFor(source, presetsByNames("slurm-vpenso,dcgm"), surveyed).metrics) {
        asked << QString::fromStdString(slot.alternatives.front().query);
    }
    const QStringList expected{
        QStringLiteral("sum(slurm_gpus_total)"),
        QStringLiteral("sum(slurm_gpus_alloc)"),
        QStringLiteral("sum(slurm_gpus_idle)"),
        QStringLiteral("sum(slurm_gpus_other)"),
        QStringLiteral("sum by (account) (slurm_account_gpus_running)"),
        QStringLiteral("sum by (account) (slurm_account_gpus_pending)"),
        QStringLiteral("sum by (account) (slurm_account_jobs_pending)"),
        QStringLiteral("sum by (account) (slurm_account_jobs_running)"),
        QStringLiteral("avg(avg by (UUID) "
                       "(clamp_max(DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID!~\"|MIG-.*\"} >= 0 <= 1.01, "
                       "1)))"),
        QStringLiteral("avg(avg by (UUID) "
                       "(clamp_max(DCGM_FI_PROF_GR_ENGINE_ACTIVE{UUID!~\"|MIG-.*\",hpc_job!=\"\"} "
                       ">= 0 <= 1.01, 1)))"),
    };
    QCOMPARE(asked, expected);
    QCOMPARE(promQl({Metric::gpuBusy, "amd", "b", Fold::mean}, "", "site"),
             std::string("avg by (site) (b)")); // a ratio has no sum
    QCOMPARE(promQl({Metric::queueJobs, "eligible", "p", Fold::sum, "account", "h"}, "", "site"),
             std::string("sum by (account, site) (p) - sum by (account, site) (h)"));
    QCOMPARE(promQl({Metric::queueJobs, "eligible", "p", Fold::sum, "account", "h"}),
             std::string("sum by (account) (p) - sum by (account) (h)"));
    QCOMPARE(
        promQl({Metric::gpusDown, "", "g", Fold::sum, "", "", 1, "state", "a|b"}, "cluster=\"x\""),
        std::string("sum(g{state=~\"a|b\",cluster=\"x\"})"));
}

void tst_Presets::namesAreLists() {
    QCOMPARE(namesOf(presetsByNames(" dcgm , nonsense,slurmctld")), std::string("dcgm,slurmctld"));
    QVERIFY(presetsByNames("").empty());
}

/// A site may have begun with the better counter in the middle of the window.
void tst_Presets::asksEachOriginInThePast() {
    Surveyed surveyed;
    GpuSurvey& gpus = surveyed.gpus.emplace_back();
    gpus.exporter = gpuExporterByPreset("dcgm");
    gpus.families = {{"DCGM_FI_PROF_GR_ENGINE_ACTIVE", &gpus.exporter->families[0]},
                     {"DCGM_FI_DEV_GPU_UTIL", &gpus.exporter->families[2]}};
    gpus.identities = {gpus.exporter->identities.data()};
    const auto busyOf = [&](Asks asks) {
        std::vector<MetricRule> rules;
        for (const auto& slot : planFor({}, presetsByNames("dcgm"), surveyed, asks).metrics) {
            if (slot.alternatives.front().metric == Metric::gpuBusy) {
                rules.push_back(slot.alternatives.front());
            }
        }
        return rules;
    };
    const auto present = busyOf(Asks::present);
    QCOMPARE(present.size(), 1U);
    QCOMPARE(present.front().qualifier, "dcgm-prof");
    const auto past = busyOf(Asks::past);
    QCOMPARE(past.size(), 2U);
    const std::string whole = "(" + present.front().query + ") and on () ";
    QCOMPARE(past[0].qualifier, "dcgm-prof");
    QCOMPARE(past[0].query, whole + "count(DCGM_FI_PROF_GR_ENGINE_ACTIVE)");
    QCOMPARE(past[1].qualifier, "dcgm-util");
    QCOMPARE(past[1].query, whole + "count(DCGM_FI_DEV_GPU_UTIL) unless on () "
                                    "count(DCGM_FI_PROF_GR_ENGINE_ACTIVE)");
}

void tst_Presets::detects_data() {
    QTest::addColumn<QStringList>("families");
    QTest::addColumn<QString>("presets");
    const auto row = [](const char* name, const QStringList& families, const char* presets) {
        QTest::addRow("%s", name) << families << QString::fromLatin1(presets);
    };
    using namespace Qt::StringLiterals;
    row("nothing", {u"up"_s}, "");
    row("vpenso", {u"slurm_gpus_total"_s, u"slurm_account_jobs_running"_s}, "slurm-vpenso");
    row("vpenso's name alone", {u"slurm_gpus_total"_s}, "");
    row("Slurm-web", {u"slurm_gpus_total"_s, u"slurm_gpus"_s, u"slurm_jobs"_s}, "slurm-web");
    row("SckyzO", {u"slurm_gpus_total"_s, u"slurm_exporter_collector_success"_s}, "slurm-sckyzo");
    row("slurmctld", {u"slurm_node_gpus"_s, u"slurm_jobs_hold"_s}, "slurmctld");
    row("two of one machine",
        {u"DCGM_FI_DEV_GPU_UTIL"_s, u"slurm_gpus_total"_s, u"slurm_gpus_alloc"_s},
        "slurm-vpenso,dcgm");
    row("renamed by DCGM 4.6", {u"DCGM_FI_PROF_GR_ENGINE_UTIL_RATIO"_s}, "dcgm");
    row("AMD", {u"gpu_gfx_activity"_s}, "amd");
    row("AMD with a prefix", {u"site_gpu_gfx_activity"_s}, "amd");
    row("no prefix", {u"xgpu_gfx_activity"_s}, "");
}

void tst_Presets::detects() {
    QFETCH(QStringList, families);
    QFETCH(QString, presets);
    std::vector<std::string> kept;
    for (const QString& family : families) {
        kept.push_back(family.toStdString());
    }
    QCOMPARE(namesOf(detectPresets({kept.begin(), kept.end()})), presets.toStdString());
}

void tst_Presets::ownReplacesThePresets() {
    SourceConfig source;
    source.queries = {{"gpus_capacity", "vector(7)"}, {"queue_jobs:held", "sum(h)"}};
    const auto plan = planFor(source, presetsByNames("slurm-vpenso"));
    int capacity = 0;
    for (const auto& slot : plan.metrics) {
        for (const auto& rule : slot.alternatives) {
            capacity += rule.metric == Metric::gpusCapacity ? 1 : 0;
            QVERIFY(rule.query != "sum(slurm_gpus_total)");
            if (rule.metric == Metric::queueJobs) {
                QCOMPARE(rule.qualifier, std::string("held"));
            }
        }
    }
    QCOMPARE(capacity, 1);
}

void tst_Presets::rulesBecomePromQl() {
    SourceConfig source;
    source.rules = {{"account_gpus_allocated", "x_gpus", {{"site", "a\"b"}}, "project", "sum", 1},
                    {"gpu_busy", "x_busy", {}, "", "mean", 0.01}};
    const auto plan = planFor(source, {});
    QCOMPARE(plan.metrics.at(0).alternatives.at(0).query,
             std::string("sum by (project) (x_gpus{site=\"a\\\"b\"})"));
    QCOMPARE(plan.metrics.at(1).alternatives.at(0).query, std::string("avg(x_busy)"));
    QCOMPARE(plan.metrics.at(1).alternatives.at(0).qualifier, std::string("site"));
}

void tst_Presets::unknownMetricsAreSaid() {
    SourceConfig source;
    source.queries = {{"nonsense", "up"}};
    source.rules = {{"gpus_idle", "x", {}, "", "median", 1}};
    const auto plan = planFor(source, {});
    QVERIFY(plan.metrics.empty());
    QCOMPARE(plan.remarks.size(), std::size_t(2));
}

void tst_Presets::usable_data() {
    QTest::addColumn<int>("metric");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("usable");
    const auto row = [](const char* name, Metric metric, double value, bool usable) {
        QTest::addRow("%s", name) << int(metric) << value << usable;
    };
    row("a count", Metric::gpusCapacity, 23824, true);
    row("zero", Metric::gpusAllocated, 0, true);
    row("NaN", Metric::gpusAllocated, qQNaN(), false);
    row("-3 as unsigned", Metric::gpusAllocated, 4294967293.0, false);
    row("-3", Metric::gpusAllocated, -3, false);
    row("infinite", Metric::gpusAllocated, qInf(), false);
    row("INT64 blank", Metric::gpusAllocated, 9223372036854775794.0, false);
    row("INT32 blank", Metric::gpusAllocated, 2147483632.0, false);
    row("INT32 not supported", Metric::gpusAllocated, 2147483634.0, false);
    row("FP64 blank", Metric::gpuBusy, 140737488355328.0, false);
    row("ratio", Metric::gpuBusy, 0.5, true);
    row("ratio with a rounding error", Metric::gpuBusy, 1.000001, true);
    row("percent for a ratio", Metric::gpuBusy, 93, false);
    row("negative ratio", Metric::gpuBusy, -0.1, false);
}

void tst_Presets::usable() {
    QFETCH(int, metric);
    QFETCH(double, value);
    QFETCH(bool, usable);
    QCOMPARE(!whyUnusable(Metric(metric), value).has_value(), usable);
}

QTEST_GUILESS_MAIN(tst_Presets)
#include "tst_Presets.moc"
