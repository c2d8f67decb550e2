// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"

#include <QTest>

using namespace ff;

namespace {

GpuTypes catalogue(const char* more = "", const char* system = "lumi") {
    auto read = readFederation(more, "f.toml", builtInFederation().federation);
    for (const Error& problem : read.problems) {
        qWarning("%s: %s", problem.where.c_str(), problem.detail.c_str());
    }
    return read.federation.gpuTypesOf(SystemId{system});
}

} // namespace

/// Slurm's GPU types: which model each names, and which part of a GPU it is.
class tst_GpuTypes final : public QObject {
    Q_OBJECT
private slots:
    void types_data();
    void types();
    void sharesByTheSystem();
    void entriesOfASite();
    void editedModels();
    void partsOfAJob();
    void sevenSevenths();
    void modelOfAPlace();
    void modelOfAPlaceByTime();
    void wrongEntries_data();
    void wrongEntries();
};

void tst_GpuTypes::types_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<qint64>("parts");
    QTest::addColumn<qint64>("whole");
    const auto row = [](const char* type, const char* model, qint64 parts, qint64 whole) {
        QTest::addRow("%s", type) << QString::fromLatin1(model) << parts << whole;
    };
    row("a100", "A100", 1, 1);
    row("A100-SXM4-80GB", "A100", 1, 1);
    row("nvidia_a100_80gb_pcie", "A100", 1, 1);
    row("nvidia_h100_80gb_hbm3", "H100", 1, 1);
    row("h100_nvl", "H100", 1, 1);
    row("h100nvl", "H100", 1, 1);
    row("gh200", "GH200", 1, 1);
    row("nvidia_gh200_480gb", "GH200", 1, 1);
    row("h200", "H200", 1, 1);
    row("mi250", "MI250X", 1, 1);
    row("mi300a", "MI300A", 1, 1);
    row("mi300x", "mi300x", 1, 1);
    row("tesla_v100-sxm2-32gb", "V100", 1, 1);
    row("nvidia_geforce_rtx_2080_ti", "nvidia_geforce_rtx_2080_ti", 1, 1);
    row("a3000", "a3000", 1, 1);
    row("a100_3g.20gb", "A100", 3, 7);
    row("a100_1g.5gb", "A100", 1, 7);
    row("A100_7G.40GB", "A100", 1, 1);
    row("nvidia_a100_80gb_pcie_3g.40gb", "A100", 3, 7);
    row("nvidia_a100-sxm4-40gb_mig_1g.5gb", "A100", 1, 7);
    row("a100_1g5gb", "A100", 1, 7);
    row("a100-2g-10gb", "A100", 2, 7);
    row("a100_3g", "A100", 3, 7);
    row("a100_1c.3g.20gb", "A100", 1, 7);
    row("2c.7g.40gb", "A100", 2, 7);
    row("1g.5gb", "A100", 1, 7);
    row("1g.5gb+me", "A100", 1, 7);
    row("1g.10gb", "", 1, 7);
    row("mig-1g.10gb", "", 1, 7);
    row("7g.80gb", "", 1, 1);
    row("4g.24gb", "A30", 1, 1);
    row("1g.6gb", "A30", 1, 4);
    row("2g.12gb", "A30", 1, 2);
    row("a30_1g.6gb", "A30", 1, 4);
    row("h200_1g.35gb", "H200", 1, 7);
    row("gh200_2g.24gb", "GH200", 2, 7);
    row("nvidia_b200_4g.90gb", "B200", 4, 7);
    row("nvidia_rtx_pro_6000_blackwell_1g.24gb", "RTX PRO 6000", 1, 4);
    row("", "", 1, 1);
    row("shard/4", "", 1, 4);
    row("h100_shard/8", "H100", 1, 8);
    row("mps/100", "", 1, 100);
}

void tst_GpuTypes::types() {
    const GpuKind kind = catalogue().find(QTest::currentDataTag());
    QTEST(QString::fromStdString(kind.model), "model");
    QVERIFY(kind.fraction.has_value());
    QTEST(qint64(kind.fraction->parts), "parts");
    QTEST(qint64(kind.fraction->whole), "whole");
}

