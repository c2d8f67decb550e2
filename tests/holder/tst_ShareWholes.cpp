// SPDX-License-Identifier: GPL-3.0-only
// What the shares of use in the matrix are of: all that was used, also where one access mode is
// asked for.
#include "models/holder/BuildShares.h"
#include "tests/support/World.h"

#include <QTest>

using namespace ff;
using namespace ff::testing;

class tst_ShareWholes final : public QObject {
    Q_OBJECT

    const Instant m_now = *parseIso8601("2026-11-22T08:00:00Z");
    const Attribution m_attribution{readFederation(kFederation, "f.toml").federation};

    SharesView view(const char* mode) const {
        const FloorInputs floor = floorInputs(m_attribution, m_now);
        SharesInputs inputs;
        inputs.scope = floor.scope;
        inputs.scope.mode = ModeId{mode};
        inputs.attribution = &m_attribution;
        inputs.usage = floor.usage;
        std::erase_if(inputs.usage.rows, [](const UsageRow& row) { return row.system != kBig; });
        return buildShares(inputs);
    }

private slots:
    /// Big alone was used: 1,200 GPU-h by `u` in the fast lane, 240 by `e` and 480 by nobody's.
    void areOfAllModes() {
        const SharesView fast = view("fast-lane");
        for (const SharesView::Row& row : fast.rows) {
            QVERIFY(row.cells[0]);
            QCOMPARE(row.cells[0]->usageShare, row.total.usageShare); // of one system
        }
        const auto& estonia =
            *std::ranges::find(fast.rows, HolderId{"EE"}, &SharesView::Row::holder);
        QCOMPARE(estonia.total.gpuHours, 600.);
        QCOMPARE(estonia.total.usageShare, 600. / 1920);
        QCOMPARE(fast.total.usageShare, 1200. / 1920);
        QCOMPARE(view("").total.usageShare, 1.);
    }

    /// That nobody used a mode does not mean that the site tells nothing.
    void knowsSitesWithoutUseOfAMode() {
        QVERIFY(view("none").columns[0].known);
        QVERIFY(!view("none").columns[1].known); // nothing came of it
    }
};

QTEST_GUILESS_MAIN(tst_ShareWholes)
#include "tst_ShareWholes.moc"
