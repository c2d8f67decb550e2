// SPDX-License-Identifier: GPL-3.0-only
#include "tests/usage/TwoSystems.h"

using namespace ff;

/// What was used, cut by what a line stands for.
class tst_Usage final : public QObject {
    Q_OBJECT

    const TwoSystems m_world;

private slots:
    void cutsPiecesWhereRulesChange() {
        const auto pieces = piecesOf(m_world.report, m_world.attribution);
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
        const UsageTable table = m_world.ask(cuts);
        QTEST(text(table), "expected");
        QCOMPARE(table.totalHours.front(), 17.);
        double share = 0;
        for (const UsageLine& line : table.lines) {
            share += line.share;
        }
        QVERIFY(qFuzzyCompare(share, 1));
    }

    void countsRunsOnce() {
        UsageData data;
        data.boundaries =
            piecesOf(m_world.report, m_world.attribution); // the rule of "estonian" changes
        data.seen[SystemId{"lumi"}].covered = {{m_world.report.front(), m_world.report.back()}};
        UsageMatrix matrix;
        matrix.periods = 2;
        matrix.keys = {{SystemId{"lumi"}, "estonian", "", ""}, {SystemId{"lumi"}, "union", "", ""}};
        // Each: three runs in the first piece, of which two go on; one begins in the second.
        matrix.cells = {{60, 3, 1}, {60, 3, 1}, {60, 3, 1}, {60, 3, 1}};
        data.matrix = std::make_shared<const UsageMatrix>(matrix);
        UsageGrouping cut;
        cut.report = m_world.report;
        const auto jobs = [&](std::vector<Dimension> by) {
            cut.by = std::move(by);
            QByteArrayList lines;
            for (const UsageLine& line : attributeUsage(data, m_world.attribution, cut).lines) {
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

    void countsInTheSitesUnit() {
        const UsageTable table = m_world.ask({Dimension::system});
        QCOMPARE(table.lines[0].siteUnits.value_or(-1), (8 + 4 + 12) * 0.5 + 2 * 1.);
        QCOMPARE(QByteArray(table.lines[0].siteUnit.c_str()), QByteArray("GPU-h"));
        QVERIFY(!table.lines[1].siteUnits); // Vega has no rule
    }

    void filters() {
        UsageGrouping cut;
        cut.report = m_world.report;
        cut.by = {Dimension::account};
        cut.beneficiary = HolderId{"EE"};
        UsageTable table = attributeUsage(m_world.data(), m_world.attribution, cut);
        QCOMPARE(text(table), QByteArray("0:estonian=2 0:union=2"));
        QCOMPARE(table.totalHours.front(), 17.); // shares stay shares of the whole
        cut.beneficiary.reset();
        cut.mode = ModeId{"fast-lane"};
        cut.systems = std::set{SystemId{"lumi"}};
        table = attributeUsage(m_world.data(), m_world.attribution, cut);
        QCOMPARE(text(table), QByteArray("0:union=4"));
        cut.mode.reset();
        cut.payer = HolderId{};
        QCOMPARE(text(attributeUsage(m_world.data(), m_world.attribution, cut)),
                 QByteArray("0:nobody=1"));
    }

    void weighsInH100() {
        UsageGrouping cut;
        cut.report = m_world.report;
        cut.by = {Dimension::system};
        cut.unit = GpuUnit::h100Equivalent;
        const UsageTable table = attributeUsage(m_world.data(), m_world.attribution, cut);
        QCOMPARE(text(table), QByteArray("0:lumi=6.5 0:vega=0"));
        QCOMPARE(table.withoutFactor.size(), std::size_t{1}); // and says that Vega has no factor
        QVERIFY(table.withoutFactor.front() == SystemId{"vega"});
    }

    void leavesOutWhatLiesOutside() {
        UsageGrouping cut;
        cut.report = {at("2026-01-02"), at("2026-01-03")};
        const UsageTable table = attributeUsage(m_world.data(), m_world.attribution, cut);
        QCOMPARE(table.totalHours.front(), 12 / 2. + 2 / 2. + 4);
        cut.report = {at("2026-01-01")};
        QVERIFY(attributeUsage(m_world.data(), m_world.attribution, cut).lines.empty());
    }
};

QTEST_GUILESS_MAIN(tst_Usage)
#include "tst_Usage.moc"