void tst_GpuTypes::sharesByTheSystem() {
    QVERIFY(!catalogue().find("shard").fraction);
    QVERIFY(!catalogue().find("a100_mps").fraction);
    const GpuTypes told = catalogue("[[system]]\nid = \"lumi\"\nshards_per_gpu = 5\n");
    QCOMPARE(*told.find("shard").fraction, (GpuFraction{1, 5}));
    QCOMPARE(*told.find("shard/4").fraction, (GpuFraction{1, 4})); // what the node said
    QVERIFY(!told.find("mps").fraction);
}

void tst_GpuTypes::entriesOfASite() {
    const char* toml =
        "[[gpu_type]]\nsystem = \"lumi\"\ntype = \"half\"\nmodel = \"H100\"\n"
        "fraction = \"1/2\"\n[[gpu_type]]\ntype = \"A100_3g.20gb\"\nfraction = 0.5\n";
    const GpuKind half = catalogue(toml).find("half");
    QCOMPARE(half.model, std::string("H100"));
    QVERIFY(half.namesModel);
    QCOMPARE(*half.fraction, (GpuFraction{1, 2}));
    QCOMPARE(*catalogue(toml).find("a100_3g.20gb").fraction, (GpuFraction{1, 2}));
    QVERIFY(!catalogue(toml, "leonardo").find("half").namesModel);
}

void tst_GpuTypes::editedModels() {
    const GpuTypes types =
        catalogue("[[gpu]]\nmodel = \"A100\"\nmig_slices = 8\n"
                  "[[gpu]]\nmodel = \"X1\"\nh100_equivalent = 1\ntypes = [\"ampere\"]\n"
                  "mig_slices = 3\nmig_profiles = [\"1g.99gb\"]\n");
    QCOMPARE(*types.find("a100_1g.5gb").fraction, (GpuFraction{1, 8}));
    QCOMPARE(types.find("ampere_1g.99gb").model, std::string("X1"));
    QCOMPARE(*types.find("1g.99gb").fraction, (GpuFraction{1, 3}));
    const auto read = readFederation("[[gpu]]\nmodel = \"A100\"\nmig_slices = 8\n", "f.toml",
                                     builtInFederation().federation);
    QCOMPARE(read.federation.h100Equivalent.at("A100"), 0.315); // kept
}

void tst_GpuTypes::partsOfAJob() {
    QCOMPARE(gpuPartsText({{"h100", 4}}), std::string("h100"));
    QCOMPARE(gpuPartsText({{"h100", 4}, {"a100", 8}}), std::string("a100=2,h100=1"));
    QCOMPARE(gpuPartsText({{"", 2}, {"a100", 4}, {"h100", 0}}), std::string("=1,a100=2"));
    QCOMPARE(gpuPartsText({}), std::string());
    for (const auto* text : {"", "h100", "a100=2,h100=1", "=1,a100=2"}) {
        QCOMPARE(gpuPartsText(gpuParts(text)), std::string(text));
    }
}

void tst_GpuTypes::sevenSevenths() {
    const GpuTypes types = catalogue();
    GpuUnits units(types);
    QCOMPARE(units.of(7, "a100_1g.5gb"), kUnitsAGpu);
    QCOMPARE(units.of(2, "1g.5gb") + units.of(1, "2g.10gb") + units.of(1, "3g.20gb"), kUnitsAGpu);
    QCOMPARE(units.of(6, "a100=2,a100_3g.20gb=1"), 4 * kUnitsAGpu + kUnitsAGpu * 6 / 7);
    for (const std::int64_t n : {2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 32, 64, 100}) {
        QCOMPARE(units.of(n, "shard/" + std::to_string(n)), kUnitsAGpu);
    }
    QCOMPARE(units.of(5, "shard"), 0); // unknown
}

