// SPDX-License-Identifier: GPL-3.0-only
#include "tests/holder/SharesWorld.h"

using namespace ff;
using namespace ff::testing;

/// The matrix of holders and systems.
class tst_Shares final : public QObject {
    Q_OBJECT

    const SharesWorld m_world;
    SharesInputs m_inputs;

private slots:
    void init() { m_inputs = m_world.matrix(); }

    void buildsTheMatrix() {
        const SharesView view = buildShares(m_inputs);
        QCOMPARE(view.columns.size(), std::size_t{2}); // nobody asked the dark one
        QCOMPARE(bytes(view.columns[0].title), QByteArray("The Factory"));
        QCOMPARE(view.columns[1].coverage.ratio(), 0.5);
        QByteArrayList order;
        for (const SharesView::Row& row : view.rows) {
            order << bytes(row.title);
        }
        QCOMPARE(order.join(','), QByteArray("Estonia,Finland,European Union,Unattributed"));
        const SharesView::Row& estonia = view.rows[0];
        QCOMPARE(estonia.cells[0]->gpuHours, 600. + 240);
        QCOMPARE(estonia.cells[0]->usageShare, 840. / 1920);
        QCOMPARE(estonia.cells[0]->entitled.value_or(-1), 240.);
        QCOMPARE(estonia.cells[0]->shareOfEntitlement.value_or(-1), 1.); // of what e used alone
        QCOMPARE(*estonia.cells[0]->basis, EntitlementBasis::estimated);
        QVERIFY(!estonia.cells[1]->entitled);
        QCOMPARE(estonia.total.gpuHours, 845.);
        QCOMPARE(estonia.total.shareOfEntitlement.value_or(-1), 1.);
        QCOMPARE(estonia.total.usedWhereEntitled.value_or(-1), 240.); // the Union paid the rest
        QCOMPARE(estonia.total.entitled.value_or(-1), 240.);
        QCOMPARE(estonia.total.coverage.ratio(), 120. / 140);
        QCOMPARE(estonia.total.entitledCoverage.ratio(), 1.); // Big alone, which was seen
        QCOMPARE(view.total.entitledCoverage.ratio(), 1.);
        QVERIFY(!view.rows[1].total.usedWhereEntitled); // Finland is entitled to nothing
        QCOMPARE(view.total.usedWhereEntitled.value_or(-1), 240. + 1200); // and the Union
        QCOMPARE(view.rows[2].cells[0]->gpuHours, 0.); // entitled, and nothing used
        QVERIFY(!view.rows[2].cells[1]);
        QCOMPARE(view.rows[3].cells[0]->gpuHours, 480.);
        QVERIFY(!view.rows[3].cells[1]);
    }

    /// A system of which nothing came takes from what is known of whoever an account there counts
    /// for, and from nobody else: the same as one line of usage says.
    void coversWhatARuleNames() {
        const Attribution attribution{
            readFederation(std::string{kFederation} +
                               "[[rule]]\nsystem='dark'\naccount='d'\npayer='EU'\n"
                               "beneficiaries={FI=1}\n",
                           "f.toml")
                .federation};
        m_inputs.usage.seen[SystemId{"dark"}] = {};
        const auto coverage = [&](const Attribution& of) {
            m_inputs.attribution = &of;
            std::map<std::string, double> ratios;
            for (const SharesView::Row& row : buildShares(m_inputs).rows) {
                ratios[row.holder.text] = row.total.coverage.ratio();
            }
            return ratios;
        };
        const auto before = coverage(m_world.attribution);
        const auto after = coverage(attribution);
        QCOMPARE(before.at("FI"), 120. / 140); // half of Small was seen
        QCOMPARE(after.at("FI"), 120. / 1140);
        QCOMPARE(after.at("EE"), before.at("EE"));
    }

    /// Of a holder whose systems nobody saw nothing is known, however much was seen of others: as
    /// beside the matrix, where it is asked for alone.
    void coversHoldersWithoutUse_data() {
        QTest::addColumn<HolderId>("holder");
        QTest::addColumn<bool>("byPayer");
        QTest::addColumn<ModeId>("mode");
        QTest::addColumn<double>("expected");
        QTest::addRow("entitled where nothing was seen")
            << HolderId{"FI"} << true << ModeId{} << 0.;
        QTest::addRow("entitled, of one mode")
            << HolderId{"EE"} << true << ModeId{"fast-lane"} << 1.;
        QTest::addRow("linked by an antenna") << HolderId{"LV"} << false << ModeId{} << 1.;
        QTest::addRow("profits where nothing was seen")
            << HolderId{"MT"} << false << ModeId{} << 0.;
    }
    void coversHoldersWithoutUse() {
        QFETCH(HolderId, holder);
        QFETCH(bool, byPayer);
        QFETCH(ModeId, mode);
        const Attribution attribution{
            readFederation(std::string{kFederation} +
                               "[[holder]]\nid='LV'\n[[holder]]\nid='MT'\n"
                               "[[entitlement]]\nsystem='dark'\nholder='FI'\nfraction=0.1\n"
                               "[[rule]]\nsystem='dark'\naccount='d'\npayer='EU'\n"
                               "beneficiaries={MT=1}\n"
                               "[[antenna]]\nid='a'\ncountry='LV'\nfactories=['fab']\n"
                               "[[antenna]]\nid='b'\ncountry='MT'\nfactories=['fab']\n",
                           "f.toml")
                .federation};
        HolderInputs alone = m_world.holder();
        alone.holder = holder;
        alone.attribution = &attribution;
        alone.scope.view = byPayer ? HolderView::payer : HolderView::beneficiary;
        alone.scope.mode = mode;
        alone.usage.seen[kSmall] = {};
        alone.usage.seen[kDark] = {};
        m_inputs.scope = alone.scope;
        m_inputs.attribution = &attribution;
        m_inputs.usage = alone.usage;
        const SharesView view = buildShares(m_inputs);
        const auto row = std::ranges::find(view.rows, holder, &SharesView::Row::holder);
        QVERIFY(row != view.rows.end());
        QCOMPARE(row->total.gpuHours, 0.);
        QTEST(row->total.coverage.ratio(), "expected");
        QTEST(buildHolder(alone).used.coverage.ratio(), "expected");
    }

