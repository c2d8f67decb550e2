// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/net/BodyBudget.h"

#include <QTest>

using namespace ff::feeds;

namespace {

constexpr std::size_t kMiB = BodyBudget::kSmall;

} // namespace

class tst_BodyBudget final : public QObject {
    Q_OBJECT

private slots:
    void whatGoesGivesItsRoomBack() {
        BodyBudget budget(10 * kMiB);
        auto first = budget.claim();
        QVERIFY(first->resize(8 * kMiB));
        QVERIFY(first->resize(2 * kMiB));
        QCOMPARE(budget.used(), 2 * kMiB);
        first.reset();
        QCOMPARE(budget.used(), std::size_t{0});
    }

    /// An answer may be kept after the network has gone.
    void aClaimMayOutliveTheBudget() {
        auto budget = std::make_unique<BodyBudget>(10 * kMiB);
        auto claim = budget->claim();
        QVERIFY(claim->resize(2 * kMiB));
        budget.reset();
        QVERIFY(claim->resize(3 * kMiB));
        claim.reset();
    }

    void theLargestGivesWay() {
        BodyBudget budget(10 * kMiB);
        int stopped = 0;
        const auto hog = budget.claim();
        hog->setStop([&] { ++stopped; });
        QVERIFY(hog->resize(6 * kMiB));
        const auto other = budget.claim();
        other->setStop([] { QFAIL("it is smaller"); });
        QVERIFY(other->resize(4 * kMiB));
        QCOMPARE(stopped, 0);
        QVERIFY(other->resize(5 * kMiB));
        QCOMPARE(stopped, 1);
        QVERIFY(hog->hasGivenWay());
        QVERIFY(!hog->resize(7 * kMiB)); // and gets nothing any more
        QCOMPARE(budget.used(), 5 * kMiB);
    }

    void whoIsTheLargestItselfIsRefused() {
        BodyBudget budget(10 * kMiB);
        const auto other = budget.claim();
        other->setStop([] { QFAIL("it is smaller"); });
        QVERIFY(other->resize(4 * kMiB));
        const auto hog = budget.claim();
        QVERIFY(hog->resize(6 * kMiB));
        QVERIFY(!hog->resize(7 * kMiB));
        QCOMPARE(budget.used(), 4 * kMiB);
    }

    /// What is unpacked or decoded cannot be stopped: then those that want more are refused.
    void whatCannotStopStays() {
        BodyBudget budget(10 * kMiB);
        const auto decoded = budget.claim();
        decoded->setStop([] {});
        QVERIFY(decoded->resize(9 * kMiB));
        decoded->setStop({});
        const auto other = budget.claim();
        QVERIFY(!other->resize(2 * kMiB));
        QVERIFY(!decoded->hasGivenWay());
    }

    void smallOnesAlwaysPass() {
        BodyBudget budget(2 * kMiB);
        const auto decoded = budget.claim();
        QVERIFY(decoded->resize(2 * kMiB));
        std::vector<std::shared_ptr<BodyBudget::Claim>> small;
        for (int i = 0; i < 100; ++i) {
            small.push_back(budget.claim());
            small.back()->setStop([] { QFAIL("it is small"); });
            QVERIFY(small.back()->resize(kMiB / 2));
        }
    }
};

QTEST_GUILESS_MAIN(tst_BodyBudget)
#include "tst_BodyBudget.moc"
