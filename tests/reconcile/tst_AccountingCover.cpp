// SPDX-License-Identifier: GPL-3.0-only
#include "models/reconcile/AccountingCover.h"

#include <QTest>

using namespace ff;

namespace {

using Windows = std::vector<Window>;

Window days(int from, int to) {
    return {Instant{} + std::chrono::days{from}, Instant{} + std::chrono::days{to}};
}

BookEntry total(const char* account, Window window, std::int64_t seconds, std::int64_t idle = 0) {
    return {SystemId{}, account, window, seconds, idle};
}

} // namespace

/// Which totals of a site stand, and for which accounts and times.
class tst_AccountingCover final : public QObject {
    Q_OBJECT

private slots:
    void nothing() {
        const AccountingCover cover({});
        QVERIFY(cover.empty() && cover.any().empty() && cover.edges().empty());
        QVERIFY(cover.windowsOf("a").empty());
    }

    /// A week and its days count the same time once.
    void theLongestStands() {
        const AccountingCover cover({total("a", days(0, 7), 70), total("a", days(0, 1), 10),
                                     total("a", days(6, 7), 11), total("a", days(8, 9), 9)});
        QCOMPARE(cover.total().seconds, 79);
        QVERIFY(cover.any() == (Windows{days(0, 7), days(8, 9)}));
    }

    /// A longer report of one account leaves those of others alone.
    void eachAccountByItself() {
        const AccountingCover cover({total("a", days(0, 1), 72, 2), total("b", days(0, 3), 1)});
        QCOMPARE(cover.total().seconds, 73);
        QCOMPARE(cover.total().idle, 2);
        QVERIFY(cover.windowsOf("a") == Windows{days(0, 1)});
        QVERIFY(cover.windowsOf("b") == Windows{days(0, 3)});
        QVERIFY(cover.windowsOf("c").empty()); // nobody told of it
        QVERIFY(cover.whole().empty());
        QCOMPARE(cover.wholeTotal().seconds, 0);
    }

    /// Who is not in a report of every account used nothing.
    void theRootIsOfAll() {
        const AccountingCover cover({total("root", days(0, 1), 0), total("a", days(0, 1), 72),
                                     total("root", days(1, 3), 5, 5), total("b", days(1, 3), 1),
                                     total("a", days(1, 2), 99)});
        const Windows both{days(1, 3), days(0, 1)};
        for (const char* account : {"a", "b", "c", "root"}) {
            QVERIFY(cover.windowsOf(account) == both);
        }
        QCOMPARE(cover.sums().at("a").seconds, 72); // of days 1 to 3 it is told: nothing
        QCOMPARE(cover.total().seconds, 78);
        QCOMPARE(cover.wholeTotal().seconds, 78);
        QCOMPARE(cover.wholeTotal().idle, 5);
        QCOMPARE(cover.edges().size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(tst_AccountingCover)
#include "tst_AccountingCover.moc"