    /// A state whose antenna is linked to a factory profits and has nothing to pay with.
    void listsStatesWithAnAntennaAsBeneficiaries() {
        const Attribution attribution{
            readFederation(std::string{kFederation} +
                               "[[holder]]\nid='LV'\nname='Latvia'\n"
                               "[[antenna]]\nid='a'\ncountry='LV'\nfactories=['fab']\n"
                               "[[antenna]]\nid='b'\ncountry='MT'\n",
                           "f.toml")
                .federation};
        m_inputs.attribution = &attribution;
        const auto rowOf = [&](const char* holder) {
            const SharesView view = buildShares(m_inputs);
            const auto row =
                std::ranges::find(view.rows, HolderId{holder}, &SharesView::Row::holder);
            return row == view.rows.end() ? std::nullopt : std::optional{*row};
        };
        m_inputs.scope.view = HolderView::beneficiary;
        const auto latvia = rowOf("LV");
        QVERIFY(latvia);
        QVERIFY(latvia->cells[0]); // on the factory's system
        QCOMPARE(latvia->cells[0]->gpuHours, 0.);
        QVERIFY(!latvia->cells[0]->entitled);
        QVERIFY(!latvia->cells[1]); // and on no other
        QVERIFY(!rowOf("MT"));      // whose link nobody knows
        m_inputs.scope.view = HolderView::payer;
        QVERIFY(!rowOf("LV"));
    }

    /// A fraction of two systems for a part of the window: each has its part of it.
    void sumsAnEntitlementOverSystems() {
        const Attribution attribution{
            readFederation(std::string{kFederation} +
                               "[[holder]]\nid='WINNER'\nkind='other'\n"
                               "[[entitlement]]\nnetwork='net'\nholder='WINNER'\nfraction=0.025\n"
                               "from=2026-11-21T14:00:00Z\nuntil=2026-11-21T20:00:00Z\n",
                           "f.toml")
                .federation};
        m_inputs.attribution = &attribution;
        m_inputs.usage.boundaries = piecesOf(m_inputs.scope, attribution);
        for (UsageRow& row : m_inputs.usage.rows) {
            row.period = m_inputs.usage.boundaries.size() - 2; // after it has ended
        }
        const SharesView view = buildShares(m_inputs);
        const auto winner =
            std::ranges::find(view.rows, HolderId{"WINNER"}, &SharesView::Row::holder);
        QVERIFY(winner != view.rows.end());
        QCOMPARE(winner->cells[0]->entitled.value_or(-1), 6 * 100 * 0.025);
        QCOMPARE(winner->cells[1]->entitled.value_or(-1), 6 * 40 * 0.025);
        QCOMPARE(winner->total.entitled.value_or(-1), 6 * 140 * 0.025);
        QCOMPARE(winner->total.usedWhereEntitled.value_or(-1), 0.);
    }

    void tellsTheSitesOwnUnits() {
        const Attribution attribution{
            readFederation(std::string{kFederation} +
                               "[[burn_rule]]\nsystem='big'\n"
                               "unit='node-h'\nunits_per_device_hour=0.125\n",
                           "f.toml")
                .federation};
        m_inputs.attribution = &attribution;
        const SharesView view = buildShares(m_inputs);
        QCOMPARE(bytes(view.columns[0].siteUnit), QByteArray("node-h"));
        QVERIFY(view.columns[1].siteUnit.empty());
        // Estonia: half of u's 2,400 dies x h and e's 480, an eighth of a node each.
        QCOMPARE(view.rows[0].cells[0]->siteUnits.value_or(-1), (1200. + 480) / 8);
        QVERIFY(!view.rows[0].cells[1]->siteUnits && !view.rows[0].total.siteUnits);
    }

    void rowsSumToTheTotal() {
        for (const HolderView holderView : {HolderView::beneficiary, HolderView::payer}) {
            m_inputs.scope.view = holderView;
            const SharesView view = buildShares(m_inputs);
            double sum = 0;
            double shares = 0;
            for (const SharesView::Row& row : view.rows) {
                sum += row.total.gpuHours;
                shares += row.total.usageShare;
            }
            QCOMPARE(sum, 1200. + 10 + 240 + 480);
            QCOMPARE(view.total.gpuHours, sum);
            QCOMPARE(shares, 1.);
        }
    }

    void listsWhatIsUnattributed() {
        m_inputs.scope.mode = ModeId{"fast-lane"}; // has no say in what no rule maps
        const auto accounts = buildUnattributed(m_inputs);
        QCOMPARE(accounts.size(), std::size_t{1});
        QCOMPARE(bytes(accounts[0].account), QByteArray("x"));
        QVERIFY(accounts[0].system == kBig);
        QCOMPARE(accounts[0].gpuHours, 480.);
    }
};

QTEST_GUILESS_MAIN(tst_Shares)
#include "tst_Shares.moc"
