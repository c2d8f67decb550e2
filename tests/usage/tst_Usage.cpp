// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"
#include "models/usage/HolderShares.h"
#include "models/usage/Usage.h"

#include <QTest>

#include <algorithm>

using namespace ff;
using namespace std::string_view_literals;

namespace {

constexpr auto kFederation = R"(
[[gpu]]
model = "A100"
h100_equivalent = 0.5
[[system]]
id = "lumi"
devices_per_gpu = 2
capacity = [{ model = "A100", gpus = 10 }]
[[system]]
id = "vega"
capacity = [{ model = "Strange", gpus = 10 }]
[[entitlement]]
system = "lumi"
holder = "EE"
fraction = 0.1
basis = "agreed"
[[entitlement]]
system = "vega"
holder = "EE"
fraction = 0.2
basis = "estimated"
[[burn_rule]]
system = "lumi"
unit = "GPU-h"
units_per_device_hour = 0.5
[[burn_rule]]
system = "lumi"
partition = "small"
unit = "GPU-h"
units_per_device_hour = 1
[[rule]]
account = "union"
payer = "EU"
beneficiaries = { EE = 0.25, FI = 0.75 }
mode = "fast-lane"
organisation = "sme"
[[rule]]
account = "estonian"
payer = "EE"
mode = "national"
until = 2026-01-02
[[rule]]
account = "estonian"
payer = "FI"
mode = "national"
from = 2026-01-02
)"sv;

Instant at(const char* text) {
    return *parseIso8601(text);
}

UsageRow row(const char* system, const char* account, std::size_t period, double deviceHours,
             const char* partition = "g") {
    return {SystemId{system}, account, partition, "", period, std::int64_t(deviceHours * 3600), 1};
}

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

/// "key/key=hours" for each line, in order.
QByteArray text(const UsageTable& table) {
    QByteArrayList list;
    for (const UsageLine& line : table.lines) {
        QByteArrayList keys;
        for (const std::string& key : line.keys) {
            keys << QByteArray::fromStdString(key);
        }
        list << QByteArray::number(qulonglong(line.period)) + ':' + keys.join('/') + '=' +
                    QByteArray::number(line.gpuHours);
    }
    return list.join(' ');
}

} // namespace

class tst_Usage final : public QObject {
    Q_OBJECT

    const Attribution m_attribution{readFederation(kFederation, "f.toml").federation};
    const std::vector<Instant> m_report{at("2026-01-01"), at("2026-01-03")};

    UsageData data() const {
        UsageData data;
        data.boundaries = piecesOf(m_report, m_attribution);
        data.rows = {row("lumi", "union", 0, 8), row("lumi", "estonian", 0, 4),
                     row("lumi", "estonian", 1, 12), row("lumi", "nobody", 1, 2, "small"),
                     row("vega", "union", 1, 4)};
        data.seen[SystemId{"lumi"}].covered = {{at("2026-01-01"), at("2026-01-03")}};
        data.seen[SystemId{"vega"}].covered = {{at("2026-01-02"), at("2026-01-03")}};
        data.seen[SystemId{"vega"}].method = "samples";
        return data;
    }

    UsageTable ask(std::vector<Dimension> by) const {
        UsageGrouping cut;
        cut.report = m_report;
        cut.by = std::move(by);
        return attributeUsage(data(), m_attribution, cut);
    }

private slots:
    void cutsPiecesWhereRulesChange() {
        const auto pieces = piecesOf(m_report, m_attribution);
        QCOMPARE(pieces.size(), std::size_t{3});
        QVERIFY(pieces[1] == at("2026-01-02"));
    }

