// SPDX-License-Identifier: GPL-3.0-only
#include "models/figure/Seen.h"
#include "models/holder/BuildShares.h"
#include "models/periods/Periods.h"
#include "tests/pages/whole/DemoPast.h"
#include "widgets/charts/time/BurnDownChart.h"

using namespace ff;

/// Figures of every page are held against each other.
class tst_Figures final : public QObject {
    Q_OBJECT

    DemoPast m_demo;

private slots:
    void initTestCase() { m_demo.open(); }
    void cleanupTestCase() { m_demo.close(); }

    /// The card's ratio is the sum of the rows' GPUs, as "How this was computed" has them.
    void theCardIsTheSumOfTheRows() {
        const FloorView view = answerOf(m_demo.questions->floor(m_demo.scope));
        double hours = 0;
        for (const FloorRow& row : view.rows) {
            hours += row.allocatedIdle.coverage.observed.count() > 0
                         ? row.allocatedIdle.value.value_or(0)
                         : 0;
        }
        // Rows of which too little was seen are withheld and still in the sum.
        if (view.allocatedIdle.value) {
            QVERIFY(hours <= *view.allocatedIdle.value * (1 + 1e-9));
        }
        double shares = 0;
        double used = 0;
        for (const HolderShare& share : view.holders) {
            shares += share.usageShare;
            used += share.gpuHours;
        }
        QVERIFY(isNear(shares, 1));
        const SharesView matrix = answerOf(m_demo.questions->shares(m_demo.scope));
        double total = 0;
        for (const SharesView::Row& row : matrix.rows) {
            total += row.total.gpuHours;
        }
        QVERIFY2(isNear(total, used), qPrintable(QString::number(total - used)));
    }

