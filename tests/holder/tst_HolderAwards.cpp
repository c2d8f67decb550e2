// SPDX-License-Identifier: GPL-3.0-only
#include "tests/holder/SharesWorld.h"

#include <ranges>

using namespace ff;
using namespace ff::testing;

/// What was awarded to accounts whose use a holder has a part of.
class tst_HolderAwards final : public QObject {
    Q_OBJECT

    const SharesWorld m_world;

    static Duration days(double n) { return Duration{std::int64_t(n * 86'400'000)}; }

    /// As `holder`, with four GPUs of Big by `u` beside, of which half is Estonia's, and an award
    /// to `u` that began in June.
    HolderInputs awarded(const Attribution& attribution) const {
        HolderInputs inputs = m_world.holder();
        inputs.attribution = &attribution;
        inputs.usage.boundaries =
            holderPieces(inputs.scope, m_world.now, attribution, inputs.holder, inputs.system);
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
    void setsUseAgainstAwards() {
        const std::string toml =
            std::string{kFederation} +
            "[[award]]\nsystem='big'\naccount='e'\ngpu_hours=100000\n"
            "from=2026-01-01\nto=2027-01-01\n"
            "[[award]]\nsystem='big'\naccount='u'\ngpu_hours=10000\n"
            "from=2026-06-01\nto=2026-07-01\n"
            "[[award]]\nsystem='big'\naccount='e'\ngpu_hours=7\nfrom=2024-01-01\nto=2025-01-01\n";
        const Attribution attribution{readFederation(toml, "f.toml").federation};
        HolderInputs inputs = m_world.holder();
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
        HolderInputs inputs = m_world.holder();
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
        seen.usage.seen[kBig].covered = {{*parseIso8601("2025-06-01"), m_world.now}};
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
};

QTEST_GUILESS_MAIN(tst_HolderAwards)
#include "tst_HolderAwards.moc"