    void cutsByEveryKey_data() {
        QTest::addColumn<QByteArrayList>("by");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](QByteArrayList by, const char* expected) {
            QTest::addRow("%s", by.join('+').constData()) << by << QByteArray(expected);
        };
        // In GPU-hours: LUMI's device-hours are halved.
        row({}, "0:=17");
        row({"payer"}, "0:EU=8 0:FI=6 0:EE=2 0:=1");
        row({"beneficiary"}, "0:FI=12 0:EE=4 0:=1");
        row({"system"}, "0:lumi=13 0:vega=4");
        row({"account"}, "0:estonian=8 0:union=8 0:nobody=1");
        row({"mode"}, "0:fast-lane=8 0:national=8 0:=1");
        row({"partition"}, "0:g=16 0:small=1");
        row({"organisation"}, "0:sme=8 0:=9");
        row({"payer", "beneficiary"}, "0:EU/FI=6 0:FI/FI=6 0:EE/EE=2 0:EU/EE=2 0:/=1");
    }

    void cutsByEveryKey() {
        QFETCH(QByteArrayList, by);
        std::vector<Dimension> cuts;
        for (const QByteArray& name : by) {
            cuts.push_back(*dimensionByName(name.toStdString()));
        }
        const UsageTable table = ask(cuts);
        QTEST(text(table), "expected");
        QCOMPARE(table.totalHours.front(), 17.);
        double share = 0;
        for (const UsageLine& line : table.lines) {
            share += line.share;
        }
        QVERIFY(qFuzzyCompare(share, 1));
    }

    void carriesCoverageAndMethod() {
        const UsageTable table = ask({Dimension::system});
        QCOMPARE(table.lines[0].coverage.ratio(), 1.);
        QCOMPARE(table.lines[1].coverage.ratio(), 0.5);
        QCOMPARE(QByteArray(table.lines[0].method.c_str()), QByteArray("jobs"));
        QCOMPARE(QByteArray(table.lines[1].method.c_str()), QByteArray("samples"));
        QCOMPARE(table.coverages.front().ratio(), 0.75);
        QCOMPARE(QByteArray(ask({}).lines[0].method.c_str()), QByteArray("jobs+samples"));
    }

    /// Over the systems that a line can come from: Vega was seen for half of the time, LUMI for
    /// all.
    void coversWhereALineComesFrom_data() {
        QTest::addColumn<QByteArrayList>("by");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](QByteArrayList by, const char* expected) {
            QTest::addRow("%s", by.join('+').constData()) << by << QByteArray(expected);
        };
        row({}, "=0.75");
        row({"system"}, "lumi=1 vega=0.5");
        row({"account"}, "estonian=1 union=0.75 nobody=0.75"); // an award on Vega names the last
        row({"partition"}, "g=0.75 small=1");
        // Estonia is entitled on both, a rule names the Union on Vega; what nobody owns may be any.
        row({"payer"}, "EU=0.75 FI=1 EE=0.75 =0.75");
        row({"beneficiary"}, "FI=0.75 EE=0.75 =0.75");
        row({"payer", "account"}, "EU/union=0.75 FI/estonian=1 EE/estonian=1 /nobody=0.75");
        row({"mode"}, "fast-lane=0.75 national=1 =0.75");
    }

    void coversWhereALineComesFrom() {
        QFETCH(QByteArrayList, by);
        std::vector<Dimension> cuts;
        for (const QByteArray& name : by) {
            cuts.push_back(*dimensionByName(name.toStdString()));
        }
        Federation federation = m_attribution.federation();
        federation.awards.push_back({{{SystemId{"vega"}, "nobody"}}, 1, {}, {}, {}});
        UsageGrouping cut;
        cut.report = m_report;
        cut.by = cuts;
        QByteArrayList lines;
        for (const UsageLine& line : attributeUsage(data(), Attribution(federation), cut).lines) {
            QByteArrayList keys;
            for (const std::string& key : line.keys) {
                keys << QByteArray::fromStdString(key);
            }
            lines << keys.join('/') + '=' + QByteArray::number(line.coverage.ratio());
        }
        QTEST(lines.join(' '), "expected");
    }

    /// The whole of an answer about one holder is of the systems that its use can come from, as are
    /// its lines: who pays on LUMI alone is not less known because Vega was not seen.
    void coversTheHolderThatIsAskedFor() {
        UsageGrouping cut;
        cut.report = m_report;
        cut.by = {Dimension::mode};
        const auto whole = [&] {
            return attributeUsage(data(), m_attribution, cut).coverages.front().ratio();
        };
        QCOMPARE(whole(), 0.75);
        cut.payer = HolderId{"FI"};
        QCOMPARE(whole(), 1.);
        cut.payer = HolderId{"EE"};
        QCOMPARE(whole(), 0.75); // entitled on both
        cut.by = {Dimension::system};
        QCOMPARE(whole(), 0.75); // however it is cut
        cut.payer.reset();
        cut.beneficiary = HolderId{"FI"};
        QCOMPARE(whole(), 0.75); // of Union time on Vega
        cut.payer = HolderId{"FI"};
        QCOMPARE(whole(), 1.);
    }

    /// LUMI was seen for all of the time, Vega, which is nine times as large, for half of it.
    void weighsCoverageByCapacity() {
        Federation federation = m_attribution.federation();
        for (System& system : federation.systems) {
            if (system.id.text == "vega") {
                system.capacity.front().gpus = 90;
            }
        }
        const Attribution attribution(federation);
        UsageGrouping cut;
        cut.report = m_report;
        const double right = (10. * 48 + 90 * 24) / (100 * 48);
        const auto ratio = [&] {
            return attributeUsage(data(), attribution, cut).coverages.front().ratio();
        };
        QVERIFY(qFuzzyCompare(ratio(), right));
        cut.unit = GpuUnit::h100Equivalent;
        QVERIFY(qFuzzyCompare(ratio(), right));
        // Half of Vega's GPUs came on the day that was seen.
        for (System& system : federation.systems) {
            if (system.id.text == "vega") {
                system.capacity.push_back(system.capacity.front());
                system.capacity.front().gpus = 45;
                system.capacity.back().from = at("2026-01-02");
            }
        }
        const Attribution grown(federation);
        QVERIFY(qFuzzyCompare(attributeUsage(data(), grown, cut).coverages.front().ratio(),
                              (10. * 48 + 90 * 24) / (10 * 48 + 45 * 24 + 90 * 24)));
    }

    /// Was "newest input 51 min ago" where the newest sample was of now: what is covered is made of
    /// bins.
    void theNewestInputIsTheNewestSample() {
        UsageData usage = data();
        UsageData::Seen& seen = usage.seen.at(SystemId{"vega"});
        seen.newest = seen.covered.back().to + std::chrono::minutes{51};
        UsageGrouping cut;
        cut.report = m_report;
        cut.by = {Dimension::system};
        const UsageTable table = attributeUsage(usage, m_attribution, cut);
        QVERIFY(table.origins.at("vega").knownTo == seen.newest);
        QVERIFY(table.origins.at("lumi").knownTo ==
                usage.seen.at(SystemId{"lumi"}).covered.back().to);
    }

    /// Whoever is entitled to something has a line, though it used nothing.
    void listsEntitledHoldersThatUsedNothing() {
        UsageGrouping cut;
        cut.report = {at("2026-01-01"), at("2026-01-02"), at("2026-01-03")};
        cut.by = {Dimension::payer, Dimension::system};
        const auto of = [&](const UsageGrouping& asked) {
            double entitled = 0;
            for (const UsageLine& line : attributeUsage(data(), m_attribution, asked).lines) {
                if (line.keys[0] == "EE") {
                    entitled += line.entitled.value_or(0);
                }
            }
            return entitled;
        };
        QCOMPARE(of(cut), 48 * (10 * 0.1 + 10 * 0.2)); // Estonia used LUMI alone, and one day
        cut.by = {Dimension::payer};
        QCOMPARE(of(cut), 48 * (10 * 0.1 + 10 * 0.2));
        cut.beneficiary = HolderId{"FI"}; // who profits is another question
        QCOMPARE(of(cut), 0.);
    }

    /// A tree that knows an account on a system from which nothing came.
    void coversWhereTheTreeKnowsAnAccount() {
        Attribution attribution{m_attribution.federation()};
        UsageGrouping cut;
        cut.report = m_report;
        cut.by = {Dimension::account};
        const auto coverage = [&] {
            return attributeUsage(data(), attribution, cut).lines.front().coverage.ratio();
        };
        QCOMPARE(coverage(), 1.);
        attribution.setAccounts(SystemId{"vega"}, {{"estonian", "root"}});
        QCOMPARE(coverage(), 0.75);
        cut.payer = HolderId{"EE"};
        cut.by = {};
        QCOMPARE(coverage(), 0.75); // entitled on both
    }

    void countsRunsOnce() {
        UsageData data;
        data.boundaries = piecesOf(m_report, m_attribution); // the rule of "estonian" changes
        data.seen[SystemId{"lumi"}].covered = {{m_report.front(), m_report.back()}};
        UsageMatrix matrix;
        matrix.periods = 2;
        matrix.keys = {{SystemId{"lumi"}, "estonian", "", ""}, {SystemId{"lumi"}, "union", "", ""}};
        // Each: three runs in the first piece, of which two go on; one begins in the second.
        matrix.cells = {{60, 3, 1}, {60, 3, 1}, {60, 3, 1}, {60, 3, 1}};
        data.matrix = std::make_shared<const UsageMatrix>(matrix);
        UsageGrouping cut;
        cut.report = m_report;
        const auto jobs = [&](std::vector<Dimension> by) {
            cut.by = std::move(by);
            QByteArrayList lines;
            for (const UsageLine& line : attributeUsage(data, m_attribution, cut).lines) {
                lines << QByteArray::number(qlonglong(line.jobs));
            }
            return lines.join(' ');
        };
        QCOMPARE(jobs({}), QByteArray("8"));
        QCOMPARE(jobs({Dimension::beneficiary}), QByteArray("7 7")); // FI: 4 + 3, EE: 4 + 3
        QCOMPARE(jobs({Dimension::payer}), QByteArray("4 3 3")); // EU; EE and FI share the other
        cut.report = data.boundaries;                            // each piece is a period
        QCOMPARE(jobs({}), QByteArray("6 6"));
    }

    void setsUseAgainstEntitlement() {
        const UsageTable table = ask({Dimension::payer});
        const UsageLine& estonia = table.lines[2];
        QCOMPARE(estonia.keys, std::vector<std::string>{"EE"});
        QCOMPARE(estonia.entitled.value_or(-1), 48 * (10 * 0.1 + 10 * 0.2));
        QCOMPARE(estonia.headroom.value_or(-1), *estonia.entitled - 2); // what it paid, not got
        QCOMPARE(estonia.basis, EntitlementBasis::estimated);           // the weaker of the two
        QVERIFY(!table.lines[1].entitled);                              // Finland has none here
        QVERIFY(!ask({Dimension::payer, Dimension::account}).lines[1].entitled);
        for (const UsageLine& line : ask({Dimension::beneficiary}).lines) {
            QVERIFY(!line.entitled); // who profits is another question
        }
        const UsageTable bySystem = ask({Dimension::payer, Dimension::system});
        for (const UsageLine& line : bySystem.lines) {
            if (line.keys == std::vector<std::string>{"EE", "lumi"}) {
                QCOMPARE(line.entitled.value_or(-1), 48.);
            }
        }
    }

    /// A share of entitlement is of the systems with one: Vega, of which half was seen, does not
    /// make a share of LUMI doubtful.
    void coversAShareOfEntitlementByItsSystems() {
        UsageGrouping cut;
        cut.report = m_report;
        cut.by = {Dimension::payer};
        const auto estonia = [&](const Federation& federation) {
            const auto lines = attributeUsage(data(), Attribution(federation), cut).lines;
            return *std::ranges::find(lines, std::vector<std::string>{"EE"}, &UsageLine::keys);
        };
        Federation federation = m_attribution.federation();
        QCOMPARE(estonia(federation).entitledCoverage.ratio(), 0.75); // entitled on both
        std::erase_if(federation.entitlements,
                      [](const Entitlement& each) { return each.system.text == "vega"; });
        AttributionRule rule; // it may pay there, too
        rule.system = SystemId{"vega"};
        rule.match = "other";
        rule.gives.payer = HolderId{"EE"};
        federation.rules.push_back(rule);
        QCOMPARE(estonia(federation).coverage.ratio(), 0.75);
        QCOMPARE(estonia(federation).entitledCoverage.ratio(), 1.);
        for (const HolderShare& share : holderShares(data(), Attribution(federation), cut)) {
            if (share.holder.text == "EE") { // the same one figure
                QCOMPARE(share.entitledCoverage, estonia(federation).entitledCoverage);
            }
        }
        federation.entitlements.clear();
        QVERIFY(estonia(federation).entitledCoverage.asked == Duration{});
    }

    /// What was used before an entitlement began is not held against it, and of a period that is
    /// not over it counts to date.
    void entitlesFromItsDayToDate() {
        std::string text{kFederation};
        const std::string_view lumi = "fraction = 0.1\n";
        text.insert(text.find(lumi) + lumi.size(), "from = 2026-01-02\n");
        const Attribution attribution(readFederation(text, "f.toml").federation);
        UsageGrouping cut;
        cut.report = m_report;
        cut.by = {Dimension::payer, Dimension::system};
        UsageData usage = data();
        usage.rows.push_back(row("lumi", "estonian", 0, 2));
        const auto estonia = [&] {
            const auto lines = attributeUsage(usage, attribution, cut).lines;
            return *std::ranges::find(lines, std::vector<std::string>{"EE", "lumi"},
                                      &UsageLine::keys);
        };
        QCOMPARE(estonia().gpuHours, 3.); // all on the first of January
        QCOMPARE(estonia().entitled.value_or(-1), 24 * 10 * 0.1);
        QCOMPARE(estonia().headroom.value_or(-1), 24.);
        usage.until = at("2026-01-02T06:00:00Z");
        QCOMPARE(estonia().entitled.value_or(-1), 6.);
        usage.until = at("2026-01-01T06:00:00Z");
        QVERIFY(!estonia().entitled);
    }

    void countsInTheSitesUnit() {
        const UsageTable table = ask({Dimension::system});
        QCOMPARE(table.lines[0].siteUnits.value_or(-1), (8 + 4 + 12) * 0.5 + 2 * 1.);
        QCOMPARE(QByteArray(table.lines[0].siteUnit.c_str()), QByteArray("GPU-h"));
        QVERIFY(!table.lines[1].siteUnits); // Vega has no rule
    }

    /// Was "Union at LUMI: 0.3 % of its entitlement", of the part of its use that Estonia had.
    void aPartOfWhatWasPaidIsNotHeldAgainstAnEntitlement() {
        UsageGrouping cut;
        cut.report = m_report;
        cut.by = {Dimension::payer, Dimension::system};
        const auto entitled = [&] {
            return std::ranges::count_if(
                attributeUsage(data(), m_attribution, cut).lines,
                [](const UsageLine& line) { return line.entitled.has_value(); });
        };
        QVERIFY(entitled() > 0);
        cut.beneficiary = HolderId{"EE"};
        QVERIFY(!attributeUsage(data(), m_attribution, cut).lines.empty());
        QCOMPARE(entitled(), 0);
    }

    void filters() {
        UsageGrouping cut;
        cut.report = m_report;
        cut.by = {Dimension::account};
        cut.beneficiary = HolderId{"EE"};
        UsageTable table = attributeUsage(data(), m_attribution, cut);
        QCOMPARE(text(table), QByteArray("0:estonian=2 0:union=2"));
        QCOMPARE(table.totalHours.front(), 17.); // shares stay shares of the whole
        cut.beneficiary.reset();
        cut.mode = ModeId{"fast-lane"};
        cut.systems = std::set{SystemId{"lumi"}};
        table = attributeUsage(data(), m_attribution, cut);
        QCOMPARE(text(table), QByteArray("0:union=4"));
        cut.mode.reset();
        cut.payer = HolderId{};
        QCOMPARE(text(attributeUsage(data(), m_attribution, cut)), QByteArray("0:nobody=1"));
    }

    void weighsInH100() {
        UsageGrouping cut;
        cut.report = m_report;
        cut.by = {Dimension::system};
        cut.unit = GpuUnit::h100Equivalent;
        const UsageTable table = attributeUsage(data(), m_attribution, cut);
        QCOMPARE(text(table), QByteArray("0:lumi=6.5 0:vega=0"));
        QCOMPARE(table.withoutFactor.size(), std::size_t{1}); // and says that Vega has no factor
        QVERIFY(table.withoutFactor.front() == SystemId{"vega"});
    }

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

    void leavesOutWhatLiesOutside() {
        UsageGrouping cut;
        cut.report = {at("2026-01-02"), at("2026-01-03")};
        const UsageTable table = attributeUsage(data(), m_attribution, cut);
        QCOMPARE(table.totalHours.front(), 12 / 2. + 2 / 2. + 4);
        cut.report = {at("2026-01-01")};
        QVERIFY(attributeUsage(data(), m_attribution, cut).lines.empty());
    }

    void measuresCoverage_data() {
        QTest::addColumn<QList<int>>("covered"); // hours: from, to, from, to, ...
        QTest::addColumn<double>("ratio");       // of hours 10 to 20
        QTest::addRow("nothing") << QList<int>{} << 0.;
        QTest::addRow("all") << QList<int>{0, 30} << 1.;
        QTest::addRow("before and after") << QList<int>{0, 10, 20, 30} << 0.;
        QTest::addRow("half") << QList<int>{10, 15} << 0.5;
        QTest::addRow("overlapping") << QList<int>{8, 13, 12, 14, 11, 12} << 0.4;
        QTest::addRow("touching, out of order") << QList<int>{12, 14, 10, 12} << 0.4;
        QTest::addRow("empty windows") << QList<int>{12, 12, 14, 13} << 0.;
    }

    void measuresCoverage() {
        QFETCH(QList<int>, covered);
        const auto hour = [](int h) { return Instant{} + std::chrono::hours{h}; };
        std::vector<Window> windows;
        for (int i = 0; i + 1 < covered.size(); i += 2) {
            windows.push_back({hour(covered[i]), hour(covered[i + 1])});
        }
        QTEST(coverageOf(windows, {hour(10), hour(20)}).ratio(), "ratio");
    }

    void measuresCoverageOfEachPeriod() {
        const auto hour = [](int h) { return Instant{} + std::chrono::hours{h}; };
        const auto coverages = coveragesOf({{hour(1), hour(3)}, {hour(3), hour(5)}},
                                           {hour(0), hour(2), hour(4), hour(6), hour(8)});
        QCOMPARE(coverages.size(), std::size_t{4});
        QCOMPARE(coverages[0].ratio(), 0.5);
        QCOMPARE(coverages[1].ratio(), 1.);
        QCOMPARE(coverages[2].ratio(), 0.5);
        QCOMPARE(coverages[3].ratio(), 0.);
    }
};

QTEST_GUILESS_MAIN(tst_Usage)
#include "tst_Usage.moc"