    /// A ratio is the numerator by the denominator beside it; parts of a holder's use are its use.
    void aHoldersFiguresFollowFromEachOther_data() {
        QTest::addColumn<int>("view");
        QTest::addRow("payer") << int(HolderView::payer);
        QTest::addRow("beneficiary") << int(HolderView::beneficiary);
    }
    void aHoldersFiguresFollowFromEachOther() {
        QFETCH(int, view);
        Scope asked = m_demo.scope;
        asked.view = HolderView(view);
        const SharesView matrix = answerOf(m_demo.questions->shares(asked));
        int parts = 0;
        for (const SharesView::Row& row : matrix.rows) {
            Scope scope = asked;
            scope.holder = row.holder; // the filter is set as well
            const HolderDetail detail = answerOf(m_demo.questions->holder(row.holder, {}, scope));
            const std::string& who = row.holder.text;
            if (detail.used.value) {
                QVERIFY2(isNear(*detail.used.value, row.total.gpuHours), who.c_str());
            }
            QCOMPARE(detail.used.value.has_value(),
                     seenOf(detail.used.coverage) != Seen::notEnough);
            // Was 689 k in the matrix and 689 k with "73 % seen" beside it.
            QVERIFY2(isNear(row.total.coverage.ratio(), detail.used.coverage.ratio()), who.c_str());
            Coverage entitled;
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                if (row.cells[i] && row.cells[i]->entitled) {
                    entitled += matrix.columns[i].coverage;
                }
            }
            if (detail.entitled) {
                parts += entitled == detail.used.coverage ? 0 : 1;
                QVERIFY2(isNear(detail.share.coverage.ratio(), entitled.ratio()), who.c_str());
            }
            double accounts = 0;
            for (const AccountUse& use : detail.accounts) {
                accounts += use.gpuHours;
                QVERIFY2(use.coverage.asked.count() > 0, use.account.c_str());
            }
            double modes = 0;
            for (const auto& [mode, each] : detail.modes) {
                modes += each;
            }
            QVERIFY2(isNear(accounts, row.total.gpuHours) && isNear(modes, accounts), who.c_str());
            if (detail.shareOfEntitlement) {
                QVERIFY2(isNear(*detail.shareOfEntitlement,
                                *detail.usedWhereEntitled / *detail.entitled),
                         who.c_str());
            }
            if (row.total.shareOfEntitlement) {
                QVERIFY(isNear(*row.total.shareOfEntitlement,
                               *row.total.usedWhereEntitled / *row.total.entitled));
            }
        }
        QVERIFY(parts > 0); // else all systems would do for the share, too
    }

    /// A factory's own page has the row of the floor, and its chart the floor's parts.
    void aFactorysPageIsItsRowOfTheFloor() {
        const FloorView view = answerOf(m_demo.questions->floor(m_demo.scope));
        int ticks = 0;
        int sums = 0;
        for (const FloorRow& row : view.rows) {
            const FactoryView own = answerOf(m_demo.questions->factory(row.system, m_demo.scope));
            const std::string& who = row.system.text;
            QCOMPARE(own.allocationRate.value.has_value(), row.allocationRate.value.has_value());
            if (row.allocationRate.value) {
                QVERIFY2(isNear(*own.allocationRate.value, *row.allocationRate.value), who.c_str());
            }
            QVERIFY2(
                isNear(own.allocationRate.coverage.ratio(), row.allocationRate.coverage.ratio()),
                who.c_str());
            // Was a tick at 52.7 % where the rule is 50 %: entitled over used, not over capacity.
            for (const HolderShare& share : own.shares) {
                const Entitlement* rule =
                    entitlementAt(m_demo.questions->federation(), row.system, share.holder,
                                  m_demo.scope.window.to - Duration{1});
                if (share.entitledOfCapacity && rule && rule->base == EntitlementBase::installed &&
                    rule->from < m_demo.scope.window.from) {
                    ++ticks;
                    QVERIFY2(isNear(*share.entitledOfCapacity, rule->fraction), who.c_str());
                }
            }
            QCOMPARE(own.seen.size(), own.grid.count);
            // Was 4 894 577 by the bins that were taken away and 4 881 788 in the panel: with the
            // coverage of each bin beside it, the sum is the figure.
            const auto idle = std::ranges::find(own.states, "allocatedNotBusy", &Band::key);
            if (idle != own.states.end() && own.allocatedIdle.value &&
                own.allocatedIdle.coverage.observed == own.allocationRate.coverage.observed) {
                double sum = 0;
                for (std::size_t i = 0; i < own.grid.count; ++i) {
                    const Instant from = own.grid.start + own.grid.every * std::int64_t(i);
                    const Duration length = std::min(own.grid.every, m_demo.scope.window.to - from);
                    sum +=
                        idle->values[i].value_or(0) * own.seen[i] * double(length.count()) / 3.6e6;
                }
                ++sums;
                QVERIFY2(isNear(sum, *own.allocatedIdle.value), who.c_str());
            }
            for (std::size_t i = 0; i < own.grid.count; ++i) {
                const bool drawn = !own.states.empty() && own.states.front().values[i].has_value();
                QVERIFY2(!drawn || own.seen[i] > 0, who.c_str());
            }
        }
        QVERIFY(ticks > 0 && sums > 0);
    }

    /// Was "129.4 % of entitlement" above "the entitlement lasts until 28 July 2027", and a date
    /// where too little was seen to say the share.
    void theBurnDownIsOfTheTimeOfItsShare_data() {
        QTest::addColumn<int>("period");
        QTest::addRow("rolling") << int(Period::last7d);
        QTest::addRow("month") << int(Period::thisMonth);
        QTest::addRow("year, of which little was seen") << int(Period::thisYear);
        QTest::addRow("custom") << int(Period::custom);
    }
    void theBurnDownIsOfTheTimeOfItsShare() {
        QFETCH(int, period);
        Scope scope = m_demo.scope;
        scope.period = Period(period);
        scope.window = windowOf(scope.period, scope.zone, ff::now(), m_demo.scope.window);
        int told = 0;
        for (const SharesView::Row& row : answerOf(m_demo.questions->shares(scope)).rows) {
            const HolderDetail detail = answerOf(m_demo.questions->holder(row.holder, {}, scope));
            const std::string& who = row.holder.text;
            if (detail.left.empty()) {
                continue;
            }
            if (!detail.grant) {
                QVERIFY2(detail.burnWindow == entitlementWindowOf(scope), who.c_str());
                QCOMPARE(detail.entitled.has_value(), row.total.entitled.has_value());
            }
            // The line ends where its time does, and no date is after that.
            const TimeGrid& grid = detail.grid;
            const Instant end = grid.start + grid.every * std::int64_t(grid.count);
            QVERIFY2(end >= detail.burnWindow.to && end - grid.every < detail.burnWindow.to,
                     who.c_str());
            QVERIFY2(!detail.runsOut || *detail.runsOut <= detail.burnWindow.to, who.c_str());
            BurnDownChart chart;
            chart.setData(BurnDownData::of(detail));
            const QString said = chart.runOutSentence();
            if (!detail.leftNow.value) {
                QVERIFY2(said.contains(QStringLiteral("Too little")) ||
                             said.contains(QStringLiteral("used up.")),
                         qPrintable(said));
                continue;
            }
            ++told;
            if (!detail.grant && detail.burnWindow == scope.window &&
                detail.burnDownCoverage.ratio() == 1) {
                QVERIFY2(
                    isNear(*detail.leftNow.value, *detail.entitled - *detail.usedWhereEntitled),
                    who.c_str());
            }
        }
        // Of a month or a year that began long before the simulation, too little was seen.
        QVERIFY(told > 0 || scope.period == Period::thisMonth || scope.period == Period::thisYear);
    }
};

QTEST_MAIN(tst_Figures)
#include "tst_Figures.moc"
