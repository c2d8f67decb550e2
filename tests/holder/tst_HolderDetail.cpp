// SPDX-License-Identifier: GPL-3.0-only
#include "tests/holder/SharesWorld.h"

using namespace ff;
using namespace ff::testing;
using std::chrono::hours;

/// One holder: its use and its share, and how its entitlement burns down.
class tst_HolderDetail final : public QObject {
    Q_OBJECT

    const SharesWorld m_world;
    SharesInputs m_inputs;

private slots:
    void init() { m_inputs = m_world.matrix(); }

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
        HolderInputs inputs = m_world.holder();
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
        const HolderDetail detail = buildHolder(m_world.holder());
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

    void tellsWhatTheShareIsOf() {
        HolderInputs inputs = m_world.holder();
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
        HolderInputs inputs = m_world.holder();
        const Instant first = *parseIso8601("2026-11-12");
        std::erase_if(inputs.usage.rows, [&](const UsageRow& row) {
            return inputs.usage.boundaries[row.period] < first;
        });
        // On a system that it is not entitled to: not held against the entitlement.
        inputs.usage.rows.push_back(
            {kSmall, "e", "g", "", inputs.usage.boundaries.size() - 2, 36'000'000, 1});
        inputs.usage.seen[kSmall].covered = {{first, m_world.now}};
        inputs.usage.seen[kBig].covered = {{first, m_world.now}};
        const HolderDetail detail = buildHolder(inputs);
        for (std::size_t i = 0; i < 315; ++i) {
            QVERIFY(!detail.left[i]);
        }
        QCOMPARE(detail.left[315].value_or(-1), 87'600. - 240);
        QVERIFY(detail.straight[0]);
        QVERIFY(detail.rate); // of the ten days that were seen, not of 28
        // What was used in the ten months before is not known, and so not what is left.
        QVERIFY(!detail.isEnoughKnown && !detail.runsOut);
        inputs.usage.seen[kBig].covered = {{m_world.now - hours{3}, m_world.now}};
        QVERIFY(!buildHolder(inputs).rate && !buildHolder(inputs).runsOut);
    }

    void showsTheUnattributed() {
        HolderInputs inputs;
        inputs.scope = m_inputs.scope;
        inputs.now = m_world.now;
        inputs.attribution = &m_world.attribution;
        inputs.usage = m_inputs.usage;
        const HolderDetail detail = buildHolder(inputs);
        QCOMPARE(bytes(detail.title), QByteArray("Unattributed"));
        QCOMPARE(detail.used.value.value_or(-1), 480.);
        QVERIFY(detail.accounts[0].rule.empty());
        QVERIFY(!detail.entitled && detail.left.empty());
    }

    void piecesHoldEveryBorder() {
        m_inputs.scope.period = Period::thisYear;
        const auto pieces = holderPieces(m_inputs.scope, m_world.now, m_world.attribution);
        for (const Instant border : {m_inputs.scope.window.from, m_inputs.scope.window.to,
                                     m_world.now - hours{28 * 24}, *parseIso8601("2026-01-01")}) {
            QVERIFY(std::ranges::binary_search(pieces, border));
        }
        QVERIFY(pieces.back() == m_world.now);
    }
};

QTEST_GUILESS_MAIN(tst_HolderDetail)
#include "tst_HolderDetail.moc"
