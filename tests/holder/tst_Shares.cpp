// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/BuildShares.h"
#include "tests/support/World.h"

#include <QTest>

#include <ranges>

using namespace ff;
using namespace ff::testing;
using std::chrono::hours;

namespace {

QByteArray bytes(const std::string& text) {
    return QByteArray::fromStdString(text);
}

} // namespace

class tst_Shares final : public QObject {
    Q_OBJECT

    const Instant m_now = *parseIso8601("2026-11-22T08:00:00Z");
    const Attribution m_attribution{readFederation(kFederation, "f.toml").federation};
    SharesInputs m_inputs;

    /// Ten GPUs of Big by `e`, since the beginning of the year.
    HolderInputs holder() const {
        HolderInputs inputs;
        inputs.scope = m_inputs.scope;
        inputs.scope.period = Period::thisYear; // its part of the last 24 h
        inputs.now = m_now;
        inputs.holder = HolderId{"EE"};
        inputs.attribution = &m_attribution;
        inputs.usage.boundaries = holderPieces(inputs.scope, m_now, m_attribution);
        const auto& pieces = inputs.usage.boundaries;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            inputs.usage.rows.push_back(
                {kBig, "e", "g", "", i, (pieces[i + 1] - pieces[i]).count() / 1000 * 20, 1});
        }
        inputs.usage.seen[kBig].covered = {{pieces.front(), pieces.back()}};
        return inputs;
    }

    static bool within(std::optional<Instant> t, Instant expected) {
        return t && std::chrono::abs(*t - expected) < std::chrono::seconds{1};
    }
    static Duration days(double n) { return Duration{std::int64_t(n * 86'400'000)}; }

    /// As `holder`, with four GPUs of Big by `u` beside, of which half is Estonia's, and an award
    /// to `u` that began in June.
    HolderInputs awarded(const Attribution& attribution) const {
        HolderInputs inputs = holder();
        inputs.attribution = &attribution;
        inputs.usage.boundaries =
            holderPieces(inputs.scope, m_now, attribution, inputs.holder, inputs.system);
        const auto& pieces = inputs.usage.boundaries;
        inputs.usage.rows.clear();
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            const auto seconds = (pieces[i + 1] - pieces[i]).count() / 1000;
            inputs.usage.rows.push_back({kBig, "e", "g", "", i, seconds * 20, 1});
            inputs.usage.rows.push_back({kBig, "u", "g", "", i, seconds * 8, 1});
        }
        return inputs;
    }
    static constexpr const char* kAward =
        "[[award]]\nsystem='big'\naccount='u'\ngpu_hours=40000\nfrom=2025-06-01\n"
        "to=2026-12-01\nsource='the call'\n";

