// SPDX-License-Identifier: GPL-3.0-only
#include "models/usage/HolderShares.h"
#include "tests/usage/TwoSystems.h"

#include <algorithm>

using namespace ff;

/// What was used, held against what its payer is entitled to.
class tst_Headroom final : public QObject {
    Q_OBJECT

    const TwoSystems m_world;

private slots:
    /// Whoever is entitled to something has a line, though it used nothing.
    void listsEntitledHoldersThatUsedNothing() {
        UsageGrouping cut;
        cut.report = {at("2026-01-01"), at("2026-01-02"), at("2026-01-03")};
        cut.by = {Dimension::payer, Dimension::system};
        const auto of = [&](const UsageGrouping& asked) {
            double entitled = 0;
            for (const UsageLine& line :
                 attributeUsage(m_world.data(), m_world.attribution, asked).lines) {
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

    void setsUseAgainstEntitlement() {
        const UsageTable table = m_world.ask({Dimension::payer});
        const UsageLine& estonia = table.lines[2];
        QCOMPARE(estonia.keys, std::vector<std::string>{"EE"});
        QCOMPARE(estonia.entitled.value_or(-1), 48 * (10 * 0.1 + 10 * 0.2));
        QCOMPARE(estonia.headroom.value_or(-1), *estonia.entitled - 2); // what it paid, not got
        QCOMPARE(estonia.basis, EntitlementBasis::estimated);           // the weaker of the two
        QVERIFY(!table.lines[1].entitled);                              // Finland has none here
        QVERIFY(!m_world.ask({Dimension::payer, Dimension::account}).lines[1].entitled);
        for (const UsageLine& line : m_world.ask({Dimension::beneficiary}).lines) {
            QVERIFY(!line.entitled); // who profits is another question
        }
        const UsageTable bySystem = m_world.ask({Dimension::payer, Dimension::system});
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
        cut.report = m_world.report;
        cut.by = {Dimension::payer};
        const auto estonia = [&](const Federation& federation) {
            const auto lines = attributeUsage(m_world.data(), Attribution(federation), cut).lines;
            return *std::ranges::find(lines, std::vector<std::string>{"EE"}, &UsageLine::keys);
        };
        Federation federation = m_world.attribution.federation();
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
        for (const HolderShare& share :
             holderShares(m_world.data(), Attribution(federation), cut)) {
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
        cut.report = m_world.report;
        cut.by = {Dimension::payer, Dimension::system};
        UsageData usage = m_world.data();
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

    /// Was "Union at LUMI: 0.3 % of its entitlement", of the part of its use that Estonia had.
    void aPartOfWhatWasPaidIsNotHeldAgainstAnEntitlement() {
        UsageGrouping cut;
        cut.report = m_world.report;
        cut.by = {Dimension::payer, Dimension::system};
        const auto entitled = [&] {
            return std::ranges::count_if(
                attributeUsage(m_world.data(), m_world.attribution, cut).lines,
                [](const UsageLine& line) { return line.entitled.has_value(); });
        };
        QVERIFY(entitled() > 0);
        cut.beneficiary = HolderId{"EE"};
        QVERIFY(!attributeUsage(m_world.data(), m_world.attribution, cut).lines.empty());
        QCOMPARE(entitled(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Headroom)
#include "tst_Headroom.moc"
