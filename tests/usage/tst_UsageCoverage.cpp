// SPDX-License-Identifier: GPL-3.0-only
#include "tests/usage/TwoSystems.h"

using namespace ff;

/// How much was seen of what a line is made of.
class tst_UsageCoverage final : public QObject {
    Q_OBJECT

    const TwoSystems m_world;

private slots:
    void carriesCoverageAndMethod() {
        const UsageTable table = m_world.ask({Dimension::system});
        QCOMPARE(table.lines[0].coverage.ratio(), 1.);
        QCOMPARE(table.lines[1].coverage.ratio(), 0.5);
        QCOMPARE(QByteArray(table.lines[0].method.c_str()), QByteArray("jobs"));
        QCOMPARE(QByteArray(table.lines[1].method.c_str()), QByteArray("samples"));
        QCOMPARE(table.coverages.front().ratio(), 0.75);
        QCOMPARE(QByteArray(m_world.ask({}).lines[0].method.c_str()), QByteArray("jobs+samples"));
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
        Federation federation = m_world.attribution.federation();
        federation.awards.push_back({{{SystemId{"vega"}, "nobody"}}, 1, {}, {}, {}});
        UsageGrouping cut;
        cut.report = m_world.report;
        cut.by = cuts;
        QByteArrayList lines;
        for (const UsageLine& line :
             attributeUsage(m_world.data(), Attribution(federation), cut).lines) {
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
        cut.report = m_world.report;
        cut.by = {Dimension::mode};
        const auto whole = [&] {
            return attributeUsage(m_world.data(), m_world.attribution, cut)
                .coverages.front()
                .ratio();
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
        Federation federation = m_world.attribution.federation();
        for (System& system : federation.systems) {
            if (system.id.text == "vega") {
                system.capacity.front().gpus = 90;
            }
        }
        const Attribution attribution(federation);
        UsageGrouping cut;
        cut.report = m_world.report;
        const double right = (10. * 48 + 90 * 24) / (100 * 48);
        const auto ratio = [&] {
            return attributeUsage(m_world.data(), attribution, cut).coverages.front().ratio();
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
        QVERIFY(qFuzzyCompare(attributeUsage(m_world.data(), grown, cut).coverages.front().ratio(),
                              (10. * 48 + 90 * 24) / (10 * 48 + 45 * 24 + 90 * 24)));
    }

    /// Was "newest input 51 min ago" where the newest sample was of now: what is covered is made of
    /// bins.
    void theNewestInputIsTheNewestSample() {
        UsageData usage = m_world.data();
        UsageData::Seen& seen = usage.seen.at(SystemId{"vega"});
        seen.newest = seen.covered.back().to + std::chrono::minutes{51};
        UsageGrouping cut;
        cut.report = m_world.report;
        cut.by = {Dimension::system};
        const UsageTable table = attributeUsage(usage, m_world.attribution, cut);
        QVERIFY(table.origins.at("vega").knownTo == seen.newest);
        QVERIFY(table.origins.at("lumi").knownTo ==
                usage.seen.at(SystemId{"lumi"}).covered.back().to);
    }

    /// A tree that knows an account on a system from which nothing came.
    void coversWhereTheTreeKnowsAnAccount() {
        Attribution attribution{m_world.attribution.federation()};
        UsageGrouping cut;
        cut.report = m_world.report;
        cut.by = {Dimension::account};
        const auto coverage = [&] {
            return attributeUsage(m_world.data(), attribution, cut).lines.front().coverage.ratio();
        };
        QCOMPARE(coverage(), 1.);
        attribution.setAccounts(SystemId{"vega"}, {{"estonian", "root"}});
        QCOMPARE(coverage(), 0.75);
        cut.payer = HolderId{"EE"};
        cut.by = {};
        QCOMPARE(coverage(), 0.75); // entitled on both
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

QTEST_GUILESS_MAIN(tst_UsageCoverage)
#include "tst_UsageCoverage.moc"