private slots:
    void init() {
        const FloorInputs floor = floorInputs(m_attribution, m_now);
        m_inputs.scope = floor.scope;
        m_inputs.attribution = &m_attribution;
        m_inputs.usage = floor.usage;
        m_inputs.sources = floor.sources;
    }

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
        const auto before = coverage(m_attribution);
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
        HolderInputs alone = this->holder();
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

    void choosesTheAllowance_data() {
        QTest::addColumn<int>("period");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("month") << int(Period::thisMonth)
                               << QByteArray("2026-10-31T22:00:00Z 2026-11-30T22:00:00Z");
        QTest::addRow("quarter") << int(Period::thisQuarter)
                                 << QByteArray("2026-09-30T21:00:00Z 2026-12-31T22:00:00Z");
        QTest::addRow("last month")
            << int(Period::lastMonth) << QByteArray("2026-10-31T22:00:00Z 2026-11-30T22:00:00Z");
        QTest::addRow("rolling") << int(Period::last30d)
                                 << QByteArray("2025-12-31T22:00:00Z 2026-12-31T22:00:00Z");
        QTest::addRow("custom") << int(Period::custom)
                                << QByteArray("2026-11-21T08:00:00Z 2026-11-22T08:00:00Z");
    }

    void choosesTheAllowance() {
        QFETCH(int, period);
        m_inputs.scope.period = Period(period);
        m_inputs.scope.zone = "Europe/Helsinki";
        const Window window = allowanceOf(m_inputs.scope);
        QTEST(bytes(toIso8601(window.from) + ' ' + toIso8601(window.to)), "expected");
    }

    /// What is said of an entitlement is of one window: the share, what is left and the line.
    void burnsARollingWindowDown() {
        HolderInputs inputs = holder();
        inputs.scope.period = Period::last24h;
        for (UsageRow& row : inputs.usage.rows) {
            row.deviceSeconds = row.deviceSeconds * 13 / 10;
        }
        const HolderDetail detail = buildHolder(inputs);
        QVERIFY(detail.burnWindow == inputs.scope.window);
        QVERIFY(std::abs(*detail.shareOfEntitlement - 1.3) < 1e-9);
        QVERIFY(std::abs(*detail.leftNow.value - (*detail.entitled - *detail.usedWhereEntitled)) <
                1e-6);
        QVERIFY(detail.runsOut && *detail.runsOut > inputs.scope.window.from &&
                *detail.runsOut < inputs.scope.window.to);
    }

    void burnsEntitlementDown() {
        const HolderDetail detail = buildHolder(holder());
        QCOMPARE(bytes(detail.title), QByteArray("Estonia"));
        QCOMPARE(detail.used.value.value_or(-1), 240.); // 20 devices are 10 GPUs, 24 h
        QCOMPARE(detail.entitled.value_or(-1), 240.);
        QCOMPARE(detail.shareOfEntitlement.value_or(-1), 1.);
        QCOMPARE(bytes(detail.basisSource), QByteArray("a guess"));
        QCOMPARE(detail.grid.count, std::size_t{365});
        // Exactly at its share all year: what is left is the straight line, and it lasts to the
        // end.
        for (std::size_t i = 0; i < 320; ++i) {
            QVERIFY(std::abs(*detail.left[i] - *detail.straight[i]) < 1e-6);
        }
        QVERIFY(!detail.left[330]);
        QVERIFY(!detail.runsOut || within(detail.runsOut, *parseIso8601("2027-01-01")));
        QCOMPARE(detail.accounts.size(), std::size_t{1});
        QCOMPARE(bytes(detail.accounts[0].rule).left(9), QByteArray("account e"));
        QVERIFY(!detail.granted);
        QVERIFY(!detail.used.provenance.formula.empty());
    }

    void setsUseAgainstAwards() {
        const std::string toml =
            std::string{kFederation} +
            "[[award]]\nsystem='big'\naccount='e'\ngpu_hours=100000\n"
            "from=2026-01-01\nto=2027-01-01\n"
            "[[award]]\nsystem='big'\naccount='u'\ngpu_hours=10000\n"
            "from=2026-06-01\nto=2026-07-01\n"
            "[[award]]\nsystem='big'\naccount='e'\ngpu_hours=7\nfrom=2024-01-01\nto=2025-01-01\n";
        const Attribution attribution{readFederation(toml, "f.toml").federation};
        HolderInputs inputs = holder();
        inputs.attribution = &attribution;
        QCOMPARE(buildHolder(inputs).granted.value_or(-1), 100'000. + 5'000); // half of u's
        inputs.scope.view = HolderView::payer;
        QCOMPARE(buildHolder(inputs).granted.value_or(-1), 100'000.);
        inputs.system = kSmall;
        QVERIFY(!buildHolder(inputs).granted);
        QCOMPARE(bytes(buildHolder(inputs).title), QByteArray("Estonia at Small"));
    }

    void countsAwardsOfTheNetworkAlone() {
        const std::string toml = std::string{kFederation} +
                                 "[[award]]\nsystem='dark'\naccount='e'\ngpu_hours=500\n"
                                 "from=2026-01-01\nto=2027-01-01\n";
        const Attribution attribution{readFederation(toml, "f.toml").federation};
        HolderInputs inputs = holder();
        inputs.attribution = &attribution;
        QCOMPARE(buildHolder(inputs).granted.value_or(-1), 500.);
        inputs.scope.network = NetworkId{"net"}; // which has no part of the dark system
        QVERIFY(!buildHolder(inputs).granted);
    }

    void holdsAwardsAgainstTheAwardedAccounts() {
        const Attribution attribution{
            readFederation(std::string{kFederation} + kAward, "f.toml").federation};
        const HolderInputs inputs = awarded(attribution);
        // It began in the year before: its days are asked for, too.
        QVERIFY(inputs.usage.boundaries.front() == *parseIso8601("2025-06-01"));
        HolderInputs seen = inputs;
        seen.usage.seen[kBig].covered = {{*parseIso8601("2025-06-01"), m_now}};
        const HolderDetail detail = buildHolder(seen);
        QCOMPARE(detail.granted.value_or(-1), 20'000.); // half of it
        QCOMPARE(detail.grantedAccounts, std::size_t{1});
        QVERIFY(detail.grid.start == *parseIso8601("2025-06-01"));
        QCOMPARE(detail.left[9].value_or(-1), 20'000. - 10 * 48); // two GPUs; e has no award
        QVERIFY(within(detail.runsOut, *parseIso8601("2025-06-01") + days(20'000. / 48)));
        QVERIFY(bytes(detail.basisSource).contains("awards: the call"));
        QCOMPARE(detail.straight.back().value_or(-1), 0.);
        QCOMPARE(bytes(detail.leftNow.provenance.metric), QByteArray("burn-down"));
        QVERIFY(detail.leftNow.value ==
                *std::ranges::find_if(detail.left | std::views::reverse,
                                      [](const auto& value) { return value.has_value(); }));
    }

    void tellsWhatTheShareIsOf() {
        HolderInputs inputs = holder();
        const std::vector<Instant>& pieces = inputs.usage.boundaries;
        const auto first =
            std::size_t(std::ranges::find(pieces, inputs.scope.window.from) - pieces.begin());
        inputs.usage.rows.push_back({kSmall, "e", "g", "", first, 60 * 3600, 1});
        inputs.usage.seen[kSmall].covered = inputs.usage.seen[kBig].covered;
        const HolderDetail detail = buildHolder(inputs);
        QCOMPARE(detail.used.value.value_or(-1), 300.);
        QCOMPARE(detail.usedWhereEntitled.value_or(-1), 240.);
        QCOMPARE(detail.shareOfEntitlement.value_or(-1), 240. / 240);
        // Small, without an entitlement, has no part in it.
        QVERIFY(detail.used.provenance.source.contains("Small"));
        QVERIFY(!detail.share.provenance.source.contains("Small"));
        QVERIFY(detail.share.provenance.runs < detail.used.provenance.runs);
        const std::map<std::string, std::string> told(detail.used.provenance.inputs.begin(),
                                                      detail.used.provenance.inputs.end());
        QCOMPARE(bytes(told.at("used as payer where an entitlement is known")),
                 QByteArray("240 of 240 GPU-h"));
        inputs.scope.view = HolderView::payer;
        const auto paid = buildHolder(inputs).used.provenance.inputs;
        const auto rest = std::ranges::find(paid, "use on systems without an entitlement",
                                            &std::pair<std::string, std::string>::first);
        QVERIFY(rest != paid.end());
        QCOMPARE(bytes(rest->second), QByteArray("60 GPU-h"));
    }

    void leavesUnobservedTimeOut() {
        HolderInputs inputs = holder();
        const Instant first = *parseIso8601("2026-11-12");
        std::erase_if(inputs.usage.rows, [&](const UsageRow& row) {
            return inputs.usage.boundaries[row.period] < first;
        });
        // On a system that it is not entitled to: not held against the entitlement.
        inputs.usage.rows.push_back(
            {kSmall, "e", "g", "", inputs.usage.boundaries.size() - 2, 36'000'000, 1});
        inputs.usage.seen[kSmall].covered = {{first, m_now}};
        inputs.usage.seen[kBig].covered = {{first, m_now}};
        const HolderDetail detail = buildHolder(inputs);
        for (std::size_t i = 0; i < 315; ++i) {
            QVERIFY(!detail.left[i]);
        }
        QCOMPARE(detail.left[315].value_or(-1), 87'600. - 240);
        QVERIFY(detail.straight[0]);
        QVERIFY(detail.rate); // of the ten days that were seen, not of 28
        // What was used in the ten months before is not known, and so not what is left.
        QVERIFY(!detail.isEnoughKnown && !detail.runsOut);
        inputs.usage.seen[kBig].covered = {{m_now - hours{3}, m_now}};
        QVERIFY(!buildHolder(inputs).rate && !buildHolder(inputs).runsOut);
    }

    void namesWhatHasNoFactor() {
        Federation federation =
            readFederation(std::string{kFederation} + kAward, "f.toml").federation;
        const Attribution unknown(federation);
        HolderInputs inputs = awarded(unknown);
        QVERIFY(buildHolder(inputs).withoutFactor.empty());
        inputs.scope.unit = GpuUnit::h100Equivalent;
        const HolderDetail detail = buildHolder(inputs);
        QVERIFY(detail.withoutFactor == std::vector{kBig});
        QCOMPARE(detail.awardsWithoutFactor.size(), std::size_t{1});
        QCOMPARE(bytes(accountsText(detail.awardsWithoutFactor[0])), QByteArray("u"));
        QVERIFY(!detail.granted && detail.left.empty());
        federation.h100Equivalent = {{"MI250X", 0.5}};
        const Attribution known(federation);
        inputs.attribution = &known;
        QVERIFY(buildHolder(inputs).withoutFactor.empty());
        QCOMPARE(buildHolder(inputs).granted.value_or(-1), 10'000.);
    }

    void showsTheUnattributed() {
        HolderInputs inputs;
        inputs.scope = m_inputs.scope;
        inputs.now = m_now;
        inputs.attribution = &m_attribution;
        inputs.usage = m_inputs.usage;
        const HolderDetail detail = buildHolder(inputs);
        QCOMPARE(bytes(detail.title), QByteArray("Unattributed"));
        QCOMPARE(detail.used.value.value_or(-1), 480.);
        QVERIFY(detail.accounts[0].rule.empty());
        QVERIFY(!detail.entitled && detail.left.empty());
    }

    void piecesHoldEveryBorder() {
        m_inputs.scope.period = Period::thisYear;
        const auto pieces = holderPieces(m_inputs.scope, m_now, m_attribution);
        for (const Instant border : {m_inputs.scope.window.from, m_inputs.scope.window.to,
                                     m_now - hours{28 * 24}, *parseIso8601("2026-01-01")}) {
            QVERIFY(std::ranges::binary_search(pieces, border));
        }
        QVERIFY(pieces.back() == m_now);
    }
};

QTEST_GUILESS_MAIN(tst_Shares)
#include "tst_Shares.moc"