void tst_GpuTypes::modelOfAPlace() {
    const auto federation =
        readFederation("[[system]]\nid = \"s\"\ncapacity = [{ from = 2020-01-01, model = \"A100\", "
                       "gpus = 4 }, { from = 2020-01-01, model = \"H100\", gpus = 4 }]\n"
                       "pools = [{ name = \"new\", model = \"H100\", gpus = 4 }]\n",
                       "f.toml", builtInFederation().federation)
            .federation;
    const System& system = *federation.system(SystemId{"s"});
    const GpuTypes types = federation.gpuTypesOf(system.id);
    const Instant at = parseIso8601("2026-01-01").value();
    const auto model = [&](const char* type, const char* partition) {
        return gpuModelOf(system, types.find(type), partition, at);
    };
    QCOMPARE(model("a100", "new"), std::string("A100")); // what the job says counts more
    QCOMPARE(model("", "new"), std::string("H100"));
    QCOMPARE(model("1g.10gb", "new"), std::string("H100"));
    QCOMPARE(model("", "other"), std::string());
    const auto factor = [&](const char* type, const char* partition) {
        return h100Factor(federation, system, partition, types.find(type), at);
    };
    QCOMPARE(factor("a100", "other"), 0.315);
    QCOMPARE(factor("", "new"), 1.0);
    QCOMPARE(factor("", "other"), (0.315 + 1) / 2);
    QVERIFY(!factor("p100", "other"));
}

/// A partition that was rebuilt counts by what it had at the time.
void tst_GpuTypes::modelOfAPlaceByTime() {
    const auto federation =
        readFederation("[[system]]\nid = \"s\"\ncapacity = [{ from = 2020-01-01, model = \"A100\", "
                       "gpus = 8 }]\npools = [\n"
                       "{ name = \"ai\", from = 2026-06-01, model = \"H100\", gpus = 4 },\n"
                       "{ name = \"ai\", from = 2025-01-01, model = \"H200\", gpus = 4 }]\n",
                       "f.toml", builtInFederation().federation)
            .federation;
    const System& system = *federation.system(SystemId{"s"});
    const GpuTypes types = federation.gpuTypesOf(system.id);
    const auto model = [&](const char* at) {
        return gpuModelOf(system, types.find(""), "ai", parseIso8601(at).value());
    };
    QCOMPARE(model("2024-12-31"), std::string("A100")); // nobody said what it had then
    QCOMPARE(model("2025-01-01"), std::string("H200"));
    QCOMPARE(model("2026-05-31"), std::string("H200"));
    QCOMPARE(model("2026-06-01"), std::string("H100"));
    QCOMPARE(h100Factor(federation, system, "ai", parseIso8601("2024-12-31").value()), 0.315);
    QCOMPARE(h100Factor(federation, system, "ai", parseIso8601("2026-06-01").value()), 1.0);
    const Window year{parseIso8601("2026-01-01").value(), parseIso8601("2027-01-01").value()};
    QCOMPARE(capacityChanges(system, year), std::vector{parseIso8601("2026-06-01").value()});
}

void tst_GpuTypes::wrongEntries_data() {
    QTest::addColumn<QString>("toml");
    const auto row = [](const char* name, const char* toml) {
        QTest::addRow("%s", name) << QString::fromLatin1(toml);
    };
    row("more than a GPU", "[[gpu_type]]\ntype='x'\nfraction='3/2'");
    row("nothing of a GPU", "[[gpu_type]]\ntype='x'\nfraction=0");
    row("no fraction", "[[gpu_type]]\ntype='x'\nfraction='half'");
    row("says nothing", "[[gpu_type]]\ntype='x'");
    row("no type", "[[gpu_type]]\nmodel='H100'");
    row("no such system", "[[gpu_type]]\ntype='x'\nmodel='H100'\nsystem='nowhere'");
    row("no factor of a new model", "[[gpu]]\nmodel='X1'\nmig_slices=7");
    row("no shares", "[[system]]\nid='lumi'\nshards_per_gpu=0");
}

void tst_GpuTypes::wrongEntries() {
    QFETCH(QString, toml);
    const auto base = builtInFederation().federation;
    const auto read = readFederation(toml.toStdString(), "f.toml", base);
    QCOMPARE(read.problems.size(), std::size_t(1));
    QVERIFY(read.federation.gpuTypes.empty());
    QCOMPARE(read.federation.gpuModels.size(), base.gpuModels.size());
}

QTEST_GUILESS_MAIN(tst_GpuTypes)
#include "tst_GpuTypes.moc"
