// SPDX-License-Identifier: GPL-3.0-only
#include "tests/usage/TwoSystems.h"

using namespace ff;

namespace {

constexpr auto kTwoModels = "[{ model = \"A100\", gpus = 4 }, { model = \"H100\", gpus = 4 }]"sv;

/// Runs by the types of their GPUs, each of a day on one system.
UsageTable byTypes(const std::vector<std::pair<const char*, std::int64_t>>& runs,
                   std::vector<Dimension> by, GpuUnit unit = GpuUnit::physical,
                   std::string_view capacity = kTwoModels) {
    const Attribution attribution(
        readFederation("[[system]]\nid = \"s\"\ncapacity = " + std::string(capacity) +
                           "\n[[rule]]\naccount = \"a\"\npayer = \"EU\"\n"
                           "beneficiaries = { EE = \"1/3\", FI = \"1/3\", SE = \"1/3\" }\n",
                       "f.toml", builtInFederation().federation)
            .federation);
    UsageData data;
    data.boundaries = {at("2026-01-01"), at("2026-01-02")};
    std::vector<UsageRow> rows;
    for (const auto& [types, devices] : runs) {
        rows.push_back({SystemId{"s"}, "a", "g", "", 0, devices * 86'400, 1, 1, types});
    }
    data.matrix = std::make_shared<const UsageMatrix>(matrixOf(rows, 1));
    data.seen[SystemId{"s"}] = {};
    UsageGrouping cut;
    cut.report = data.boundaries;
    cut.by = std::move(by);
    cut.unit = unit;
    return attributeUsage(data, attribution, cut);
}

} // namespace

/// Runs on GPUs of several models, on slices and on shares of them.
class tst_UsageByType final : public QObject {
    Q_OBJECT

private slots:
    void slicesAddUpToGpus() {
        const UsageTable whole =
            byTypes({{"a100_1g.5gb", 2}, {"a100_2g.10gb", 1}, {"a100_3g.20gb", 1}}, {});
        QCOMPARE(whole.lines.front().gpuSeconds, 86'400.);
        const UsageTable thirds = byTypes({{"a100_1g.5gb", 7}}, {Dimension::beneficiary});
        QCOMPARE(thirds.lines.size(), std::size_t{3});
        for (const UsageLine& line : thirds.lines) {
            QCOMPARE(line.gpuSeconds, 28'800.);
        }
    }

    void splitsRunsOfTwoModels() {
        const std::vector<std::pair<const char*, std::int64_t>> runs{
            {"a100", 1}, {"a100=2,a100_1g.5gb=7", 9}, {"a100=1,h100=3", 4}};
        QCOMPARE(text(byTypes(runs, {Dimension::model})), QByteArray("0:A100=120 0:H100=72"));
        const UsageTable models = byTypes(runs, {Dimension::model});
        QCOMPARE(models.lines[0].jobs, 3); // each once in a line
        QCOMPARE(models.lines[1].jobs, 1);
        const UsageTable whole = byTypes(runs, {Dimension::system});
        QCOMPARE(whole.lines.front().jobs, 3);
        QCOMPARE(whole.lines.front().gpuHours, 192.);
        const UsageTable h100 = byTypes(runs, {Dimension::model}, GpuUnit::h100Equivalent);
        QCOMPARE(text(h100), QByteArray("0:H100=72 0:A100=37.8"));
    }

    void saysWhichSlicesMayBeOfSeveralModels() {
        const auto others = "[{ model = \"V100\", gpus = 8 }]"sv;
        QCOMPARE(byTypes({{"1g.24gb", 4}}, {}, GpuUnit::physical, others).ambiguousTypes,
                 std::vector{SystemId{"s"}});
        QVERIFY(byTypes({{"1g.24gb", 4}, {"a100_1g.5gb", 4}}, {}).ambiguousTypes.empty());
    }

    void saysWhichSharesAreUnknown() {
        const UsageTable table = byTypes({{"shard", 4}, {"h100_shard/4", 4}}, {Dimension::model});
        QCOMPARE(text(table), QByteArray("0:H100=24 0:=0"));
        QCOMPARE(table.unknownShares, std::vector{SystemId{"s"}});
        QVERIFY(byTypes({{"shard/4", 4}}, {}).unknownShares.empty());
    }
};

QTEST_GUILESS_MAIN(tst_UsageByType)
#include "tst_UsageByType.moc"
